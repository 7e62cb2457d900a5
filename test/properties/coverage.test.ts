import * as schemas from '@touchline/model';
import { expect, test } from 'vitest';
import { render } from '../../packages/language/src/printing/lines.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { seededDraw } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { toBeOf } from './arbitraries/to-be.ts';
import { parser, read } from './reading.ts';

/** What the generator and the language leave to others, each with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Model.project.language "uk"': 'the config says it',
  'Model.project.language "ru"': 'the config says it',
  'MoneyValue.per "working-day"': '`per` takes one word',
  ...Object.fromEntries(
    ['depth', 'evidenced', 'stages', 'via'].map((field) => [
      `ViewFilter.${field}`,
      'who looks at the preview chooses it there; a view of the text has no words for it',
    ]),
  ),
  ...Object.fromEntries(
    ['endsWhen', 'onlyFor', 'startsWhen', 'succeedsWhen', 'targets', 'timing'].map((field) => [
      `step.${field}`,
      'only stages and journeys say it',
    ]),
  ),
};

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly getter?: () => Schema;
  readonly entries?: Record<string, string>;
}
interface Schema {
  readonly _zod: { readonly def: Definition };
  safeParse(value: unknown): { success: boolean };
}

/** Names of the model's schemas, for the report. */
const names = new Map<unknown, string>(
  Object.entries(schemas)
    .filter(([, value]) => typeof value === 'object' && value !== null && '_zod' in value)
    .map(([name, value]) => [value, name]),
);

/** Every optional field and every choice of a schema; with a value, only those that occur in it. */
function features(
  schema: Schema,
  label: string,
  value: unknown,
  all: boolean,
  found: Set<string>,
  seen: Set<unknown>,
): void {
  const { def } = schema._zod;
  const name = names.get(schema) ?? label;
  const into = (inner: Schema, at: string, part: unknown): void => features(inner, at, part, all, found, seen);
  if (all && ['object', 'lazy'].includes(def.type)) {
    if (seen.has(schema)) return;
    seen.add(schema);
  }
  switch (def.type) {
    case 'object': {
      const kind = (def.shape?.['kind']?._zod.def as { values?: string[] } | undefined)?.values?.[0];
      for (const [key, inner] of Object.entries(def.shape ?? {})) {
        const part = (value as Record<string, unknown> | undefined)?.[key];
        if (!all && part === undefined) continue;
        const owner = key in schemas.elementBase ? 'any' : (kind ?? name);
        if (inner._zod.def.type === 'optional') found.add(`${owner}.${key}`);
        into(inner, `${owner}.${key}`, part);
      }
      return;
    }
    case 'optional':
      if (def.innerType) into(def.innerType, label, value);
      return;
    case 'lazy':
      if (def.getter) into(def.getter(), name, value);
      return;
    case 'array':
      if (!def.element) return;
      if (all) into(def.element, label, undefined);
      else for (const item of value as unknown[]) into(def.element, label, item);
      return;
    case 'union': {
      const options = def.options ?? [];
      const taken = all ? options : options.filter((option) => matches(option, value)).slice(0, 1);
      for (const option of taken) into(option, label, value);
      return;
    }
    case 'enum':
      for (const word of all ? Object.keys(def.entries ?? {}) : [value as string]) found.add(`${label} "${word}"`);
      return;
    default:
  }
}

/** Whether a value is one of these: by the word that tells the options apart, if there is one. */
function matches(option: Schema, value: unknown): boolean {
  const { type, shape, getter } = option._zod.def;
  if (type === 'lazy' && getter) return matches(getter(), value);
  for (const key of ['kind', 'type', 'op']) {
    const word = shape?.[key]?._zod.def as { values?: unknown[]; entries?: object } | undefined;
    const words = word?.values ?? (word?.entries && Object.keys(word.entries));
    if (words) return words.includes((value as Record<string, unknown>)[key]);
  }
  return option.safeParse(value).success;
}

const model = schemas.Model as unknown as Schema;

test('the generated models hold everything that a model can hold', () => {
  const wanted = new Set<string>();
  features(model, 'Model', undefined, true, wanted, new Set());
  const found = new Set<string>();
  for (let seed = 1; seed <= 700; seed++) {
    const generated = arbitraryModel(seededDraw(seed, 2000));
    features(model, 'Model', generated.model, false, found, new Set());
    // Copies and what is removed from them are made by reading.
    if (seed % 4 !== 0) continue;
    const toBe = toBeOf(generated);
    const texts = printModel(generated.model, parser);
    if (toBe) texts['to-be.cx'] = render(toBe.lines);
    features(model, 'Model', read(texts).model, false, found, new Set());
  }
  const missing = [...wanted].filter((feature) => !found.has(feature) && !(feature in ELSEWHERE));
  expect(missing.sort()).toEqual([]);
  // Nothing is excused that does occur, or that does not exist.
  expect(Object.keys(ELSEWHERE).filter((feature) => found.has(feature) || !wanted.has(feature))).toEqual([]);
});
