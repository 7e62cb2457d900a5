import {
  formatDate,
  formatDateRange,
  formatModelRhythm,
  formatNumber,
  formatNumberRange,
  formatPercent,
  formatValue,
  label,
  labelOr,
} from '@touchline/locale';
import type {
  DateValue,
  Element,
  Journey,
  PeriodValue,
  Reference,
  Result,
  Scale,
  Stage,
  Step,
  Value,
} from '@touchline/model';
import { listOf, type Reader } from '../reading/reader.ts';
import type { Fact, Inline, Item } from './document.ts';
import { fact, list } from './document.ts';
import { expressionText } from './expression.ts';
import { inLine, linkInline, mention, mentions, withMore } from './facts.ts';
import { terms } from './terms.ts';

type Term = (typeof terms.codes)[number];

/** What an element says beside its statements and what all elements can say: each property in words. */
export function propertyFacts(reader: Reader, element: Element): Fact[] {
  const say = sayer(reader);
  const { language } = reader;
  switch (element.kind) {
    case 'strategy':
      return [
        ...say.text(
          'horizon',
          element.horizon && formatDateRange(language, element.horizon.start, element.horizon.end),
        ),
        ...say.text('reviewed', element.reviewCadence && formatModelRhythm(language, element.reviewCadence)),
        ...say.text('planning-cycle', element.planningCycle?.toString()),
        ...say.labels('benefits', 'benefit', element.expectedBenefits),
        ...say.refs('for', element.for),
        ...say.scale(element.scale),
        ...say.items(
          'maturity',
          (element.maturity ?? []).flatMap((claim) => maturityItem(reader, claim)),
        ),
      ];
    case 'objective':
      return [
        ...say.refs('builds-on', element.buildsOn),
        ...say.labels('marketing-goal', 'marketingGoal', element.marketingGoals),
        ...say.labels('business-goal', 'businessGoal', element.businessGoals),
        ...say.labels('considers', 'context', element.considers),
        ...say.refs('measured-by', element.measuredBy),
      ];
    case 'goal':
      return [
        ...say.text('kind', element.qualitative && terms.text(language, 'qualitative')),
        ...say.refs('supports', element.supports),
        ...say.refs('measured-by', element.measuredBy),
        ...say.refs('for', element.for),
        ...say.value('target', element.target),
        ...say.value('hold', element.hold),
        ...say.value('takes', element.within),
        ...say.items(
          'achieved-when',
          (element.achievedWhen ?? []).map((each) => ({ content: [expressionText(reader, each)] })),
        ),
        ...say.date('due', element.by),
        ...say.refs('judged-by', element.judgedBy),
        ...say.labels('benefits', 'benefit', element.expectedBenefits),
      ];
    case 'commitment':
      return [
        ...say.refs('for', element.for),
        ...say.refs('via', element.via),
        ...say.items(
          'standard',
          (element.standards ?? []).map(({ share, within }) =>
            said(
              share && formatValue(language, share),
              within && terms.text(language, 'within', { duration: formatValue(language, within) }),
            ),
          ),
        ),
        ...say.refs('measured-by', element.measuredBy),
        ...say.refs('supports', element.supports),
        ...say.date('due', element.by),
      ];
    case 'theme':
      return [
        ...say.refs('supports', element.supports),
        ...say.refs('for', element.for),
        ...say.refs('uses', element.uses),
        ...say.refs('improves', element.improves),
        ...say.refs('addresses', element.addresses),
        ...say.text('discipline', element.discipline && label(language, 'discipline', element.discipline)),
        ...say.refs('measured-by', element.measuredBy),
      ];
    case 'ritual':
      return [
        ...say.text('rhythm', element.rhythm && formatModelRhythm(language, element.rhythm)),
        ...say.refs('about', element.about),
        ...say.refs('supports', element.supports),
      ];
    case 'segment':
      return [
        ...say.value('size', element.size),
        ...say.value('value', element.value),
        ...say.refs('uses', element.uses),
      ];
    case 'persona':
      return [...say.refs('of', element.of), ...say.refs('like', element.like && [element.like])];
    case 'system':
      return [
        ...say.text('kind', element.systemKind && label(language, 'systemKind', element.systemKind)),
        ...say.refs('connected-to', element.connectedTo),
      ];
    case 'channel':
      return [
        ...say.text('kind', element.channelKind && label(language, 'channelKind', element.channelKind)),
        ...say.text('talks', element.talks && label(language, 'talks', element.talks)),
        ...say.text('staffing', element.staffed && terms.text(language, 'staffed')),
      ];
    case 'service':
      return [
        ...say.text('discipline', element.discipline && label(language, 'discipline', element.discipline)),
        ...say.refs('via', element.via),
        ...say.refs('uses', element.uses),
        ...say.refs('measured-by', element.measuredBy),
      ];
    case 'event':
      return say.date('on', element.on);
    case 'journey':
    case 'stage':
    case 'step':
      return experienceFacts(reader, element);
    case 'data':
      return [
        ...say.items('files', list(...(element.files ?? []))),
        ...say.text('table', element.table),
        ...say.refs('held-in', [...(element.tableOf ? [element.tableOf] : []), ...(element.heldIn ?? [])]),
        ...say.text('directness', element.directness && label(language, 'directness', element.directness)),
      ];
    case 'assessment':
      return [
        ...say.date('on', element.on),
        ...say.refs('about', element.about),
        ...say.items(
          'results',
          (element.results ?? []).map((result) => resultItem(reader, result)),
        ),
        ...say.items(
          'public-ratings',
          (element.publicRatings ?? []).map((rating) => ratingItem(reader, rating)),
        ),
        ...say.items(
          'fit',
          (element.fitWithStrategy ?? []).map(({ value, scale, text, because, evidence }) => ({
            content: [
              [
                value && formatValue(language, value),
                scale && `(${formatNumberRange(language, scale.min, scale.max)})`,
                text,
              ]
                .filter((word) => word !== undefined)
                .join(' '),
              ...(because ? [` · ${because}`] : []),
              ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
            ],
          })),
        ),
      ];
    case 'competitor':
      return [
        ...say.items(
          'results',
          (element.results ?? []).map((result) => resultItem(reader, result)),
        ),
        ...say.items(
          'public-ratings',
          (element.publicRatings ?? []).map((rating) => ratingItem(reader, rating)),
        ),
      ];
    case 'study':
      return [
        ...say.text('kind', element.studyKind && label(language, 'studyKind', element.studyKind)),
        ...say.date('on', element.on),
        ...say.value('sample', element.sample),
        ...say.refs('about', element.about),
      ];
    case 'insight':
      return [
        ...say.refs('about', element.about),
        ...say.refs('for', element.for),
        ...say.date('on', element.on),
        ...say.text('because', element.because),
      ];
    case 'claim':
      return [
        ...say.labels('concerns', 'concern', element.concerns),
        ...say.refs('concerns', element.concernsKpis),
        ...say.value('when-retention', element.whenRetention, true),
        ...say.value('range', element.range),
        ...say.value('value', element.value),
        ...say.text('grade', element.grade && label(language, 'grade', element.grade)),
        ...say.date('on', element.on),
      ];
    case 'rollout':
      return [...say.value('takes', element.takes), ...say.value('schedule', element.schedule)];
    case 'loyalty-programme':
      return [
        ...say.refs('for', element.for),
        ...say.refs('via', element.via),
        ...say.refs('supports', element.supports),
        ...say.refs('measured-by', element.measuredBy),
        ...say.value('budget', element.budget),
        ...say.items(
          'tests',
          (element.tests ?? []).map(({ text, measuredBy, ...more }) =>
            withMore(
              reader,
              {
                content: [
                  text,
                  ...(measuredBy
                    ? [{ soft: ` · ${terms.text(language, 'measured-by')} ` }, ...inLine(reader, measuredBy)]
                    : []),
                ],
              },
              more,
            ),
          ),
        ),
      ];
    case 'reward':
      return [
        ...say.text('kind', element.rewardKind && label(language, 'rewardKind', element.rewardKind)),
        ...say.text(
          'loyalty',
          element.rewardKind && label(language, 'loyaltyKind', isBought(element.rewardKind) ? 'bought' : 'earned'),
        ),
        ...say.text('lasts', element.term && label(language, 'rewardTerm', element.term)),
        ...say.value('cost', element.cost),
        ...say.refs('addresses', element.addresses),
        ...say.refs('for', element.for),
        ...say.labels('encourages', 'encourages', element.encourages),
      ];
    case 'economics':
      return [
        ...say.refs('for', element.for),
        ...say.date('on', element.on),
        ...(['customers', 'retention', 'margin', 'acquisitionCost', 'retentionCost', 'discountRate'] as const).flatMap(
          (input) => {
            const given = element[input];
            if (given === undefined) return [];
            const content: Inline[] = given.kpi === undefined ? [] : [mention(reader, given.kpi)];
            if (given.value !== undefined) content.push(formatValue(language, given.value));
            return say.items(ECONOMICS_TERMS[input], [{ content }]);
          },
        ),
      ];
    case 'review':
      return [
        ...say.date('on', element.on),
        ...say.refs('about', element.about),
        ...say.items(
          'results',
          (element.results ?? []).map((result) => resultItem(reader, result)),
        ),
        ...say.items(
          'decided',
          (element.decisions ?? []).map(({ action, what, for: aim, because, evidence }) => ({
            content: [
              { strong: label(language, 'decision', action) },
              ' ',
              mention(reader, what),
              ...(aim ? [{ soft: ` · ${terms.text(language, 'for')} ` }, ...inLine(reader, aim)] : []),
              ...(because ? [` · ${because}`] : []),
              ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
            ],
          })),
        ),
        ...say.date('next-review', element.nextReview),
      ];
    case 'progress':
      return [
        ...say.refs('of', element.of && [element.of]),
        ...(element.stages ?? []).map(({ stage, state, on }) => ({
          term: label(language, 'lifecycleStage', stage),
          items: list(
            [label(language, 'progressState', state), on && formatDate(language, on)].filter(Boolean).join(' · '),
          ),
        })),
      ];
    case 'view':
      return [
        ...say.refs('of', element.of),
        ...say.text('kind', element.viewKind && label(language, 'viewKind', element.viewKind)),
        ...say.labels('lanes', 'lane', element.lanes),
      ];
    default:
      return [];
  }
}

