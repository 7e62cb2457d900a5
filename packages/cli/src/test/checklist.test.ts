import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChecklistReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

const STRATEGY = `strategy S "Easy banking" {
  vision "The bank an owner recommends."
  reviewed every quarter
}
goal G "Easy" { measured by Csat  by 2027-06-30 }
kpi Csat "Satisfied" { metric csat of score scale 1..5 top-2-box  baseline 61% on 2026-01-31  target 80% by 2027-03-31 }
kpi Effort "Effort" { metric ces of effort scale 1..7  higher is better  baseline 4.1 on 2026-01-31  target 5 by 2027-03-31  owner "Insights" }
progress of S {
  analysis done 2026-02-01
}
`;
const MAP = 'journey "Home" {\n  step "Exits the venue"\n}\n';
const day = ['--as-of', '2026-04-01'];

describe('the checklist at the terminal', () => {
  test('shows the stages, what was claimed too early and the next steps', async () => {
    const { code, out, err } = await touchline(folder({ 'a.cx': STRATEGY }), ['checklist', ...day]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Easy banking · Strategy checklist\n\d+% reached, \d+ of \d+ items done · as of 1.Apr.2026\n/);
    expect(out).toContain('1 Analysis of the current experience');
    expect(out).toContain('the team says: done');
    expect(out).toContain('! “Analysis of the current experience” is called done, but what it consists of is missing:');
    expect(out).toMatch(/What to do next\n {2}1\. Read the complaints of the last months/);
    expect(out).toContain('Metrics, measurement and ROI');
    expect(out).toContain('20% of the exam');
  });

  test('--stage shows the items of one stage, with the element and its place', async () => {
    const { out } = await touchline(folder({ 'a.cx': STRATEGY }), ['checklist', '--stage', 'goals', ...day]);
    expect(out).toMatch(/◐ KPIs are complete {2}CK20 · 0 of 2 KPIs\n {4}Next: .*“Satisfied”.* \(a\.cx:6\)\n/);
    expect(out).not.toContain('Complaints are studied');
  });

  test('speaks the language asked for', async () => {
    const { out } = await touchline(folder({ 'a.cx': STRATEGY }), ['checklist', '--language', 'uk', ...day]);
    expect(out).toContain('Що робити далі');
    expect(out).not.toMatch(/\b(done|next|reached)\b/i);
  });

  test('a journey alone is not asked for anything', async () => {
    const { code, out } = await touchline(folder({ 'a.cx': MAP }), ['checklist', ...day]);
    expect(code).toBe(0);
    expect(out).toContain('There is nothing to check yet.');
    expect(out).not.toContain('Next');
  });
});

test('as data it fits its schema, which is written too', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  const { out } = await touchline(cwd, ['checklist', '--format', 'json', ...day]);
  expect(ChecklistReport.parse(JSON.parse(out)).stages).toHaveLength(7);
  const narrowed = await touchline(cwd, ['checklist', '--format', 'json', '--stage', 'plan', ...day]);
  expect(ChecklistReport.parse(JSON.parse(narrowed.out)).stages.map(({ stage }) => stage)).toEqual(['plan']);
  const schema = await touchline(cwd, ['export', 'schema', 'checklist']);
  expect(JSON.parse(schema.out)).toMatchObject({ required: expect.arrayContaining(['stages', 'next', 'gates']) });
});

test('as a page and as Markdown it stands alone', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  const page = await touchline(cwd, ['checklist', '--format', 'html', ...day]);
  expect(page.out).toMatch(/^<!doctype html>/i);
  expect(page.out).not.toContain('<script');
  await touchline(cwd, ['checklist', '--format', 'md', '--out', 'checklist.md', ...day]);
  const text = readFileSync(join(cwd, 'checklist.md'), 'utf8');
  expect(text).toContain('Read the complaints of the last months');
});

test('exit codes: claimed too early with --strict, errors in the text, wrong usage', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  expect((await touchline(cwd, ['checklist', '--strict', ...day])).code).toBe(1);
  expect((await touchline(cwd, ['checklist', '--strict', '--stage', 'plan', ...day])).code).toBe(0);
  expect((await touchline(cwd, ['checklist', '--stage', 'dreams'])).code).toBe(2);
  const broken = await touchline(folder({ 'a.cx': `${STRATEGY}journey "B" { details Nowhere }\n` }), ['checklist']);
  expect(broken).toMatchObject({ code: 1, out: '' });
  expect(broken.err).toContain('unresolved-reference');
});
