import { formatDate, formatValue, label, words } from '@touchline/locale';
import { labelOf, statementsOf } from '@touchline/model';
import type { Block, Section } from '../document.ts';
import { linkInline } from '../facts.ts';
import { messages } from '../messages.ts';
import { cards, elementBlocks, type ReportContext, title } from './context.ts';

/** Assessments, studies, insights and claims with their source and grade. */
export function analysisSection({ reader }: ReportContext): Section | undefined {
  const { model, language } = reader;
  const blocks: Block[] = [];
  const add = (heading: string, inner: readonly Block[]): void => {
    if (inner.length > 0) blocks.push(title(heading), ...inner);
  };
  for (const assessment of model.assessments) {
    blocks.push(...elementBlocks(reader, assessment, label(language, 'elementKind', 'assessment')));
    blocks.push(...cards(reader, assessment.competitors ?? [], () => label(language, 'elementKind', 'competitor')));
  }
  add(words.text(language, 'studies'), cards(reader, model.studies));
  add(words.text(language, 'insights'), cards(reader, model.insights));
  if (model.claims.length > 0) {
    add(words.text(language, 'claims'), [
      {
        type: 'table',
        head: [
          messages.text(language, 'claim'),
          messages.text(language, 'range'),
          words.text(language, 'grade'),
          messages.text(language, 'sources'),
          words.text(language, 'date'),
        ],
        rows: model.claims.map((claim) => [
          [{ element: claim.id, text: labelOf(claim) }],
          [
            (claim.range ?? claim.value)
              ? formatValue(language, (claim.range ?? claim.value) as NonNullable<typeof claim.value>)
              : '–',
          ],
          [claim.grade ? label(language, 'grade', claim.grade) : '–'],
          statementsOf(claim, 'source').flatMap(({ text, links }, at) => [
            at === 0 ? text : `; ${text}`,
            ...(links ?? []).flatMap((link) => [' ', linkInline(link)]),
          ]),
          [claim.on ? formatDate(language, claim.on) : '–'],
        ]),
      },
      ...cards(reader, model.claims),
    ]);
  }
  return blocks.length === 0 ? undefined : { id: 'analysis', title: messages.text(language, 'analysis'), blocks };
}
