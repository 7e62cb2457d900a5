import { defineCatalog, languageOfTag, type ParametersOf } from '@touchline/locale';
import type { TabId } from '../protocol.ts';
import { en } from './words/en.ts';
import { ru } from './words/ru.ts';
import { uk } from './words/uk.ts';

/** What the page itself says. Pictures speak the project's language, buttons that of the editor. */
export const uiWords = defineCatalog({ en, uk, ru });

export type Word = keyof typeof en;
type Arguments<Code extends Word> = keyof ParametersOf<(typeof en)[Code]> extends never
  ? []
  : [parameters: ParametersOf<(typeof en)[Code]>];
/** What needs no parameters. */
export type PlainWord = { [Code in Word]: Arguments<Code> extends [] ? Code : never }[Word];
export type Say = <Code extends Word>(code: Code, ...parameters: Arguments<Code>) => string;

/** @param tag BCP 47 tag of the editor's language. */
export function sayIn(tag: string): Say {
  const language = languageOfTag(tag);
  return (code, ...parameters) => uiWords.text(language, code, ...(parameters as []));
}

/** What stands where a tab has nothing to draw. */
export function emptyWord(tab: TabId): PlainWord {
  return tab === 'problems' ? 'empty-mermaid' : `empty-${tab}`;
}
