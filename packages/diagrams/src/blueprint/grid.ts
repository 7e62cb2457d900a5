import { formatValue, words } from '@touchline/locale';
import {
  type Journey,
  labelOf,
  type Stage,
  type Statement,
  type Step,
  statementsOf,
  type ViewFilter,
} from '@touchline/model';
import { columnsOf, type StageSpan } from '../map/columns.ts';
import { listOf, namesOf, type Reader } from '../reading/reader.ts';
import { type Section, sectionsOf } from '../reading/sections.ts';
import { messages } from './messages.ts';

/** From what the customer sees down to what nobody sees (Shostack; Bitner, Ostrom and Morgan 2008). */
export const BLUEPRINT_LANES = [
  'artifact',
  'customer',
  'frontstage',
  'backstage',
  'support-process',
  'system',
] as const;
export type BlueprintLane = (typeof BLUEPRINT_LANES)[number];

/** One card. It stands in a column, or across the columns of the stage or journey that says it. */
export interface BlueprintCard {
  readonly id: string;
  /** The element of the model that a click leads to: that of the card, or what says it. */
  readonly of: string;
  readonly lane: BlueprintLane;
  /** First and last column, counted from 0. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Who, how long, with what. */
  readonly details: readonly string[];
  readonly evidenced: boolean;
}

export interface Blueprint {
  readonly columns: readonly { readonly step: Step | Stage; readonly section: number }[];
  readonly sections: readonly Section[];
  readonly spans: readonly StageSpan[];
  /** Columns whose next one follows in no order: no arrow leads on. */
  readonly unordered: ReadonlySet<number>;
  readonly cards: readonly BlueprintCard[];
}

export interface BlueprintOptions {
  /** Lanes to show; default: every one with content. The customer's lane always stays. */
  readonly lanes?: readonly BlueprintLane[] | undefined;
  /** Which steps to show; default: all. */
  readonly filter?: ViewFilter | undefined;
}

const SAID = ['artifact', 'frontstage', 'backstage', 'support-process'] as const;

export function blueprintOf(reader: Reader, journey: Journey, options: BlueprintOptions = {}): Blueprint {
  const sections = sectionsOf(journey, options.filter);
  const columns = sections.flatMap(({ columns: inside }, section) =>
    inside.map(({ subject }) => ({ step: subject, section })),
  );
  const shown = (lane: BlueprintLane) => lane === 'customer' || (options.lanes?.includes(lane) ?? true);

  const cards: BlueprintCard[] = [];
  const across = (element: Journey | Stage, from: number, to: number): void => {
    if (to < from) return;
    for (const kind of SAID)
      for (const statement of statementsOf(element, kind)) cards.push(said(reader, statement, kind, from, to));
  };
  across(journey, 0, columns.length - 1);
  for (const stage of stagesIn(sections)) {
    // A stage that is a column itself says its own there.
    if (columns.some(({ step }) => step === stage)) continue;
    const inside = columns.flatMap(({ section }, at) => (sections[section]?.stages.includes(stage) ? [at] : []));
    across(stage, inside[0] ?? 0, inside.at(-1) ?? -1);
  }
  columns.forEach(({ step }, at) => {
    cards.push(customerCard(reader, step, at));
    for (const kind of SAID)
      for (const statement of statementsOf(step, kind)) cards.push(said(reader, statement, kind, at, at));
    for (const system of systemsOf(reader, step))
      cards.push({ ...system, lane: 'system', from: at, to: at, details: [], evidenced: true });
  });
  const { stages: spans, brackets } = columnsOf(journey, options.filter);
  const unordered = new Set<number>();
  for (const { what, first, last } of brackets)
    if (typeof what === 'string') for (let at = first; at < last; at++) unordered.add(at);
  return { columns, sections, spans, unordered, cards: cards.filter(({ lane }) => shown(lane)) };
}

function* stagesIn(sections: readonly Section[]): Generator<Stage> {
  const seen = new Set<string>();
  for (const { stages } of sections)
    for (const stage of stages) {
      if (!seen.has(stage.id)) yield stage;
      seen.add(stage.id);
    }
}

function customerCard(reader: Reader, step: Step | Stage, at: number): BlueprintCard {
  const flow = (step.flow ?? []).map(({ to, share, when }) =>
    [
      `→ ${listOf(reader, [to])}`,
      share === undefined ? undefined : messages.text(reader.language, 'share', { share }),
      when === undefined ? undefined : messages.text(reader.language, 'when', { condition: when }),
    ]
      .filter((word) => word !== undefined)
      .join(' · '),
  );
  return {
    id: step.id,
    of: step.id,
    lane: 'customer',
    from: at,
    to: at,
    text: labelOf(step),
    details: [
      ...(step.via === undefined ? [] : [namesOf(reader, step.via).join(' · ')]),
      ...flow,
      ...(step.exit ? [messages.text(reader.language, 'leaves')] : []),
    ],
    evidenced: true,
  };
}

function said(reader: Reader, statement: Statement, lane: BlueprintLane, from: number, to: number): BlueprintCard {
  const { language } = reader;
  const by = listOf(reader, statement.by);
  const uses = listOf(reader, statement.uses);
  const takes = statement.takes === undefined ? '' : formatValue(language, statement.takes);
  const who = [by, takes].filter((word) => word !== '').join(' · ');
  return {
    id: statement.id,
    of: statement.id,
    lane,
    from,
    to,
    text: statement.unknown ? words.text(language, 'not-known-yet') : statement.text,
    details: [who, uses === '' ? '' : words.text(language, 'using', { systems: uses })].filter((line) => line !== ''),
    evidenced: (statement.evidence ?? []).length > 0,
  };
}

/** What the step itself and its activities use: services and systems, each once. */
function systemsOf(reader: Reader, step: Step | Stage): { id: string; of: string; text: string }[] {
  const activities = statementsOf(step, 'frontstage', 'backstage', 'support-process');
  const mentioned = [...(step.uses ?? []), ...activities.flatMap(({ uses }) => uses ?? [])];
  const systems = new Map(mentioned.map((reference) => [listOf(reader, [reference]), reference.id]));
  return [...systems].map(([text, of = step.id]) => ({ id: `${step.id}/${text}`, of, text }));
}
