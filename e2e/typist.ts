import { expect, type Page } from '@playwright/test';
import type { Person } from './person.ts';

/** A practised helper with a keyboard: types what the field under the cursor asks for, and counts. */
export class Typist {
  keys = 0;

  constructor(
    readonly page: Page,
    /** Milliseconds from one key to the next. */
    readonly pace = 0,
  ) {}

  async press(key: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.press(key);
    if (this.pace) await this.page.waitForTimeout(this.pace);
  }

  async type(text: string): Promise<void> {
    for (const each of text) await this.press(each);
  }

  /** From the field the cursor is in to the first button after the last question. */
  async enter(person: Person): Promise<void> {
    // Whether the window is asked about is known once the records of places are there.
    await this.page.waitForLoadState('networkidle');
    const seen: string[] = [];
    for (;;) {
      const field = await this.settledField(seen[seen.length - 1]);
      if (field.tag === 'BUTTON') return;
      if (seen.includes(field.name)) throw new Error(`came back to ${field.name}`);
      seen.push(field.name);
      await this.answer(field, person);
    }
  }

  /** The cursor moves a moment after the key. */
  private async settledField(before: string | undefined): Promise<Field> {
    await expect.poll(async () => (await this.field()).name).not.toBe(before ?? '');
    return this.field();
  }

  private field(): Promise<Field> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const group = element.closest('fieldset.key-radios');
      const options = Array.from(group?.querySelectorAll('label') ?? []).map(
        (label) => label.lastElementChild?.textContent ?? '',
      );
      const name = element.name || element.id || element.textContent || '';
      return { tag: element.tagName, name, options };
    });
  }

  private async answer({ name, options }: Field, person: Person): Promise<void> {
    const wanted = answersOf(person)[name];
    if (wanted === undefined) throw new Error(`nobody said what to answer to ${name}`);
    if (options.length === 0) {
      await this.type(wanted);
      await this.press('Enter');
      return;
    }
    const digit = options.findIndex((option) => option.startsWith(wanted)) + 1;
    expect(digit, `${wanted} among ${options.join()}`).toBeGreaterThan(0);
    await this.press(String(digit));
  }
}

interface Field {
  readonly tag: string;
  readonly name: string;
  /** Of a row of numbered answers; empty for what is typed. */
  readonly options: readonly string[];
}

/** What somebody types who does not switch the input method for it. */
const PINYIN: Readonly<Record<string, string>> = { 杭州: 'hangzhou', 阜新: 'fuxin' };

function answersOf(person: Person): Readonly<Record<string, string | undefined>> {
  const byYear = (prefix: string, answers: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(answers).map(([year, each]) => [`${prefix}-${year}`, each]));
  const [year, month, day] = person.payOn ?? [];
  return {
    search: PINYIN[person.region.type] ?? person.region.type,
    payWhen: person.payOn ? '别的日子' : '今天',
    'payOn-year': year,
    'payOn-month': month,
    'payOn-day': day,
    coverageYears: person.cover,
    window: person.window,
    birthYear: person.born,
    group: person.group,
    tier: person.tier,
    ...byYear('year', person.years),
    before: person.before ? '我知道是哪一年' : '记不清',
    lastBefore2025: person.before,
    ...byYear('month', trimmed(person.lastMonths)),
    ...byYear('claims', person.claims),
    event: person.event,
  };
}

/** 「9月」 is typed as 9: the list of months finds it. */
function trimmed(months: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(months).map(([year, month]) => [year, month.replace('月', '')]),
  );
}
