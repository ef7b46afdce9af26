const paths = {
  check: 'M4.5 12.5l5 5 10-11',
  cross: 'M6 6l12 12M18 6L6 18',
  question: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.8-1.7 1.4-1.7 2.8M12 18.6v.1',
  briefcase: 'M3.5 8h17v11h-17zM9 8V5h6v3M3.5 13h17',
  back: 'M10.5 5.5L4 12l6.5 6.5M4.5 12H20',
  forward: 'M13.5 5.5L20 12l-6.5 6.5M19.5 12H4',
  down: 'M6 9l6 6 6-6',
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 11v5.5M12 7.6v.1',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17.8v.1',
  phone:
    'M6 3.5h3.5l1.5 4.5-2 1.5c1 2.3 2.7 4 5 5l1.5-2 4.5 1.5V17.5c0 2-1.5 3-3.5 3C9.5 20.5 3.5 14 3.5 7c0-2 1-3.5 2.5-3.5z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  umbrella: 'M3 12.5a9 9 0 0 1 18 0zM12 3.5V2.2M12 12.5V19a2 2 0 0 1-4 0',
  edit: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM14 6.5l3.5 3.5',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  text: 'M3 19L8.5 5h1L15 19M5 14.5h8M16 19l2.7-7h.6L22 19M17 16.6h4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  contrast: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 3.5v17M14 4.5v15M16 5.5v13M18 7.5v9',
  lock: 'M5.5 10.5h13v10h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  document: 'M6 3h8.5L18.5 7v14H6zM14 3v4.5h4.5M9 12h6.5M9 16h6.5',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
  className?: string;
}

/** Line icon as tall as the text around it. Never stands alone: the words beside it carry the meaning. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ? `icon ${className}` : 'icon'}
    >
      <path d={paths[name]} />
    </svg>
  );
}
