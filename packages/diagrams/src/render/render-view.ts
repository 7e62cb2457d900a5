import { type Language, label, words } from '@touchline/locale';
import {
  type ChecklistReport,
  type Finding,
  type Lane,
  type Measurement,
  type Model,
  slug,
  type View,
  type ViewKind,
} from '@touchline/model';
import type { BlueprintLane } from '../blueprint/grid.ts';
import { blueprintSvg } from '../blueprint/svg.ts';
import { checklistSvg } from '../checklist/svg.ts';
import { curveSvg } from '../curve/svg.ts';
import { journeyMapPage } from '../map/journey-map-html.ts';
import { journeyMapSvg } from '../map/journey-map-svg.ts';
import type { JourneyMapOptions } from '../map/options.ts';
import { blueprintMermaid } from '../mermaid/blueprint.ts';
import { checklistMermaid } from '../mermaid/checklist.ts';
import { curveMermaid } from '../mermaid/curve.ts';
import type { MermaidDiagram } from '../mermaid/diagram.ts';
import { journeyMermaid } from '../mermaid/journey.ts';
import { journeyColumn } from '../mermaid/journey-column.ts';
import { prioritiesMermaid } from '../mermaid/priorities.ts';
import { roadmapMermaid } from '../mermaid/roadmap.ts';
import { strategyMapMermaid } from '../mermaid/strategy-map.ts';
import type { Hooks } from '../picture/hooks.ts';
import { prioritiesSvg } from '../priorities/svg.ts';
import { type Reader, readerOf } from '../reading/reader.ts';
import type { Block } from '../report/document.ts';
import { messages } from '../report/messages.ts';
import { checklistBlocks } from '../report/sections/checklist.ts';
import { documentHtml } from '../report/to-html.ts';
import { blocksMarkdown, escapeMarkdown } from '../report/to-markdown.ts';
import { roadmapSvg } from '../roadmap/svg.ts';
import { strategyMapSvg } from '../strategy-map/svg.ts';
import type { ThemeChoice } from '../theme/tokens.ts';
import { comparisonSvg } from './comparison.ts';
import { writable } from './file-names.ts';
import { stackSvgs } from './stack.ts';
import { defaultSubjects, type Subject, subjectsOfKind, subjectsOfView } from './subjects.ts';

export type RenderFormat = 'svg' | 'html' | 'md' | 'mermaid';

export interface RenderOptions extends Hooks {
  /** Of labels and formats; default: the project's. */
  readonly language?: Language | undefined;
  /** ISO day that lines and values are drawn for. Default: no line, no judgement. */
  readonly asOf?: string | undefined;
  readonly measurements?: readonly Measurement[] | undefined;
  readonly findings?: readonly Finding[] | undefined;
  /** Needed for pictures of kind checklist; without it they are left out. */
  readonly checklist?: ChecklistReport | undefined;
  /** Default: light in SVG files, the reader's in HTML. */
  readonly theme?: ThemeChoice | undefined;
}

export interface RenderedFile {
  /** Name of the file with its ending, without a folder. */
  readonly name: string;
  readonly content: string;
}

/** What a declared view shows, or every picture of a kind. One file a picture; Mermaid one file a diagram. */
export function renderView(
  model: Model,
  what: View | ViewKind,
  as: RenderFormat,
  options: RenderOptions = {},
): RenderedFile[] {
  const reader = readerOf(model, options.language);
  const subjects = isKind(what) ? subjectsOfKind(reader, what) : subjectsOfView(reader, what);
  return writable(subjects.flatMap((subject) => renderSubject(reader, subject, as, options)));
}

/** The declared views, or without any a picture of every kind that has content: a map for every journey first. */
export function renderAll(model: Model, as: RenderFormat, options: RenderOptions = {}): RenderedFile[] {
  const reader = readerOf(model, options.language);
  return writable(defaultSubjects(reader).flatMap((subject) => renderSubject(reader, subject, as, options)));
}

function isKind(what: View | ViewKind): what is ViewKind {
  return typeof what === 'string';
}

