import { graphemes } from '@touchline/locale';
import {
  type Condition,
  type Element,
  type FieldTest,
  RELATIONS,
  type Related,
  type Relation,
  type RuleField,
  type TextPattern,
  textPattern,
  type ValueTest,
} from '@touchline/model';
import { isOfKind, type Relations } from './relations.ts';
import { type Said, saidIn } from './said.ts';

/** One thing that a condition asks for and that does not hold. */
export interface Failure {
  /** The words of the condition it is about. */
  readonly words: readonly string[];
  /** Values that do not fit; empty where one is missing. */
  readonly wrong: readonly Said[];
  /** How many there are of what is counted. */
  readonly count: number;
  /** What was counted and is too much. */
  readonly tooMany: readonly Element[];
  /** There is too little of it: writing it where the element is would do. */
  readonly isMissing?: boolean;
  /** The values that would do. */
  readonly allowed?: readonly string[];
}

/** What of a condition does not hold for an element; nothing of it: it holds. Without an element: for the project. */
export function failures(condition: Condition, element: Element | undefined, relations: Relations): Failure[] {
  return Object.entries(condition).flatMap(([word, asked]): Failure[] => {
    if (asked === undefined) return [];
    if (word === 'any') {
      const each = (asked as Condition[]).map((one) => failures(one, element, relations));
      return each.some((list) => list.length === 0) ? [] : [together(each.flat())];
    }
    if (word === 'not') {
      const inner = asked as Condition;
      if (failures(inner, element, relations).length > 0) return [];
      return [{ words: Object.keys(inner), wrong: [], count: 0, tooMany: [] }];
    }
    if (isRelation(word)) {
      return [asked as Related | Related[]].flat().flatMap((one) => counted(word, one, element, relations));
    }
    const said = element ? saidIn(element, word as RuleField, (id) => relations.element(id)) : [];
    return tested(word, asked as FieldTest, said);
  });
}

/** Asked once of each element: conditions within conditions would look at everything again for everything. */
function holds(condition: Condition | undefined, element: Element, relations: Relations): boolean {
  if (condition === undefined) return true;
  const known = relations.answersTo(condition);
  let answer = known.get(element);
  if (answer === undefined) {
    answer = failures(condition, element, relations).length === 0;
    known.set(element, answer);
  }
  return answer;
}

function isRelation(word: string): word is Relation {
  return (RELATIONS as readonly string[]).includes(word);
}

function together(all: readonly Failure[]): Failure {
  const words = [...new Set(all.flatMap((each) => each.words))];
  return { words, wrong: [], count: all[0]?.count ?? 0, tooMany: [] };
}

function counted(word: Relation, asked: Related, element: Element | undefined, relations: Relations): Failure[] {
  const kinds = new Set([asked.of].flat());
  const found = [...around(word, element, relations)].filter(
    (other) => isOfKind(other, kinds) && holds(asked.where, other, relations),
  );
  // Copies of another journey are there, and are not counted against the one that took them over.
  const own = found.filter((other) => !('origin' in other) || other.origin?.how !== 'kept');
  const least = asked.atLeast ?? (asked.atMost === undefined ? 1 : 0);
  const failure = { words: [asked.of].flat(), wrong: [] };
  if (found.length < least) {
    return [{ ...failure, count: found.length, tooMany: [], isMissing: word === 'contains' }];
  }
  if (asked.atMost === undefined || own.length <= asked.atMost) return [];
  return [{ ...failure, count: own.length, tooMany: own }];
}

function around(word: Relation, element: Element | undefined, relations: Relations): Iterable<Element> {
  if (!element) return word === 'contains' ? relations.own() : [];
  switch (word) {
    case 'contains':
      return relations.contains(element);
    case 'within':
      return relations.within(element);
    case 'mentions':
      return relations.mentions(element);
    case 'mentioned by':
      return relations.mentionedBy(element);
  }
}

function tested(word: string, asked: FieldTest, said: readonly Said[]): Failure[] {
  const failed = (wrong: readonly Said[], allowed?: readonly string[]): Failure[] => [
    {
      words: [word],
      wrong,
      count: said.length,
      tooMany: [],
      isMissing: wrong.length === 0,
      ...(allowed && { allowed }),
    },
  ];
  if (asked === true) return said.length > 0 ? [] : failed([]);
  if (asked === false) return said.length === 0 ? [] : failed(said);
  const test: ValueTest =
    typeof asked === 'string' ? { oneOf: [asked] } : Array.isArray(asked) ? { oneOf: asked } : asked;
  const { atLeast, atMost, oneOf, ...values } = test;
  const asksValues = oneOf !== undefined || Object.keys(values).length > 0;
  const least = atLeast ?? (asksValues ? 1 : 0);
  if (said.length < least) return failed([], oneOf);
  if (atMost !== undefined && said.length > atMost) return failed(said.slice(atMost));
  const fits = fitting(test);
  const wrong = said.filter((one) => !fits(one));
  return wrong.length === 0 ? [] : failed(wrong, oneOf);
}

/** Patterns that were read; gone with the config that holds them. */
const patterns = new WeakMap<ValueTest, TextPattern>();

function patternOf(test: ValueTest): TextPattern | undefined {
  if (test.matches === undefined) return undefined;
  const pattern = patterns.get(test) ?? textPattern(test.matches);
  if (pattern) patterns.set(test, pattern);
  return pattern;
}

const composed = (text: string): string => text.normalize('NFC');

function fitting(test: ValueTest): (said: Said) => boolean {
  const { oneOf, noneOf, longest, min, max } = test;
  const allowed = oneOf && new Set(oneOf.map(composed));
  const forbidden = noneOf && new Set(noneOf.map(composed));
  const pattern = patternOf(test);
  return ({ texts, number }) => {
    const spelled = texts.map(composed);
    if (allowed && !spelled.some((text) => allowed.has(text))) return false;
    if (forbidden && spelled.some((text) => forbidden.has(text))) return false;
    if (pattern && !spelled.some((text) => pattern.matches(text))) return false;
    const [first = ''] = spelled;
    if (longest !== undefined && first.length > longest && graphemes(first).length > longest) return false;
    // What is no number (a range, a date) is neither too small nor too large.
    if (number === undefined) return true;
    return (min === undefined || number >= min) && (max === undefined || number <= max);
  };
}
