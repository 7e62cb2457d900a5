import { formatDate, formatPercent } from '@touchline/locale';
import type { MaturityClaimReport, MaturityReport } from '@touchline/model';
import { messages } from '../../../maturity/messages.ts';
import { maturitySvg } from '../../../maturity/svg.ts';
import { closingWords } from '../../../maturity/words.ts';
import { maturityMermaid } from '../../../mermaid/maturity.ts';
import type { Reader } from '../../../reading/reader.ts';
import type { Block, Section } from '../../document.ts';
import { type InsightsContext, listed, table, text, titled } from './context.ts';
import { insightWords as words } from './words.ts';

/** The ladders of maturity: what is claimed, what the text shows, and what is still to be met. */
export function maturitySection({ reader, theme, ids, insights: { maturity } }: InsightsContext): Section | undefined {
  if (!maturity) return undefined;
  const { language } = reader;
  const name = words.text(language, 'maturity');
  return {
    id: 'maturity',
    title: name,
    blocks: [
      {
        type: 'picture',
        svg: () => maturitySvg(reader, maturity, { theme, ids }),
        mermaid: () => maturityMermaid(reader, maturity),
        name,
      },
      ...maturity.claims.flatMap((claim) => claimBlocks(reader, claim)),
      ...talks(reader, maturity),
    ],
  };
}

function claimBlocks(reader: Reader, claim: MaturityClaimReport): Block[] {
  const { language } = reader;
  const levelTitle = (level: string | undefined): string | undefined =>
    claim.levels.find((each) => each.level === level)?.title ?? level;
  const reached = levelTitle(claim.reached);
  const claimed = levelTitle(claim.claimed);
  const said = [
    claimed === undefined ? undefined : words.text(language, 'claimed', { level: claimed }),
    reached === undefined ? words.text(language, 'reached-none') : words.text(language, 'reached', { level: reached }),
    ...claim.targets.map(({ level, by, due }) =>
      due === undefined && by === undefined
        ? words.text(language, 'target', { level: levelTitle(level) ?? level })
        : words.text(language, 'target-by', {
            level: levelTitle(level) ?? level,
            date: due === undefined ? (by ?? '') : formatDate(language, due),
          }),
    ),
  ];
  const gap = claim.criteria.filter(({ id }) => claim.gap.includes(id));
  const rows = gap.map((criterion) => [
    [criterion.at ? { strong: criterion.title } : criterion.title],
    [messages.text(language, criterion.state)],
    [criterion.why],
    [
      closingWords(criterion, claim, language)
        .map(({ text: closing }) => closing)
        .join(' · ') || '–',
    ],
  ]);
  const columns = (['criterion', 'state', 'why', 'closes'] as const).map((word) => words.text(language, word));
  return titled(`${claim.modelTitle} · ${claim.strategyTitle}`, [
    ...listed(
      reader,
      said.filter((line) => line !== undefined).map((line) => ({ content: [line] })),
    ),
    ...(rows.length === 0 ? [text(words.text(language, 'gap-none'))] : table(columns, rows)),
    { type: 'text', content: [{ soft: claim.origin }] },
  ]);
}

function talks({ language }: Reader, { interaction }: MaturityReport): Block[] {
  const share = (of: { share?: number | undefined } | undefined): string | undefined =>
    of?.share === undefined ? undefined : formatPercent(language, Math.round(100 * of.share));
  const asIs = share(interaction?.asIs);
  const toBe = share(interaction?.toBe);
  const said = [
    asIs === undefined ? undefined : words.text(language, 'talks-as-is', { share: asIs }),
    toBe === undefined
      ? undefined
      : words.text(language, asIs === undefined ? 'talks-only-to-be' : 'talks-to-be', { share: toBe }),
  ].filter((line) => line !== undefined);
  return said.length === 0 ? [] : [text(`${said.join('. ')}.`)];
}
