import { fill } from '@/components/ui/fill';
import { Icon } from '@/components/ui/Icon';
import type { Messages } from '@/messages/messages';

export interface SiteFooterProps {
  words: Messages['common'];
}

/** The same help in the same order on every page. */
export function SiteFooter({ words: { footer, checkedOn } }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p className="text-lg">
          <a href={`tel:${footer.helpNumber}`} className="link-target">
            <Icon name="phone" className="mr-2" />
            <span>
              {footer.help} <b>{footer.helpNumber}</b>
            </span>
          </a>
        </p>
        <p>{footer.estimate}</p>
        <p>{footer.privacy}</p>
        <p className="hint">{fill(footer.basis, { checkedOn })}</p>
        <nav aria-label={footer.more}>
          <ul className="footer-links">
            {footer.links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="link-target">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
