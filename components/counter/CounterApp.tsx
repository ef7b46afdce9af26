'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Places } from '@/lib/answers/answers';
import type { CalendarDate } from '@/lib/values/calendar-date';
import { AnswersProvider } from '../answers/AnswersProvider';
import { Notice } from '../ui/Notice';
import { Cleared } from './Cleared';
import { Desk, type DeskHandle } from './Desk';
import { DeskActions } from './DeskActions';
import { Keeping } from './Keeping';
import { Later } from './Later';
import { ListPerson } from './ListPerson';
import {
  clearDesk,
  currentPerson,
  isBlank,
  LONGEST_NAME,
  newDay,
  nextOfHousehold,
  nextPerson,
  openPerson,
  removePerson,
  seatPerson,
  undoNext,
} from './people';
import { Receive } from './Receive';
import type { CounterWords } from './texts';
import { type DeskWays, useKeys } from './use-keys';
import { useList } from './use-list';
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
  const list = useList();
  const [view, setView] = useState<CounterView>('person');
  const [cleared, setCleared] = useState<'asked' | 'idle'>();
  const [visit, setVisit] = useState(0);
  const [taken, setTaken] = useState(false);
  const [receiving, setReceiving] = useState(false);
  const handle = useRef<DeskHandle>(null);
  const person = currentPerson(desk);
  const { region } = person.answers;
  const entered = desk.people.filter((each) => !isBlank(each));

  /** The new sitting's form is there after the next rendering. */
  const seat = useCallback(
    (next: Parameters<typeof change>[0], how?: 'taken') => {
      change(next);
      setTaken(how === 'taken');
      setCleared(undefined);
      setView('person');
      setTimeout(() => handle.current?.focusFirst(), 0);
    },
    [change],
  );
  const ways = useMemo(
    (): DeskWays => ({
      first: () => handle.current?.focusFirst(),
      next: () => seat(nextPerson),
      household: () => seat(nextOfHousehold),
      show: () => handle.current?.show(),
      print: () => handle.current?.print(),
    }),
    [seat],
  );
  useKeys(ways, view === 'person');

  const day = useRef(asOf);
  useEffect(() => {
    // The form starts over only where something in it has to be asked again.
    if (day.current !== asOf && newDay(desk, asOf) !== desk) {
      change((before) => newDay(before, asOf));
    }
    day.current = asOf;
  }, [asOf, desk, change]);

  const clearAll = (why: 'asked' | 'idle' | 'locked') => {
    change(clearDesk);
    list.clear();
    setTaken(false);
    setView('person');
    // The lock has forgotten its passphrase by itself, and says what was done.
    setCleared(why === 'locked' ? undefined : why);
    if (why !== 'locked') setVisit((count) => count + 1);
  };
  const turnTo = (next: CounterView) => {
    setView(next);
    // A list once dropped stays while somebody is seen in between.
    if (next === 'list') list.mount();
  };

  return (
    <div className="counter">
      <Views view={view} household={entered.length} texts={counter.views} onView={turnTo} />
      {cleared && (
        <Notice kind="warning">
          {cleared === 'idle' ? words.vault.idle.wiped : counter.clear.done}
        </Notice>
      )}
      <div className="counter-tools no-print">
        <div hidden={view !== 'person'}>
          {/* What was pasted for one person is gone with the next. */}
          <Receive
            key={`receive ${sitting}`}
            words={words}
            taken={taken}
            onTaken={(answers) => seat((before) => seatPerson(before, '', answers), 'taken')}
            onHolding={setReceiving}
          />
        </div>
        <Keeping
          desk={desk}
          list={list}
          receiving={receiving}
          words={words}
          visit={visit}
          onDesk={(next) => {
            change(next);
            setTaken(false);
            setCleared(undefined);
          }}
          onClear={clearAll}
        />
        {/* One takes the place of the other, so that the form does not move under the hand. */}
        {desk.cleared && view === 'person' ? (
          <Cleared texts={counter.cleared} onUndo={() => seat(undoNext)} />
        ) : (
          view !== 'list' && <p className="hint">{counter.private}</p>
        )}
      </div>
      <div hidden={view !== 'person'}>
        <AnswersProvider key={sitting} places={places} store={store}>
          <Desk
            handle={handle}
            words={words}
            actions={({ slip }) => (
              <DeskActions
                words={words}
                slip={slip}
                name={person.name}
                family={entered.some(({ id }) => id !== person.id)}
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
      {list.mounted && (
        <div hidden={view !== 'list'}>
          <Later
            load={loadList}
            texts={counter}
            props={{
              words: words.roster,
              places,
              asOf,
              ...(region && { region }),
              onKeeper: list.onKeeper,
              renderPerson: (row) => (
                <ListPerson
                  person={row}
                  places={places}
                  words={words}
                  onTake={({ name, answers }) =>
                    seat((before) => seatPerson(before, name.slice(0, LONGEST_NAME), answers))
                  }
                />
              ),
            }}
          />
        </div>
      )}
    </div>
  );
}
