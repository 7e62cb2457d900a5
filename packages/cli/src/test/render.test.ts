import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

const STRATEGY = `strategy S "Easy banking" {
  horizon 2026-01-01 .. 2027-12-31
  goal G "Easy" { measured by Csat  by 2027-06-30 }
}
kpi Csat "Satisfied" { metric csat of score scale 1..5 top-2-box  baseline 61% on 2026-01-31  target 80% by 2027-03-31 }
journey Open "I open an account" for "Olena" {
  stage Apply phase purchase {
    touchpoint Form "Fills in the form" via App feeling 2 { pain "Twice the same" high }
    touchpoint "Signs" via App feeling 4
  }
}
initiative "Prefill" { supports G  addresses "Twice the same"  schedule 2026-02-01 .. 2026-06-30  status planned }
review "First quarter" on 2026-04-10 { result Csat 66% }
view "For the board" of Open { lanes feeling, pain }
`;

test('the report is one page with the day it speaks of', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  const { code, out } = await touchline(cwd, ['render', '--out', 'out']);
  expect(code).toBe(0);
  expect(out).toBe(
    'Wrote 1 file to out.\nEverything is shown as of 10\u00a0Apr\u00a02026.\nOpen out/report.html in a browser.\n',
  );
  const page = readFileSync(join(cwd, 'out/report.html'), 'utf8');
  for (const text of ['I open an account', 'Twice the same', 'Easy banking']) expect(page).toContain(text);
  expect(page).not.toContain('<script');
});

test('without --out a single picture goes to the standard output', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  for (const [view, format, sign] of [
    ['For the board', 'svg', '<svg'],
    ['Open', 'svg', '<svg'],
    ['i open an ACCOUNT', 'mermaid', 'journey'],
    ['roadmap', 'mermaid', 'gantt'],
    ['checklist', 'md', '# '],
  ] as const) {
    const said = await touchline(cwd, ['render', '--view', view, '--as', format]);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(sign);
  }
});

test('the same text gives the same bytes, and --check compares them', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  expect((await touchline(cwd, ['render', '--as', 'svg', '--out', 'out', '--check'])).code).toBe(1);
  await touchline(cwd, ['render', '--as', 'svg', '--out', 'out']);
  expect(readdirSync(join(cwd, 'out'))).toEqual(['for-the-board.svg']);
  expect((await touchline(cwd, ['render', '--as', 'svg', '--out', 'out', '--check'])).code).toBe(0);
  writeFileSync(join(cwd, 'a.cx'), STRATEGY.replace('feeling 2', 'feeling 1'));
  const stale = await touchline(cwd, ['render', '--as', 'svg', '--out', 'out', '--check']);
  expect(stale.code).toBe(1);
  expect(stale.out).toContain('for-the-board.svg is out of date');
});

test('every format is written for a project without views', async () => {
  const cwd = folder({ 'a.cx': STRATEGY.replace(/^view .*$/m, '') });
  for (const format of ['svg', 'mermaid']) {
    expect((await touchline(cwd, ['render', '--as', format, '--out', format])).code).toBe(0);
    expect(readdirSync(join(cwd, format)).length).toBeGreaterThan(3);
  }
});

test('nothing is drawn while the text has errors', async () => {
  const cwd = folder({ 'a.cx': `${STRATEGY}journey "B" { details Nowhere }\n` });
  const { code, err } = await touchline(cwd, ['render', '--out', 'out']);
  expect(code).toBe(1);
  expect(err).toContain('unresolved-reference');
  expect(readdirSync(cwd)).toEqual(['a.cx']);
});

test('a picture of a view says which view it is', async () => {
  const { out } = await touchline(folder({ 'a.cx': STRATEGY }), ['render', '--view', 'For the board', '--as', 'svg']);
  expect(out).toContain('For the board');
});

test('a view that is not there is named with what is', async () => {
  const cwd = folder({ 'a.cx': STRATEGY });
  const { code, err } = await touchline(cwd, ['render', '--view', 'For the bord', '--as', 'svg']);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean "For the board"?');
});

test('--check without a folder to compare with is a mistake', async () => {
  expect((await touchline(folder({ 'a.cx': STRATEGY }), ['render', '--check'])).code).toBe(2);
});

test('pictures speak the language of the project', async () => {
  const cwd = folder({ 'a.cx': STRATEGY, 'touchline.config.json': '{ "language": "uk" }' });
  expect((await touchline(cwd, ['render', '--view', 'Open', '--as', 'svg'])).out).toContain('lang="uk"');
});
