/** The mark: an open umbrella over rain, as on the home page. */
export function BrandMark() {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 32 32">
      <path
        d="M7 3l-3 6M15 2l-1 2M23 2l-2 4M29 5l-2 4"
        className="fill-none stroke-edge"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M3 18a13 12 0 0 1 26 0c-3-2-5.5-2-8.7 0c-3-2-5.6-2-8.6 0c-3.2-2-5.7-2-8.7 0z"
        className="fill-teal"
      />
      <path
        d="M16 17v9.5a3 3 0 0 1-6 0"
        className="fill-none stroke-teal"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