const ECONOMICS_TERMS = {
  customers: 'customers',
  retention: 'retention',
  margin: 'margin',
  acquisitionCost: 'acquisition-cost',
  retentionCost: 'retention-cost',
  discountRate: 'discount-rate',
} as const satisfies Record<string, Term>;

/** Discounts and bonuses buy loyalty, everything else earns it. */
export function isBought(kind: string): boolean {
  return kind === 'discount' || kind === 'bonus';
}

export function said(...words: (string | undefined | false)[]): Item {
  return { content: [words.filter((word) => word !== undefined && word !== false && word !== '').join(' ')] };
}

/** Makes facts: nothing where nothing is said. */
export function sayer(reader: Reader) {
  const { language } = reader;
  const term = (code: Term): string => terms.text(language, code as 'kind');
  const items = (code: Term, all: readonly Item[]): Fact[] => fact(term(code), all);
  return {
    items,
    text: (code: Term, text: string | undefined | false): Fact[] => (text ? items(code, [{ content: [text] }]) : []),
    refs: (code: Term, references: readonly Reference[] | undefined): Fact[] =>
      items(code, mentions(reader, references)),
    value: (code: Term, value: Value | undefined, signed = false): Fact[] =>
      value === undefined ? [] : items(code, [{ content: [formatValue(language, value, { signed })] }]),
    date: (code: Term, date: DateValue | undefined): Fact[] =>
      date === undefined ? [] : items(code, [{ content: [formatDate(language, date)] }]),
    labels: (code: Term, group: Parameters<typeof labelOr>[1], values: readonly string[] | undefined): Fact[] =>
      items(
        code,
        (values ?? []).map((value) => ({ content: [labelOr(language, group, value)] })),
      ),
    scale: (scale: Scale | undefined): Fact[] =>
      scale === undefined ? [] : items('scale', [{ content: [formatNumberRange(language, scale.min, scale.max)] }]),
    period: (code: Term, schedule: PeriodValue | DateValue | undefined): Fact[] =>
      schedule === undefined ? [] : items(code, [{ content: [formatValue(language, schedule)] }]),
  };
}

