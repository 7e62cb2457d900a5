import { words } from '@touchline/locale';
import {
  type Initiative,
  labelOf,
  type Reference,
  type Rollout,
  type Strategy,
  type ViewFilter,
} from '@touchline/model';
import { isOwnedAndTagged } from '../reading/filter.ts';
import { listOf, namesOf, type Reader } from '../reading/reader.ts';

/** A stretch on the time axis; ISO days, both inclusive. A coarse date is its whole period. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export type RoadmapStatus = 'planned' | 'in-progress' | 'done' | 'dropped' | 'unsaid';

export interface RoadmapBar {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
  /** A single day: drawn as a point. */
  readonly milestone: boolean;
  readonly status: RoadmapStatus;
  /** In percent. */
  readonly progress?: number;
  readonly owners: string;
  /** Ids of bars it waits for, and the names of what it waits for without a date. */
  readonly after: readonly string[];
  readonly afterNames: readonly string[];
  readonly initiative: Initiative;
}

export interface RoadmapLane {
  /** Absent for initiatives outside every rollout. */
  readonly rollout?: Rollout;
  readonly title?: string;
  readonly span?: Span;
  readonly bars: readonly RoadmapBar[];
}

/** A day that matters: a goal is due, a review follows, the horizon ends. */
export interface RoadmapMark {
  readonly kind: 'goal' | 'review' | 'horizon';
  readonly id: string;
  readonly on: string;
  readonly name: string;
}

export interface Roadmap {
  readonly lanes: readonly RoadmapLane[];
  readonly marks: readonly RoadmapMark[];
  readonly unscheduled: readonly { readonly initiative: Initiative; readonly name: string; readonly rollout: string }[];
  /** Everything drawn lies inside; absent when nothing has a date. */
  readonly range?: Span;
}

export interface RoadmapOptions {
  readonly strategy?: Strategy | undefined;
  readonly keeps?: ((initiative: Initiative) => boolean) | undefined;
  /** Its owners and tags count. */
  readonly filter?: ViewFilter | undefined;
}

/** What the plan says about time, by rollout in the order of the text, earliest first within a rollout. */
export function roadmapOf(reader: Reader, { strategy, filter, keeps = () => true }: RoadmapOptions = {}): Roadmap {
  const { model } = reader;
  const belongs = ({ strategy: id }: { strategy?: string | undefined }) =>
    strategy === undefined || id === undefined || id === strategy.id;
  const initiatives = model.initiatives.filter(
    (initiative) => belongs(initiative) && keeps(initiative) && isOwnedAndTagged(initiative, filter),
  );
  const scheduled = initiatives.filter(({ schedule }) => schedule !== undefined);
  const drawn = new Set(scheduled.map(({ id }) => id));
  const bars = scheduled.map((initiative) => barOf(reader, initiative, drawn)).sort(byDate);

  const lanes: RoadmapLane[] = [];
  for (const rollout of model.rollouts.filter(belongs)) {
    const inside = bars.filter(({ initiative }) => firstRollout(initiative)?.id === rollout.id);
    const span = rollout.schedule && { from: rollout.schedule.start.from, to: rollout.schedule.end.to };
    if (inside.length > 0 || span !== undefined)
      lanes.push({ rollout, title: labelOf(rollout), ...(span && { span }), bars: inside });
  }
  const known = new Set(lanes.map(({ rollout }) => rollout?.id));
  const outside = bars.filter(({ initiative }) => !known.has(firstRollout(initiative)?.id));
  // In a plan without rollouts nothing lies outside of them.
  const title = lanes.length === 0 ? words.text(reader.language, 'initiatives') : undefined;
  if (outside.length > 0) lanes.push({ ...(title !== undefined && { title }), bars: outside });

  const marks = marksOf(reader, belongs);
  const unscheduled = initiatives
    .filter(({ schedule }) => schedule === undefined)
    .map((initiative) => ({ initiative, name: labelOf(initiative), rollout: listOf(reader, initiative.in) }));
  const spans = [
    ...lanes.flatMap(({ span, bars: inside }) => [...(span ? [span] : []), ...inside.map((bar) => bar.span)]),
  ];
  if (spans.length === 0) return { lanes, marks, unscheduled };
  const horizons = strategiesOf(model.strategies, belongs).map(({ horizon }) => ({
    from: horizon.start.from,
    to: horizon.end.to,
  }));
  const days = [...spans, ...horizons, ...marks.map(({ on }) => ({ from: on, to: on }))];
  const range = {
    from: days.reduce((least, { from }) => (from < least ? from : least), '9999-12-31'),
    to: days.reduce((most, { to }) => (to > most ? to : most), '0000-01-01'),
  };
  return { lanes, marks, unscheduled, range };
}

function barOf(reader: Reader, initiative: Initiative, drawn: ReadonlySet<string>): RoadmapBar {
  const { schedule } = initiative;
  if (schedule === undefined) throw new Error(`${initiative.id} has no schedule`);
  const span = schedule.type === 'period' ? { from: schedule.start.from, to: schedule.end.to } : schedule;
  const [here, elsewhere] = partition(initiative.dependsOn ?? [], ({ id }) => id !== undefined && drawn.has(id));
  return {
    id: initiative.id,
    name: labelOf(initiative),
    span: { from: span.from, to: span.to },
    milestone: span.from === span.to,
    status: initiative.status ?? 'unsaid',
    ...(initiative.progress !== undefined && { progress: initiative.progress }),
    owners: listOf(reader, initiative.owners),
    after: here.flatMap(({ id }) => id ?? []),
    afterNames: namesOf(reader, elsewhere),
    initiative,
  };
}

type Belongs = (element: { strategy?: string | undefined }) => boolean;

function marksOf(reader: Reader, belongs: Belongs): RoadmapMark[] {
  const { model } = reader;
  const marks: RoadmapMark[] = [];
  for (const goal of model.goals.filter(belongs))
    if (goal.by !== undefined) marks.push({ kind: 'goal', id: goal.id, on: goal.by.to, name: labelOf(goal) });
  for (const review of model.reviews.filter(belongs))
    if (review.nextReview !== undefined)
      marks.push({ kind: 'review', id: review.id, on: review.nextReview.to, name: labelOf(review) });
  for (const strategy of strategiesOf(model.strategies, belongs))
    marks.push({ kind: 'horizon', id: strategy.id, on: strategy.horizon.end.to, name: labelOf(strategy) });
  return marks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type WithHorizon = Strategy & { readonly horizon: NonNullable<Strategy['horizon']> };

/** Those that belong to the roadmap and say how far they reach. */
function strategiesOf(strategies: readonly Strategy[], belongs: Belongs): WithHorizon[] {
  return strategies.filter(
    (strategy): strategy is WithHorizon => strategy.horizon !== undefined && belongs({ strategy: strategy.id }),
  );
}

function firstRollout(initiative: Initiative): Reference | undefined {
  return initiative.in?.find(({ id }) => id !== undefined);
}

function byDate(a: RoadmapBar, b: RoadmapBar): number {
  if (a.span.from !== b.span.from) return a.span.from < b.span.from ? -1 : 1;
  return a.span.to < b.span.to ? -1 : a.span.to > b.span.to ? 1 : 0;
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
