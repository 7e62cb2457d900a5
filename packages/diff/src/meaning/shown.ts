import { expressionText } from '@touchline/insights';
import {
  formatModelRhythm,
  formatNumber,
  formatNumberRange,
  formatPercent,
  joinAnd,
  LABELS,
  type LabelGroup,
  labelOr,
  quote,
} from '@touchline/locale';
import type { Expression } from '@touchline/model';
import type { Json } from '../tree/diff-node.ts';
import type { ReadingContext } from './meaning.ts';

/** Signs that a sentence bears in place of a value. */
const SHORT = 70;

/** The words of choices, by property. */
const CHOICES: Readonly<Record<string, readonly LabelGroup[]>> = {
  aimsAt: ['aim'],
  captures: ['captures'],
  directness: ['directness'],
  direction: ['direction'],
  discipline: ['discipline'],
  effort: ['level'],
  customerEffort: ['level'],
  encourages: ['encourages'],
  expectedBenefits: ['benefit'],
  grade: ['grade'],
  impact: ['level'],
  importance: ['level'],
  level: ['level', 'kpiLevel'],
  initiatedBy: ['initiator'],
  initiativeKind: ['initiativeKind'],
  channelKind: ['channelKind'],
  marketingGoals: ['marketingGoal'],
  businessGoals: ['businessGoal'],
  considers: ['context'],
  phase: ['phase'],
  rewardKind: ['rewardKind'],
  state: ['journeyState'],
  studyKind: ['studyKind'],
  systemKind: ['systemKind'],
  talks: ['talks'],
  term: ['rewardTerm'],
};

/** A value in a few words; undefined where a sentence would not bear it. */
export function shown(value: Json | undefined, property: string, context: ReadingContext): string | undefined {
  const text = inWords(value, property, context);
  return text === undefined || text === '' || text.length > SHORT ? undefined : text;
}

function inWords(value: Json | undefined, property: string, context: ReadingContext): string | undefined {
  const { language } = context;
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value === 'string') {
    const group = CHOICES[property]?.find((one) => value in LABELS[one]);
    if (group !== undefined) return labelOr(language, group, value);
    return quote(language, value);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => inWords(item, property, context));
    return items.includes(undefined) ? undefined : joinAnd(language, items as string[]);
  }
  return ofObject(value as Readonly<Record<string, Json>>, context);
}

function ofObject(object: Readonly<Record<string, Json>>, context: ReadingContext): string | undefined {
  const { language } = context;
  if (typeof object['type'] === 'string') return context.value(object);
  if ('$ref' in object || 'free' in object) return context.mentions(object);
  if (typeof object['op'] === 'string')
    return expressionText(object as unknown as Expression, language, (to) => context.mentions(to as unknown as Json));
  const { min, max, unit, whenever, mark, value, kpi, within, by, to, share, who } = object;
  if (typeof min === 'number' && typeof max === 'number') return formatNumberRange(language, min, max);
  if (unit !== undefined || whenever !== undefined) return formatModelRhythm(language, object as Rhythm);
  if (typeof mark === 'string') return labelOr(language, 'moment', mark);
  const whose = [kpi, to, who].find((part) => part !== undefined);
  const times = [within, by].flatMap((time) => (time === undefined ? [] : [`(${context.value(time)})`]));
  const parts = [
    ...(whose === undefined ? [] : [context.mentions(whose)]),
    ...(value === undefined ? [] : [context.value(value)]),
    ...(typeof share === 'number' ? [formatPercent(language, share)] : []),
    ...times,
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
}

type Rhythm = Parameters<typeof formatModelRhythm>[1];
