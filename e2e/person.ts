export interface Person {
  /** Why the answer is what it is. */
  readonly why: string;
  /** The day of asking, YYYY-MM-DD. */
  readonly today: string;
  readonly region: { readonly type: string; readonly pick: string };
  readonly born: string;
  readonly group: string;
  readonly tier?: string;
  /** Year to kind of insurance, as the page names it. */
  readonly years: Readonly<Record<string, string>>;
  /** Last insured year before 2025; absent = skipped. */
  readonly before?: string;
  readonly lastMonths?: Readonly<Record<string, string>>;
  readonly claims?: Readonly<Record<string, string>>;
  readonly event: string;
  /** Absent = today; otherwise year, month, day. */
  readonly payOn?: readonly [string, string, string];
  readonly cover: string;
  /** Absent where the records answer whether that day is inside the window. */
  readonly window?: string;
  readonly premium?: string;
  /** Rows of the check page, all of them, in order. */
  readonly rows: readonly (readonly [question: string, answer: string])[];
  /** What must stand in each of the three headlines, and anywhere on the page. */
  readonly start: readonly string[];
  readonly repair: readonly string[];
  readonly ceiling: readonly string[];
  readonly elsewhere: readonly string[];
}
