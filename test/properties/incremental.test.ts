import { LiveProject } from '@touchline/language';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { filesOf, parser, reader } from './reading.ts';
import { loadProject } from '@touchline/language';

const texts = draws(1200).map((draw) => printModel(arbitraryModel(draw).model, parser));
/** What is done to a project, one after the other: a text of another project put in, or a file removed. */
const edits = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 5 });

test('a project that was edited is the project that is loaded afresh', () => {
  fc.assert(
    fc.property(texts, texts, edits, (before, after, steps) => {
      const live = new LiveProject(reader, { language: 'en' });
      const files = new Map<string, string>();
      for (const { path, text } of filesOf(before)) {
        live.set({ path, text });
        files.set(path, text);
      }
      for (const [which, remove] of steps) {
        const others = filesOf(after);
        const { path, text } = others[which % others.length] as (typeof others)[number];
        if (remove) {
          live.remove(path);
          files.delete(path);
        } else {
          live.set({ path, text });
          files.set(path, text);
        }
        const fresh = loadProject(filesOf(Object.fromEntries(files)), { language: 'en' }, { reader });
        expect(live.load()).toEqual(fresh);
      }
    }),
    { numRuns: 30 },
  );
});

test('the order in which files are read makes no difference', () => {
  fc.assert(
    fc.property(texts, (project) => {
      const files = filesOf(project);
      const forwards = loadProject(files, { language: 'en' }, { reader });
      expect(loadProject(files.toReversed(), { language: 'en' }, { reader })).toEqual(forwards);
    }),
    { numRuns: 30 },
  );
});
