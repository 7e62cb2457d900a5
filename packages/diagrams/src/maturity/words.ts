import { formatDate, type Language } from '@touchline/locale';
import type { CriterionReport, MaturityClaimReport } from '@touchline/model';
import { messages } from './messages.ts';

/** What is said of a level: the team stands there, claims to, or the text shows it. */
export function standingWords(
  claim: MaturityClaimReport,
  level: string,
  language: Language,
): { text: string; isShown: boolean } | undefined {
  const isClaimed = claim.claimed === level;
  const isShown = claim.reached === level;
  if (!isClaimed && !isShown) return undefined;
  const code = isClaimed && isShown ? 'today' : isClaimed ? 'claimed' : 'shown';
  return { text: messages.text(language, code), isShown };
}

export interface ClosingLine {
  readonly text: string;
  readonly how: 'closed' | 'late' | 'open';
  readonly initiative?: { readonly id: string; readonly title: string };
}

/** Who closes a gap, a line each; that nobody does. Nothing for what is no gap. */
export function closingWords(
  { id, closedBy }: CriterionReport,
  claim: MaturityClaimReport,
  language: Language,
): ClosingLine[] {
  if (!claim.gap.includes(id)) return [];
  if (closedBy.length === 0) return [{ text: messages.text(language, 'nobody-closes'), how: 'open' }];
  return closedBy.map(({ initiative, title, ends, late, status }) => {
    const date = ends === undefined ? undefined : formatDate(language, ends);
    const whose = { id: initiative, title };
    if (status === 'done') {
      return { text: messages.text(language, 'closes-done', { initiative: title }), how: 'open', initiative: whose };
    }
    if (date === undefined) {
      return { text: messages.text(language, 'closes', { initiative: title }), how: 'closed', initiative: whose };
    }
    const code = late ? 'closes-late' : 'closes-by';
    const text = messages.text(language, code, { initiative: title, date });
    return { text, how: late ? 'late' : 'closed', initiative: whose };
  });
}

/** `2027-Q2` as `Target: Q2 2027`. */
export function targetWords({ by }: MaturityClaimReport['targets'][number], language: Language): string {
  return by === undefined
    ? messages.text(language, 'target-undated')
    : messages.text(language, 'target', { date: formatDate(language, by) });
}
