import { loyaltySvg } from '../../../loyalty/svg.ts';
import type { Section } from '../../document.ts';
import { type InsightsContext, listed, titled } from './context.ts';
import { insightWords as words } from './words.ts';

/** Loyalty programmes: what is earned, what is bought, who would stay at an equal offer. */
export function loyaltyInsightSection({
  reader,
  theme,
  ids,
  insights: { loyalty },
}: InsightsContext): Section | undefined {
  if (!loyalty) return undefined;
  const name = words.text(reader.language, 'loyalty');
  return {
    id: 'earned-loyalty',
    title: name,
    blocks: [
      { type: 'picture', svg: () => loyaltySvg(reader, loyalty, { theme, ids }), mermaid: () => [], name },
      ...loyalty.programmes.flatMap(({ title, notes, tests }) =>
        titled(
          title,
          listed(reader, [
            ...notes.map((said) => ({ content: [said] })),
            ...tests.map(({ question, text }) => ({ content: [question, { soft: ` · ${text}` }] })),
          ]),
        ),
      ),
    ],
  };
}
