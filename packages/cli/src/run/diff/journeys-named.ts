import type { Language } from '@touchline/locale';
import { type Journey, labelOf, type Model, nearestWord, titleKey } from '@touchline/model';
import { UsageError } from '../../exit.ts';
import { messages } from '../../messages.ts';

type Pair = readonly [earlier: Journey, later: Journey];

/**
 * The two journeys that are meant. One alone is compared with the one it is the to-be of, or with its only to-be; none stands
 * for the only such pair of the project.
 */
export function journeysNamed(names: readonly string[], model: Model, language: Language): Pair {
  const [first, second] = names.map((name) => journeyNamed(name, model, language));
  if (first && second) {
    if (first.id === second.id) throw new UsageError(messages.text(language, 'same-journey', { name: labelOf(first) }));
    return [first, second];
  }
  const pairs = model.journeys.flatMap((later): Pair[] => {
    const earlier = model.journeys.find(({ id }) => id === later.toBeOf?.id);
    return earlier && (!first || later === first || earlier === first) ? [[earlier, later]] : [];
  });
  // Of a to-be of a to-be what it comes from is meant.
  const own = pairs.filter(([, later]) => later === first);
  const [only, ...more] = own.length > 0 ? own : pairs;
  if (!only)
    throw new UsageError(
      first
        ? messages.text(language, 'no-other-journey', { name: labelOf(first) })
        : messages.text(language, 'no-to-be'),
    );
  if (more.length > 0)
    throw new UsageError(messages.text(language, 'several-to-be', { names: listOf(pairs.map(([, later]) => later)) }));
  return only;
}

/** By its id, its name or its title. */
function journeyNamed(name: string, { journeys }: Model, language: Language): Journey {
  const wanted = name.trim().normalize('NFC');
  const key = titleKey(wanted);
  const ways: readonly ((journey: Journey) => boolean)[] = [
    (journey) => journey.id === wanted,
    (journey) => journey.name === wanted,
    ({ title }) => title !== undefined && titleKey(title) === key,
  ];
  for (const way of ways) {
    const [only, ...more] = journeys.filter(way);
    if (only && more.length === 0) return only;
    if (only)
      throw new UsageError(
        messages.text(language, 'journey-ambiguous', { name, ids: [only, ...more].map(({ id }) => id).join(', ') }),
      );
  }
  if (journeys.length === 0) throw new UsageError(messages.text(language, 'no-journeys'));
  const known = journeys.flatMap((journey) => [journey.id, journey.name ?? [], journey.title ?? []].flat());
  const suggestion = nearestWord(wanted, known);
  throw new UsageError(
    suggestion === undefined
      ? messages.text(language, 'no-journey', { name, names: listOf(journeys) })
      : messages.text(language, 'no-journey-suggestion', { name, suggestion }),
  );
}

/** As many as are named. */
const MOST = 8;

function listOf(journeys: readonly Journey[]): string {
  const names = journeys.slice(0, MOST).map((journey) => journey.name ?? labelOf(journey));
  return [...names, ...(journeys.length > MOST ? ['…'] : [])].join(', ');
}
