import { RadioCards } from '@/components/ui/RadioCards';
import type { Messages } from '@/messages/messages';
import type { RetireAnswers } from './retire-form';

export interface PlaceQuestionProps {
  words: Messages['retire']['tool'];
  pension: RetireAnswers['pension'];
  value: RetireAnswers['place'];
  choose: (value: 'yes' | 'no') => void;
  error: string | undefined;
}

/** What decides where to go: another question for each kind of pension. */
export function PlaceQuestion({ words, pension, value, choose, error }: PlaceQuestionProps) {
  if (pension === undefined) return null;
  const legend = {
    'in-province': words.same,
    elsewhere: words.lastHere,
    extended: words.household,
  }[pension];
  const [yes, no] = pension === 'extended' ? [words.have, words.haveNot] : [words.yes, words.no];
  return (
    <RadioCards
      key={pension}
      name="place"
      legend={legend}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      inline
      controlled
      value={value}
      error={error}
      onChange={({ target }) => choose(target.value === 'yes' ? 'yes' : 'no')}
    />
  );
}
