import { Button } from '@/components/ui/Button';
import { fill } from '@/components/ui/fill';
import { TextField } from '@/components/ui/TextField';
import type { Messages } from '@/messages/messages';
import { LengthFields } from './LengthFields';
import { EMPTY_PLACE, MOST_PLACES, type PlaceText } from './retire-form';

export interface PlacesFieldsProps {
  words: Messages['retire']['tool'];
  places: readonly PlaceText[];
  say: (id: string) => string | undefined;
  change: (places: readonly PlaceText[]) => void;
}

/** Where employee insurance was paid, one box a place, oldest first. */
export function PlacesFields({ words, places, say, change }: PlacesFieldsProps) {
  const edit = (index: number, part: Partial<PlaceText>) =>
    change(places.map((place, at) => (at === index ? { ...place, ...part } : place)));
  return (
    <>
      <p className="field-label">{words.places}</p>
      <p className="hint mb-3">{words.placesHint}</p>
      {places.map((place, index) => {
        const id = `place-${index}`;
        return (
          <LengthFields
            key={id}
            id={id}
            legend={fill(words.place, { number: index + 1 })}
            words={words}
            value={place}
            choose={(part) => edit(index, part)}
            error={say(id)}
          >
            <TextField
              id={`${id}-name`}
              className="field-wide"
              label={words.name}
              value={place.name}
              onChange={(event) => edit(index, { name: event.target.value })}
            />
          </LengthFields>
        );
      })}
      <p className="mb-5">
        {places.length < MOST_PLACES && (
          <Button look="secondary" onClick={() => change([...places, EMPTY_PLACE])}>
            {words.add}
          </Button>
        )}
        {places.length > 1 && (
          <Button look="quiet" className="ml-4" onClick={() => change(places.slice(0, -1))}>
            {words.remove}
          </Button>
        )}
      </p>
    </>
  );
}
