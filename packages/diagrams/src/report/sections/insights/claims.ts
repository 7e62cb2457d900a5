import { label } from '@touchline/locale';
import type { Cell, Section } from '../../document.ts';
import { type InsightsContext, listed, table, titled } from './context.ts';
import { insightWords as words } from './words.ts';

/** The register of claims: how well founded, and what the company's own numbers say to it. */
export function claimsSection({ reader, insights: { claims } }: InsightsContext): Section | undefined {
  if (!claims) return undefined;
  const { language } = reader;
  const rows = claims.claims.map((claim): Cell[] => [
    [{ element: claim.claim, text: claim.text }],
    [[claim.range, claim.condition].filter(Boolean).join(', ') || '–'],
    [claim.grade ? label(language, 'grade', claim.grade) : '–'],
    [
      claim.own
        .map(({ text, position, title }) =>
          [text, position && words.text(language, position), title].filter(Boolean).join(' · '),
        )
        .join('; ') || '–',
    ],
    [claim.sources.join('; ') || words.text(language, 'no-source')],
  ]);
  const head = (['claim', 'says', 'grade', 'own', 'source'] as const).map((word) => words.text(language, word));
  const contradictions = claims.contradictions.map(({ text, accepted }) => ({
    content: [text, ...(accepted === undefined ? [] : [{ soft: ` · ${accepted}` }])],
  }));
  return {
    id: 'claims',
    title: words.text(language, 'claims'),
    blocks: [...table(head, rows), ...titled(words.text(language, 'contradictions'), listed(reader, contradictions))],
  };
}
