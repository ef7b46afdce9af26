import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';

// Next reads this after the configuration, so building never reports to anyone.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const withNextIntl = createNextIntlPlugin('./messages/request.ts');

/** @type {import('next').NextConfig} */
const nextConfig = {
  output: 'export',
  // Every page is a folder with index.html, so any plain file server can host the site.
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // The image optimiser needs a server; a static export has none.
  images: { unoptimized: true },
  // Saves the stylesheet's round trip: on slow 4G the first paint comes about a third sooner.
  experimental: { inlineCss: true },
  // Without an explicit root, a lockfile in a parent folder would move the project root.
  turbopack: {
    root: dirname(fileURLToPath(import.meta.url)),
    // Spreadsheet libraries would start workers from blob addresses, which the policy blocks.
    resolveAlias: { fflate: './components/roster/spreadsheet/fflate-on-this-thread.ts' },
  },
};

export default withNextIntl(nextConfig);
