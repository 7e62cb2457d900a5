import { formatNumber, formatPercent } from '@touchline/locale';
import type { EconomicsReport } from '@touchline/model';
import { messages } from '../economics/messages.ts';
import type { Reader } from '../reading/reader.ts';
import type { MermaidDiagram } from './diagram.ts';
import { quoteMermaid } from './escape.ts';

/** More points than this and their names on the axis run into each other. */
const MOST_POINTS = 12;

/**
 * The value of a customer over the retention as an XY chart, a chart for each calculation that has one: both conventions
 * as lines. Mermaid has no legend and no marks on lines: what changes would make of today is told beside it.
 */
export function economicsMermaid(reader: Reader, report: EconomicsReport): MermaidDiagram[] {
  const { language } = reader;
  const percent = (share: number) => formatPercent(language, share * 100, { decimals: 1 });
  const money = (value: number) => formatNumber(language, value, { decimals: 0 });
  return report.entries.flatMap(({ title: name, curve, currency = '', value, effects, figures }): MermaidDiagram[] => {
    if (curve.length < 2 || !value) return [];
    const step = Math.ceil((curve.length - 1) / MOST_POINTS);
    const points = curve.filter((_, at) => at % step === 0);
    const title = `${messages.text(language, 'value')}: ${name}`;
    const most = Math.ceil(Math.max(1, ...points.map((point) => point.value.atOnce)));
    const today = figures.find(({ input }) => input === 'retention')?.value;
    const says = (label: string, retention: number, { afterOneYear, atOnce }: typeof value) =>
      `${label}: ${percent(retention)} · ${money(afterOneYear)} ${currency} (${messages.text(language, 'at-once-short', { value: money(atOnce) })})`;
    const text = [
      'xychart-beta',
      `  title ${quoteMermaid(title)}`,
      `  x-axis ${quoteMermaid(messages.text(language, 'axis-x'))} [${points.map(({ retention }) => quoteMermaid(percent(retention))).join(', ')}]`,
      `  y-axis ${quoteMermaid(currency)} 0 --> ${most}`,
      `  line [${points.map((point) => point.value.atOnce.toFixed(2)).join(', ')}]`,
      `  line [${points.map((point) => point.value.afterOneYear.toFixed(2)).join(', ')}]`,
      '',
    ].join('\n');
    return [
      {
        title,
        text,
        beside: [
          ...(today === undefined ? [] : [says(messages.text(language, 'today'), today, value)]),
          ...effects.flatMap(({ label, retention, value: then }) =>
            retention !== undefined && then ? [says(label, retention, then)] : [],
          ),
        ],
      },
    ];
  });
}
