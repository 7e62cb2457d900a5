import type { SyntaxProblem } from './problem.ts';
import type { SyntaxCode } from './syntax-messages.ts';

/** What is written in place of the text at a problem; empty: nothing. */
const PLAIN: Partial<Record<SyntaxCode, string>> = {
  'syntax-arrow': '->',
  'syntax-ellipsis': '..',
  'syntax-separator': '',
  'syntax-statement-end': '',
  'syntax-extra-brace': '',
};

/** These say in `suggestion` what stands there instead. */
const SUGGESTED: ReadonlySet<SyntaxCode> = new Set<SyntaxCode>([
  'syntax-did-you-mean',
  'syntax-lookalike',
  'syntax-translated',
  'syntax-wide',
  'syntax-date-word',
  'syntax-date-order',
  'syntax-glued-unit',
  'syntax-money-sign',
  'syntax-comma-number',
  'syntax-spaced-number',
  'syntax-typographic-quotes',
  'syntax-text-quotes',
]);

/** What to write instead of the text at a problem, where that is one thing and no more is needed. */
export function replacementOf({ code, parameters }: SyntaxProblem): string | undefined {
  const plain = PLAIN[code];
  if (plain !== undefined) return plain;
  const { suggestion, word } = parameters;
  // The comma gives way to the word that is said again.
  if (code === 'syntax-second-reference') return ` ${word}`;
  if (!SUGGESTED.has(code) || typeof suggestion !== 'string') return undefined;
  // A suggestion that takes in more words than stand there goes beyond the place.
  const count = (text: string): number => text.split(' ').length;
  if (typeof word === 'string' && count(word) !== count(suggestion)) return undefined;
  if (!suggestion.startsWith('`')) return suggestion;
  return /^`([^`]+)`$/.exec(suggestion)?.[1];
}
