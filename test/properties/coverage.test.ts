import * as schemas from '@touchline/model';
import { expect, test } from 'vitest';
import { seededDraw } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { read } from './reading.ts';
import { printModel } from '../../packages/language/src/printing/print-model.ts';
import { parser } from './reading.ts';

/** What the generator and the language leave to others, each with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {};

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
function features(schema: Schema, label: string, value: unknown, all: boolean, found: Set<string>, seen: Set<unknown>): void {
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
    case 'union':
      for (const option of def.options ?? []) {
        if (all || option.safeParse(value).success) into(option, label, value);
        if (!all && option.safeParse(value).success) return;
      }
      return;
    case 'enum':
      for (const word of all ? Object.keys(def.entries ?? {}) : [value as string]) found.add(`${label} "${word}"`);
      return;
    default:
  }
}

const model = schemas.Model as unknown as Schema;

test('the generated models hold everything that a model can hold', () => {
  const wanted = new Set<string>();
  features(model, 'Model', undefined, true, wanted, new Set());
  const found = new Set<string>();
  for (let seed = 1; seed <= 250; seed++) {
    const generated = arbitraryModel(seededDraw(seed, 2500)).model;
    const loaded = seed % 10 === 0 ? read(printModel(generated, parser)).model : generated;
    features(model, 'Model', loaded, false, found, new Set());
  }
  const missing = [...wanted].filter((feature) => !found.has(feature) && !(feature in ELSEWHERE));
  expect(missing.sort()).toEqual([]);
  // Nothing is excused that does occur, or that does not exist.
  expect(Object.keys(ELSEWHERE).filter((feature) => found.has(feature) || !wanted.has(feature))).toEqual([]);
});
