import type { RowId, Text } from '@touchline/locale';
import type { ChecklistItemReport, ChecklistState, LifecycleStage, SourceRange } from '@touchline/model';
import type { Facts } from './facts.ts';
import type { ChecklistId } from './grading.ts';
import type { Gap, Noun } from './words.ts';

/** An item of the strategy checklist that a model can answer. */
export interface ChecklistItem {
  readonly id: ChecklistId;
  readonly stage: LifecycleStage;
  readonly theme: ChecklistItemReport['theme'];
  readonly label: Text;
  /** How it is written in the text. */
  readonly hint: Text;
  readonly rows: readonly RowId[];
  evaluate(facts: Facts): Answer;
}

export interface AnswerPlace {
  readonly element: Subject;
  readonly fulfilled: boolean;
  readonly gaps?: readonly Gap[] | undefined;
}

/** Anything with an identity and a place. */
export interface Subject {
  readonly id: string;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  readonly text?: string;
  readonly nameAt?: SourceRange | undefined;
  readonly source?: SourceRange;
  readonly at?: SourceRange;
}

export interface Answer {
  readonly state: ChecklistState;
  readonly places: readonly AnswerPlace[];
  /** So many of so many. */
  readonly count?: { readonly noun: Noun; readonly done: number; readonly total: number };
  /** Parts of a whole that are not there yet. */
  readonly lacking?: readonly Part[];
}

export interface Part {
  readonly name: Text;
  /** What to do when it is not there, where its name alone would not say it. */
  readonly step?: Text | undefined;
}

/** No answer is asked for: what the item is about does not occur here. */
export const NOT_APPLICABLE: Answer = { state: 'not-applicable', places: [] };
export const MISSING: Answer = { state: 'missing', places: [] };

/**
 * Done when every element is as it should be. `check` says yes or no, or names the gaps (none: it is); an element with
 * fewer than all `possible` gaps is a beginning, even when none is whole yet. Without a single element the item is
 * missing.
 */
export function every<T extends Subject>(
  noun: Noun,
  elements: readonly T[],
  check: (element: T) => boolean | readonly Gap[],
  possible = Number.POSITIVE_INFINITY,
): Answer {
  const places = elements.map((element): AnswerPlace => {
    const answer = check(element);
    if (typeof answer === 'boolean') return { element, fulfilled: answer };
    return { element, fulfilled: answer.length === 0, gaps: answer };
  });
  const done = places.filter(({ fulfilled }) => fulfilled).length;
  const begun = places.some(({ fulfilled, gaps }) => fulfilled || (gaps !== undefined && gaps.length < possible));
  const state = done === places.length && done > 0 ? 'done' : begun ? 'partly' : 'missing';
  return { state, places, ...(places.length > 0 && { count: { noun, done, total: places.length } }) };
}

/** Done when something of the kind exists; `otherwise` are beginnings that make it partly done. */
export function some(found: readonly Subject[], otherwise: readonly Subject[] = []): Answer {
  if (found.length > 0) return { state: 'done', places: found.map((element) => ({ element, fulfilled: true })) };
  if (otherwise.length === 0) return MISSING;
  return { state: 'partly', places: otherwise.map((element) => ({ element, fulfilled: false })) };
}

/** Done when every part of a whole is there. */
export function parts(all: readonly (Part & { readonly found: readonly Subject[] })[]): Answer {
  const lacking = all.filter(({ found }) => found.length === 0);
  const seen = new Map(all.flatMap(({ found }) => found).map((element) => [element.id, element]));
  const places = [...seen.values()].map((element) => ({ element, fulfilled: true }));
  if (lacking.length === 0) return { state: 'done', places };
  return lacking.length === all.length ? MISSING : { state: 'partly', places, lacking };
}
