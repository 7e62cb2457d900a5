import { evidenceShare } from '@touchline/insights';
import { formatDateRange, formatNumber, formatPercent, joinAnd, words } from '@touchline/locale';
import { statementsOf, stepsOf } from '@touchline/model';
import type { Block, Section } from '../document.ts';
import { messages } from '../messages.ts';
import { type ReportContext, title } from './context.ts';

/** The first screen: what the strategy wants, how much there is, how far it is. */
export function overviewSection({ reader, findings, checklist }: ReportContext): Section {
  const { model, language } = reader;
  const vision = model.strategies.flatMap((strategy) => statementsOf(strategy, 'vision'));
  const horizons = model.strategies.flatMap(({ horizon }) =>
    horizon ? [formatDateRange(language, horizon.start, horizon.end)] : [],
  );
  const touchpoints = model.journeys
    .flatMap((journey) => [...stepsOf(journey)])
    .filter(({ contact }) => contact).length;
  const evidence = evidenceShare(model);
  const count = (
    code: 'count-journeys' | 'count-touchpoints' | 'count-goals' | 'count-kpis' | 'count-initiatives',
    value: number,
  ) =>
    value === 0
      ? []
      : [{ value: formatNumber(language, value), label: messages.text(language, code, { count: value }) }];
  const share = (part: number, whole: number) => formatPercent(language, Math.round((100 * part) / whole));
  const blocks: Block[] = [
    ...vision.map(({ text }): Block => ({ type: 'text', lead: true, content: [text] })),
    ...(horizons.length === 0
      ? []
      : [
          {
            type: 'text' as const,
            content: [{ soft: `${words.text(language, 'horizon')}: ` }, joinAnd(language, horizons)],
          },
        ]),
    {
      type: 'figures',
      figures: [
        ...count('count-journeys', model.journeys.length),
        ...count('count-touchpoints', touchpoints),
        ...count('count-goals', model.goals.length),
        ...count('count-kpis', model.kpis.length),
        ...count('count-initiatives', model.initiatives.length),
        ...(checklist.progress.total === 0
          ? []
          : [{ value: share(checklist.progress.share, 1), label: messages.text(language, 'checklist-done') }]),
        ...(evidence.total === 0
          ? []
          : [{ value: share(evidence.evidenced, evidence.total), label: messages.text(language, 'evidenced') }]),
      ],
    },
    title(words.text(language, 'findings')),
    { type: 'text', content: [findingsSummary(reader.language, findings)] },
    { type: 'text', content: [{ soft: messages.text(language, 'about-report') }] },
  ];
  return { id: 'overview', title: words.text(language, 'overview'), blocks };
}

function findingsSummary(language: ReportContext['reader']['language'], findings: ReportContext['findings']): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const said = [
    [count('error'), 'count-errors'],
    [count('warning'), 'count-warnings'],
    [count('info'), 'count-remarks'],
  ] as const;
  const parts = said
    .filter(([number]) => number > 0)
    .map(([number, code]) => words.text(language, code, { count: number }));
  return parts.length === 0 ? messages.text(language, 'no-findings') : joinAnd(language, parts);
}
