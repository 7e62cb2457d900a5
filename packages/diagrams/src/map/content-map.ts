import { asOfOf, type KpiStatus, kpiStatuses } from '@touchline/insights';
import { formatDate, joinAnd, label, labelOr, quote, words } from '@touchline/locale';
import {
  type Journey,
  type Lane,
  labelOf,
  type Model,
  type Stage,
  type Statement,
  statementsOf,
} from '@touchline/model';
import { CHANGES, type Change } from './changes.ts';
import { type Column, type Columns, columnsOf, type StageSpan } from './columns.ts';
import { type ContentContext, contentOf } from './content.ts';
import type { FeelingExtras } from './feeling-layout.ts';
import { type Feelings, feelingScale, feelingsAlong, levelOf } from './feelings.ts';
import { headOf } from './head.ts';
import type { Head, Item, LaneContent, MarkKind } from './items.ts';
import { namesIn } from './names.ts';
import { filterOf, type JourneyMapOptions, LANES, lanesOf } from './options.ts';
import { mapWords } from './words.ts';

/** Everything a journey map says, before anything is measured: the same for SVG and HTML. */
export interface MapContent extends Columns {
  readonly journey: Journey;
  readonly title: string;
  /** Persona · state · owner · date. */
  readonly context: string;
  readonly lanes: readonly Lane[];
  readonly heads: readonly Head[];
  readonly cells: readonly LaneContent[];
  /** Content of the stages themselves, in the order of `stages`. */
  readonly spans: readonly LaneContent[];
  readonly feelings: Feelings;
  readonly extras: FeelingExtras;
  readonly legend: readonly LegendEntry[];
  /** What is said of the journey as a whole, for the foot of the map. */
  readonly facts: readonly Item[];
  readonly words: ContentContext;
}

export type LegendEntry = {
  readonly mark: MarkKind | Change | 'evidence' | 'assumed' | 'improved' | 'as-is';
  readonly text: string;
};

export class UnknownJourneyError extends Error {
  constructor(id: string, model: Model) {
    super(`No journey "${id}"; there are ${model.journeys.map((journey) => journey.id).join(', ') || 'none'}.`);
  }
}

export function contentOfMap(model: Model, journeyId: string, options: JourneyMapOptions): MapContent {
  const journey = model.journeys.find(({ id }) => id === journeyId);
  if (journey === undefined) throw new UnknownJourneyError(journeyId, model);
  const { language, measurements, findings = [] } = options;
  const asOf = options.asOf ?? newest([asOfOf(model), ...(measurements ?? []).map(({ on }) => on)]);
  const standings = asOf === undefined ? new Map<string, KpiStatus>() : kpiStatuses(model, { asOf, measurements });
  const filter = filterOf(options);
  const { changes = new Map() } = options;
  const context: ContentContext = { model, language, names: namesIn(model, language), filter, standings, changes };
  const grid = columnsOf(journey, filter);
  const asked = lanesOf(options);
  const cells = grid.columns.map(({ subject, stages }) => {
    const around = [journey, ...stages.filter((stage) => stage !== subject)];
    return withChannels(contentOf(subject, context, around), subject.via, context);
  });
  const spans = grid.stages.map((span) =>
    ownColumn(span, grid.columns)
      ? new Map()
      : stageContent(span.stage, feelingScale(model, journey).max, context, outside(journey, grid.stages, span)),
  );
  const withChips = !asked.includes('channel');
  const heads = grid.columns.map((column) => headOf(column, context, findings, withChips));
  const feelings = feelingsAlong(model, journey, grid.columns, context.names, filter);
  const extras = {
    lifts: liftsOf(model, journey, grid.columns, filter.for === undefined),
    asIs: asIsLevels(model, journey, grid.columns, context),
    framed: heads.flatMap(({ marks }, column) => (marks.includes('moment-of-truth') ? [column] : [])),
  };
  const felt = feelings.curves.some((curve) => curve.runs.length + curve.branches.length + curve.wordsOnly.length > 0);
  const named =
    heads.length === 0 || heads.some(({ title, chips, lines }) => title !== '' || chips.length + lines.length > 0);
  const filled = (lane: Lane) =>
    (lane === 'touchpoint' && named) ||
    (lane === 'feeling' && felt) ||
    [...cells, ...spans].some((content) => content.has(lane));
  return {
    ...grid,
    journey,
    title: labelOf(journey),
    context: contextLine(journey, options, context),
    lanes: asked.filter(filled),
    heads,
    cells,
    spans,
    feelings,
    extras,
    legend: legendOf(heads, grid.stages, feelings, extras, asked, context),
    facts: factsOf(journey, context),
    words: context,
  };
}

