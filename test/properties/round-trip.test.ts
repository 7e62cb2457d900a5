import { DECLARATION_LISTS, Model } from '@touchline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { comparable, errorsOf, parser, read } from './reading.ts';

const models = draws(2500).map(arbitraryModel);

test('what is printed from a model reads as that model', () => {
  fc.assert(
    fc.property(models, ({ model, free }) => {
      const texts = printModel(model, parser);
      const loaded = read(texts);
      expect(errorsOf(loaded, texts)).toEqual([]);
      expect(comparable(loaded.model)).toEqual(comparable(model));
      const mentioned = loaded.model.implicit.map(({ title, as }) => [title, [...as].sort()]);
      expect(new Map(mentioned as [string, string[]][])).toEqual(
        new Map([...free].map(([title, kinds]) => [title, [...kinds].sort()])),
      );
    }),
    { numRuns: 80 },
  );
});

test('a model that was read survives being exported as JSON and read back', () => {
  fc.assert(
    fc.property(models, ({ model }) => {
      const { model: found } = read(printModel(model, parser));
      expect(Model.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    }),
    { numRuns: 80 },
  );
});

test('the ids of a model are unique', () => {
  fc.assert(
    fc.property(models, ({ model }) => {
      const { model: found } = read(printModel(model, parser));
      const ids = DECLARATION_LISTS.flatMap((list) => found[list].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 50 },
  );
});
