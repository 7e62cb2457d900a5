import { createTextFormatter } from '@touchline/language';
import {
  allElements,
  type EditIntent,
  type Element,
  type Model,
  StatementKind,
  stagesOf,
  stepsOf,
} from '@touchline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../packages/language/src/edits/edit.ts';
import { editFor } from '../../packages/language/src/edits/intents/index.ts';
import { editableTexts } from '../../packages/language/src/edits/project.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { type Draw, draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { scramble } from './arbitraries/scribble.ts';
import { commentsOf, errorsOf, filesOf, meaning, parser, read } from './reading.ts';

const formatter = createTextFormatter(parser);
type Texts = Record<string, string>;

const allComments = (texts: Texts): string[] => Object.values(texts).flatMap(commentsOf).sort();

const projects = fc.tuple(draws(1500).map(arbitraryModel), draws(3000), draws(60));
const RUNS = { numRuns: 60 } as const;

function isInForm(text: string): boolean {
  const formatted = formatter.format(text);
  return 'text' in formatted && formatted.text === text;
}

/** The texts after an intent; undefined when it is refused. */
function after(texts: Texts, intent: EditIntent): Texts | undefined {
  const edited = editFor(editableTexts(filesOf(texts), { language: 'en' }, parser), intent);
  if ('refused' in edited) return undefined;
  const changed = { ...texts };
  for (const file of new Set(edited.edits.map((edit) => edit.file))) {
    changed[file] = applyChanges(
      texts[file] ?? '',
      edited.edits.filter((edit) => edit.file === file),
    );
  }
  return changed;
}

const places = (model: Model): Element[] =>
  model.journeys.flatMap((journey) => [
    journey,
    ...[...stagesOf(journey)].map(({ stage }) => stage),
    ...stepsOf(journey),
  ]);

const WORDS = ['Новий "текст" \\ зі знаками', 'New', 'two\nlines', '日本語', 'a // no comment', '"""'];

/** Something that somebody may want changed; undefined when the model has nothing of the kind. */
function intentFor(draw: Draw, model: Model): EditIntent | undefined {
  const elements = [...allElements(model)].map(({ element }) => element);
  if (elements.length === 0) return undefined;
  const experiences = places(model);
  const element = draw.pick(elements).id;
  const text = draw.pick(WORDS);
  const place = experiences.length > 0 ? draw.pick(experiences) : undefined;
  const items = experiences.filter(({ kind }) => kind !== 'journey');
  switch (draw.int(9)) {
    case 0:
      return place && { do: 'set-feeling', element: place.id, feeling: draw.pick([1, 2.5, 3, 4]) };
    case 1:
      return { do: 'set-title', element, title: text };
    case 2:
      return { do: 'set-text', element, text };
    case 3:
      return { do: 'add-statement', element: place?.id ?? element, kind: draw.pick(StatementKind.options), text };
    case 4:
      return place && { do: 'add-step', parent: place.id, kind: 'touchpoint', title: text, ...afterOf(draw, place) };
    case 5:
      return place && { do: 'add-stage', parent: place.id, title: text, ...afterOf(draw, place) };
    case 6: {
      if (items.length === 0 || !place) return undefined;
      const { after: anchor } = afterOf(draw, place);
      return { do: 'move', element: draw.pick(items).id, parent: place.id, after: anchor ?? null };
    }
    case 7:
      return { do: 'remove', element };
    default: {
      const boxes = model.checklists.flatMap((checklist) => checklist.items);
      const item = boxes.length > 0 && draw.chance(80) ? draw.pick(boxes).id : text;
      return { do: 'tick', item, done: draw.chance(50), ...(draw.chance(30) && { because: text }) };
    }
  }
}

function afterOf(draw: Draw, place: Element): { after?: string } {
  const children = 'children' in place ? place.children : [];
  return children.length > 0 && draw.chance(70) ? { after: draw.pick(children).id } : {};
}

test('whatever is asked for, the text stays readable, in form and with its comments', () => {
  let done = 0;
  fc.assert(
    fc.property(projects, ([{ model }, layout, draw]) => {
      const printed = printModel(model, parser);
      const texts: Texts = layout.chance(50)
        ? printed
        : Object.fromEntries(Object.entries(printed).map(([file, text]) => [file, scramble(layout, text)]));
      const before = read(texts);
      const intent = intentFor(draw, before.model);
      fc.pre(intent !== undefined);
      const changed = after(texts, intent);
      if (!changed) return;
      done++;
      const loaded = read(changed);
      expect([...loaded.broken]).toEqual([]);
      expect(errorsOf(loaded, changed).length).toBeLessThanOrEqual(errorsOf(before, texts).length);
      if (intent.do !== 'remove') expect(allComments(changed)).toEqual(allComments(texts));
      for (const [file, text] of Object.entries(changed)) {
        if (texts[file] !== undefined && isInForm(texts[file])) expect(isInForm(text)).toBe(true);
      }
    }),
    { ...RUNS, endOnFailure: true },
  );
  expect(done).toBeGreaterThan(RUNS.numRuns / 3);
});

