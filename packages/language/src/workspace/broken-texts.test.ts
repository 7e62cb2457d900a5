import { readFileSync } from 'node:fs';
import { Model, type SourceRange } from '@touchline/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFileReader, loadProject } from './load-project.ts';

/** Every example of the reference in one text. */
const page = readFileSync(new URL('../../../../docs/language.md', import.meta.url), 'utf8');
const text = [...page.matchAll(/^```cx.*\n([\s\S]*?)^```/gm)].map(([, example]) => example).join('\n');
const tokens = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|[\p{L}\p{N}_]+|[^\s]/gu)];
const reader = createFileReader();

const place = fc.nat({ max: tokens.length - 1 });
const slip = fc.record({ at: place, other: place, kind: fc.constantFrom('lost', 'replaced', 'doubled', 'cut') });

test.each([
  ['a brace too many and one too few', '}\nkpi M {\n', ['1:1', '2:7']],
  ['a quote too few, cut off', 'r" {\n}\nkpi M "M" {\n', ['1:1', '3:11']],
  ['cut off behind a word', 'journey', ['1:1']],
  ['nothing but a brace', '{', ['1:1']],
])('what is wrong has a place in the text: %s', (_, broken, places) => {
  const { problems } = loadProject([{ path: 'a.cx', text: broken }], { language: 'en' }, { reader });
  expect(problems.map(({ at }) => `${at.line}:${at.column}`).sort()).toEqual(places);
});

/** Whether a place is one of the text. */
function isIn(lines: readonly string[], { line, column, endLine, endColumn }: SourceRange): boolean {
  const holds = (row: number, at: number) => row >= 1 && at >= 1 && at <= (lines[row - 1]?.length ?? -1) + 1;
  return holds(line, column) && holds(endLine, endColumn) && (line < endLine || column <= endColumn);
}

test('whatever is lost, replaced or added in a text, a model comes of it that keeps its schema', {
  timeout: 90_000,
}, () => {
  fc.assert(
    fc.property(slip, ({ at, other, kind }) => {
      const [token = '', { index = 0 } = {}] = [tokens[at]?.[0], tokens[at]];
      const stray = tokens[other]?.[0] ?? '';
      const instead = { lost: '', replaced: stray, doubled: `${token} ${stray}`, cut: token }[kind];
      const rest = kind === 'cut' ? '' : text.slice(index + token.length);
      const broken = text.slice(0, index) + instead + rest;
      const { model, problems } = loadProject([{ path: 'a.cx', text: broken }], { language: 'en' }, { reader });
      expect(Model.safeParse(model).error?.issues).toBeUndefined();
      const lines = broken.split('\n');
      expect(problems.filter(({ at }) => !isIn(lines, at))).toEqual([]);
    }),
    { numRuns: 120, seed: 20_260_701 },
  );
});
