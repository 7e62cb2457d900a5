import { readFileSync } from 'node:fs';
import { Model } from '@touchline/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFileReader, loadProject } from './load-project.ts';

/** Every example of the reference in one text. */
const page = readFileSync(new URL('../../../../docs/language.md', import.meta.url), 'utf8');
const text = [...page.matchAll(/^```cx.*\n([\s\S]*?)^```/gm)].map(([, example]) => example).join('\n');
const tokens = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"|[\p{L}\p{N}_]+|[^\s]/gu)];
const reader = createFileReader();

const place = fc.nat({ max: tokens.length - 1 });
const slip = fc.record({ at: place, other: place, kind: fc.constantFrom('lost', 'replaced', 'doubled') });

test('whatever is lost, replaced or added in a text, a model comes of it that keeps its schema', {
  timeout: 90_000,
}, () => {
  fc.assert(
    fc.property(slip, ({ at, other, kind }) => {
      const [token = '', { index = 0 } = {}] = [tokens[at]?.[0], tokens[at]];
      const stray = tokens[other]?.[0] ?? '';
      const instead = { lost: '', replaced: stray, doubled: `${token} ${stray}` }[kind];
      const broken = text.slice(0, index) + instead + text.slice(index + token.length);
      const { model } = loadProject([{ path: 'a.cx', text: broken }], { language: 'en' }, { reader });
      expect(Model.safeParse(model).error?.issues).toBeUndefined();
    }),
    { numRuns: 120, seed: 20_260_701 },
  );
});
