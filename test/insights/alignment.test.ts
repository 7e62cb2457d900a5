import { buildAlignment } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { AlignmentReport } from '@touchline/model';
import { expect, test } from 'vitest';

const reader = createFileReader();

function report(text: string): AlignmentReport {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return buildAlignment(model, { asOf: '2026-11-01', language: 'en' });
}

const linksOf = ({ links }: AlignmentReport, row: string) =>
  links.filter((link) => link.row === row).map(({ column, how }) => [column, how]);

const BANK = `objective Viable "Stay the first choice"
objective KeepShare "Hold market share" builds on Viable
objective Tidy "A tidy company"
goal Stay "Owners stay" { supports KeepShare  measured by Retention }
goal Ease "Opening takes minutes" { supports KeepShare }
goal Loose "A goal of its own"
theme Known "Every employee knows the customer" { supports Stay }
initiative Profile "One profile" { supports Known }
initiative Calls "Calls before the contract ends" { expected effect Retention +1 pp }
initiative Party "Summer party"
initiative Old "Given up" { status dropped }
kpi Retention "Customers who stay" { metric retention of customer }
`;

test('what supports a theme reaches its goal, the objective and what that builds on', () => {
  expect(linksOf(report(BANK), 'Profile')).toEqual([
    ['Viable', 'through'],
    ['KeepShare', 'through'],
    ['Stay', 'through'],
  ]);
  expect(linksOf(report(BANK), 'Known')).toContainEqual(['Stay', 'direct']);
});

test('an expected effect on the KPI of a goal is a link', () => {
  expect(linksOf(report(BANK), 'Calls')).toEqual([['Stay', 'kpi']]);
});

test('what hangs on nothing is told once for each side, dropped initiatives are not', () => {
  const { off, says } = report(BANK);
  expect(off.map(({ element, why }) => [element, why])).toEqual([
    ['Tidy', 'not-built-on'],
    ['Ease', 'not-supported'],
    ['Loose', 'not-supported'],
    ['Loose', 'supports-nothing'],
    ['Party', 'supports-nothing'],
  ]);
  expect(says).toContain('5 elements');
});

test('empty rows and columns are marked', () => {
  const { rows, columns } = report(BANK);
  const empty = (list: typeof rows) => list.filter((each) => each.empty).map(({ element }) => element);
  expect(empty(columns)).toEqual(['Tidy', 'Ease', 'Loose']);
  expect(empty(rows)).toEqual(['Loose', 'Party']);
});

test('where nobody says what supports what, nothing is off the chain', () => {
  const { off, says } = report(`goal Stay "Owners stay"
goal Ease "Opening takes minutes"
initiative Profile "One profile"
`);
  expect(off).toEqual([]);
  expect(says).toBe('Nothing says yet what it supports.');
});

test('initiatives alone have no matrix', () => {
  expect(report('initiative Profile "One profile"\n')).toMatchObject({ columns: [], rows: [], links: [], off: [] });
});

test('goals without objectives are no rows', () => {
  const { rows } = report(`goal Stay "Owners stay"
initiative Profile "One profile" { supports Stay }
`);
  expect(rows.map(({ element }) => element)).toEqual(['Profile']);
});
