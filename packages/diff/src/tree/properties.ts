import type { Json, Properties } from './diff-node.ts';

/** Where something stands, how it is spelled, and what follows from the rest of the model. */
const ASIDE: ReadonlySet<string> = new Set([
  ...['at', 'source', 'nameAt', 'ruleAt', 'keywordAt', 'fromAt', 'spelling', 'id', 'kind', 'origin'],
  ...['statements', 'children', 'competitors', 'rewards', 'items'],
]);

/** Lists whose order says something. In all others it does not. */
const ORDERED: ReadonlySet<string> = new Set(['lanes', 'between', 'parts', 'skills']);

/** What an element says of its own; `holds`: it holds elements, which are compared on their own. */
export function propertiesOf(element: object): Properties {
  const properties: Record<string, Json> = {};
  for (const [key, value] of Object.entries(element)) {
    if (ASIDE.has(key) || value === undefined) continue;
    properties[key] = key === 'strategy' ? { $ref: value as string } : plain(value);
  }
  return properties;
}

function plain(value: unknown): Json {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map(plain);
  const { id } = value as { id?: unknown };
  if (typeof id === 'string' && isMention(value)) return { $ref: id };
  const inner: Record<string, Json> = {};
  for (const [key, part] of Object.entries(value)) {
    // Statements of what is no element, such as a claim of maturity, belong to what it says.
    if (part === undefined || (ASIDE.has(key) && key !== 'kind' && key !== 'statements')) continue;
    inner[key] = plain(part);
  }
  return inner;
}

const MENTION: ReadonlySet<string> = new Set(['text', 'id', 'free', 'unknown', 'at']);

function isMention(value: object): boolean {
  return Object.keys(value).every((key) => MENTION.has(key));
}

/**
 * A value as a text that is equal when the values mean the same: mentions under the ids they have on the other side, lists
 * without an order sorted.
 */
export function sameText(value: Json | undefined, idOf: (id: string) => string, key = ''): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? '' : JSON.stringify(value);
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => sameText(item, idOf));
    return `[${(ORDERED.has(key) ? items : items.sort()).join(',')}]`;
  }
  const object = value as Readonly<Record<string, Json>>;
  if (typeof object['$ref'] === 'string') return `@${JSON.stringify(idOf(object['$ref']))}`;
  const entries = Object.keys(object)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${sameText(object[name], idOf, name)}`);
  return `{${entries.join(',')}}`;
}
