import { ANALYSIS_KEYWORDS } from './analysis.ts';
import { BLUEPRINT_KEYWORDS } from './blueprint.ts';
import type { KeywordEntries, KeywordEntry } from './entry.ts';
import { EXPERIENCE_KEYWORDS } from './experience.ts';
import { GOAL_KEYWORDS } from './goals.ts';
import { IMPROVEMENT_KEYWORDS } from './improvement.ts';
import { JOURNEY_KEYWORDS } from './journey.ts';
import { MEASUREMENT_KEYWORDS } from './measurement.ts';
import { METRIC_KEYWORDS } from './metrics.ts';
import { PEOPLE_KEYWORDS } from './people.ts';
import { PLAN_KEYWORDS } from './plan.ts';
import { REVIEW_KEYWORDS } from './review.ts';
import { STRATEGY_KEYWORDS } from './strategy.ts';

const ENTRIES = {
  ...JOURNEY_KEYWORDS,
  ...EXPERIENCE_KEYWORDS,
  ...IMPROVEMENT_KEYWORDS,
  ...BLUEPRINT_KEYWORDS,
  ...PEOPLE_KEYWORDS,
  ...STRATEGY_KEYWORDS,
  ...GOAL_KEYWORDS,
  ...ANALYSIS_KEYWORDS,
  ...MEASUREMENT_KEYWORDS,
  ...METRIC_KEYWORDS,
  ...PLAN_KEYWORDS,
  ...REVIEW_KEYWORDS,
} as const satisfies KeywordEntries;

export type Keyword = keyof typeof ENTRIES;

/** The keywords that have a meaning of their own; those of several words are spelled with blanks (`moment of truth`). */
export const KEYWORDS: readonly Keyword[] = Object.keys(ENTRIES) as Keyword[];

export function isKeyword(word: string): word is Keyword {
  return Object.hasOwn(ENTRIES, word);
}

/** The meaning of a keyword; undefined for a word that only joins others, such as `of`. */
export function keywordEntry(word: Keyword): KeywordEntry;
export function keywordEntry(word: string): KeywordEntry | undefined;
export function keywordEntry(word: string): KeywordEntry | undefined {
  return isKeyword(word) ? ENTRIES[word] : undefined;
}
