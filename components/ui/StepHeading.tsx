export interface StepHeadingProps {
  /** 「第 3 题 · 历年参保」, read as part of the heading. */
  counter?: string | undefined;
  title: string;
  /** One short sentence without links. */
  hint?: string | undefined;
  /** For `aria-describedby` of the fields below. */
  hintId?: string;
}

/** Heading of a page that asks several things. One question alone: RadioCards brings its own. */
export function StepHeading({ counter, title, hint, hintId }: StepHeadingProps) {
  return (
    <div className="mb-5">
      <HeadingText counter={counter} title={title} />
      {hint && (
        <p id={hintId} className="hint mt-2">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The h1 itself, also valid inside a legend. */
export function HeadingText({ counter, title }: Pick<StepHeadingProps, 'counter' | 'title'>) {
  return (
    <h1>
      {counter && <span className="counter">{counter}</span>} {title}
    </h1>
  );
}
