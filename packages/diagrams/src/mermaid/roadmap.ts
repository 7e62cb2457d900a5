import { formatDate, joinAnd, label } from '@touchline/locale';
import { type Initiative, labelOf } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';
import { messages as roadmapMessages } from '../roadmap/messages.ts';
import { type RoadmapBar, type RoadmapOptions, type RoadmapStatus, roadmapOf, type Span } from '../roadmap/schedule.ts';
import { type Block, type MermaidDiagram, packDiagrams } from './diagram.ts';
import { escapeMermaid, quoteMermaid } from './escape.ts';
import { messages } from './messages.ts';

const TAGS: Partial<Record<RoadmapStatus, string>> = { done: 'done', 'in-progress': 'active' };

export interface RoadmapMermaidOptions extends RoadmapOptions {
  /** ISO day; drawn as a line. Default: no line, never the day of drawing. */
  readonly asOf?: string | undefined;
}

/**
 * The roadmap as a gantt chart, a section a rollout. Bars have dates of their own, so what an initiative waits for is
 * said in its words. What has no dates stands beside the chart.
 */
export function roadmapMermaid(reader: Reader, { asOf, ...options }: RoadmapMermaidOptions = {}): MermaidDiagram[] {
  const { language } = reader;
  const { lanes, marks, unscheduled, range } = roadmapOf(reader, options);
  const beside = unscheduled.map(({ name }) => messages.text(language, 'no-date', { name }));
  const strategy = options.strategy;
  const title = strategy === undefined ? label(language, 'viewKind', 'roadmap') : labelOf(strategy);
  if (range === undefined)
    return withoutDates(
      reader,
      title,
      unscheduled.map(({ initiative }) => initiative),
    );

  let count = 0;
  const names = new Map(lanes.flatMap(({ bars }) => bars.map(({ id, name }) => [id, name] as const)));
  const barLine = (bar: RoadmapBar): string => {
    count += 1;
    const after = [...bar.after.map((id) => names.get(id) ?? id), ...bar.afterNames];
    const status =
      bar.status === 'unsaid' || bar.status === 'planned' ? '' : label(language, 'initiativeStatus', bar.status);
    const progress = bar.progress === undefined ? '' : messages.text(language, 'share', { share: bar.progress });
    const said = [bar.name, [status, progress].filter((word) => word !== '').join(' ')]
      .filter((word) => word !== '')
      .join(' · ');
    const text =
      after.length === 0 ? said : messages.text(language, 'after', { name: said, others: joinAnd(language, after) });
    const tags = [TAGS[bar.status], bar.milestone ? 'milestone' : undefined].filter((tag) => tag !== undefined);
    return `    ${escapeMermaid(text)} :${[...tags, `i${count}`, bar.span.from, bar.span.to].join(', ')}`;
  };
  const spanLine = (text: string, { from, to }: Span): string => {
    count += 1;
    return `    ${escapeMermaid(text)} :i${count}, ${from}, ${to}`;
  };
  const point = (text: string, on: string): string => {
    count += 1;
    return `    ${escapeMermaid(text)} :milestone, i${count}, ${on}, ${on}`;
  };
  const points = marks.map(({ kind, on, name }) => point(roadmapMessages.text(language, `mark-${kind}`, { name }), on));
  if (asOf !== undefined)
    points.push(point(messages.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') }), asOf));
  const blocks: Block[] = lanes.map((lane) => ({
    open: [`  section ${escapeMermaid(lane.title ?? messages.text(language, 'no-rollout'))}`],
    items:
      lane.bars.length === 0 && lane.span !== undefined
        ? [{ lines: [spanLine(lane.title ?? '', lane.span)] }]
        : lane.bars.map((bar) => ({ lines: [barLine(bar)] })),
  }));
  if (points.length > 0)
    blocks.push({
      open: [`  section ${escapeMermaid(roadmapMessages.text(language, 'dates'))}`],
      items: points.map((line) => ({ lines: [line] })),
    });
  const head = (full: string) => [
    'gantt',
    `  title ${escapeMermaid(full)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m',
    '  inclusiveEndDates',
    '  todayMarker off',
  ];
  const diagrams = packDiagrams(
    language,
    title,
    head,
    blocks.filter(({ items }) => items.length > 0),
  );
  const last = diagrams.length - 1;
  return diagrams.map((diagram, at) =>
    at === last ? { ...diagram, beside: [...diagram.beside, ...beside] } : diagram,
  );
}

/** A plan without a single date is still an order: a flowchart of what waits for what. */
function withoutDates(reader: Reader, title: string, initiatives: readonly Initiative[]): MermaidDiagram[] {
  const names = new Map(initiatives.map(({ id }, at) => [id, `n${at}`]));
  const items = initiatives.map((initiative) => {
    const before = (initiative.dependsOn ?? []).flatMap(({ id }) => names.get(id ?? '') ?? []);
    const own = names.get(initiative.id);
    return {
      lines: [`  ${own}[${quoteMermaid(labelOf(initiative))}]`, ...before.map((name) => `  ${name} --> ${own}`)],
      edges: before.length,
    };
  });
  if (items.length === 0) return [];
  const head = (full: string) => ['flowchart LR', `  accTitle: ${escapeMermaid(full)}`];
  return packDiagrams(reader.language, title, head, [{ open: [], items }]);
}
