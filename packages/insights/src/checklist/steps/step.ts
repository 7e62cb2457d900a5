import { fillText, joinAnd, type Language, quote, type Text, words } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import type { Answer, AnswerPlace, Subject } from '../item.ts';
import type { Gap } from '../words.ts';

/**
 * What to do next about an item, as one would say it in a review meeting. Templates may hold `{names}`, the elements or
 * parts it is about, and `{count|…}`; one element is not counted aloud: `# KPI: “Effort”` becomes `KPI “Effort”`.
 */
export interface Steps {
  /** Nothing is there yet; left out where the item does not apply then. */
  readonly begin?: Text;
  /** Some elements are not as they should be. */
  readonly open?: Text;
  /** The same by what they lack; of equally frequent gaps the first here is spoken of. */
  readonly gaps?: Partial<Record<Gap, Text>>;
  /** Parts of a whole that are not there and have no step of their own. */
  readonly lacking?: Text;
}

export const text = (en: string, uk: string, ru: string): Text => ({ en, uk, ru });

/** More names than this are counted. */
const MOST_NAMES = 3;

/** The step in words and the element it begins with; undefined when nothing is to be done. */
export function stepOf(
  { begin, open, gaps = {}, lacking }: Steps,
  answer: Answer,
  language: Language,
): { text: string; subject?: Subject } | undefined {
  if (answer.state === 'done' || answer.state === 'not-applicable') return undefined;
  const [part] = answer.lacking ?? [];
  if (part) {
    if (part.step) return { text: part.step[language] };
    const names = (answer.lacking ?? []).map(({ name }) => name[language]);
    if (lacking) return { text: fill(lacking, language, names) };
  }
  const places = answer.places.filter(({ fulfilled }) => !fulfilled);
  const spoken = mostFrequent(Object.keys(gaps) as Gap[], places);
  const template = (spoken && gaps[spoken]) ?? open;
  if (template && places.length > 0) {
    const about = places.filter((place) => !spoken || place.gaps?.includes(spoken)).map(({ element }) => element);
    const named = about.slice(0, MOST_NAMES + 1).map((element) => quote(language, labelOf(element)));
    return { text: fill(template, language, named, about.length), ...(about[0] && { subject: about[0] }) };
  }
  return begin && { text: begin[language] };
}

function mostFrequent(known: readonly Gap[], places: readonly AnswerPlace[]): Gap | undefined {
  let most = 0;
  let spoken: Gap | undefined;
  for (const gap of known) {
    const many = places.filter((place) => place.gaps?.includes(gap)).length;
    if (many > most) [most, spoken] = [many, gap];
  }
  return spoken;
}

/** @param count of all; @param first names at least of the first four. */
function fill(template: Text, language: Language, first: readonly string[], count = first.length): string {
  const shown = count > MOST_NAMES + 1 ? first.slice(0, MOST_NAMES) : first;
  const more = count - shown.length;
  const names = joinAnd(language, more > 0 ? [...shown, words.text(language, 'and-more', { count: more })] : shown);
  const uncounted = template[language].replaceAll('|# ', '|').replaceAll('}: {names}', '} {names}');
  return fillText(language, count === 1 ? { ...template, [language]: uncounted } : template, { count, names });
}
