import {
  formatDate,
  formatNumber,
  formatPercent,
  formatValue,
  isKeyword,
  keywordEntry,
  type Language,
  label,
  quote,
} from '@touchline/locale';
import type { Journey, Stage, Step } from '@touchline/model';
import { listOf, type Reader } from '../reading/reader.ts';
import type { Fact, Inline, Item } from './document.ts';
import { expressionText } from './expression.ts';
import { inLine, mention } from './facts.ts';
import { said, sayer } from './sayer.ts';
import { terms } from './terms.ts';

/** What journeys, stages and steps say beside their statements. */
export function experienceFacts(reader: Reader, element: Journey | Stage | Step): Fact[] {
  const say = sayer(reader);
  const { language } = reader;
  const own =
    element.kind === 'journey'
      ? [
          ...say.text('state', element.state && label(language, 'journeyState', element.state)),
          ...say.refs('to-be-of', element.toBeOf && [element.toBeOf]),
          ...say.refs('for', element.for),
          ...say.scale(element.scale),
          ...say.items(
            'removed',
            (element.removed ?? []).map(({ target, property, text }) => ({
              content: [
                mention(reader, target),
                ...(property === undefined ? [] : [` · ${keywordTerm(language, property)}`]),
                ...(text === undefined ? [] : [` ${quote(language, text)}`]),
              ],
            })),
          ),
        ]
      : element.kind === 'stage'
        ? say.text('phase', element.phase && label(language, 'phase', element.phase))
        : [];
  const { moment, timing } = element;
  return [
    ...own,
    ...say.items(
      'moment',
      moment === undefined
        ? []
        : [
            {
              content: [
                { strong: label(language, 'moment', moment.mark) },
                ...(moment.because ? [` · ${moment.because}`] : []),
                ...(moment.evidence
                  ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, moment.evidence)]
                  : []),
              ],
            },
          ],
    ),
    ...say.refs('via', element.via),
    ...say.items(
      'feelings',
      (element.feelings ?? []).map((feeling) => feelingItem(reader, feeling)),
    ),
    ...say.refs('measured-by', element.measuredBy),
    ...say.refs('uses', element.uses),
    ...say.text('discipline', element.discipline && label(language, 'discipline', element.discipline)),
    ...say.text('talks', element.talks && label(language, 'talks', element.talks)),
    ...say.text('initiated-by', element.initiatedBy && label(language, 'initiator', element.initiatedBy)),
    ...say.text('customer-effort', element.customerEffort && label(language, 'level', element.customerEffort)),
    ...say.text('importance', element.importance && label(language, 'level', element.importance)),
    ...say.labels('encourages', 'encourages', element.encourages),
    ...say.refs('only-for', element.onlyFor),
    ...say.value('lasts', element.lasts),
    ...say.items(
      'targets',
      (element.targets ?? []).map(({ kpi, value, hold, within, by }) => ({
        content: [
          mention(reader, kpi),
          ` ${hold ? `${terms.text(language, 'hold')} ` : ''}${formatValue(language, value)}`,
          ...(within ? [` ${terms.text(language, 'within', { duration: formatValue(language, within) })}`] : []),
          ...(by ? [` ${terms.text(language, 'by-date', { date: formatDate(language, by, 'governed') })}`] : []),
        ],
      })),
    ),
    ...say.items(
      'starts-when',
      (element.startsWhen ?? []).map((each) => ({ content: [expressionText(reader, each)] })),
    ),
    ...say.items(
      'succeeds-when',
      (element.succeedsWhen ?? []).map((each) => ({ content: [expressionText(reader, each)] })),
    ),
    ...say.items(
      'ends-when',
      (element.endsWhen ?? []).map((each) => ({ content: [expressionText(reader, each)] })),
    ),
    ...say.items(
      'timing',
      timing === undefined
        ? []
        : [
            said(
              [timing.from, timing.to]
                .filter((end) => end !== undefined)
                .map((end) => formatValue(language, end))
                .join(' – '),
              timing.fromEvent &&
                terms.text(language, timing.fromRelation ?? 'after', { event: listOf(reader, [timing.fromEvent]) }),
              terms.text(language, timing.relation, { event: listOf(reader, [timing.event]) }),
            ),
          ],
    ),
    ...say.refs('details', element.details),
    ...say.items(
      'flow',
      (element.flow ?? []).map(({ to, share, when, because, evidence }) => ({
        content: [
          mention(reader, to),
          ...(share === undefined ? [] : [` · ${formatPercent(language, share)}`]),
          ...(when ? [{ soft: ` · ${terms.text(language, 'when')} ` }, when] : []),
          ...(because ? [` · ${because}`] : []),
          ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
        ],
      })),
    ),
    ...say.text('flow', element.exit && terms.text(language, 'exit')),
  ];
}

function feelingItem(
  reader: Reader,
  { score, becomes, word, unknown, as, when, because, evidence }: NonNullable<Step['feelings']>[number],
): Item {
  const { language } = reader;
  const scores = [score, becomes]
    .filter((each) => each !== undefined)
    .map((each) => formatNumber(language, each))
    .join(' → ');
  const soft = (code: 'as' | 'when' | 'because' | 'evidence'): Inline => ({
    soft: ` · ${terms.text(language, code)} `,
  });
  return {
    content: [
      [scores, word, unknown && terms.text(language, 'not-known')].filter(Boolean).join(' · '),
      ...(as ? [soft('as'), ...inLine(reader, as)] : []),
      ...(when ? [soft('when'), when] : []),
      ...(because ? [soft('because'), because] : []),
      ...(evidence ? [soft('evidence'), ...inLine(reader, evidence)] : []),
    ],
  };
}

/** A word of the language as readers of a report say it. */
function keywordTerm(language: Language, keyword: string): string {
  return isKeyword(keyword) ? keywordEntry(keyword).term[language] : keyword;
}
