import type { Language } from '@touchline/locale';
import {
  allElements,
  type Element,
  indexModel,
  type Model,
  type ModelIndex,
  nearestWord,
  type Origin,
  titleKey,
} from '@touchline/model';
import { UsageError } from '../../exit.ts';
import { logMessages } from './messages.ts';

/** As many candidates as are named. */
const MOST = 8;

/** The id of the element that is meant: by its id, its name, the end of a path with dots, or its title or text. */
export function elementNamed(asked: string, model: Model, language: Language): string {
  const wanted = asked.trim().normalize('NFC');
  const key = titleKey(wanted);
  const elements = [...allElements(model)].map(({ element }) => element);
  const { parentOf } = indexModel(model);
  const ways: readonly ((element: Element) => boolean)[] = [
    ({ id }) => id === wanted,
    (element) => 'name' in element && element.name === wanted,
    ({ id }) => id.endsWith(`.${wanted}`),
    (element) => wordsOf(element).some((words) => titleKey(words) === key),
  ];
  for (const way of ways) {
    const meant = originalsOf(elements.filter(way), parentOf);
    const [only] = meant;
    if (only && meant.length === 1) return only.id;
    if (meant.length === 0) continue;
    const ids = meant.slice(0, MOST).map(({ id }) => id);
    if (meant.length > MOST) ids.push('…');
    throw new UsageError(logMessages.text(language, 'ambiguous', { asked, count: meant.length, ids: ids.join(', ') }));
  }
  const known = elements.flatMap((element) => [
    element.id,
    ...('name' in element && element.name ? [element.name] : []),
    ...wordsOf(element),
  ]);
  const suggestion = nearestWord(wanted, known);
  throw new UsageError(
    suggestion === undefined
      ? logMessages.text(language, 'unknown', { asked })
      : logMessages.text(language, 'unknown-suggestion', { asked, suggestion }),
  );
}

function wordsOf(element: Element): string[] {
  const { title, text } = element as { title?: string; text?: string };
  return [title, text].filter((words) => words !== undefined && words !== '') as string[];
}

/** Who names what a journey took over from another one means it there: copies give way to what they were made from. */
function originalsOf(named: readonly Element[], parentOf: ModelIndex['parentOf']): readonly Element[] {
  const isCopyOf = (copy: Element, original: Element): boolean => {
    const origin = originOf(copy);
    if (origin?.how === 'added') return false;
    if (origin?.of !== undefined) return origin.of === original.id;
    // A statement that takes the place of others has no origin but its holder's.
    const from = origin && originOf(parentOf(copy.id))?.of;
    return from !== undefined && from === parentOf(original.id)?.id;
  };
  return named.filter((copy) => !named.some((original) => isCopyOf(copy, original)));
}

function originOf(element: Element | undefined): Origin | undefined {
  return element && 'origin' in element ? element.origin : undefined;
}
