import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InsightsReport } from '@touchline/model';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folder, touchline } from './terminal.ts';

const bank = `strategy Bank "Банк" {
  expected benefits loyalty, revenue
}
goal "Люди лишаються" { expected benefits loyalty  measured by Kept }
kpi Kept "Ті, хто лишився" {
  metric retention
  baseline 80% on 2026-01-31
}
economics "2026" {
  retention Kept
  margin 18 EUR per month
  discount rate 10%
}
claim "Five times" { grade folklore  concerns retention-cost-ratio  range 5..10 }
`;
const project = (text = bank) => folder({ 'touchline.config.json': '{ "asOf": "2026-11-01" }', 'a.cx': text });

test('what follows from a strategy, part by part, as text', async () => {
  const { code, out } = await touchline(project(), ['insights', '--language', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('What is covered and what is open\n═══');
  expect(out).toMatch(/Value of a customer: 576 EUR .*792 EUR/s);
  expect(out).toContain('Five times');
  expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('the data is the same every time and fits its schema', async () => {
  const cwd = project();
  const one = await touchline(cwd, ['insights', '--format', 'json']);
  expect((await touchline(cwd, ['insights', '--format', 'json'])).out).toBe(one.out);
  const report: unknown = JSON.parse(one.out);
  expect(InsightsReport.parse(report)).toEqual(report);
  expect(Object.keys(report as object)).toEqual(['version', 'asOf', 'coverage', 'economics', 'claims']);
});

test('every format says of which day it speaks: the one asked for, that of the config, else today', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const dated = `${bank}review "Second quarter" on 2026-07-10 { result Kept 81% }\n`;
  const plain = folder({ 'a.cx': dated });
  const said = async (cwd: string, ...argv: string[]) =>
    (await touchline(cwd, ['insights', '--language', 'en', ...argv])).out.replaceAll('\u00a0', ' ');
  for (const format of ['pretty', 'md', 'html']) {
    expect(await said(plain, '--format', format)).toContain('As of 20 Nov 2026');
    expect(await said(project(dated), '--format', format)).toContain('As of 1 Nov 2026');
    expect(await said(project(dated), '--format', format, '--as-of', '2026-12-31')).toContain('As of 31 Dec 2026');
  }
  for (const command of ['insights', 'checklist']) {
    const { out } = await touchline(plain, [command, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2026-11-20' });
  }
});

test('the help says which day is taken', async () => {
  const help = async (command: string) => (await touchline('/', [command, '--help'])).out.replace(/\s+/g, ' ');
  for (const command of ['check', 'checklist', 'insights', 'diff'])
    expect(await help(command)).toContain('(default: the project’s, else today)');
  expect(await help('render')).toContain('else the newest dated result, review or status)');
});

test('one part, in another language, as Markdown', async () => {
  const { out } = await touchline(project(), ['insights', '--part', 'economics', '--format', 'md', '--language', 'uk']);
  expect(out).toContain('## Калькулятор утримання');
  expect(out).not.toContain('Твердження');
});

test('a share of journeys to be says what it is a share of where nobody says how it is today', async () => {
  const text = `strategy S "S" { maturity FiveLevels from regular to extended by 2027-12-31 }
channel Web "Web" { kind web }
channel Sms "SMS" { kind messenger  talks outbound }
journey Now "Now" as-is { touchpoint Asks "Asks" via Web }
journey Then "Then" to-be of Now { change Asks { via Sms } }
`;
  const { out } = await touchline(project(text), ['insights', '--part', 'maturity']);
  expect(out).toContain('In the journeys to be 0% of the touchpoints with a known direction are two-way.');
  const both = await touchline(project(text.replace('kind web', 'kind web  talks two-way')), ['insights']);
  expect(both.out).toMatch(/Today 100% of the touchpoints with a known direction are two-way\. To be:\s0%\./);
});

test('the schema is that of the committed file', async () => {
  const { out } = await touchline(project(), ['export', 'schema', 'insights']);
  const file = join(import.meta.dirname, '../../../model/touchline.insights.schema.json');
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('as a page of its own', async () => {
  const { out } = await touchline(project(), ['insights', '--format', 'html']);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out.match(/<svg /g)?.length).toBeGreaterThan(1);
  expect(out).not.toContain('<script');
});

test('a strategy that says nothing of it is told so', async () => {
  const { code, out } = await touchline(project('journey "A" { step "One" }\n'), ['insights']);
  expect(code).toBe(0);
  expect(out).toContain('does not speak of anything that could be computed yet');
});

test('errors come first', async () => {
  const { code, err } = await touchline(project('goal "A" { measured by Nowhere }\n'), ['insights']);
  expect(code).toBe(1);
  expect(err).toContain('unresolved-reference');
});
