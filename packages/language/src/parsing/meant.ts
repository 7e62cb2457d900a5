import { KEYWORDS, keywordEntry } from '@touchline/locale';
import { languageWords } from './keywords.ts';

/** Words of prose that are close to a keyword: they tell that quotes are missing. */
export const proseWords: ReadonlySet<string> = new Set(['the', 'a', 'an', 'my', 'is', 'in', 'her', 'his', 'and']);

/** Letters of Cyrillic and Greek that look like Latin ones. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwոnѵvкkтtмmοoαaνvρp'].reduce<[string, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? letter]);
    return pairs;
  }, []),
);

/** Letters that look like Latin ones, as these. */
export function latinLetters(word: string): string {
  return word.replace(/[^\x20-\x7e]/g, (letter) => lookalikes.get(letter) ?? letter);
}

let spellings: ReadonlyMap<string, string> | undefined;

/** The keyword that is written with other blanks, hyphens, capitals or look-alike letters; undefined for any other word. */
export function keywordMeant(written: string): string | undefined {
  spellings ??= readSpellings();
  return spellings.get(compact(written));
}

function readSpellings(): Map<string, string> {
  const { declarations, properties, values } = languageWords();
  return new Map([...values, ...properties, ...declarations].map((phrase) => [compact(phrase), phrase]));
}

let openings: ReadonlySet<string> | undefined;

/** Whether a property begins with this word. */
export function opensProperty(word: string): boolean {
  openings ??= new Set(languageWords().properties.map((phrase) => phrase.split(' ', 1)[0] ?? phrase));
  return openings.has(word);
}

function compact(words: string): string {
  return latinLetters(words.toLowerCase()).replace(/[ -]/g, '');
}

let translations: ReadonlyMap<string, string> | undefined;

/** The keyword whose Ukrainian or Russian term this word is or begins. */
export function translatedKeyword(word: string): string | undefined {
  translations ??= readTranslations();
  return translations.get(word.toLowerCase());
}

function readTranslations(): Map<string, string> {
  const found = new Map<string, string>();
  const { declarations, properties } = languageWords();
  const known = new Set([...declarations, ...properties]);
  const terms = KEYWORDS.filter((keyword) => known.has(keyword)).map((keyword) => {
    const { term } = keywordEntry(keyword);
    return [keyword, term.uk.toLowerCase(), term.ru.toLowerCase()] as const;
  });
  for (const [keyword, ...words] of terms) for (const word of words) if (!found.has(word)) found.set(word, keyword);
  for (const [keyword, ...words] of terms) {
    for (const word of words.map((each) => each.split(' ', 1)[0] ?? '')) if (!found.has(word)) found.set(word, keyword);
  }
  return found;
}
