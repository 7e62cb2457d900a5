import { titleKey } from '@touchline/model';
import { quotedTitle } from '../../../scoping/open-reference.ts';
import { type DeclaredSymbol, segmentKey } from '../../../scoping/symbols.ts';
import type { Mention, Subject } from '../../mentions.ts';

/** What one renaming does to names, titles and the numbers of equal titles. */
export class Respelling {
  readonly #subject: Subject;
  readonly #newText: string;

  constructor(subject: Subject, newText: string) {
    this.#subject = subject;
    this.#newText = newText;
  }

  /** Everything whose mentions may have to be written anew: the subject, and siblings whose numbers change with it. */
  subjects(): Subject[] {
    const subject = this.#subject;
    if ('free' in subject) return [subject];
    const { symbol } = subject;
    const keys = new Set([titleKey(titleOf(symbol)), titleKey(this.#titleAfter(symbol))]);
    if (keys.size === 1) return [subject];
    const siblings = (symbol.parent?.children ?? []).filter(
      (other) => other !== symbol && keys.has(titleKey(titleOf(other))),
    );
    return [subject, ...siblings.map((sibling): Subject => ({ symbol: sibling, by: 'title' }))];
  }

  /** What a mention of the subject, or of one of these siblings, becomes; undefined when it stays. */
  of({ text, quoted, subject, role }: Mention): string | undefined {
    if (!subject) return undefined;
    if ('free' in subject) return quotedTitle(this.#newText);
    const { symbol, by } = subject;
    const renamed = 'symbol' in this.#subject && isSame(symbol, this.#subject.symbol);
    if (!quoted) return renamed && this.#subject.by === 'name' && by === 'name' ? this.#newText : undefined;
    if (role === 'declaration') return renamed && this.#subject.by === by ? quotedTitle(this.#newText) : undefined;
    const [before, after] = [ordinal(symbol, titleOf), ordinal(symbol, (other) => this.#titleAfter(other))];
    const numbered = segmentKey({ text, quoted }) !== `"${titleKey(titleOf(symbol))}`;
    const shown = numbered || before === 1 ? after : 1;
    if (!(renamed && this.#subject.by === by) && shown === (numbered ? before : 1)) return undefined;
    const title = this.#titleAfter(symbol);
    return quotedTitle(shown > 1 ? `${title}~${shown}` : title);
  }

  #titleAfter(symbol: DeclaredSymbol): string {
    const subject = this.#subject;
    if ('free' in subject || !isSame(symbol, subject.symbol)) return titleOf(symbol);
    return subject.by === 'title' || symbol.title === undefined ? this.#newText : symbol.title;
  }
}

/** Another project has read the same declaration into another symbol. */
function isSame(one: DeclaredSymbol, other: DeclaredSymbol): boolean {
  return one === other || (one.id === other.id && one.at.line === other.at.line && one.at.column === other.at.column);
}

function titleOf({ title, name }: DeclaredSymbol): string {
  return title ?? name ?? '';
}

/** Which of the equal titles of its siblings a symbol is, from 1. */
function ordinal(symbol: DeclaredSymbol, title: (symbol: DeclaredSymbol) => string): number {
  const key = titleKey(title(symbol));
  const equal = (symbol.parent?.children ?? [symbol]).filter((other) => titleKey(title(other)) === key);
  return equal.indexOf(symbol) + 1;
}
