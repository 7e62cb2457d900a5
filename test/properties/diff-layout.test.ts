import { diffModels } from '@touchline/diff';
import { declarations, type Model } from '@touchline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../packages/language/src/formatting/tokens.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { textsOf } from '../bench/diff/examples.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { parser, plainTexts, read } from './reading.ts';

type Texts = Readonly<Record<string, string>>;

const models = draws(800).map((draw) => arbitraryModel(draw).model);
const examples = [await textsOf('small-business-bank'), await textsOf('telecom-self-service')];

/** Texts of generated strategies, now and then those of an example. */
const texts: fc.Arbitrary<Texts> = fc.oneof(
  { weight: 12, arbitrary: models.map((model) => printModel(model, parser)) },
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
);

const modelOf = (files: Texts): Model => read(files).model;
const changesOf = (first: Texts, second: Texts): string[] =>
  diffModels(modelOf(first), modelOf(second)).changes.map(
    (change) =>
      `${change.change} ${change.kind} ${change.change === 'removed' ? change.before.id : change.after.id} ${change.change === 'changed' ? change.property : ''}`,
  );

/** Every file, with its tokens in turns. */
function withTokens(files: Texts, write: (token: { kind: string; text: string }, at: number) => string): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      let [written, end] = ['', 0];
      for (const [at, token] of tokensOf(parser.parse(text).file).entries()) {
        const start = text.indexOf(token.text, end);
        written += text.slice(end, start) + write(token, at);
        end = start + token.text.length;
      }
      return [path, written + text.slice(end)];
    }),
  );
}

test('the layout means nothing', () => {
  fc.assert(
    fc.property(models, (model) => {
      expect(changesOf(plainTexts(model), printModel(model, parser))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('comments mean nothing', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (files, every) => {
      const commented = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, `// About ${every}\n${text}\n/* The end\n   ${every} */\n`]),
      );
      expect(changesOf(files, commented)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('how a number is spelled means nothing', () => {
  let spelled = 0;
  fc.assert(
    fc.property(texts, (files) => {
      const other = withTokens(files, ({ kind, text }) => {
        if (kind === 'comment' || !/^\d{5,}$|^\d{1,3}(_\d{3})+$/.test(text)) return text;
        spelled++;
        return text.includes('_') ? text.replaceAll('_', '') : text.replace(/(?<=\d)(?=(\d{3})+$)/g, '_');
      });
      expect(changesOf(files, other)).toEqual([]);
    }),
    { numRuns: 12 },
  );
  expect(spelled).toBeGreaterThan(0);
});

test('which file holds a declaration, and in which order, means nothing', () => {
  fc.assert(
    fc.property(models, fc.nat(), (model, seed) => {
      const [first = 'a.cx'] = model.files;
      const moved = structuredClone(model);
      for (const declaration of declarations(moved)) {
        const { line } = declaration.source;
        declaration.source = { ...declaration.source, file: first, line: 1 + ((line * 7919 + seed) % 100_003) };
      }
      moved.files = [first];
      const [before, after] = [modelOf(printModel(model, parser)), modelOf(printModel(moved, parser))];
      // What has no name is told from others of its title by its place; such a one is another one elsewhere.
      fc.pre(!JSON.stringify(before).includes('~2'));
      expect(diffModels(before, after).changes).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
