import { Card } from '@/components/ui/Card';
import { fill } from '@/components/ui/fill';
import { Icon } from '@/components/ui/Icon';
import type { Messages } from '@/messages/messages';

export interface HomeSectionsProps {
  words: Messages['home'];
  checkedOn: string;
}

/** What it can and cannot work out, for where, on what grounds, and who sees the answers. */
export function HomeSections({ words, checkedOn }: HomeSectionsProps) {
  const { answers, limits, regions, basis, privacy, unsure } = words;
  return (
    <>
      <section className="home-section">
        <h2>{answers.title}</h2>
        <ol className="answers">
          {answers.items.map(({ id, title, text }, index) => (
            <li key={id} className="answer">
              <span className="answer-number" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="mt-4">{unsure}</p>
      </section>

      <div className="home-pairs">
        <section className="home-section">
          <h2>{limits.title}</h2>
          <ul>
            {limits.items.map((item) => (
              <li key={item} className="flex py-1">
                <Icon name="cross" className="mr-2 mt-1 text-soft" />
                <span className="min-w-0">{item}</span>
              </li>
            ))}
          </ul>
        </section>

        <section className="home-section">
          <h2>{regions.title}</h2>
          {regions.items.map(({ id, title, text }) => (
            <div key={id} className="mb-3">
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </section>

        <section className="home-section">
          <h2>{basis.title}</h2>
          <ul>
            {basis.items.map(({ id, number, text, ...item }) => (
              <li key={id} className="flex pb-3">
                <Icon name="document" className="mr-2 mt-1 text-teal" />
                <span className="min-w-0">
                  <b>{number}</b>
                  <br />
                  {text}
                  {'href' in item && (
                    <>
                      <br />
                      <a href={item.href} className="link-target">
                        {item.link}
                      </a>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <p>{basis.open}</p>
          <p className="hint mt-2">{fill(basis.checked, { checkedOn })}</p>
        </section>

        <Card className="home-section home-privacy">
          <h2>
            <Icon name="lock" className="mr-2 text-teal" />
            {privacy.title}
          </h2>
          <p>{privacy.text}</p>
          <a href="/about/" className="link-target">
            {privacy.link}
          </a>
        </Card>
      </div>
    </>
  );
}