/** The intent that takes another one back; undefined where there is none. */
function inverse(intent: EditIntent, model: Model, changed: Model): EditIntent | undefined {
  const elements = [...allElements(model)].map(({ element }) => element);
  const before = 'element' in intent ? elements.find(({ id }) => id === intent.element) : undefined;
  // The list is in the order of the text, so an element that is called otherwise keeps its place in it.
  const now = before && [...allElements(changed)][elements.indexOf(before)]?.element;
  switch (intent.do) {
    case 'set-title':
    case 'set-text': {
      const said = before && ('title' in before ? before.title : 'text' in before ? before.text : undefined);
      if (!now || said === undefined || said === '') return undefined;
      return intent.do === 'set-title'
        ? { do: 'set-title', element: now.id, title: said }
        : { do: 'set-text', element: now.id, text: said };
    }
    case 'set-feeling': {
      const [feeling] = (before && 'feelings' in before && before.feelings) || [];
      if (!now || feeling?.score === undefined) return undefined;
      return { do: 'set-feeling', element: now.id, feeling: feeling.score };
    }
    case 'tick':
      return { ...intent, done: !intent.done };
    default:
      return undefined;
  }
}

test('what is taken back leaves the model as it was', () => {
  let done = 0;
  fc.assert(
    fc.property(projects, ([{ model }, , draw]) => {
      const texts = printModel(model, parser);
      const before = read(texts);
      const asked = intentFor(draw, before.model);
      fc.pre(asked !== undefined);
      const intent = 'because' in asked ? { ...asked, because: undefined } : asked;
      const changed = after(texts, intent);
      if (!changed) return;
      const loaded = read(changed);
      const back = inverse(intent, before.model, loaded.model);
      const boxes = (of: Model): unknown[] =>
        of.checklists.flatMap(({ items }) => items.map(({ done: ticked }) => ticked));
      // Written for the first time, or as it was already: there is nothing to take back.
      if (!back || (intent.do === 'tick' && String(boxes(loaded.model)) === String(boxes(before.model)))) return;
      if (intent.do === 'tick' && boxes(loaded.model).length !== boxes(before.model).length) return;
      const restored = after(changed, back);
      if (!restored) return;
      done++;
      expect(meaning(read(restored).model)).toEqual(meaning(before.model));
    }),
    { ...RUNS, endOnFailure: true },
  );
  expect(done).toBeGreaterThan(RUNS.numRuns / 10);
});

/** A path may name an element by its name where it had its title: where it leads is the same. */
function unspelled(model: Model): unknown {
  const withoutText = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(withoutText);
    if (typeof part !== 'object' || part === null) return part;
    const isReference = 'id' in part && 'text' in part && !('kind' in part) && !('done' in part);
    const fields = Object.entries(part).filter(([key]) => !isReference || key !== 'text');
    return Object.fromEntries(fields.map(([key, value]) => [key, withoutText(value)]));
  };
  return withoutText(meaning(model));
}

test('what is moved and moved back stands where it stood, and whoever refers to it finds it', () => {
  let done = 0;
  fc.assert(
    fc.property(projects, ([{ model }, , draw]) => {
      const texts = printModel(model, parser);
      const before = read(texts).model;
      const moved = [...allElements(before)].filter(
        ({ element }) => element.kind === 'step' || element.kind === 'stage',
      );
      fc.pre(moved.length > 0);
      const { element, parent } = draw.pick(moved);
      const place = draw.pick(places(before).filter(({ kind }) => kind !== 'step'));
      fc.pre(parent !== undefined && 'children' in parent && 'children' in place);
      const siblings = parent.children.map(({ id }) => id);
      const others = place.children.filter(({ id }) => id !== element.id);
      const anchor = others.length > 0 && draw.chance(80) ? draw.pick(others).id : null;
      const changed = after(texts, { do: 'move', element: element.id, parent: place.id, after: anchor });
      if (!changed) return;
      const there = places(read(changed).model).find(({ id }) => id === place.id);
      if (!there || !('children' in there)) return;
      const at = anchor === null ? 0 : there.children.findIndex(({ id }) => id === anchor) + 1;
      const now = there.children[at];
      const back = siblings[siblings.indexOf(element.id) - 1] ?? null;
      const restored = now && after(changed, { do: 'move', element: now.id, parent: parent.id, after: back });
      if (!restored) return;
      done++;
      expect(unspelled(read(restored).model)).toEqual(unspelled(before));
    }),
    { ...RUNS, endOnFailure: true },
  );
  expect(done).toBeGreaterThan(RUNS.numRuns / 10);
});
