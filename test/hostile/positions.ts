import * as schemas from '@touchline/model';

/** A place of the model that holds a text: `any.title`, `pain.text`, `DateValue.spelling`. */
type Position = string;

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly getter?: () => Schema;
}
interface Schema {
  readonly _zod: { readonly def: Definition };
}

const names = new Map<unknown, string>(
  Object.entries(schemas)
    .filter(([, value]) => typeof value === 'object' && value !== null && '_zod' in value)
    .map(([name, value]) => [value, name]),
);

/** Every place where the schema of the model allows any text, statements by their kind. */
export function positionsOfSchema(): Set<Position> {
  const found = new Set<Position>();
  const seen = new Set<Schema>();
  const walk = (schema: Schema, label: string): void => {
    const { def } = schema._zod;
    const name = names.get(schema) ?? label;
    if (def.type === 'object' || def.type === 'lazy') {
      if (seen.has(schema)) return;
      seen.add(schema);
    }
    if (def.type === 'string') found.add(label);
    for (const [key, inner] of Object.entries(def.shape ?? {})) {
      const own = (def.shape?.['kind']?._zod.def as { values?: string[] } | undefined)?.values?.[0];
      walk(inner, `${key in schemas.elementBase ? 'any' : (own ?? name)}.${key}`);
    }
    for (const inner of [def.innerType, def.element, def.valueType, ...(def.options ?? []), ...(def.items ?? [])])
      if (inner) walk(inner, label);
    if (def.getter) walk(def.getter(), name);
  };
  walk(schemas.Model as unknown as Schema, 'Model');
  for (const key of ['text', 'because', 'when'] as const) {
    found.delete(`Statement.${key}`);
    for (const kind of schemas.StatementKind.options) found.add(`${kind}.${key}`);
  }
  return found;
}

/** The places of a model whose text satisfies a condition. */
export function positionsOf(model: schemas.Model, holds: (text: string) => boolean): Set<Position> {
  const found = new Set<Position>();
  const walk = (schema: Schema, label: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    const { def } = schema._zod;
    const name = names.get(schema) ?? label;
    if (def.type === 'string') {
      if (typeof value === 'string' && holds(value)) found.add(label);
      return;
    }
    if (def.type === 'array') {
      if (Array.isArray(value) && def.element) for (const item of value) walk(def.element, label, item);
      return;
    }
    if (def.type === 'object') {
      const part = value as Readonly<Record<string, unknown>>;
      const own = (def.shape?.['kind']?._zod.def as { values?: string[] } | undefined)?.values?.[0];
      const kind = name === 'Statement' ? String(part['kind']) : undefined;
      for (const [key, inner] of Object.entries(def.shape ?? {})) {
        const owner =
          kind !== undefined && STATEMENT_TEXTS.has(key) ? kind : key in schemas.elementBase ? 'any' : (own ?? name);
        walk(inner, `${owner}.${key}`, part[key]);
      }
      return;
    }
    if (def.innerType) walk(def.innerType, label, value);
    if (def.getter) walk(def.getter(), name, value);
    const option = def.options?.find((each) => fits(each, value));
    if (option) walk(option, label, value);
  };
  walk(schemas.Model as unknown as Schema, 'Model', model);
  return found;
}

const STATEMENT_TEXTS: ReadonlySet<string> = new Set(['text', 'because', 'when']);

/** Whether a value is of this option of a union: by the word that tells the options apart. */
function fits(option: Schema, value: unknown): boolean {
  const { type, shape, getter } = option._zod.def;
  if (type === 'lazy' && getter) return fits(getter(), value);
  if (type === 'string') return typeof value === 'string';
  if (type !== 'object' || typeof value !== 'object' || value === null) return false;
  for (const key of ['kind', 'type', 'op']) {
    const word = shape?.[key]?._zod.def as { values?: unknown[]; entries?: object } | undefined;
    const words = word?.values ?? (word?.entries && Object.keys(word.entries));
    if (words) return words.includes((value as Record<string, unknown>)[key]);
  }
  return true;
}
