import { type Language, truncate } from '@touchline/locale';
import { type Journey, labelOf, type ViewFilter } from '@touchline/model';
import type { Changes } from '../map/changes.ts';
import { messages } from '../reading/messages.ts';
import type { Reader } from '../reading/reader.ts';
import { measure } from '../text/measure.ts';
import { fit } from '../text/wrap.ts';
import type { Block, MermaidDiagram } from './diagram.ts';
import { LIMITS, packDiagrams } from './diagram.ts';
import { escapeActor } from './escape.ts';
import { journeyHead, type TaskItem, type TaskSection, taskSectionsOf } from './journey.ts';

/**
 * Platforms draw a diagram into a column of about 880 pixels, and Mermaid shrinks what is wider. All tasks are as wide as
 * each other: with so many of them texts of 16 pixels become ten.
 */
export const MOST_TASKS = 6;

/** In pixels. The legend stands left of the first task; Mermaid leaves as much room again behind the last one. */
const LAYOUT = { legend: 120, short: 220, task: 165, between: 16, title: 20 } as const;

/**
 * Less room between tasks and beside them leaves the texts larger; higher boxes hold three lines (the arrow below them
 * stands at four heights, the best face at 285). The bands of stages keep the margin of the diagram between tasks, so both
 * are the same. A short diagram is broad enough for a title.
 */
function frontMatter(tasks: number): string {
  return `---
config:
  journey:
    titleFontSize: ${LAYOUT.title}px
    leftMargin: ${leftOf(tasks)}
    maxLabelWidth: 110
    width: ${LAYOUT.task}
    height: 70
    taskMargin: ${LAYOUT.between}
    diagramMarginX: ${LAYOUT.between}
---
`;
}

const leftOf = (tasks: number): number => (tasks < 3 ? LAYOUT.short : LAYOUT.legend);

/** Mermaid cuts a title off where the diagram ends. */
function fittingTitle(language: Language, title: string, at: number, parts: number, tasks: number): string {
  const { task, between } = LAYOUT;
  const room = leftOf(tasks) + (tasks - 1) * (task + between) + 4 * between;
  const width = (text: string) => measure(text, LAYOUT.title, 'bold');
  const rest = width(partTitle(language, title, at, parts)) - width(title);
  return partTitle(language, fit(title, room - rest, { size: LAYOUT.title, weight: 'bold' }).text, at, parts);
}

/** About four lines of the legend. */
const ACTOR_SIGNS = 48;

/** A step of one map, or the same step of two maps. */
export interface TaskRow {
  /** Rows of one stage are neighbours and have the same. */
  readonly section: number;
  /** How many tasks it has, on each of the maps. */
  readonly tasks: readonly number[];
}

/** A map in one diagram or in several that are read one after the other, for text in a narrow column. */
export function journeyColumn(reader: Reader, journey: Journey, filter?: ViewFilter): MermaidDiagram[] {
  const rows = columnSections(reader, journey, { filter }).flatMap((section, at) =>
    section.items.map((item) => ({ section: at, tasks: [item.lines.length], of: section, item })),
  );
  const parts = cutRows(rows);
  return parts.flatMap((part, at) =>
    columnDiagrams(reader.language, { title: labelOf(journey), at, of: parts.length }, part),
  );
}

/** The tasks of a map with names of actors that are broken well; a step of more tasks than a diagram has is divided. */
export function columnSections(
  reader: Reader,
  journey: Journey,
  options: { readonly filter?: ViewFilter | undefined; readonly changes?: Changes },
): TaskSection[] {
  const actor = (name: string) => escapeActor(truncate(name, ACTOR_SIGNS));
  return taskSectionsOf(reader, journey, { ...options, actor }).map(({ items, ...section }) => ({
    ...section,
    items: items.flatMap((item) => divided(item)),
  }));
}

function divided({ lines, beside = [], ...item }: TaskItem): TaskItem[] {
  const pieces: TaskItem[] = [];
  for (let at = 0; at === 0 || at < lines.length; at += MOST_TASKS)
    pieces.push({ ...item, lines: lines.slice(at, at + MOST_TASKS), beside: at === 0 ? beside : [] });
  return pieces;
}

/** `I open an account (2 of 3)`; the title alone when there is one part. */
function partTitle(language: Language, title: string, at: number, parts: number): string {
  return parts === 1 ? title : messages.text(language, 'part', { title, part: at + 1, parts });
}

/**
 * Cuts where a stage ends, so that each part has few enough tasks on every map; a stage that is too long by itself is cut into
 * parts of about the same length.
 */
export function cutRows<R extends TaskRow>(rows: readonly R[]): R[][] {
  const parts: R[][] = [];
  for (const stage of stagesOf(rows)) {
    for (const piece of evenly(stage)) {
      const last = parts.at(-1);
      if (last && widest([...last, ...piece]) <= MOST_TASKS) last.push(...piece);
      else parts.push(piece);
    }
  }
  return parts;
}

function stagesOf<R extends TaskRow>(rows: readonly R[]): R[][] {
  const stages: R[][] = [];
  for (const row of rows) {
    const last = stages.at(-1);
    if (last?.[0]?.section === row.section) last.push(row);
    else stages.push([row]);
  }
  return stages;
}

function evenly<R extends TaskRow>(stage: readonly R[]): R[][] {
  const all = widest(stage);
  const most = Math.ceil(all / Math.ceil(all / MOST_TASKS));
  const pieces: R[][] = [];
  for (const row of stage) {
    const last = pieces.at(-1);
    if (last && widest([...last, row]) <= most) last.push(row);
    else pieces.push([row]);
  }
  return pieces;
}

function widest(rows: readonly TaskRow[]): number {
  const maps = Math.max(0, ...rows.map(({ tasks }) => tasks.length));
  return Math.max(
    0,
    ...Array.from({ length: maps }, (_, map) => rows.reduce((sum, { tasks }) => sum + (tasks[map] ?? 0), 0)),
  );
}

/** One part as a diagram; as several only where its texts are beyond the limit of Mermaid. */
export function columnDiagrams(
  language: Language,
  part: { readonly title: string; readonly at: number; readonly of: number },
  rows: readonly { readonly of: TaskSection; readonly item: TaskItem }[],
): MermaidDiagram[] {
  const blocks: (Block & { readonly of: TaskSection; readonly items: TaskItem[] })[] = [];
  for (const { of, item } of rows) {
    const last = blocks.at(-1);
    if (last?.of === of) last.items.push(item);
    else blocks.push({ of, open: [of.open], items: [item] });
  }
  const tasks = rows.reduce((sum, { item }) => sum + item.lines.length, 0);
  const front = frontMatter(tasks);
  const title = fittingTitle(language, part.title, part.at, part.of, tasks);
  const limits = { ...LIMITS, characters: LIMITS.characters - front.length };
  return packDiagrams(language, title, journeyHead, blocks, limits).map((diagram) => ({
    ...diagram,
    text: front + diagram.text,
  }));
}