function renderSubject(reader: Reader, subject: Subject, as: RenderFormat, options: RenderOptions): RenderedFile[] {
  if (subject.kind === 'checklist' && options.checklist === undefined) return [];
  const { language } = reader;
  const kind = label(language, 'viewKind', subject.kind);
  switch (as) {
    case 'svg':
      return [{ name: `${subject.name}.svg`, content: svgOf(reader, subject, options.theme ?? 'light', options) }];
    case 'mermaid': {
      const diagrams = mermaidOf(reader, subject, options);
      const several = diagrams.length > 1;
      return diagrams.map(({ text }, at) => ({
        name: `${subject.name}${several ? `-${at + 1}` : ''}.mmd`,
        content: text,
      }));
    }
    case 'md': {
      const title = subject.title === subject.kind ? kind : subject.title;
      const parts = [
        `# ${escapeMarkdown(title)}`,
        escapeMarkdown(kind),
        ...blocksMarkdown(
          blocksOf(reader, subject, options, () => ''),
          2,
        ),
      ];
      return [{ name: `${subject.name}.md`, content: `${parts.join('\n\n')}\n` }];
    }
    case 'html': {
      const theme = options.theme ?? 'auto';
      const [journey] = subject.journeys;
      if (subject.kind === 'map' && journey !== undefined) {
        const content = journeyMapPage(reader.model, journey.id, mapOptions(reader, subject, theme, options));
        return [{ name: `${subject.name}.html`, content }];
      }
      const svg = () => svgOf(reader, subject, theme, options);
      const title = subject.title === subject.kind ? kind : subject.title;
      const section = { id: slug(subject.kind), title: kind, blocks: blocksOf(reader, subject, options, svg) };
      const content = documentHtml(
        { title, context: kind, sections: [section] },
        {
          language,
          contents: words.text(language, 'contents'),
          skip: messages.text(language, 'skip'),
          wide: (name) => messages.text(language, 'picture-wide', { name }),
        },
      );
      return [{ name: `${subject.name}.html`, content }];
    }
  }
}

function blocksOf(reader: Reader, subject: Subject, options: RenderOptions, svg: () => string): Block[] {
  const picture: Block = {
    type: 'picture',
    svg,
    // Text is read in a narrow column.
    mermaid: () => mermaidOf(reader, subject, options, journeyColumn),
    name: subject.title,
  };
  if (subject.kind !== 'checklist' || options.checklist === undefined) return [picture];
  return [picture, ...checklistBlocks(reader, options.checklist)];
}

function svgOf(reader: Reader, subject: Subject, theme: ThemeChoice, options: RenderOptions): string {
  const { model, language } = reader;
  const { view, strategy } = subject;
  const { asOf, checklist, ids } = options;
  const filter = view?.only;
  const [journey] = subject.journeys;
  const map = (id: string) => journeyMapSvg(model, id, mapOptions(reader, subject, theme, options));
  switch (subject.kind) {
    case 'map':
      return journey === undefined ? stackSvgs([], language, theme) : map(journey.id);
    case 'comparison':
      return comparisonSvg(reader, subject.journeys, mapOptions(reader, subject, theme, options));
    case 'blueprint':
      return journey === undefined
        ? stackSvgs([], language, theme)
        : blueprintSvg(reader, journey, { theme, ids, filter, lanes: blueprintLanes(view?.lanes) });
    case 'curve':
      return journey === undefined ? stackSvgs([], language, theme) : curveSvg(reader, journey, { theme, ids, filter });
    case 'strategy-map':
      return strategyMapSvg(reader, { strategy, theme, ids });
    case 'roadmap':
      return roadmapSvg(reader, { strategy, theme, asOf, ids, filter });
    case 'priorities':
      return prioritiesSvg(reader, { strategy, theme, ids, filter });
    case 'checklist':
      return checklist === undefined ? stackSvgs([], language, theme) : checklistSvg(reader, checklist, { theme, ids });
  }
}

function mermaidOf(
  reader: Reader,
  subject: Subject,
  options: RenderOptions,
  mapOf: typeof journeyMermaid = journeyMermaid,
): MermaidDiagram[] {
  const { view, strategy, journeys } = subject;
  const filter = view?.only;
  switch (subject.kind) {
    case 'map':
    case 'comparison':
      return journeys.flatMap((journey) => mapOf(reader, journey, filter));
    case 'blueprint':
      return journeys.flatMap((journey) =>
        blueprintMermaid(reader, journey, { filter, lanes: blueprintLanes(view?.lanes) }),
      );
    case 'curve':
      return journeys.flatMap((journey) => curveMermaid(reader, journey, filter));
    case 'strategy-map':
      return strategyMapMermaid(reader, strategy);
    case 'roadmap':
      return roadmapMermaid(reader, { strategy, asOf: options.asOf });
    case 'priorities':
      return prioritiesMermaid(reader, strategy);
    case 'checklist':
      return options.checklist === undefined ? [] : checklistMermaid(reader, options.checklist);
  }
}

function mapOptions(
  { language }: Reader,
  { view }: Subject,
  theme: ThemeChoice,
  { asOf, measurements, findings, ids }: RenderOptions,
): JourneyMapOptions {
  return {
    language,
    theme,
    ...(view && { view }),
    ...(asOf !== undefined && { asOf }),
    ...(measurements && { measurements }),
    ...(findings && { findings }),
    ...(ids && { ids }),
  };
}

/** Which of a view's lanes a blueprint has; none of them: all its own. */
function blueprintLanes(lanes: readonly Lane[] | undefined): BlueprintLane[] | undefined {
  const known = (lanes ?? []).flatMap((lane): BlueprintLane[] =>
    lane === 'frontstage' || lane === 'backstage' || lane === 'support-process' ? [lane] : [],
  );
  return known.length === 0 ? undefined : known;
}
