import { comparablePair, type Reader, readerOf, type ThemeName } from '@touchline/diagrams';
import { buildChecklist, buildInsights } from '@touchline/insights';
import type { ChecklistReport, InsightsReport, Journey, Reference, ViewFilter } from '@touchline/model';
import type { Drawing } from '../protocol.ts';
import type { Earlier } from './comparing/earlier.ts';
import type { ViewState } from './state.ts';

/** What a picture is drawn from: the latest model, what is chosen to be shown of it, the theme. */
export interface Scene {
  readonly drawing: Drawing;
  /** Words of the pictures are in the project's language. */
  readonly reader: Reader;
  readonly state: ViewState;
  readonly theme: ThemeName;
  /** The journey shown; absent where the project has none. */
  readonly journey?: Journey;
  /** The journey and its counterpart, today's first, when both are to be shown. */
  readonly pair?: readonly [Journey, Journey];
  /** The state of the project that it is compared with. */
  readonly earlier?: Earlier;
  readonly filter: ViewFilter;
  checklist(): ChecklistReport;
  insights(): InsightsReport;
}

// Built when first asked for, once per drawing: it leaves with the drawing.
const checklists = new WeakMap<Drawing, ChecklistReport>();
const computed = new WeakMap<Drawing, InsightsReport>();

export function sceneOf(drawing: Drawing, state: ViewState, theme: ThemeName, earlier?: Earlier): Scene {
  const { model, file, asOf } = drawing;
  const reader = readerOf(model);
  const { journeys } = model;
  const journey =
    journeys.find(({ id }) => id === state.journey) ??
    journeys.find(({ source }) => source.file === file) ??
    journeys[0];
  const pair =
    earlier === undefined && state.compare && journey !== undefined ? pairOf(drawing, journey, state) : undefined;
  return {
    drawing,
    reader,
    state,
    theme,
    ...(journey && { journey }),
    ...(pair && { pair }),
    ...(earlier && { earlier }),
    filter: journey === undefined ? {} : filterOf(mentionsIn(pair ?? [journey]), state),
    checklist() {
      const known = checklists.get(drawing) ?? buildChecklist(model, { asOf, language: reader.language });
      checklists.set(drawing, known);
      return known;
    },
    insights() {
      const known = computed.get(drawing) ?? buildInsights(model, { asOf, language: reader.language });
      computed.set(drawing, known);
      return known;
    },
  };
}

function pairOf({ model }: Drawing, journey: Journey, { beside }: ViewState): readonly [Journey, Journey] | undefined {
  const own = comparablePair(model, journey.id);
  const other = model.journeys.find(({ id }) => id === beside && id !== journey.id);
  if (other === undefined || own?.includes(other)) return own;
  return [other, journey];
}

/** Who and what a journey speaks of, each once, in the order of the text: what it can be filtered by. */
export interface Mentions {
  readonly personas: readonly Reference[];
  readonly channels: readonly Reference[];
  readonly owners: readonly Reference[];
}

/** The same for mentions of one element. */
export const keyOf = ({ id, text }: Reference): string => id ?? text.normalize('NFC').trim().toLowerCase();

export function mentionsIn(journeys: readonly Journey[]): Mentions {
  const [personas, channels, owners] = [new Map(), new Map(), new Map()] as Map<string, Reference>[];
  const add = (into: Map<string, Reference> | undefined, references: readonly Reference[] | undefined) => {
    for (const reference of references ?? []) {
      if (!reference.unknown && !into?.has(keyOf(reference))) into?.set(keyOf(reference), reference);
    }
  };
  const visit = (item: Journey | Journey['children'][number]): void => {
    if (item.kind !== 'group' && item.kind !== 'inclusion') {
      add(personas, item.onlyFor);
      for (const feeling of item.feelings ?? []) add(personas, feeling.as);
      add(channels, item.via);
      add(owners, item.owners);
    }
    if ('children' in item) for (const child of item.children) visit(child);
  };
  for (const journey of journeys) {
    add(personas, journey.for);
    visit(journey);
  }
  const all = (map: Map<string, Reference> | undefined) => [...(map?.values() ?? [])];
  return { personas: all(personas), channels: all(channels), owners: all(owners) };
}

/** Keys that the journey does not know narrow nothing: another journey's filters wait until it is shown again. */
function filterOf(mentions: Mentions, state: ViewState): ViewFilter {
  const chosen = (references: readonly Reference[], keys: readonly string[]) => {
    const found = references.filter((reference) => keys.includes(keyOf(reference)));
    return found.length > 0 ? found : undefined;
  };
  const personas = chosen(mentions.personas, state.personas);
  const channels = chosen(mentions.channels, state.channels);
  const owners = chosen(mentions.owners, state.owners);
  return {
    ...(state.momentsOfTruth && { momentsOfTruth: true as const }),
    ...(state.evidenced && { evidenced: true as const }),
    ...(personas && { for: personas }),
    ...(channels && { via: channels }),
    ...(owners && { owners }),
  };
}
