import { type DiffState, diffModels, type ModelDiff } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import type { Journey, ProjectDiff, Reference, Stage } from '@touchline/model';
import { type BothChanges, type Changes, changesOf } from '../map/changes.ts';
import { type Reader, readerOf } from '../reading/reader.ts';
import { sectionsOf } from '../reading/sections.ts';

/** The models of both sides by the folder of the project, as the comparison was made from them. */
export type DiffStates = ReadonlyMap<string, ComparedStates>;

interface ComparedStates {
  readonly before: DiffState;
  readonly after: DiffState;
  /** What was compared, where it is not all of both models. */
  readonly diff?: ModelDiff;
}

/** A journey on one side of a comparison, with what to mark on its map. */
export interface JourneySide {
  readonly reader: Reader;
  readonly journey: Journey;
  readonly changes: Changes;
  /** Outermost stages in which something changed on either side; undefined when a change stands in none, or in all. */
  readonly stages?: readonly Reference[];
}

export interface JourneySides {
  readonly before?: JourneySide;
  readonly after?: JourneySide;
  /** Ids of the later side by ids of the earlier one. */
  readonly later: ReadonlyMap<string, string>;
}

/** Looks up the journeys of a project that changed, on both sides. */
export type SidesOf = (journey: ProjectDiff['journeys'][number]) => JourneySides;

/** Compares the models once, for all maps of a project. */
export function sidesIn(states: DiffStates, folder: string, language: Language): SidesOf {
  const state = states.get(folder);
  if (!state) return () => ({ later: new Map() });
  const readers = { before: readerOf(state.before.model, language), after: readerOf(state.after.model, language) };
  const diff = state.diff ?? diffModels(state.before.model, state.after.model);
  const changes = changesOf(diff);
  return ({ before, after }) => {
    const journeys = { before: journeyIn(readers.before, before), after: journeyIn(readers.after, after) };
    const stages = changedStages(journeys, changes, diff);
    const side = (which: 'before' | 'after'): JourneySide | undefined => {
      const journey = journeys[which];
      return (
        journey && {
          reader: readers[which],
          journey,
          changes: changes[which],
          ...(stages && { stages: stages[which] }),
        }
      );
    };
    const [earlier, later] = [side('before'), side('after')];
    return { ...(earlier && { before: earlier }), ...(later && { after: later }), later: diff.matching.after };
  };
}

function journeyIn({ model }: Reader, id: string | undefined): Journey | undefined {
  return id === undefined ? undefined : model.journeys.find((journey) => journey.id === id);
}

/** Undefined where the maps cannot be cut down: a side is missing or a change stands in no stage. */
function changedStages(
  { before, after }: { readonly before: Journey | undefined; readonly after: Journey | undefined },
  changes: BothChanges,
  { matching }: ModelDiff,
): { before: Reference[]; after: Reference[] } | undefined {
  if (!before || !after) return undefined;
  const [old, now] = [touched(before, changes.before), touched(after, changes.after)];
  if (!old || !now) return undefined;
  const both = {
    before: new Set([...old, ...[...now].flatMap((id) => matching.before.get(id) ?? [])]),
    after: new Set([...now, ...[...old].flatMap((id) => matching.after.get(id) ?? [])]),
  };
  if (both.before.size === 0 || both.after.size === 0) return undefined;
  return { before: mentionsOf(before, both.before), after: mentionsOf(after, both.after) };
}

/** The outermost stages with a mark in them; undefined when a marked step stands in none. */
function touched(journey: Journey, changes: Changes): Set<string> | undefined {
  const found = new Set<string>();
  for (const { stages, columns } of sectionsOf(journey)) {
    const isTouched =
      columns.some(({ subject }) => changes.has(subject.id)) || stages.some(({ id }) => changes.has(id));
    if (!isTouched) continue;
    const [outermost] = stages;
    if (!outermost) return undefined;
    found.add(outermost.id);
  }
  return found;
}

function mentionsOf(journey: Journey, ids: ReadonlySet<string>): Reference[] {
  const stages = journey.children.filter((item): item is Stage => item.kind === 'stage' && ids.has(item.id));
  return stages.map(({ id, source }) => ({ id, text: id, at: source }));
}
