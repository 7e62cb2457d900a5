import type { Text } from '@touchline/locale';
import type { MaturityClaim, Strategy } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import type { Subject } from '../checklist/item.ts';

/** What a criterion is asked about: the strategy that claims it, and everything the project declares. */
export interface Asked {
  readonly strategy: Strategy;
  readonly facts: Facts;
}

export interface CriterionAnswer {
  readonly state: 'met' | 'partly' | 'missing';
  readonly done: number;
  readonly total: number;
  readonly places: readonly { readonly element: Subject; readonly fulfilled: boolean }[];
}

interface CriterionBase {
  /** The word a text writes after `criterion` and `closes`; never renamed once published. */
  readonly id: string;
  readonly level: string;
  readonly title: Text;
}

/** Only people can tell: a `criterion` line with its evidence. */
export interface StatedCriterion extends CriterionBase {
  readonly answered: 'stated';
}

/** The model tells; a `criterion` line wins all the same, because people know more than their text. */
export interface ComputedCriterion extends CriterionBase {
  readonly answered: 'computed';
  /** When it is met, partly met or missing, in words: for the documentation. */
  readonly rule: string;
  /** What was found, with `{done}` and `{total}`. */
  readonly shows: Text;
  /** What to write. */
  readonly hint: Text;
  /** Undefined: the text does not speak of it, which is no proof that it is missing. */
  evaluate(asked: Asked): CriterionAnswer | undefined;
}

export type Criterion = StatedCriterion | ComputedCriterion;

export type MaturityModelName = MaturityClaim['model'];

/** A ladder: levels bottom to top, each with criteria that hold from there upwards. */
export interface MaturityModel {
  readonly name: MaturityModelName;
  /** Where it comes from, and whose criteria these are. */
  readonly origin: Text;
  /** Spelled as in the text; their titles are the labels of `labels`. */
  readonly levels: readonly string[];
  readonly labels: 'fiveLevels' | 'cxPyramid' | 'serviceExcellence';
  readonly criteria: readonly Criterion[];
}

/** Met when it holds for every element, partly when for some. Undefined without an element. */
export function everyOne<T extends Subject>(
  elements: readonly T[],
  holds: (element: T) => boolean,
): CriterionAnswer | undefined {
  if (elements.length === 0) return undefined;
  const places = elements.map((element) => ({ element, fulfilled: holds(element) }));
  const done = places.filter(({ fulfilled }) => fulfilled).length;
  const state = done === elements.length ? 'met' : done > 0 ? 'partly' : 'missing';
  return { state, done, total: elements.length, places };
}

/** Met when it holds for one element. Undefined without an element. */
export function anyOne<T extends Subject>(
  elements: readonly T[],
  holds: (element: T) => boolean,
  begun: (element: T) => boolean = () => false,
): CriterionAnswer | undefined {
  const answer = everyOne(elements, holds);
  if (!answer) return undefined;
  const state = answer.done > 0 ? 'met' : elements.some(begun) ? 'partly' : 'missing';
  return { ...answer, state, places: answer.places.filter(({ fulfilled }) => fulfilled || state !== 'met') };
}
