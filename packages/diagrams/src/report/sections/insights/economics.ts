import { formatMoney, formatNumber, formatPercent, type Language } from '@touchline/locale';
import type { EconomicsEntry } from '@touchline/model';
import { messages } from '../../../economics/messages.ts';
import { economicsSvg } from '../../../economics/svg.ts';
import type { Reader } from '../../../reading/reader.ts';
import type { Block, Cell, Item, Section } from '../../document.ts';
import { type InsightsContext, listed, table, titled } from './context.ts';
import { insightWords as words } from './words.ts';

/** The retention calculator: value of a customer, what points and percent make of it, what initiatives bring. */
export function economicsSection({
  reader,
  theme,
  ids,
  insights: { economics },
}: InsightsContext): Section | undefined {
  if (!economics) return undefined;
  const name = words.text(reader.language, 'economics');
  return {
    id: 'retention',
    title: name,
    blocks: [
      { type: 'picture', svg: () => economicsSvg(reader, economics, { theme, ids }), mermaid: () => [], name },
      ...economics.entries.flatMap((entry) => titled(entry.title, entryBlocks(reader, entry))),
    ],
  };
}

function money(language: Language, amount: number, { currency }: EconomicsEntry): string {
  const rounded = Math.round(amount);
  return currency === undefined ? formatNumber(language, rounded) : formatMoney(language, rounded, currency);
}

function entryBlocks(reader: Reader, entry: EconomicsEntry): Block[] {
  const { language } = reader;
  const { value, effects, figures, missing, initiatives, notes, warnings, costRatio } = entry;
  const item = (said: string): Item => ({ content: [said] });
  const soon = value && money(language, value.atOnce, entry);
  const late = value && money(language, value.afterOneYear, entry);
  const facts = [
    ...figures.map((figure) => ({ term: figure.label, items: [item(figure.text)] })),
    ...(late && soon
      ? [
          {
            term: words.text(language, 'value'),
            items: [item(words.text(language, 'value-both', { late, soon }))],
          },
        ]
      : []),
  ];
  if (costRatio) facts.push({ term: messages.text(language, 'cost-ratio'), items: [item(costRatio.text)] });
  const rows = effects
    .filter(({ gain, growth }) => gain && growth)
    .map(({ label, gain, growth }): Cell[] => [
      [label],
      ...(['afterOneYear', 'atOnce'] as const).map((when): Cell => {
        const share = formatPercent(language, Math.round(1000 * (growth?.[when] ?? 0)) / 10);
        return [
          words.text(language, 'gain', { value: money(language, gain?.[when] ?? 0, entry), growth: `+${share}` }),
        ];
      }),
    ]);
  const head = (['change', 'after-one-year', 'at-once'] as const).map((word) => words.text(language, word));
  return [
    ...(facts.length > 0 ? [{ type: 'facts' as const, facts }] : []),
    ...table(head, rows),
    ...titled(
      words.text(language, 'expects'),
      listed(
        reader,
        initiatives.map((each) => item(each.text)),
      ),
    ),
    ...titled(
      words.text(language, 'warnings'),
      listed(
        reader,
        warnings.map((each) => item(each.text)),
      ),
    ),
    ...titled(
      words.text(language, 'missing'),
      listed(
        reader,
        missing.map((gap) => ({ content: [gap.text, ' ', { code: gap.write }] })),
      ),
    ),
    ...titled(words.text(language, 'read'), listed(reader, notes.map(item))),
  ];
}
