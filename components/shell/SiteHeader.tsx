import type { Messages } from '@/messages/messages';
import { BrandMark } from './Brand';
import { DisplayTools } from './DisplayTools';

export interface SiteHeaderProps {
  words: Messages['common'];
}

export function SiteHeader({ words }: SiteHeaderProps) {
  return (
    <header className="site-header-line">
      <div className="wrap site-header">
        <a href="/" className="brand" aria-label={words.home}>
          <BrandMark />
          {words.name}
        </a>
        <DisplayTools words={words.tools} />
      </div>
    </header>
  );
}
