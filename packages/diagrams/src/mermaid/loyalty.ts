import type { LoyaltyReport, LoyaltySplit } from '@touchline/model';
import { messages } from '../loyalty/messages.ts';
import type { Reader } from '../reading/reader.ts';
import type { MermaidDiagram } from './diagram.ts';
import { escapeMermaid, quoteMermaid } from './escape.ts';

/** Earned and bought as pies: a programme by the number of its rewards, and by their cost where that is known. */
export function loyaltyMermaid(reader: Reader, report: LoyaltyReport): MermaidDiagram[] {
  const { language } = reader;
  const pie = (name: string, by: string, split: LoyaltySplit, beside: readonly string[]): MermaidDiagram[] => {
    const parts = (['earned', 'bought', 'unsaid'] as const).filter((way) => split[way] > 0);
    if (parts.length === 0) return [];
    const title = `${name}: ${by}`;
    const slices = parts.map((way) => `  ${quoteMermaid(messages.text(language, way))} : ${split[way].toFixed(2)}`);
    return [
      {
        title,
        text: ['pie showData', `  title ${escapeMermaid(title)}`, ...slices, ''].join('\n'),
        beside: [...beside],
      },
    ];
  };
  return report.programmes.flatMap(({ title, byCount, byCost, notes }) => [
    ...pie(title, messages.text(language, 'by-count'), byCount, notes),
    ...(byCost ? pie(title, `${messages.text(language, 'by-cost')}, ${byCost.currency}`, byCost, []) : []),
  ]);
}
