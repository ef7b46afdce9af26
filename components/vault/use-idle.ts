'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  type Idleness,
  type Instant,
  idlenessAfter,
  idleSince,
  untilNextChange,
} from './idle-clock';

const MINUTE = 60_000;
/** A moving pointer reports hundreds of times a second; timers are set anew once a second. */
const THROTTLE = 1000;

/** Meant by somebody: count at any time. Dictated and handwritten text comes without any key. */
const DELIBERATE = ['keydown', 'input', 'pointerdown', 'touchstart', 'wheel'] as const;
/** A nudged desk does this too, so it must not make a warning vanish. */
const PASSING = ['pointermove', 'mousemove', 'touchmove', 'scroll'] as const;
const HERE: Idleness = { kind: 'here' };
const now = (): Instant => ({ wall: Date.now(), steady: performance.now() });

export interface Idle {
  readonly idleness: Idleness;
  /** 「我还在」. */
  readonly stay: () => void;
}

/**
 * Calls `onIdle` once nobody has touched the page for `minutes`. Timers only wake it up: what to do
 * is decided by the clocks each time, because timers stand still in sleep and in hidden tabs.
 */
export function useIdle(active: boolean, minutes: number, onIdle: () => void): Idle {
  const [idleness, setIdleness] = useState(HERE);
  const last = useRef<Instant>(undefined);
  const wipe = useRef(onIdle);
  useEffect(() => {
    wipe.current = onIdle;
  }, [onIdle]);

  const stay = useCallback(() => {
    last.current = now();
    setIdleness(HERE);
  }, []);

  useEffect(() => {
    if (!active) return;
    const limit = minutes * MINUTE;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let warned = false;
    last.current = now();

    /** Says whether the page is still somebody's. */
    const check = (): boolean => {
      clearTimeout(timer);
      const idle = idleSince(last.current ?? now(), now());
      const state = idlenessAfter(idle, limit);
      const over = state.kind === 'over';
      if (over) {
        last.current = now();
        // Before the browser paints: whoever wakes the machine must not see the person before.
        flushSync(() => {
          setIdleness(HERE);
          wipe.current();
        });
      } else if (warned || state.kind === 'warning') {
        setIdleness(state);
      }
      warned = state.kind === 'warning';
      timer = setTimeout(check, untilNextChange(over ? 0 : idle, limit));
      return !over;
    };
    const wake = () => void check();
    const touched = (event: Event) => {
      const instant = now();
      if (!warned && last.current && idleSince(last.current, instant) < THROTTLE) {
        last.current = instant;
        return;
      }
      // The key that wakes the machine comes too late to keep anything, and must not be typed into
      // the empty page either.
      if (!check()) {
        if (event.type === 'keydown') event.preventDefault();
        return;
      }
      const passing = (PASSING as readonly string[]).includes(event.type);
      if (warned && (passing || isOnNotice(event))) return;
      last.current = instant;
      if (warned) check();
    };

    const listening: readonly [EventTarget, readonly string[], (event: Event) => void][] = [
      [window, [...DELIBERATE, ...PASSING], touched],
      // After each of these the page may have slept for hours.
      [window, ['pageshow', 'focus'], wake],
      [document, ['visibilitychange', 'resume'], wake],
    ];
    for (const [target, names, listener] of listening) {
      for (const name of names) {
        const options = { capture: listener === touched, passive: name !== 'keydown' };
        target.addEventListener(name, listener, options);
      }
    }
    timer = setTimeout(check, untilNextChange(0, limit));
    return () => {
      clearTimeout(timer);
      for (const [target, names, listener] of listening) {
        for (const name of names) target.removeEventListener(name, listener, listener === touched);
      }
      setIdleness(HERE);
    };
  }, [active, minutes]);

  return { idleness, stay };
}

/** The notice has a button of its own; pressing beside it there is no answer yet. */
function isOnNotice({ target }: Event): boolean {
  return target instanceof Element && target.closest('.idle-notice') !== null;
}
