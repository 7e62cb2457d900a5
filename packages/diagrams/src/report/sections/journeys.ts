import { label, words } from '@touchline/locale';
import { type Journey, type JourneyItem, labelOf, stepsOf, within } from '@touchline/model';
import { blueprintSvg } from '../../blueprint/svg.ts';
import { journeyMapHtml } from '../../map/journey-map-html.ts';
import { journeyMapSvg } from '../../map/journey-map-svg.ts';
import type { JourneyMapOptions } from '../../map/options.ts';
import { journeyMapPages } from '../../map/pages.ts';
import { blueprintMermaid } from '../../mermaid/blueprint.ts';
import { journeyColumn } from '../../mermaid/journey-column.ts';
import { listOf, nameOf } from '../../reading/reader.ts';
import type { Block, Section } from '../document.ts';
import { messages } from '../messages.ts';
import { elementBlocks, elementBody, heading, type ReportContext } from './context.ts';

const COMPANY = new Set(['frontstage', 'backstage', 'support-process']);

/** Every journey: its map, its blueprint where the company's side is said, and everything said in words. */
export function journeysSection(context: ReportContext): Section | undefined {
  const { reader } = context;
  const { model, language } = reader;
  if (model.journeys.length === 0) return undefined;
  return {
    id: 'journeys',
    title: words.text(language, 'journeys'),
    blocks: model.journeys.flatMap((journey) => journeyBlocks(context, journey)),
  };
}

function journeyBlocks(context: ReportContext, journey: Journey): Block[] {
  const { reader, theme, asOf, measurements, findings } = context;
  const { model, language } = reader;
  const print = [
    journey.state === undefined ? '' : label(language, 'journeyState', journey.state),
    listOf(reader, journey.for),
    words.text(language, 'count-steps', { count: [...stepsOf(journey)].length }),
  ];
  const map: JourneyMapOptions = {
    language,
    theme,
    asOf,
    ...(measurements && { measurements }),
    findings: [...findings],
  };
  const company = [...within(journey)].some(({ element }) => COMPANY.has(element.kind ?? ''));
  return [
    heading(journey, print.filter((word) => word !== '').join(' · ')),
    ...elementBody(reader, journey),
    {
      type: 'picture',
      svg: () => journeyMapSvg(model, journey.id, map),
      screen: () => journeyMapHtml(model, journey.id, map),
      pages: () => journeyMapPages(model, journey.id, { ...map, paper: 'A4' }),
      mermaid: () => journeyColumn(reader, journey),
      name: `${label(language, 'viewKind', 'map')}: ${labelOf(journey)}`,
    },
    ...(company
      ? [
          {
            type: 'picture' as const,
            svg: () => blueprintSvg(reader, journey, { theme }),
            mermaid: () => blueprintMermaid(reader, journey),
            name: `${label(language, 'viewKind', 'blueprint')}: ${labelOf(journey)}`,
          },
        ]
      : []),
    ...(journey.children.length === 0
      ? []
      : [
          {
            type: 'fold' as const,
            title: messages.text(language, 'everything-said'),
            blocks: itemBlocks(context, journey.children),
          },
        ]),
  ];
}

function itemBlocks(context: ReportContext, items: readonly JourneyItem[]): Block[] {
  const { reader } = context;
  const { language } = reader;
  return items.flatMap((item): Block[] => {
    if (item.kind === 'group')
      return [
        { type: 'text', content: [{ soft: label(language, 'group', item.mode) }] },
        ...itemBlocks(context, item.children),
      ];
    if (item.kind === 'inclusion') {
      const journey = nameOf(reader, item.journey);
      return [
        { type: 'text', content: [{ soft: messages.text(language, 'include', { journey }) }] },
        ...itemBlocks(context, item.children),
      ];
    }
    const kind = item.kind === 'stage' ? 'stage' : item.contact ? 'touchpoint' : 'step';
    const own = elementBlocks(reader, item, label(language, 'elementKind', kind));
    return item.kind === 'stage' ? [...own, ...itemBlocks(context, item.children)] : own;
  });
}
