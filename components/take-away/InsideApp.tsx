import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { TakeAwayTexts } from './texts';

export interface InsideAppProps {
  inside: 'wechat' | 'app';
  address: string;
  texts: TakeAwayTexts['inside'];
}

/**
 * What cannot be done here and the way out, said before anybody taps in vain. The answers lie in
 * the app's own storage, so the page to leave with is the one that carries them in its address.
 */
export function InsideApp({ inside, address, texts }: InsideAppProps) {
  return (
    <Notice title={texts[inside]}>
      <ol className="numbered">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink look="secondary" className="my-2" href={address}>
        {texts.open}
      </ButtonLink>
      <p>{texts.other}</p>
    </Notice>
  );
}
