import { formatDate, label, words } from '@touchline/locale';
import { strategyMapMermaid } from '../../mermaid/strategy-map.ts';
import { strategyMapSvg } from '../../strategy-map/svg.ts';
import type { Block, Section } from '../document.ts';
import { cards, elementBlocks, type ReportContext, title } from './context.ts';

/** Vision, frame, objectives and goals, and the map of how they hang together. */
export function strategySection({ reader, theme }: ReportContext): Section | undefined {
  const { model, language } = reader;
  const parts = [
    model.strategies,
    model.objectives,
    model.goals,
    model.principles,
    model.commitments,
    model.themes,
    model.rituals,
  ];
  if (parts.every(({ length }) => length === 0)) return undefined;
  const group = (heading: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [title(heading), ...blocks];
  const hasMap = model.objectives.length + model.goals.length + model.themes.length > 0;
  return {
    id: 'strategy',
    title: words.text(language, 'strategy'),
    blocks: [
      ...model.strategies.flatMap((strategy) => elementBlocks(reader, strategy)),
      ...(hasMap
        ? [
            title(words.text(language, 'strategy-map')),
            {
              type: 'picture' as const,
              svg: () => strategyMapSvg(reader, { theme }),
              mermaid: () => strategyMapMermaid(reader),
              name: label(language, 'viewKind', 'strategy-map'),
            },
          ]
        : []),
      ...group(words.text(language, 'objectives'), cards(reader, model.objectives)),
      ...group(
        words.text(language, 'goals'),
        cards(reader, model.goals, ({ by }: (typeof model.goals)[number]) => (by ? formatDate(language, by) : '')),
      ),
      ...group(words.text(language, 'themes'), cards(reader, model.themes)),
      ...group(words.text(language, 'principles'), cards(reader, model.principles)),
      ...group(words.text(language, 'commitments'), cards(reader, model.commitments)),
      ...group(words.text(language, 'rituals'), cards(reader, model.rituals)),
    ],
  };
}