function maturityItem(
  reader: Reader,
  claim: NonNullable<Extract<Element, { kind: 'strategy' }>['maturity']>[number],
): Item[] {
  const { language } = reader;
  const group = ({ FiveLevels: 'fiveLevels', CxPyramid: 'cxPyramid', ServiceExcellence: 'serviceExcellence' } as const)[
    claim.model
  ];
  const level = (name: string) => labelOr(language, group, name);
  const targets = (claim.targets ?? []).map(({ level: name, by }) =>
    by === undefined
      ? level(name)
      : `${level(name)} ${terms.text(language, 'by-date', { date: formatDate(language, by, 'governed') })}`,
  );
  const path = [...(claim.from === undefined ? [] : [level(claim.from)]), ...targets].join(' → ');
  const criteria = (claim.criteria ?? []).map(
    ({ criterion, state, evidence, because }): Item => ({
      content: [
        `${criterion}: ${label(language, 'criterionState', state)}`,
        ...(because ? [` · ${because}`] : []),
        ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
      ],
    }),
  );
  return [
    withMore(
      reader,
      {
        content: [[label(language, 'maturityModel', claim.model), path].filter((word) => word !== '').join(': ')],
        ...(criteria.length > 0 && { children: criteria }),
      },
      claim,
    ),
  ];
}

