import type { Messages } from '@/messages/messages';
import { BrokenScene, CoveredScene, WaitingScene } from './Scenes';

export interface StoryProps {
  words: Messages['home']['timeline'];
}

const scenes = { broken: BrokenScene, waiting: WaitingScene, covered: CoveredScene };

const isScene = (id: string): id is keyof typeof scenes => id in scenes;

/** Broken, waiting, covered: the idea of the whole site in one strip. */
export function Story({ words }: StoryProps) {
  return (
    <ol className="story" aria-label={words.label}>
      {words.steps.map(({ id, name, text }) => {
        const Picture = isScene(id) ? scenes[id] : undefined;
        return (
          <li key={id} className="story-step">
            {Picture && <Picture />}
            <p className="story-words">
              <b>{name}</b>
              <span>{text}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
