import { applyChanges, type Change, diffModels, invert, type PlainTree, plainTreeOf, sameText } from '@touchline/diff';
import type { Journey, JourneyItem, Model } from '@touchline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { parser, read } from './reading.ts';

const models = draws(2500).map(arbitraryModel);

/** What somebody does to a strategy: a thing a number. */
function edited(original: Model, deeds: readonly number[]): Model {
  const model = structuredClone(original);
  for (const deed of deeds) {
    const journey = model.journeys[deed % Math.max(1, model.journeys.length)];
    const holder = journey && containersOf(journey)[deed % 3];
    const kind = deed % 7;
    if (kind === 0) model.kpis.splice(deed % 3, 1);
    if (kind === 1) model.goals.reverse();
    if (kind === 2 && holder) holder.children.reverse();
    if (kind === 3 && holder) holder.children.splice(deed % 4, 1);
    if (kind === 4 && holder)
      for (const step of holder.children) if ('title' in step && step.title) step.title += ' too';
    if (kind === 5 && journey?.statements?.[0]) journey.statements[0].text += ' indeed';
    if (kind === 6) for (const kpi of model.kpis) delete kpi.targets;
  }
  return model;
}

function containersOf(holder: Journey | Extract<JourneyItem, { children: unknown }>): { children: JourneyItem[] }[] {
  return [holder, ...holder.children.flatMap((item) => ('children' in item ? containersOf(item) : []))];
}

const pairs = fc
  .tuple(models, models, fc.array(fc.nat(1000), { maxLength: 6 }), fc.boolean())
  .map(([{ model: one }, { model: other }, deeds, isOther]) => {
    const first = read(printModel(one, parser)).model;
    const second = read(printModel(isOther ? other : edited(one, deeds), parser)).model;
    return { first, second };
  });

const same = (id: string): string => id;

/** What each element says, where and behind what, as texts that are equal when they mean the same. */
function comparable(tree: PlainTree): Map<string, string> {
  return new Map(
    [...tree].map(([id, { kind, parent, behind, properties }]) => {
      const said = Object.entries(properties).map(([key, value]) => [key, sameText(value, same, key)]);
      return [id, JSON.stringify([kind, parent, behind, said.sort()])];
    }),
  );
}

/** A change in a line, for comparison. */
function line(change: Change): string {
  const before = 'before' in change ? change.before.id : '';
  const after = 'after' in change ? change.after.id : '';
  return `${change.change} ${before} → ${after} ${change.change === 'changed' ? change.property : ''}`;
}

test('a strategy differs in nothing from itself', () => {
  fc.assert(
    fc.property(models, ({ model }) => {
      const texts = printModel(model, parser);
      expect(diffModels(read(texts).model, read(texts).model).changes).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the changes applied to the earlier strategy give the later one, and back', () => {
  fc.assert(
    fc.property(pairs, ({ first, second }) => {
      const { changes, before, after } = diffModels(first, second);
      expect(comparable(applyChanges(before, changes))).toEqual(comparable(plainTreeOf(after)));
      expect(comparable(applyChanges(after, invert(changes)))).toEqual(comparable(plainTreeOf(before)));
    }),
    { numRuns: 60 },
  );
});

test('the other way round is the inverse', () => {
  fc.assert(
    fc.property(pairs, ({ first, second }) => {
      const there = invert(diffModels(first, second).changes).map(line);
      const back = diffModels(second, first).changes.map(line);
      expect(there.sort()).toEqual(back.sort());
    }),
    { numRuns: 60 },
  );
});

test('files and the order of declarations make no difference', () => {
  fc.assert(
    fc.property(models, fc.nat(), ({ model }, seed) => {
      const texts = printModel(model, parser);
      const { model: first } = read(texts);
      const second = structuredClone(first);
      second.kpis.reverse();
      second.journeys.reverse();
      second.files.reverse();
      for (const kpi of second.kpis) kpi.source = { ...kpi.source, file: `moved-${seed}.cx` };
      expect(diffModels(first, second).changes).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
