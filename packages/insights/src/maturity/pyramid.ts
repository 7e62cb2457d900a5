import { type Step, statementsOf } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { talksOf } from '../talks.ts';
import type { Touchpoint } from './touchpoints.ts';

/** The levels of the CX pyramid, bottom to top. */
export const PYRAMID_LEVELS = ['communication', 'responsive', 'commitment', 'proactive', 'evolution'] as const;
export type PyramidLevel = (typeof PYRAMID_LEVELS)[number];

/**
 * The level of a touchpoint in Gartner's CX pyramid, told by its four marks: who starts it, the effort of the customer,
 * how whole the solution is, how perception changes. Undefined when nobody says who starts it. What is not said does
 * not lift a touchpoint:
 *
 * - The customer starts it: `responsive`; `commitment` when it costs little effort and is fitted to the customer (an
 *   emotional benefit, an offer for a segment or from data, an expectation that is met); `communication` when it costs
 *   much effort or only the company speaks.
 * - The company starts it: `communication`; `proactive` when it costs little effort and gives something (a functional
 *   benefit, an offer for a segment or from data, an expectation that is met); `evolution` when it also moves the
 *   customer (an emotional benefit, and a feeling that rises or a peak).
 */
export function pyramidLevelOf(touchpoint: Touchpoint, { lookup }: Facts): PyramidLevel | undefined {
  const { step, around } = touchpoint;
  const startedBy = startedByOf(touchpoint);
  if (!startedBy) return undefined;
  const effort = [step, ...around].find(({ customerEffort }) => customerEffort)?.customerEffort;
  const says = (kind: 'functional' | 'emotional') => statementsOf(step, kind).some(({ unknown }) => !unknown);
  const hasFittingOffer = statementsOf(step, 'offer').some((offer) => offer.for?.length || offer.basedOn?.length);
  const isExpected = statementsOf(step, 'expects').some(({ category }) => category === 'met');
  if (startedBy === 'customer') {
    if (effort === 'high' || effort === 'critical') return 'communication';
    if (talksOf(lookup, step, around) === 'outbound') return 'communication';
    const isFitted = says('emotional') || hasFittingOffer || isExpected;
    return effort === 'low' && isFitted ? 'commitment' : 'responsive';
  }
  if (effort !== 'low' || !(says('functional') || hasFittingOffer || isExpected)) return 'communication';
  const isMoved =
    step.moment?.mark === 'peak' ||
    step.feelings?.some(({ score, becomes }) => score !== undefined && becomes !== undefined && becomes > score);
  return says('emotional') && isMoved ? 'evolution' : 'proactive';
}

/** Who starts a touchpoint: as it says itself, else the nearest stage around it, else its journey. */
export function startedByOf({ step, around }: Touchpoint): Step['initiatedBy'] {
  return [step, ...around].find(({ initiatedBy }) => initiatedBy)?.initiatedBy;
}
