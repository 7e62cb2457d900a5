import {
  type Element,
  type Reference,
  type RuleField,
  type SourceRange,
  statementsOf,
  whereFieldIs,
} from '@touchline/model';

/** One value of a field, as a rule of a team compares it. */
export interface Said {
  /** All that a person may call it: of a reference its spelling, the name and the title of what it leads to. */
  readonly texts: readonly string[];
  /** As it is written: 91 for `91%`, the amount of money without its currency, days for a duration. */
  readonly number?: number;
  readonly at?: SourceRange;
  readonly isReference?: true;
}

type Resolve = (id: string) => Element | undefined;

/** What an element says in a field; `unknown` says nothing. */
export function saidIn(element: Element, field: RuleField, resolve: Resolve): Said[] {
  const { properties, statement } = whereFieldIs(field);
  const holder = element as unknown as Readonly<Record<string, unknown>>;
  const property = properties.find((key) => holder[key] !== undefined);
  const said = property === undefined ? [] : read(of(field, holder[property]), resolve);
  if (!statement || !('statements' in element)) return said;
  return [...said, ...read(statementsOf(element, statement), resolve)];
}

/** A value that must not get worse is no target. */
function of(field: RuleField, raw: unknown): unknown {
  if (field !== 'target' || !Array.isArray(raw)) return raw;
  return raw.filter((target: { hold?: true }) => !target.hold);
}

/** Where an item of a list has what it is about; the first that it has. */
const SUBJECTS = [
  'kpi',
  'who',
  'what',
  'criterion',
  'rule',
  'mark',
  'event',
  'value',
  'share',
  'score',
  'word',
  'kind',
  'model',
  'spelling',
] as const;

const SECONDS_OF_DAY = 86_400;

function read(raw: unknown, resolve: Resolve): Said[] {
  if (raw === undefined || raw === false) return [];
  if (Array.isArray(raw)) return raw.flatMap((each) => read(each, resolve));
  if (typeof raw === 'string') return [{ texts: [raw] }];
  if (typeof raw === 'number') return [{ texts: [String(raw)], number: raw }];
  if (typeof raw !== 'object' || raw === null) return [{ texts: [] }];
  const item = raw as Readonly<Record<string, unknown>>;
  const at = item['at'] as SourceRange | undefined;
  const place = at ? { at } : {};
  if (item['unknown'] === true || item['type'] === 'unknown') return [];
  if (typeof item['type'] === 'string') return [{ ...amount(item), ...place }];
  if (typeof item['text'] === 'string') return [{ ...textOf(item, resolve), ...place }];
  if (typeof item['target'] === 'string') return [{ texts: strings(item['target'], item['title']), ...place }];
  const subject = SUBJECTS.find((key) => item[key] !== undefined);
  if (subject === undefined) return [{ texts: [], ...place }];
  const said = read(item[subject], resolve).map((inner) => ({ ...place, ...inner }));
  return subject === 'mark' ? said.map(({ texts }) => ({ ...place, texts: texts.map(inWords) })) : said;
}

/** `moment of truth`, as the text spells it. */
const inWords = (word: string): string => word.replaceAll('-', ' ');

/** A statement, or a reference to an element. */
function textOf(item: Readonly<Record<string, unknown>>, resolve: Resolve): Said {
  if ('kind' in item) return { texts: strings(item['text'], item['name']) };
  const { text, id } = item as unknown as Reference;
  const meant = id === undefined ? undefined : resolve(id);
  return { texts: strings(text, ...namesOf(meant)), isReference: true };
}

function namesOf(element: Element | undefined): unknown[] {
  if (!element) return [];
  return ['name' in element ? element.name : undefined, 'title' in element ? element.title : undefined];
}

function strings(...texts: unknown[]): string[] {
  return texts.filter((text) => typeof text === 'string');
}

function amount(value: Readonly<Record<string, unknown>>): Said {
  const number =
    value['type'] === 'duration' ? Number(value['seconds']) / SECONDS_OF_DAY : (value['amount'] ?? value['value']);
  return { texts: strings(value['spelling']), ...(typeof number === 'number' && { number }) };
}
