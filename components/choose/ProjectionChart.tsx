'use client';

import { useMemo } from 'react';
import type { Projection } from '@/lib/what-if';
import type { Situation } from '../result/situations';
import { Card } from '../ui/Card';
import { Details } from '../ui/Details';
import { fill } from '../ui/fill';
import { formatMoney } from '../ui/format';
import { StackedTable } from '../ui/StackedTable';
import { ProjectionAwards } from './ProjectionAwards';
import { LineSample, ProjectionLines } from './ProjectionLines';
import { type ChartView, chartView, type Line } from './projection-view';
import type { ChooseTexts, ChooseWords } from './texts';
import type { WhatIf } from './use-what-if';

type Texts = ChooseTexts['projection'];

export interface ProjectionChartProps {
  situation: Situation;
  whatIf: WhatIf;
  words: ChooseWords;
}

/** Rule C8: where the ceiling goes from here along three routes. */
export function ProjectionChart({ situation, whatIf, words }: ProjectionChartProps) {
  const { projection: texts } = words.choose;
  const { case: facts } = situation.assessed;
  const { scenario } = situation;
  const projections = useMemo(() => {
    const result = whatIf.projectCeiling(facts, scenario);
    return result.ok ? result.projections : [];
  }, [whatIf, facts, scenario]);
  const view = useMemo(() => chartView(projections), [projections]);
  if (view === undefined) {
    return projections.length === 0 ? null : (
      <Card title={texts.title}>
        <p>{texts.uncapped}</p>
      </Card>
    );
  }
  const { years, lines, lowest, highest } = view;
  const max = projections[0]?.points[0]?.maxIncrease ?? null;
  return (
    <Card title={texts.title}>
      <p className="hint mb-3">{view.shows === 'total' ? texts.lead : texts.leadRewards}</p>
      <p className="projection-edge">{fill(texts.top, { total: formatMoney(highest) })}</p>
      <ProjectionLines view={view} label={texts.chart} />
      <p className="projection-years">
        <span>{fill(texts.yearLabel, { year: years[0] })}</span>
        <span>{fill(texts.yearLabel, { year: years[years.length - 1] })}</span>
      </p>
      <p className="projection-edge">{fill(texts.bottom, { total: formatMoney(lowest) })}</p>
      <ul className="projection-legend">
        {lines.map((line) => (
          <li key={line.route}>
            <LineSample route={line.route} />
            <div className="min-w-0">
              <b>{sayRoute(line, texts)}</b>
              <span className="hint"> {texts.lines[line.route]}</span>
              <p>{sayEnd(line, years, texts)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="hint mb-3">
        {max === null ? texts.capUnknown : fill(texts.cap, { max: formatMoney(max) })}{' '}
        {texts.assume}
      </p>
      <Details summary={texts.table}>
        <RouteTable view={view} words={texts} />
      </Details>
      <Awards projections={projections} lines={lines} words={words} />
    </Card>
  );
}

function Awards({
  projections,
  lines,
  words,
}: {
  projections: readonly Projection[];
  lines: readonly Line[];
  words: ChooseWords;
}) {
  const { projection: texts } = words.choose;
  return projections.map((projection, index) => {
    const line = lines[index];
    const route = line ? sayRoute(line, texts) : '';
    return (
      <Details key={projection.route} summary={fill(texts.awards, { route })}>
        <ProjectionAwards awards={projection.awards} words={words} />
      </Details>
    );
  });
}

function sayRoute({ route, breakYear }: Line, texts: Texts): string {
  return fill(texts.routes[route], { year: breakYear });
}

function sayEnd({ values, fullIn }: Line, years: readonly number[], texts: Texts): string {
  const last = values[values.length - 1];
  if (last === null || last === undefined) return texts.noTotal;
  const total = formatMoney(last);
  return fullIn === undefined
    ? fill(texts.after, { year: years[years.length - 1], total })
    : fill(texts.full, { year: fullIn, total });
}

function RouteTable({ view, words }: { view: ChartView; words: Texts }) {
  const { years, lines } = view;
  const cell = (line: Line, index: number) => {
    const value = line.values[index];
    if (value === null || value === undefined) return words.unknown;
    const total = formatMoney(value);
    return years[index] === line.breakYear ? fill(words.brokenYear, { total }) : total;
  };
  return (
    <StackedTable
      caption={words.caption}
      columns={[
        { id: 'year', label: words.year },
        ...lines.map((line) => ({ id: line.route, label: sayRoute(line, words), numeric: true })),
      ]}
      rows={years.map((year, index) => ({
        id: String(year),
        cells: {
          year: fill(words.yearLabel, { year }),
          ...Object.fromEntries(lines.map((line) => [line.route, cell(line, index)])),
        },
      }))}
    />
  );
}
