/** Every colour of the site, by what it is for. The contrasts are held by tokens.test.ts. */
export interface Palette {
  /** Page, and boxes lying on it. */
  paper: string;
  card: string;
  ink: string;
  /** Hints and second lines. */
  soft: string;
  /** Decorative hairlines and stripes. */
  line: string;
  /** Borders one must see: boxes, radios. */
  edge: string;
  teal: string;
  'teal-soft': string;
  /** Words on teal. */
  'on-teal': string;
  /** A time without cover. */
  gap: string;
  /** Only for dates and warnings. */
  cinnabar: string;
  'cinnabar-soft': string;
  focus: string;
  /** Faces in drawings. */
  skin: string;
}

const light: Palette = {
  paper: '#faf8f3',
  card: '#ffffff',
  ink: '#18282b',
  soft: '#3f5051',
  line: '#ddd8cb',
  edge: '#66706e',
  teal: '#0d5f63',
  'teal-soft': '#d5e9e5',
  'on-teal': '#ffffff',
  gap: '#cfcabc',
  cinnabar: '#b43a1c',
  'cinnabar-soft': '#fbe9e2',
  focus: '#0a3fa8',
  skin: '#f6e0cf',
};

const dark: Palette = {
  paper: '#0f1719',
  card: '#172225',
  ink: '#edf3f1',
  soft: '#b9c7c4',
  line: '#2f3e40',
  edge: '#8b9a97',
  teal: '#84d3c8',
  'teal-soft': '#1d3f41',
  'on-teal': '#0c1c1d',
  gap: '#3f4a4a',
  cinnabar: '#ff9d7c',
  'cinnabar-soft': '#3a241d',
  focus: '#ffd54a',
  skin: '#e3bfa4',
};

const lightMore: Palette = {
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  soft: '#1c2627',
  line: '#a9a596',
  edge: '#000000',
  teal: '#003c40',
  'teal-soft': '#d9efeb',
  'on-teal': '#ffffff',
  gap: '#d6d1c2',
  cinnabar: '#8a2208',
  'cinnabar-soft': '#ffede6',
  focus: '#0a2fd0',
  skin: '#f6e0cf',
};

const darkMore: Palette = {
  paper: '#000000',
  card: '#000000',
  ink: '#ffffff',
  soft: '#e2ecea',
  line: '#566365',
  edge: '#ffffff',
  teal: '#a5f0e4',
  'teal-soft': '#0f3537',
  'on-teal': '#000000',
  gap: '#333d3d',
  cinnabar: '#ffb59a',
  'cinnabar-soft': '#331a12',
  focus: '#ffe14d',
  skin: '#e3bfa4',
};

export const palettes = { light, dark, lightMore, darkMore };

type Variables = Record<string, string>;

function variables(palette: Palette, scheme: 'light' | 'dark'): Variables {
  const entries = Object.entries(palette).map(([name, value]) => [`--${name}`, value]);
  return { ...Object.fromEntries(entries), 'color-scheme': scheme };
}

/**
 * The palettes as style rules. A choice made on the page (`data-theme`, `data-contrast`) wins over
 * what the system prefers; paper is printed light. Order and number of selectors decide: among
 * rules of equal weight the later one wins.
 */
export function paletteRules(): Record<string, Variables | Record<string, Variables>> {
  const notLight = ':root:not([data-theme="light"])';
  const notLess = ':not([data-contrast="no"])';
  return {
    ':root': variables(light, 'light'),
    '@media (prefers-color-scheme: dark)': { [notLight]: variables(dark, 'dark') },
    ':root[data-theme="dark"]': variables(dark, 'dark'),
    ':root[data-contrast="more"]': variables(lightMore, 'light'),
    '@media (prefers-contrast: more)': {
      [`:root${notLess}`]: variables(lightMore, 'light'),
      [`:root[data-theme="dark"]${notLess}`]: variables(darkMore, 'dark'),
    },
    '@media screen and (prefers-color-scheme: dark)': {
      [`${notLight}[data-contrast="more"]`]: variables(darkMore, 'dark'),
    },
    '@media (prefers-color-scheme: dark) and (prefers-contrast: more)': {
      [`${notLight}${notLess}`]: variables(darkMore, 'dark'),
    },
    ':root[data-theme="dark"][data-contrast="more"]': variables(darkMore, 'dark'),
    '@media print': { ':root:root:root:root': variables(light, 'light') },
  };
}
