import { HomeSections } from '@/components/home/HomeSections';
import { Story } from '@/components/home/Story';
import { ButtonLink } from '@/components/ui/Button';
import { loadMessages } from '@/messages/messages';
import '@/components/home/home.css';

export default function HomePage() {
  const words = loadMessages('home');
  const { checkedOn } = loadMessages('common');
  return (
    <>
      <div className="hero">
        <div className="hero-words">
          <h1>
            {words.heading.map((phrase) => (
              <span key={phrase} className="phrase">
                {phrase}
              </span>
            ))}
          </h1>
          <p className="hero-lead">{words.lead}</p>
        </div>
        <Story words={words.timeline} />
        <div className="hero-entry">
          <ButtonLink href="/wizard/region/" iconAfter="forward">
            {words.start}
          </ButtonLink>
          <p className="hint mt-3">{words.startHint}</p>
          <a href="/counter/" className="link-target">
            {words.list}
          </a>
        </div>
      </div>
      <HomeSections words={words} checkedOn={checkedOn} />
    </>
  );
}
