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

/** Words of the field for which the language has another one. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'action actions activity activities does': ['doing'],
    'thought thoughts thinks': ['thinking'],
    'emotion emotions mood feels sentiment': ['feeling'],
    'problem problems issue issues friction painpoint': ['pain', 'frustration'],
    'idea ideas solution solutions improvement': ['opportunity'],
    'channel channels': ['via'],
    'persona actor user customer segment': ['for'],
    'description comment remark text': ['note'],
    'team responsible accountable': ['owner'],
    'goal goals': ['target', 'job', 'supports'],
    'kpi kpis metric metrics': ['measured by'],
    'age bio background demographics': ['facts'],
    'start end begin deadline dates period': ['schedule'],
    duration: ['lasts'],
    'type category': ['kind'],
    frequency: ['measured every'],
    if: ['when'],
    where: ['only where'],
    within: ['standard within'],
    'next goto': ['then'],
    'phase section': ['stage'],
    trigger: ['starts when'],
    'expectation expectations': ['expects'],
    'motivation motivations': ['needs'],
    'reason why': ['because'],
  }).flatMap(([words, meant]) => words.split(' ').map((word): [string, string[]] => [word, meant])),
);

/** The word of the language that says the same as this one, out of those that may stand here. */
export function synonymOf(word: string, allowed: readonly string[]): string | undefined {
  return synonyms.get(word.toLowerCase())?.find((phrase) => allowed.includes(phrase.split(' ', 1)[0] ?? ''));
}

const rhythms: ReadonlyMap<string, string> = new Map([
  ['daily', 'every day'],
  ['weekly', 'every week'],
  ['monthly', 'every month'],
  ['quarterly', 'every quarter'],
  ['yearly', 'every year'],
  ['annually', 'every year'],
  ['each', 'every'],
]);

/** `every quarter` for `quarterly`. */
export function rhythmMeant(word: string): string | undefined {
  return rhythms.get(word.toLowerCase());
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
