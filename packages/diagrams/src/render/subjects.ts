import {
  type Journey,
  labelOf,
  type Model,
  type Reference,
  type Strategy,
  slug,
  statementsOf,
  type View,
  type ViewKind,
  within,
} from '@touchline/model';
import { prioritiesOf } from '../priorities/points.ts';
import type { Reader } from '../reading/reader.ts';

/** One picture to draw: its kind, what it is of, and what the view says about lanes and filters. */
export interface Subject {
  readonly kind: ViewKind;
  /** Base of the file's name: small letters, digits, hyphens of any script. */
  readonly name: string;
  readonly title: string;
  readonly journeys: readonly Journey[];
  readonly strategy?: Strategy | undefined;
  readonly view?: View | undefined;
}

/** What a declared view shows. One of several journeys is a picture for each, except a comparison. */
export function subjectsOfView(reader: Reader, view: View): Subject[] {
  const { model } = reader;
  const journeys = found(model.journeys, view.of);
  const strategies = found(model.strategies, view.of);
  const kind = view.viewKind ?? (journeys.length === 0 && strategies.length > 0 ? 'strategy-map' : 'map');
  const title = labelOf(view);
  const base = { kind, view, title, name: slug(title) };
  if (kind === 'comparison') return [{ ...base, journeys: pairOf(model, journeys) }];
  if (!isOfJourney(kind))
    return (strategies.length === 0 ? [undefined] : strategies).map((strategy) => ({ ...base, journeys, strategy }));
  const shown = journeys.length === 0 ? model.journeys : journeys;
  return shown.map((journey) => ({
    ...base,
    journeys: [journey],
    ...(shown.length > 1 && {
      name: `${base.name}-${slug(journey.name ?? labelOf(journey))}`,
      title: `${title}: ${labelOf(journey)}`,
    }),
  }));
}

/** Every picture of a kind that the model has content for. */
export function subjectsOfKind(reader: Reader, kind: ViewKind): Subject[] {
  const { model } = reader;
  const strategyOnly = model.strategies.length > 1 ? model.strategies : [undefined];
  if (kind === 'checklist') return [{ kind, name: 'checklist', title: 'checklist', journeys: [] }];
  if (kind === 'comparison')
    return model.journeys.flatMap((journey) => {
      const pair = pairOf(model, [journey]);
      return journey.toBeOf === undefined || pair.length < 2
        ? []
        : [{ kind, name: nameOf(kind, journey), title: labelOf(journey), journeys: pair }];
    });
  if (isOfJourney(kind))
    return model.journeys
      .filter((journey) => kind !== 'blueprint' || showsCompany(journey))
      .filter((journey) => kind !== 'curve' || showsFeelings(journey))
      .map((journey) => ({ kind, name: nameOf(kind, journey), title: labelOf(journey), journeys: [journey] }));
  return strategyOnly
    .filter((strategy) => hasContent(reader, kind, strategy))
    .map((strategy) => ({
      kind,
      name: strategy === undefined ? kind : nameOf(kind, strategy),
      title: strategy === undefined ? kind : labelOf(strategy),
      journeys: [],
      strategy,
    }));
}

/** What is drawn when nobody says what: the declared views, else a picture of every kind that has content. */
export function defaultSubjects(reader: Reader): Subject[] {
  const { model } = reader;
  if (model.views.length > 0) return model.views.flatMap((view) => subjectsOfView(reader, view));
  const kinds: ViewKind[] = ['map', 'blueprint', 'strategy-map', 'roadmap', 'priorities', 'comparison'];
  const subjects = kinds.flatMap((kind) => subjectsOfKind(reader, kind));
  // A journey alone is a full use: a checklist of a strategy that nobody writes would nag.
  return model.strategies.length > 0 ? [...subjects, ...subjectsOfKind(reader, 'checklist')] : subjects;
}

function isOfJourney(kind: ViewKind): boolean {
  return kind === 'map' || kind === 'blueprint' || kind === 'curve';
}

function found<T extends { id: string }>(elements: readonly T[], references: readonly Reference[] | undefined): T[] {
  return (references ?? []).flatMap(({ id }) => elements.find((element) => element.id === id) ?? []);
}

/** What is compared: the journeys named; of a single one it and the journey it starts from or leads to. */
function pairOf(model: Model, journeys: readonly Journey[]): Journey[] {
  const [only] = journeys;
  if (only === undefined || journeys.length > 1) return [...journeys];
  const today = model.journeys.find(({ id }) => id === only.toBeOf?.id);
  if (today !== undefined) return [today, only];
  return [only, ...model.journeys.filter(({ toBeOf }) => toBeOf?.id === only.id)];
}

function nameOf(
  kind: ViewKind,
  element: { id: string; name?: string | undefined; title?: string | undefined },
): string {
  return `${kind}-${slug(element.name ?? labelOf(element))}`;
}

function showsCompany(journey: Journey): boolean {
  return [journey, ...[...within(journey)].map(({ element }) => element)].some(
    (element) =>
      'statements' in element && statementsOf(element, 'frontstage', 'backstage', 'support-process').length > 0,
  );
}

function showsFeelings(journey: Journey): boolean {
  return [...within(journey)].some(({ element }) => 'feelings' in element && (element.feelings ?? []).length > 0);
}

function hasContent(reader: Reader, kind: ViewKind, strategy: Strategy | undefined): boolean {
  const { model } = reader;
  if (kind === 'roadmap') return model.initiatives.length > 0;
  if (kind === 'priorities') return prioritiesOf(reader, strategy).points.length > 0;
  return model.objectives.length + model.goals.length + model.themes.length > 0;
}
