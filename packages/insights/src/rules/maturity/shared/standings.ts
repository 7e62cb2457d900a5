import { defineCatalog, joinAnd, type Language, quote } from '@touchline/locale';
import type { Fix, SourceRange, Strategy } from '@touchline/model';
import type { Facts } from '../../../checklist/facts.ts';
import { levelTitle } from '../../../maturity/levels.ts';
import type { MaturityModel } from '../../../maturity/model.ts';
import { type CriterionStanding, type Standing, standingOf } from '../../../maturity/standing.ts';

/** The claims of one strategy held against their criteria. */
export function standingsIn(strategy: Strategy, facts: Facts): Standing[] {
  return (strategy.maturity ?? []).map((claim) => standingOf(claim, strategy, facts));
}

/** The title of a level in the quotes of the language. */
export function levelName(language: Language, { labels, levels }: MaturityModel, level: number): string {
  return quote(language, levelTitle(language, labels, levels[level] ?? ''));
}

/** More than these and nobody reads the sentence to its end. */
const MOST_NAMES = 3;

/** The titles of criteria in the quotes of the language, of one's own their word; the rest is counted. */
export function criteriaNames(language: Language, criteria: readonly CriterionStanding[]): string {
  const many = criteria.length > MOST_NAMES + 1 ? MOST_NAMES : criteria.length;
  const names = criteria.slice(0, many).map(({ id, criterion }) => quote(language, criterion?.title[language] ?? id));
  const rest = criteria.length - many;
  return joinAnd(language, rest > 0 ? [...names, words.text(language, 'more', { count: rest })] : names);
}

const words = defineCatalog({
  en: { more: '{count} more' },
  uk: { more: 'ще {count}' },
  ru: { more: 'ещё {count}' },
});

/**
 * Criteria that are said or seen not to hold although the level that needs them is claimed. What the model shows in
 * part is a gap of the text as often as one of the company, so only a word of the team counts as partly.
 */
export function contradictions({ criteria, claimed }: Standing): CriterionStanding[] {
  if (claimed === undefined) return [];
  return criteria.filter(
    ({ criterion, level, state, stated }) =>
      criterion !== undefined &&
      level !== undefined &&
      level <= claimed &&
      (state === 'missing' || (state === 'partly' && stated !== undefined)),
  );
}

/** ISO 23592: satisfaction (levels 1 and 2) carries delight (3 and 4). */
export const BASIC_LEVELS = 2;

/** Whether individual or surprising service is claimed while the basics do not hold. */
export function isSurpriseBeforeBasics(standing: Standing): boolean {
  if (standing.model.name !== 'ServiceExcellence' || (standing.claimed ?? 0) < BASIC_LEVELS) return false;
  return contradictions(standing).some(({ level }) => (level ?? BASIC_LEVELS) < BASIC_LEVELS);
}

/** Claiming the highest level that no criterion contradicts; nothing when the lowest is contradicted. */
export function lowerClaim(standing: Standing, title: (level: string) => string): Fix[] | undefined {
  const lowest = Math.min(...contradictions(standing).map(({ level }) => level ?? 0));
  const level = standing.model.levels[lowest - 1];
  const at = standing.claim.fromAt;
  return level !== undefined && at ? [{ title: title(level), changes: [{ at, text: level }], safe: false }] : undefined;
}

/** The empty place before or after a range. */
export function before({ file, line, column }: SourceRange): SourceRange {
  return { file, line, column, endLine: line, endColumn: column };
}
