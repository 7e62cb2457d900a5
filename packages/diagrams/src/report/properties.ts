import { wayOf } from '@touchline/insights';
import {
  formatDate,
  formatDateRange,
  formatModelRhythm,
  formatNumberRange,
  formatValue,
  label,
} from '@touchline/locale';
import type { Assessment, Element, Reference } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';
import type { Fact, Inline } from './document.ts';
import { list } from './document.ts';
import { experienceFacts } from './experience-facts.ts';
import { expressionText } from './expression.ts';
import { inLine, mention, withMore } from './facts.ts';
import { maturityItem, ratingItem, resultItem } from './items.ts';
import { said, sayer } from './sayer.ts';
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
        ...say.label('discipline', 'discipline', element.discipline),
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
      return [...say.label('kind', 'systemKind', element.systemKind), ...say.refs('connected-to', element.connectedTo)];
    case 'channel':
      return [
        ...say.label('kind', 'channelKind', element.channelKind),
        ...say.label('talks', 'talks', element.talks),
        ...say.text('staffing', element.staffed && terms.text(language, 'staffed')),
      ];
    case 'service':
      return [
        ...say.label('discipline', 'discipline', element.discipline),
        ...say.refs('via', element.via),
        ...say.refs('uses', element.uses),
        ...say.refs('measured-by', element.measuredBy),
      ];
    case 'event':
      return [];
    case 'journey':
    case 'stage':
    case 'step':
      return experienceFacts(reader, element);
    case 'data':
      return [
        ...say.items('files', list(...(element.files ?? []))),
        ...say.text('table', element.table),
        ...say.refs('held-in', heldIn(element)),
        ...say.label('directness', 'directness', element.directness),
      ];
    case 'assessment':
      return [
        ...say.date('on', element.on),
        ...say.refs('about', element.about),
        ...resultFacts(reader, element),
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
              ...reasons(reader, because, evidence),
            ],
          })),
        ),
      ];
    case 'competitor':
      return [...resultFacts(reader, element)];
    case 'study':
      return [
        ...say.label('kind', 'studyKind', element.studyKind),
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
        ...say.label('grade', 'grade', element.grade),
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
        ...say.label('kind', 'rewardKind', element.rewardKind),
        ...say.label('loyalty', 'loyaltyKind', element.rewardKind && wayOf(element)),
        ...say.label('lasts', 'rewardTerm', element.term),
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
        ...resultFacts(reader, element),
        ...say.items(
          'decided',
          (element.decisions ?? []).map(({ action, what, for: aim, because, evidence }) => ({
            content: [
              { strong: label(language, 'decision', action) },
              ' ',
              mention(reader, what),
              ...(aim ? [{ soft: ` · ${terms.text(language, 'for')} ` }, ...inLine(reader, aim)] : []),
              ...reasons(reader, because, evidence),
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
        ...say.label('kind', 'viewKind', element.viewKind),
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

function resultFacts(reader: Reader, said: Pick<Assessment, 'results' | 'publicRatings'>): Fact[] {
  const say = sayer(reader);
  return [
    ...say.items(
      'results',
      (said.results ?? []).map((result) => resultItem(reader, result)),
    ),
    ...say.items(
      'public-ratings',
      (said.publicRatings ?? []).map((rating) => ratingItem(reader, rating)),
    ),
  ];
}

/** What trails a statement: why it is so, and what shows it. */
function reasons(reader: Reader, because: string | undefined, evidence: readonly Reference[] | undefined): Inline[] {
  const shown = evidence
    ? [{ soft: ` · ${terms.text(reader.language, 'evidence')} ` }, ...inLine(reader, evidence)]
    : [];
  return [...(because ? [` · ${because}`] : []), ...shown];
}

/** The system of the table and those it is held in; one that is named as both stands once. */
function heldIn({ tableOf, heldIn = [] }: Extract<Element, { kind: 'data' }>): Reference[] {
  const isNamed = heldIn.some(({ id, text }) => (id ?? text) === (tableOf?.id ?? tableOf?.text));
  return tableOf === undefined || isNamed ? heldIn : [tableOf, ...heldIn];
}
