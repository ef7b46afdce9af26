import { GOLDEN_CASES } from '../cases/golden-cases';
import { type ClauseFacts, clauseOf } from '../describe';
import { figuresOf, type PlacedFigure } from '../params/figures-of';
import type { DefaultReading, RegionPack } from '../params/region-pack';
import { REGION_PACKS } from '../params/registry';
import { READING_VALUES, type ReadingId } from '../values/enrolment-case';
import {
  type Applies,
  type ListedRuleId,
  RULE_NUMBERS,
  RULES,
  type Rule,
  type RuleFigure,
  type RuleNumber,
} from './rules';

interface Place {
  readonly code: string;
  readonly name: string;
}

/** One open question: every candidate reading and the places that take it unless told otherwise. */
export interface ReadingFacts {
  readonly id: ReadingId;
  readonly candidates: readonly {
    readonly value: string;
    readonly defaultOf: readonly (Place & { readonly basis: DefaultReading<ReadingId>['basis'] })[];
  }[];
}

/** A figure and what each place that records it says; places not listed inherit or lack it. */
export interface FigureUse {
  readonly key: RuleFigure;
  readonly places: readonly (Place & { readonly figures: readonly PlacedFigure[] })[];
}

/** Everything the registers know about one rule. */
export interface RuleFacts {
  readonly id: ListedRuleId;
  readonly applies: Applies;
  readonly clauses: readonly ClauseFacts[];
  readonly openQuestions: readonly ReadingFacts[];
  readonly figures: readonly FigureUse[];
  readonly numbers: readonly { readonly id: RuleNumber; readonly value: number }[];
  readonly cases: readonly { readonly id: string; readonly person: string }[];
}

/** The register of rules joined with documents, figures and golden cases. */
export function ruleFacts(): readonly RuleFacts[] {
  return RULES.map(({ id, ...rule }): RuleFacts => {
    const {
      applies,
      clauses,
      openQuestions = [],
      figures = [],
      numbers = [],
    }: Omit<Rule, 'id'> = rule;
    return {
      id,
      applies,
      clauses: clauses.map(clauseOf),
      openQuestions: openQuestions.map(readingFacts),
      figures: figures.map(figureUse),
      numbers: numbers.map((number) => ({ id: number, value: RULE_NUMBERS[number] })),
      cases: GOLDEN_CASES.filter((golden) => golden.rules.includes(id)).map((golden) => ({
        id: golden.id,
        person: golden.person,
      })),
    };
  });
}

function place({ code, name }: RegionPack): Place {
  return { code, name };
}

export function readingFacts(id: ReadingId): ReadingFacts {
  return {
    id,
    candidates: READING_VALUES[id].map((value) => ({
      value,
      defaultOf: REGION_PACKS.flatMap((pack) => {
        const standard = pack.readings?.[id];
        return standard?.value === value ? [{ ...place(pack), basis: standard.basis }] : [];
      }),
    })),
  };
}

function figureUse(key: RuleFigure): FigureUse {
  const places = REGION_PACKS.map((pack) => ({
    ...place(pack),
    figures: figuresOf(pack).filter(({ path }) => path.split('.')[0] === key),
  }));
  return { key, places: places.filter(({ figures }) => figures.length > 0) };
}
