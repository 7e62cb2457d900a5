import type { DateValue, Initiative, Model, Rollout } from '@touchline/model';
import { idsOf } from '../../strategy/shared/scopes.ts';

type Scheduled = Pick<Initiative, 'schedule'> | Pick<Rollout, 'schedule'>;

export const startOf = ({ schedule }: Scheduled): DateValue | undefined =>
  schedule?.type === 'period' ? schedule.start : schedule;

export const endOf = ({ schedule }: Scheduled): DateValue | undefined =>
  schedule?.type === 'period' ? schedule.end : schedule;

/** Neither finished nor given up: what the plan still has to answer for. */
export const isOpen = ({ status }: Initiative): boolean => status !== 'done' && status !== 'dropped';

/** The waves of the plan an initiative belongs to. */
export function rolloutsOf(initiative: Initiative, { rollouts }: Model): Rollout[] {
  const waves = new Set(idsOf(initiative.in));
  return waves.size === 0 ? [] : rollouts.filter(({ id }) => waves.has(id));
}
