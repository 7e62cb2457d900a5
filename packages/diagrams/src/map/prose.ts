import { type Language, quote } from '@touchline/locale';

const INNER: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['‘', '’'],
  uk: ['„', '“'],
  ru: ['„', '“'],
};

/** Somebody's words in quotation marks; marks inside become the inner ones of the language. */
export function spoken(language: Language, words: string): string {
  const [open, close] = INNER[language];
  const bare = words.trim().replace(/^[“«"]([^“”«»"]*)[”»"]$/u, '$1');
  return quote(language, bare.replace(/[“«]/gu, open).replace(/[”»]/gu, close));
}

/** Markdown as a reader hears it: without the signs of emphasis, code, links, headings and lists. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>) +/gmu, '')
    .replace(/^ *[-*+] +/gmu, '• ')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]+)`/gu, '$1');
}