export function resultItem(reader: Reader, result: Result): Item {
  const { language } = reader;
  const counts = (['responses', 'invited', 'population'] as const).flatMap((name) => {
    const value = result[name];
    return value === undefined ? [] : [`${terms.text(language, name)} ${formatValue(language, value)}`];
  });
  return {
    content: [
      mention(reader, result.kpi),
      ` ${formatValue(language, result.value)}`,
      ...(result.on ? [` · ${formatDate(language, result.on)}`] : []),
      ...(result.for ? [{ soft: ` · ${terms.text(language, 'for')} ` }, ...inLine(reader, result.for)] : []),
      ...(counts.length > 0 ? [{ soft: ` · ${counts.join(' · ')}` }] : []),
      ...(result.because ? [` · ${result.because}`] : []),
      ...(result.evidence
        ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, result.evidence)]
        : []),
    ],
  };
}

function experienceFacts(reader: Reader, element: Journey | Stage | Step): Fact[] {
  const say = sayer(reader);
  const { language } = reader;
  const own =
    element.kind === 'journey'
      ? [
          ...say.text('state', element.state && label(language, 'journeyState', element.state)),
          ...say.refs('to-be-of', element.toBeOf && [element.toBeOf]),
          ...say.refs('for', element.for),
          ...say.scale(element.scale),
          ...say.value('period', element.period),
          ...say.items(
            'removed',
            (element.removed ?? []).map(({ target, what }) => ({
              content: [mention(reader, target), ...(what ? [` · ${what}`] : [])],
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
    ...say.value('takes', element.takes),
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

type Rating = NonNullable<Extract<Element, { kind: 'assessment' }>['publicRatings']>[number];

function ratingItem(reader: Reader, { title, value, scale, links, on, evidence, ...counts }: Rating): Item {
  const { language } = reader;
  const numbers = (['responses', 'invited', 'population'] as const).flatMap((name) => {
    const count = counts[name];
    return count === undefined ? [] : [`${terms.text(language, name)} ${formatValue(language, count)}`];
  });
  return {
    content: [
      `${title}: ${formatValue(language, value)}`,
      ...(scale ? [` (${formatNumberRange(language, scale.min, scale.max)})`] : []),
      ...(on ? [` · ${formatDate(language, on)}`] : []),
      ...(numbers.length > 0 ? [{ soft: ` · ${numbers.join(' · ')}` }] : []),
      ...(links ?? []).flatMap((link): Inline[] => [' · ', linkInline(link)]),
      ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
    ],
  };
}