const newest = (days: readonly (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** The journey and the stages around a stage, outermost first. */
function outside(journey: Journey, stages: readonly StageSpan[], span: StageSpan): (Journey | Stage)[] {
  const around = stages.filter(({ row, first, last }) => row < span.row && first <= span.first && last >= span.last);
  return [journey, ...around.map(({ stage }) => stage)];
}

function ownColumn(span: StageSpan, columns: readonly Column[]): boolean {
  return columns[span.first]?.subject === span.stage;
}

/** Channels as a lane of their own. */
function withChannels(content: LaneContent, via: Stage['via'], { names }: ContentContext): LaneContent {
  if (via === undefined) return content;
  return new Map([...content, ['channel', [{ kind: 'chips', chips: names.all(via) }]]]);
}

/** A stage says its own feeling in words above the curve, because the curve belongs to its steps. */
function stageContent(
  stage: Stage,
  best: number,
  context: ContentContext,
  around: readonly (Journey | Stage)[],
): LaneContent {
  const { language, names } = context;
  const content = new Map(contentOf(stage, context, around));
  const feelings = (stage.feelings ?? []).filter((feeling) => !feeling.unknown);
  const told = feelings.map((feeling): Item => {
    const text = [...names.all(feeling.as), feeling.word, feeling.word === undefined && `${feeling.score} / ${best}`];
    return {
      kind: 'labelled',
      label: mapWords.text(language, 'overall-feeling'),
      text: text.filter(Boolean).join(' · '),
      evidenced: (feeling.evidence ?? []).length > 0,
    };
  });
  if (told.length > 0) content.set('feeling', told);
  const via = names.all(stage.via);
  if (via.length > 0) {
    const notes = content.get('note') ?? [];
    content.set('note', [
      { kind: 'labelled', label: label(language, 'lane', 'channel'), text: via.join(', '), evidenced: true },
      ...notes,
    ]);
  }
  return content;
}

function contextLine(
  journey: Journey,
  { asOf, view, caption }: JourneyMapOptions,
  { language, names, filter }: ContentContext,
): string {
  const owners = names.all(journey.owners);
  const reviewed = journey.reviewed !== undefined && 'type' in journey.reviewed ? journey.reviewed : undefined;
  return [
    caption,
    // A view leaves things out: its title says that this is not the whole map.
    view?.title !== undefined && view.title !== labelOf(journey) && view.title,
    joinAnd(language, names.all(filter.for ?? journey.for)),
    journey.state && label(language, 'journeyState', journey.state),
    owners.length > 0 && words.text(language, 'owner-is', { owner: owners.join(', ') }),
    asOf !== undefined
      ? words.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') })
      : reviewed && formatDate(language, reviewed),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Levels that the opportunities of each column lift the feeling to: the highest counts. */
function liftsOf(model: Model, journey: Journey, columns: readonly Column[], everyone: boolean): Map<number, number> {
  const scale = feelingScale(model, journey);
  const lifts = new Map<number, number>();
  columns.forEach(({ subject }, at) => {
    const own = statementsOf(subject, 'opportunity');
    const answers = statementsOf(subject, 'pain').flatMap((pain) => statementsOf(pain, 'opportunity'));
    const said = [...own, ...answers].filter((each: Statement) => everyone || each.for === undefined);
    const scores = said.flatMap((each) => each.liftsTo ?? []);
    if (scores.length > 0) lifts.set(at, levelOf(Math.max(...scores), scale));
  });
  return lifts;
}

/** Where the journey this one starts from stood, at the columns that come from it. */
function asIsLevels(
  model: Model,
  journey: Journey,
  columns: readonly Column[],
  { names }: ContentContext,
): Map<number, number> {
  const levels = new Map<number, number>();
  const asIs = model.journeys.find(({ id }) => id === journey.toBeOf?.id);
  if (asIs === undefined) return levels;
  const before = columnsOf(asIs).columns;
  const [curve] = feelingsAlong(model, asIs, before, names).curves;
  for (const point of curve?.runs.flat() ?? []) {
    const origin = before[point.column]?.subject.id;
    const at = columns.findIndex(({ subject }) => subject.origin?.of !== undefined && subject.origin.of === origin);
    if (at >= 0) levels.set(at, point.level);
  }
  return levels;
}

/** Only the marks that occur. */
function legendOf(
  heads: readonly Head[],
  stages: readonly StageSpan[],
  feelings: Feelings,
  extras: FeelingExtras,
  lanes: readonly Lane[],
  { language }: ContentContext,
): LegendEntry[] {
  const marks = new Set([
    ...heads.flatMap((head) => head.marks),
    ...stages.flatMap(({ stage }) => stage.moment?.mark ?? []),
  ]);
  const entries: LegendEntry[] = [];
  for (const change of CHANGES) {
    if (heads.some((head) => head.change?.what === change)) {
      entries.push({ mark: change, text: mapWords.text(language, change) });
    }
  }
  for (const mark of ['moment-of-truth', 'key-moment', 'peak'] as const) {
    if (marks.has(mark)) entries.push({ mark, text: words.text(language, mark) });
  }
  if (marks.has('risk')) entries.push({ mark: 'risk', text: mapWords.text(language, 'risk') });
  if (marks.has('exit')) entries.push({ mark: 'exit', text: mapWords.text(language, 'leaves-here') });
  if (!lanes.includes('feeling')) return entries;
  const points = feelings.curves.flatMap((curve) => [
    ...curve.runs.flat(),
    ...curve.branches.map(({ point }) => point),
    ...curve.wordsOnly,
  ]);
  if (points.some(({ evidenced }) => evidenced))
    entries.push({ mark: 'evidence', text: words.text(language, 'evidence') });
  if (points.some(({ evidenced }) => !evidenced))
    entries.push({ mark: 'assumed', text: words.text(language, 'assumed') });
  const scored = feelings.curves[0]?.runs.flat() ?? [];
  const lifted = scored.some(({ column, level }) => (extras.lifts.get(column) ?? 0) > level);
  if (lifted) entries.push({ mark: 'improved', text: words.text(language, 'improved-curve') });
  if (extras.asIs.size > 1) entries.push({ mark: 'as-is', text: mapWords.text(language, 'today') });
  return entries;
}

/** What is said of the whole journey: its frame first, then the rest, each with what it is. */
function factsOf(journey: Journey, context: ContentContext): Item[] {
  const { language } = context;
  const facts: Item[] = [];
  for (const [lane, items] of contentOf(journey, context)) {
    for (const item of items) {
      if (item.kind === 'text' || item.kind === 'card') {
        const { text, evidenced, id, hover } = item;
        facts.push({
          kind: 'labelled',
          label: labelOr(language, 'statementKind', lane === 'risk' ? 'churn-risk' : lane),
          text: item.detail === undefined ? text : `${text} · ${item.detail}`,
          evidenced,
          ...(id !== undefined && { id }),
          ...(hover !== undefined && { hover }),
        });
      } else facts.push(item);
    }
  }
  for (const feeling of journey.feelings ?? []) {
    const text = [
      ...context.names.all(feeling.as),
      feeling.word && quote(language, feeling.word),
      feeling.score,
    ].filter((each) => each !== undefined);
    facts.push({
      kind: 'labelled',
      label: label(language, 'lane', 'feeling'),
      text: text.join(' · '),
      evidenced: false,
    });
  }
  return facts;
}

/** What there is to show or to leave out of a journey's map, in the default order; channels as a lane of their own, too. */
export function lanesWithContent(model: Model, journeyId: string, options: Omit<JourneyMapOptions, 'lanes'>): Lane[] {
  const { view: _, ...rest } = options;
  return [...contentOfMap(model, journeyId, { ...rest, filter: filterOf(options), lanes: LANES }).lanes];
}
