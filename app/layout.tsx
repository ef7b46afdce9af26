import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PreviewBanner } from '@/components/shell/PreviewBanner';
import { SiteFooter } from '@/components/shell/SiteFooter';
import { SiteHeader } from '@/components/shell/SiteHeader';
import { THEME_SCRIPT } from '@/components/shell/theme-script';
import { palettes } from '@/components/ui/tokens';
import { loadMessages } from '@/messages/messages';
import '@/components/ui/controls.css';
import '@/components/ui/display.css';
import '@/components/ui/fields.css';
import '@/components/ui/rows.css';
import '@/components/ui/years.css';
import '@/components/shell/shell.css';
import '@/components/shell/print.css';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('name'), template: t('titleTemplate') },
    description: t('description'),
    applicationName: t('name'),
    manifest: '/manifest.webmanifest',
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    formatDetection: { telephone: false, date: false, address: false, email: false },
    referrer: 'no-referrer',
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palettes.light.paper },
    { media: '(prefers-color-scheme: dark)', color: palettes.dark.paper },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const words = loadMessages('common');
  return (
    // The script below sets data-* on <html> before React sees it.
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a href="#main" className="skip-link">
          {words.skip}
        </a>
        <PreviewBanner words={words.preview} />
        <SiteHeader words={words} />
        <main id="main" tabIndex={-1} className="wrap">
          {children}
        </main>
        <SiteFooter words={words} />
      </body>
    </html>
  );
}
