import { assemble, type Fragment } from '@touchline/language';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { filesOf, parser, reader } from './reading.ts';

const settings = { language: 'en' } as const;
const projects = draws(1200).map((draw) => filesOf(printModel(arbitraryModel(draw).model, parser)));
/** What is done to a project, one after the other: a file of another project put in its place, or removed. */
const edits = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 });

test('files that did not change need not be read again', () => {
  fc.assert(
    fc.property(projects, projects, edits, (before, after, steps) => {
      const texts = new Map(before.map(({ path, text }) => [path, text]));
      const kept = new Map<string, Fragment>(before.map((file) => [file.path, reader.read(file)]));
      for (const [which, remove] of steps) {
        const file = after[which % after.length] as (typeof after)[number];
        if (remove) {
          texts.delete(file.path);
          kept.delete(file.path);
        } else {
          texts.set(file.path, file.text);
          kept.set(file.path, reader.read(file));
        }
        const afresh = [...texts].map(([path, text]) => reader.read({ path, text }));
        expect(assemble([...kept.values()], settings)).toEqual(assemble(afresh, settings));
      }
    }),
    { numRuns: 25 },
  );
});

test('the order in which files are read makes no difference', () => {
  fc.assert(
    fc.property(projects, (files) => {
      const fragments = files.map((file) => reader.read(file));
      expect(assemble(fragments.toReversed(), settings)).toEqual(assemble(fragments, settings));
    }),
    { numRuns: 25 },
  );
});
