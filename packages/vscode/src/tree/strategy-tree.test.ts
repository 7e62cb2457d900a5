import type { OverviewNode, ProjectOverview } from '@touchline/language/protocol';
import { expect, test } from 'vitest';
import { strategyTree, type TreeEntry } from './strategy-tree.ts';

const l10n = {
  t: (message: string, ...args: (string | number)[]) => message.replace(/\{(\d)\}/g, (_, at) => String(args[at])),
};

function node(kind: OverviewNode['kind'], element: string, rest: Partial<OverviewNode> = {}): OverviewNode {
  return { kind, element, label: element, uri: 'file:///s/a.cx', line: 3, character: 5, ...rest };
}

function project(folder: string, elements: Partial<ProjectOverview['elements']>): ProjectOverview {
  const none = { goals: [], journeys: [], kpis: [], plan: [] };
  return { folder, broken: false, problems: { errors: 1, warnings: 0, infos: 4 }, elements: { ...none, ...elements } };
}

function drawn(entries: readonly TreeEntry[], indent = ''): string[] {
  return entries.flatMap(({ label, description, icon, color, children }) => [
    `${indent}${icon}${color ? `(${color})` : ''} ${label}${description ? ` – ${description}` : ''}`,
    ...drawn(children, `${indent}  `),
  ]);
}

test('one project shows its sections, those that have something in them', () => {
  const step = node('touchpoint', 'Pays', { status: 'moment-of-truth', detail: '2' });
  const journey = node('journey', 'Home', { children: [step], problems: { errors: 1, warnings: 2 } });
  const kpi = node('kpi', 'Nps', { status: 'met', detail: 'met' });
  expect(drawn(strategyTree([project('file:///s', { journeys: [journey], kpis: [kpi] })], l10n))).toEqual([
    'map Journeys – 1',
    '  map(problemsErrorIcon.foreground) Home – errors: 1, warnings: 2',
    '    star-full(charts.yellow) Pays – 2',
    'graph KPIs – 1',
    '  pass-filled(testing.iconPassed) Nps – met',
  ]);
});

test('several projects have a line each, called by their title or their folder', () => {
  const goals = [node('goal', 'Ease')];
  const named = { ...project('file:///home/a', { goals }), title: 'Banking' };
  const unnamed = project('file:///home/%D0%BC%D1%96%D0%B9%20%D0%B1%D0%B0%D0%BD%D0%BA', { goals });
  const empty = project('file:///home/c', {});
  expect(strategyTree([named, unnamed, empty], l10n).map(({ label }) => label)).toEqual(['Banking', 'мій банк']);
});

test('a line keeps its id when others come, and an element at two places has two ids', () => {
  const kpi = node('kpi', 'Nps');
  const before = project('file:///s', { goals: [node('goal', 'A', { children: [kpi] })], kpis: [kpi] });
  const after = project('file:///s', {
    goals: [node('goal', 'B'), node('goal', 'A', { children: [kpi] })],
    kpis: [kpi],
  });
  const idsOf = (entries: readonly TreeEntry[]): string[] =>
    entries.flatMap(({ id, children }) => [id, ...idsOf(children)]);
  const [first, second] = [idsOf(strategyTree([before], l10n)), idsOf(strategyTree([after], l10n))];
  expect(new Set(first).size).toBe(first.length);
  expect(second).toEqual(expect.arrayContaining(first));
});

test('a click leads to where the element is named', () => {
  const [section] = strategyTree([project('file:///s', { goals: [node('goal', 'Ease')] })], l10n);
  expect(section?.children[0]).toMatchObject({
    context: 'goal',
    element: 'Ease',
    target: { uri: 'file:///s/a.cx', line: 3, character: 5 },
  });
});
