import { fillText, joinAnd, type Language, quote, type Text, words } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import type { Answer, Subject } from '../item.ts';
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
  const spoken = mostFrequent(
    Object.keys(gaps) as Gap[],
    places.flatMap((place) => place.gaps ?? []),
  );
  const template = (spoken && gaps[spoken]) ?? open;
  if (template && places.length > 0) {
    const about = places.filter((place) => !spoken || place.gaps?.includes(spoken)).map(({ element }) => element);
    const names = about.map((element) => quote(language, labelOf(element)));
    return { text: fill(template, language, names), ...(about[0] && { subject: about[0] }) };
  }
  return begin && { text: begin[language] };
}

function mostFrequent(known: readonly Gap[], found: readonly Gap[]): Gap | undefined {
  const many = (gap: Gap) => found.filter((each) => each === gap).length;
  return known.filter((gap) => found.includes(gap)).sort((one, other) => many(other) - many(one))[0];
}

function fill(template: Text, language: Language, all: readonly string[]): string {
  const count = all.length;
  const shown = all.length > MOST_NAMES + 1 ? all.slice(0, MOST_NAMES) : all;
  const more = count - shown.length;
  const names = joinAnd(language, more > 0 ? [...shown, words.text(language, 'and-more', { count: more })] : shown);
  const uncounted = template[language].replaceAll('|# ', '|').replaceAll('}: {names}', '} {names}');
  return fillText(language, count === 1 ? { ...template, [language]: uncounted } : template, { count, names });
}
