import { buildChecklist, check } from '@touchline/insights';
import { indexModel } from '@touchline/model';
import { expect, test } from 'vitest';
import type { OverviewNode } from '../lsp/protocol.ts';
import { createFileReader, loadProject } from '../workspace/load-project.ts';
import { overviewOf } from './overview.ts';

const asOf = '2026-10-01';
const reader = createFileReader();

function overview(text: string, language: 'en' | 'uk' = 'en') {
  const { model, problems, broken } = loadProject([{ path: 'all.cx', text }], { language: 'en' }, { reader });
  const findings = [...problems, ...check(model, { asOf, language, broken })];
  const index = indexModel(model);
  const uriOf = (file: string) => `file:///s/${file}`;
  return overviewOf(
    { model, index, findings, asOf, language, broken: broken.size > 0, folder: 'file:///s', uriOf },
    true,
  );
}

/** The tree in lines: what is seen of each node. */
function drawn(nodes: readonly OverviewNode[] = [], indent = ''): string[] {
  return nodes.flatMap(({ kind, label, detail, status, children }) => [
    `${indent}${kind} ${label}${detail === undefined ? '' : ` (${detail.replace(/\s/gu, ' ')})`}${status ? ` [${status}]` : ''}`,
    ...drawn(children, `${indent}  `),
  ]);
}

const strategy = `strategy S "Banking" {
  objective Base "First choice"
  objective Share "Hold the share" builds on Base
  goal Loyal "Owners stay" { supports Share, Base  measured by Nps  by 2027-12-31 }
  goal Alone "Nobody leaves angry"
}
kpi Nps "NPS" { metric nps of rating  baseline 31 on 2026-06-30  target 45 by 2026-09-30 }
assessment "Now" on 2026-09-20 { result Nps 36 }
`;

test('goals stand below what they support, with the KPIs that measure them', () => {
  expect(drawn(overview(strategy).elements?.goals)).toEqual([
    'objective First choice',
    '  objective Hold the share',
    '    goal Owners stay (31 Dec 2027)',
    '      kpi NPS (missed · 36%) [missed]',
    '  goal Owners stay (31 Dec 2027)',
    '    kpi NPS (missed · 36%) [missed]',
    'goal Nobody leaves angry',
  ]);
});

test('objectives that build on each other in a circle are listed, once', () => {
  const circle = 'strategy S "S" { objective A "A" builds on B  objective B "B" builds on A }';
  expect(drawn(overview(circle).elements?.goals)).toEqual(['objective A', '  objective B']);
});

test('a journey has its stages and steps; groups give theirs away', () => {
  const journey = `journey J "Opens an account" as-is {
  stage Apply phase purchase {
    touchpoint "Fills in the form" { moment of truth because "First proof"  feeling 2 "annoyed" }
    any order { step "Waits" feeling 1 as "Olena", 3 as "Petro"  step "Signs" }
  }
}
`;
  expect(drawn(overview(journey).elements?.journeys)).toEqual([
    'journey Opens an account (as is)',
    '  stage Apply (purchase)',
    '    touchpoint Fills in the form (2 · annoyed) [moment-of-truth]',
    '    step Waits',
    '    step Signs',
  ]);
});

test('the plan goes by the day initiatives begin, what has none comes last', () => {
  const plan = `initiative "Some day" { status planned }
initiative "Second" { schedule 2027-02-01 .. 2027-03-31 }
initiative "First" { schedule 2026-09-01 .. 2026-12-15  status in-progress 40% }
`;
  expect(drawn(overview(plan, 'uk').elements?.plan)).toEqual([
    'initiative First (1 верес. – 15 груд. 2026 · триває · 40 %) [in-progress]',
    'initiative Second (1 лют. – 31 берез. 2027)',
    'initiative Some day (заплановано) [planned]',
  ]);
});

test('problems are counted in what they are about and in everything around it', () => {
  const { problems, elements } = overview(
    'journey J "Home" { stage Ride { step "Sits" via Tram  measured by Speed } }\n',
  );
  const [journey] = elements?.journeys ?? [];
  const stage = journey?.children?.[0];
  expect(problems.errors).toBe(1);
  expect([journey?.problems, stage?.problems, stage?.children?.[0]?.problems].map((each) => each?.errors)).toEqual([
    1, 1, 1,
  ]);
});

test('a node knows where its element is named', () => {
  const [journey] = overview('\n  journey J "Home" { step "Sits" }\n').elements?.journeys ?? [];
  expect(journey).toMatchObject({ uri: 'file:///s/all.cx', line: 1, character: 10 });
});

test('a journey map alone has no checklist to work through; a strategy has', () => {
  expect(overview('journey J "Home" { step "Sits" }\n').checklist).toBeUndefined();
  const { checklist, title } = overview(strategy);
  expect(title).toBe('Banking');
  expect(checklist?.total).toBeGreaterThan(10);
  expect(checklist?.done).toBeGreaterThan(0);
  const { model } = loadProject([{ path: 'all.cx', text: strategy }], { language: 'en' }, { reader });
  expect(checklist?.share).toBe(buildChecklist(model, { asOf, language: 'en' }).progress.share);
});

test('a text with syntax errors is said to be broken', () => {
  expect(overview('journey J "Home" { step }\njourney {').broken).toBe(true);
});
