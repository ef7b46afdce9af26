'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Places } from '@/lib/answers/answers';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { AnswersProvider } from '../answers/AnswersProvider';
import { Notice } from '../ui/Notice';
import { Desk, type DeskHandle } from './Desk';
import { DeskActions } from './DeskActions';
import { Later } from './Later';
import {
  currentPerson,
  isBlank,
  nextOfHousehold,
  nextPerson,
  openPerson,
  removePerson,
  undoNext,
} from './people';
import type { CounterWords } from './texts';
import { type DeskWays, useKeys } from './use-keys';
import { usePeople } from './use-people';
import { type CounterView, Views } from './Views';
import '../ui/keys.css';
import './counter.css';
import './desk.css';
import './household.css';

export interface CounterAppProps {
  places: Places;
  asOf: CalendarDate;
  words: CounterWords;
}

const loadHousehold = () => import('./Household').then(({ Household }) => Household);
const loadList = () =>
  import('../roster/RosterWorkbench').then(({ RosterWorkbench }) => RosterWorkbench);

/** The helper's whole counter: one person, one household, one list. In this tab's memory only. */
export function CounterApp({ places, asOf, words }: CounterAppProps) {
  const { counter } = words;
  const { desk, sitting, store, change, rename } = usePeople();
  const [view, setView] = useState<CounterView>('person');
  // A list once dropped stays while somebody is seen in between.
  const [listed, setListed] = useState(false);
  const handle = useRef<DeskHandle>(null);
  const person = currentPerson(desk);
  const { region } = person.answers;
  const others = desk.people.filter((each) => each.id !== person.id && !isBlank(each));

  const turnTo = (next: CounterView) => {
    setView(next);
    if (next === 'list') setListed(true);
  };
  /** The new sitting's form is there after the next rendering. */
  const seat = useCallback(
    (next: Parameters<typeof change>[0]) => {
      change(next);
      setView('person');
      setTimeout(() => handle.current?.focusFirst(), 0);
    },
    [change],
  );
  const print = useCallback(() => {
    if (handle.current?.check()) window.print();
  }, []);
  const ways = useMemo(
    (): DeskWays => ({
      first: () => handle.current?.focusFirst(),
      next: () => seat(nextPerson),
      household: () => seat(nextOfHousehold),
      show: () => undefined,
      print,
    }),
    [seat, print],
  );
  useKeys(ways, view === 'person');

  return (
    <div className="counter">
      <Views
        view={view}
        household={desk.people.filter((each) => !isBlank(each)).length}
        texts={counter.views}
        onView={turnTo}
      />
      <div hidden={view !== 'person'}>
        <p className="hint no-print counter-private">{counter.private}</p>
        {desk.cleared && (
          <Notice>
            {counter.cleared.text}{' '}
            <button type="button" className="link-target" onClick={() => seat(undoNext)}>
              {counter.cleared.undo}
            </button>
          </Notice>
        )}
        <AnswersProvider key={sitting} places={places} store={store}>
          <Desk
            handle={handle}
            words={words}
            actions={() => (
              <DeskActions
                texts={counter.actions}
                name={person.name}
                family={others.length > 0}
                ways={ways}
                onName={rename}
              />
            )}
          />
        </AnswersProvider>
      </div>
      {view === 'household' && (
        <Later
          load={loadHousehold}
          texts={counter}
          props={{
            people: desk.people,
            asOf,
            places,
            words,
            onOpen: (id: number) => seat((before) => openPerson(before, id)),
            onRemove: (id: number) => change((before) => removePerson(before, id)),
          }}
        />
      )}
      {listed && (
        <div hidden={view !== 'list'}>
          <Later
            load={loadList}
            texts={counter}
            props={{ words: words.roster, places, asOf, ...(region && { region }) }}
          />
        </div>
      )}
    </div>
  );
}
