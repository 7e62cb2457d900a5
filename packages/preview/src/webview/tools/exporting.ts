import {
  insightsHtml,
  insightsMarkdown,
  journeyMapPrint,
  kpiBoardSvg,
  renderView,
  reportHtml,
} from '@touchline/diagrams';
import { labelOf, type SourceRange, slug, type View, type ViewKind } from '@touchline/model';
import type { TabId, WebviewMessage } from '../../protocol.ts';
import { shownLanes } from '../lanes.ts';
import type { Scene } from '../scene.ts';
import type { MermaidKind } from '../state.ts';
import { formatsOfInsight, insightSvgs, shownInsight } from '../tabs/insights.ts';
import { mermaidMarkdown, mermaidOf } from '../tabs/mermaid.ts';
import { problemsOf } from '../tabs/problems.ts';

export type ExportFormat = Extract<WebviewMessage, { type: 'save' }>['format'];

const KINDS: Partial<Record<TabId, readonly ViewKind[]>> = {
  map: ['map'],
  blueprint: ['blueprint'],
  strategy: ['strategy-map'],
  plan: ['roadmap', 'priorities'],
  checklist: ['checklist'],
};

/** Kinds of picture that a tab shows; KPIs and problems have none. */
function kindsOf({ state, pair }: Scene): readonly ViewKind[] {
  if (state.tab === 'mermaid') return [state.mermaid];
  if (state.tab === 'map' && pair !== undefined) return ['comparison'];
  return KINDS[state.tab] ?? [];
}

/** Which formats the shown picture can be had in. */
export function formatsOf(scene: Scene): readonly ExportFormat[] {
  const { tab } = scene.state;
  if (tab === 'problems') return ['md'];
  if (tab === 'kpis') return ['svg', 'png'];
  if (tab === 'insights') return formatsOfInsight(scene);
  return ['svg', 'png', 'md', 'mmd'];
}

/** Base of the file's name, without an ending. */
export function nameOf({ state, journey }: Scene): string {
  const ofJourney = journey !== undefined && ['map', 'blueprint', 'mermaid', 'problems'].includes(state.tab);
  if (state.tab === 'insights') return `insights-${state.insight}`;
  return ofJourney ? `${state.tab}-${slug(journey.name ?? labelOf(journey))}` : state.tab;
}

/** The picture with its lanes and filters as a view of the model would say it. */
function viewOf({ state, filter, journey, pair }: Scene, viewKind: ViewKind): View {
  const at: SourceRange = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const journeys = pair ?? (journey ? [journey] : []);
  const isOfJourney = !['strategy-map', 'roadmap', 'priorities', 'checklist'].includes(viewKind);
  return {
    kind: 'view',
    id: 'preview',
    // A view that is called as the journey adds nothing to its heading.
    title: journey === undefined || !isOfJourney ? viewKind : labelOf(journey),
    viewKind,
    ...(isOfJourney && {
      of: journeys.map(({ id }) => ({ id, text: id, at })),
      lanes: shownLanes(state),
      only: filter,
    }),
    source: at,
  };
}

/**
 * The pictures of the tab as SVG texts, in light colours: they go into documents and onto paper. Lanes and filters hold
 * as they do on the screen.
 */
export function svgsOf(scene: Scene): string[] {
  const { drawing, reader, state } = scene;
  const { asOf } = drawing;
  if (state.tab === 'kpis') return [kpiBoardSvg(reader, { theme: 'light', asOf })];
  if (state.tab === 'insights') return insightSvgs(scene);
  const options = { asOf, checklist: scene.checklist() };
  return kindsOf(scene).flatMap((kind) =>
    renderView(drawing.model, viewOf(scene, kind), 'svg', options).map(({ content }) => content),
  );
}

/** The Mermaid text of what is shown. */
export function mermaidTextOf(scene: Scene): string {
  return diagramsOf(scene)
    .map(({ text }) => text)
    .join('\n');
}

function diagramsOf(scene: Scene) {
  return kindsOf(scene).flatMap((kind) => mermaidOf(scene, (kind === 'comparison' ? 'map' : kind) as MermaidKind));
}

export function markdownOf(scene: Scene): string {
  const { drawing, state } = scene;
  if (state.tab === 'problems') {
    const lines = problemsOf(scene).map(({ message, at, code }) => `- ${message} (${at.file}:${at.line}, ${code})`);
    return `${lines.join('\n')}\n`;
  }
  if (state.tab === 'mermaid') return mermaidMarkdown(scene);
  if (state.tab === 'insights') return insightsMarkdown(drawing.model, shownInsight(scene));
  const options = { asOf: drawing.asOf, checklist: scene.checklist() };
  return kindsOf(scene)
    .flatMap((kind) => renderView(drawing.model, viewOf(scene, kind), 'md', options).map(({ content }) => content))
    .join('\n');
}

/** A page that prints: of the map sheets in landscape, of other pictures what a report shows of them. */
export function printableOf(scene: Scene, what: 'picture' | 'report'): string {
  const { drawing, reader, state, filter, journey, pair } = scene;
  const { asOf, findings } = drawing;
  const { language } = reader;
  const [kind] = kindsOf(scene);
  if (what === 'picture' && state.tab === 'map' && journey !== undefined && pair === undefined) {
    const lanes = shownLanes(state);
    return journeyMapPrint(drawing.model, journey.id, { language, lanes, filter, asOf, paper: 'A3' });
  }
  if (what === 'picture' && state.tab === 'insights') return insightsHtml(drawing.model, shownInsight(scene));
  const options = { asOf, checklist: scene.checklist(), theme: 'light' as const };
  const page =
    what === 'picture' && kind !== undefined && renderView(drawing.model, viewOf(scene, kind), 'html', options)[0];
  if (page) return page.content;
  return reportHtml(drawing.model, {
    findings,
    checklist: scene.checklist(),
    insights: scene.insights(),
    language,
    asOf,
  });
}

/** Larger pictures are refused by browsers. */
const LARGEST = { side: 16_000, area: 120_000_000 } as const;

/** An SVG text as a PNG in base64, twice as large as drawn where the browser can. */
export async function pngOf(svg: string): Promise<string> {
  const picture = new Image();
  const loaded = new Promise((resolve, reject) => {
    picture.onload = resolve;
    picture.onerror = () => reject(new Error('The picture could not be read.'));
  });
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await loaded;
  const { naturalWidth: width, naturalHeight: height } = picture;
  const scale = Math.min(2, LARGEST.side / Math.max(width, height), Math.sqrt(LARGEST.area / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no canvas.');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const url = canvas.toDataURL('image/png');
  return url.slice(url.indexOf(',') + 1);
}
