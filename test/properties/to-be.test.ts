import { stepsOf } from '@touchline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTree } from '../../packages/language/src/formatting/format.ts';
import { render } from '../../packages/language/src/printing/lines.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { toBeOf } from './arbitraries/to-be.ts';
import { errorsOf, meaning, parser, read } from './reading.ts';

const FILE = 'to-be.cx';

test('a to-be journey has what its journey has, but for what it changes', () => {
  fc.assert(
    fc.property(draws(2500), (draw) => {
      const generated = arbitraryModel(draw);
      const toBe = toBeOf(generated);
      fc.pre(toBe !== undefined);
      const texts = { ...printModel(generated.model, parser), [FILE]: render(toBe.lines) };
      const loaded = read(texts);
      expect(errorsOf(loaded, texts)).toEqual([]);
      const base = loaded.model.journeys.find(({ id }) => id === toBe.base);
      const journey = loaded.model.journeys.find(({ name }) => name === toBe.name);
      if (!base || !journey) throw new Error('Both journeys are there');
      const before = [...stepsOf(base)];
      const after = [...stepsOf(journey)];
      expect(after.filter(({ origin }) => origin?.how === 'added').length).toBe(toBe.added);
      const taken = after.filter(({ origin }) => origin?.how !== 'added');
      expect(taken.map(({ origin }) => origin?.of)).toEqual(
        before.map(({ id }) => id).filter((id) => !toBe.removed.has(id)),
      );
      for (const { origin, title } of taken) {
        expect(origin?.how).toBe(toBe.changed.has(origin?.of ?? '') ? 'changed' : 'kept');
        expect(title).toBe(before.find(({ id }) => id === origin?.of)?.title);
      }
      const formatted = { ...texts, [FILE]: formatTree(parser.parse(texts[FILE]).file) };
      expect(meaning(read(formatted).model)).toEqual(meaning(loaded.model));
    }),
    { numRuns: 60 },
  );
});
