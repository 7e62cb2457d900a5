import { type Catalog, fillTemplate, PLACEHOLDER, type Value } from './catalog.ts';
import { LANGUAGES, type Language, type Text } from './language.ts';
import { PLURAL_FORM_COUNT } from './plural.ts';

// Letters that exist in one of the two alphabets only: a sure sign of a text pasted into the wrong language.
const FOREIGN_LETTERS: Record<Language, RegExp> = { en: /\p{Script=Cyrillic}/u, uk: /[ыэёъ]/iu, ru: /[іїєґ]/iu };
const MIXED_WORD = /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+/u;
/** Numbers that take every plural form of every language. */
const SAMPLE_COUNTS = [0, 1, 2, 5, 11, 21, 22, 25, 1.5];

/** What is wrong with a catalogue, one sentence a fault; empty when nothing is. For the tests of every package. */
export function checkCatalog(catalog: Catalog): string[] {
  const codes = new Set(LANGUAGES.flatMap((language) => Object.keys(catalog.messages[language])));
  return [...codes].flatMap((code) => {
    const text = Object.fromEntries(LANGUAGES.map((language) => [language, catalog.messages[language][code] ?? '']));
    return checkText(text as Text).map((fault) => `${code}: ${fault}`);
  });
}

/** What is wrong with one text or template in three languages; empty when nothing is. */
export function checkText(text: Text): string[] {
  const expected = parameterNames(text.en);
  return LANGUAGES.flatMap((language) => {
    const faults = [...checkTemplate(language, text[language])];
    const names = parameterNames(text[language]);
    for (const name of expected) if (!names.has(name)) faults.push(`parameter {${name}} is missing`);
    for (const name of names) if (!expected.has(name)) faults.push(`parameter {${name}} is not in English`);
    return faults.map((fault) => `${language}: ${fault}`);
  });
}

function* checkTemplate(language: Language, template: string): Generator<string> {
  if (template.trim() === '') return yield 'empty';
  if (template !== template.trim()) yield 'blank at the beginning or the end';
  if (/ {2}/.test(template)) yield 'two blanks in a row';
  if (template !== template.normalize('NFC')) yield 'not in Unicode NFC';
  const words = template.replace(PLACEHOLDER, (_, _name, forms: string) => forms.replaceAll('|', ' '));
  const foreign = FOREIGN_LETTERS[language].exec(words);
  if (foreign) yield `letter ${foreign[0]} of another language`;
  const mixed = MIXED_WORD.exec(words);
  if (mixed) yield `Latin and Cyrillic letters in one word: ${mixed[0]}`;
  const [least, most] = PLURAL_FORM_COUNT[language];
  for (const [, name, forms = ''] of template.matchAll(PLACEHOLDER)) {
    const count = forms.split('|').length - 1;
    if (count > 0 && (count < least || count > most)) return yield `{${name}} has ${count} plural forms`;
  }
  yield* checkFilled(language, template);
}

function* checkFilled(language: Language, template: string): Generator<string> {
  for (const count of SAMPLE_COUNTS) {
    const names = [...parameterNames(template)];
    const filled = fillTemplate(
      language,
      template,
      Object.fromEntries(names.map((name): [string, Value] => [name, count])),
    );
    const leftOver = /\{[a-z][^{}]*\}?|undefined|NaN/.exec(filled);
    if (leftOver) return yield `${leftOver[0]} is left over in "${filled}"`;
  }
}

function parameterNames(template: string): Set<string> {
  return new Set(Array.from(template.matchAll(PLACEHOLDER), ([, name = '']) => name));
}
