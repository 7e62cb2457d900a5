import {
  formatModelRhythm,
  formatNumber,
  formatNumberRange,
  joinAnd,
  LABELS,
  type LabelGroup,
  labelOr,
  quote,
} from '@touchline/locale';
import type { Json } from '../tree/diff-node.ts';
import type { ReadingContext } from './meaning.ts';

/** Signs that a sentence bears in place of a value. */
const SHORT = 70;

/** The words of choices, by property. */
const CHOICES: Readonly<Record<string, LabelGroup>> = {
  aimsAt: 'aim',
  captures: 'captures',
  directness: 'directness',
  direction: 'direction',
  discipline: 'discipline',
  effort: 'effort',
  customerEffort: 'customerEffort',
  encourages: 'encourages',
  expectedBenefits: 'benefit',
  grade: 'grade',
  impact: 'impact',
  importance: 'importance',
  initiatedBy: 'initiator',
  initiativeKind: 'initiativeKind',
  channelKind: 'channelKind',
  marketingGoals: 'marketingGoal',
  businessGoals: 'businessGoal',
  considers: 'context',
  phase: 'phase',
  rewardKind: 'rewardKind',
  state: 'journeyState',
  studyKind: 'studyKind',
  systemKind: 'systemKind',
  talks: 'talks',
  term: 'rewardTerm',
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
    const group = CHOICES[property];
    if (group !== undefined && value in LABELS[group]) return labelOr(language, group, value);
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
  const { min, max, unit, whenever, mark, value, kpi } = object;
  if (typeof min === 'number' && typeof max === 'number') return formatNumberRange(language, min, max);
  if (unit !== undefined || whenever !== undefined) return formatModelRhythm(language, object as Rhythm);
  if (typeof mark === 'string') return labelOr(language, 'moment', mark);
  const parts = [
    ...(kpi === undefined ? [] : [context.mentions(kpi)]),
    ...(value === undefined ? [] : [context.value(value)]),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
}

type Rhythm = Parameters<typeof formatModelRhythm>[1];
