import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileReader, loadProject } from '@touchline/language';
import { describe, expect, test } from 'vitest';
// The output itself, not a copy of it.
import { pretty } from '../../../cli/src/output/pretty.ts';

interface Matcher {
  readonly name: string;
  readonly severity: string;
  readonly pattern: readonly { readonly regexp: string }[];
}

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  contributes: { problemMatchers: readonly Matcher[] };
};
const matchers = manifest.contributes.problemMatchers;

/** What the editor makes of an output: a matcher takes a line and the one after it. */
function matched(output: string): string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, at) =>
    matchers.flatMap(({ severity, pattern: [place, message] }) => {
      const [, file, row, column, code] = new RegExp(place?.regexp ?? '').exec(line) ?? [];
      const [, text] = new RegExp(message?.regexp ?? '').exec(lines[at + 1] ?? '') ?? [];
      return file === undefined || text === undefined ? [] : [`${severity} ${file} ${row} ${column} ${code} ${text}`];
    }),
  );
}

const text = `kpi Nps { target 28  baseline 31 }
journey "J" { touchpoint "Pays 50% : now" via App measured by Speed }
`;
const { problems } = loadProject([{ path: 'шлях 1.cx', text }], { language: 'en' }, { reader: createFileReader() });
const [first] = problems;
if (!first) throw new Error('The text was meant to have a mistake.');
const findings = (['error', 'warning', 'info'] as const).map((severity) => ({
  ...first,
  severity,
  related: [{ message: 'declared here', at: first.at }],
  fixes: [{ title: 'Take the other', changes: [{ at: first.at, text: 'x' }], safe: false }],
}));

describe.each(['en', 'uk', 'ru'] as const)('the problem matchers read the output in %s', (language) => {
  const report = {
    projects: [{ root: '/home/bank/strategy', files: 1, findings, textOf: () => text }],
    unreadable: [{ path: 'gone.cx', file: 'gone.cx', message: 'There is no such file.' }],
  };
  const output = pretty(report, { language, paint: (_style, plain) => plain, cwd: '/home/bank' });

  test('each finding once, with its place, code and message, and nothing else', () => {
    const { line, column } = first.at;
    const place = `strategy/шлях 1.cx ${line} ${column} ${first.code} ${first.message}`;
    expect(matched(output)).toEqual([`error ${place}`, `warning ${place}`, `info ${place}`]);
  });
});
