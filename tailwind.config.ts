import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { type Palette, paletteRules, palettes } from './components/ui/tokens';

const colours = Object.fromEntries(
  (Object.keys(palettes.light) as (keyof Palette)[]).map((name) => [name, `var(--${name})`]),
);

// Whole pixels, not rem: at 300% text the space should go to the words.
const space = Object.fromEntries(
  [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 24].map((step) => [
    String(step),
    `${step * 4}px`,
  ]),
);

const config: Config = {
  content: ['./app/**/*.tsx', './components/**/*.{ts,tsx}'],
  darkMode: ['selector', '[data-theme="dark"]'],
  theme: {
    colors: { ...colours, current: 'currentColor', transparent: 'transparent' },
    spacing: { ...space, px: '1px' },
    // em, so a larger browser font counts as a narrower screen.
    screens: { sm: '36em', md: '48em', lg: '64em' },
    fontSize: {
      xs: ['0.8334rem', '1.5'],
      sm: ['0.8889rem', '1.6'],
      base: ['1rem', '1.6'],
      lg: ['1.1112rem', '1.6'],
      xl: ['1.2223rem', '1.45'],
      // The large sizes grow slower than the text, so three times the text still fits a phone.
      '2xl': ['calc(0.9rem + 2.6vw)', '1.35'],
      '3xl': ['calc(1.2rem + 2.8vw)', '1.3'],
      '4xl': ['calc(1.5rem + 3.4vw)', '1.2'],
    },
    maxWidth: { none: 'none', prose: '36rem', page: '40rem', wide: '60rem', full: '100%' },
    borderRadius: { none: '0', sm: '6px', DEFAULT: '10px', lg: '14px', full: '999px' },
  },
  corePlugins: {
    // Written by hand in globals.css: Tailwind's own reset needs :where() (Chrome 88).
    preflight: false,
    // None of these is part of the look; without them a dozen custom properties per element go.
    backdropFilter: false,
    boxShadow: false,
    boxShadowColor: false,
    filter: false,
    ringColor: false,
    ringOffsetColor: false,
    ringOffsetWidth: false,
    ringOpacity: false,
    ringWidth: false,
    // Unknown to Chrome 72: use top/right/bottom/left, and padding in place of a ratio.
    aspectRatio: false,
  },
  plugins: [plugin(({ addBase }) => addBase(paletteRules()))],
};

export default config;
