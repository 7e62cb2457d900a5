import type { DateValue, Initiative, Model, Rollout } from '@touchline/model';
import { idsOf } from '../../strategy/shared/scopes.ts';

type Scheduled = Pick<Initiative, 'schedule'> | Pick<Rollout, 'schedule'>;

/** The first date of a schedule. */
export const firstOf = ({ schedule }: Scheduled): DateValue | undefined =>
  schedule?.type === 'period' ? schedule.start : schedule;

/** When it begins: unknown where the schedule is a single day, on which it is to be ready. */
export function startOf(element: Scheduled): DateValue | undefined {
  const [start, end] = [firstOf(element), endOf(element)];
  return start?.precision === 'day' && start.from === end?.from ? undefined : start;
}

/** When it is to be ready. */
export function endOf({ schedule }: Scheduled): DateValue | undefined {
  return schedule?.type === 'period' ? schedule.end : schedule;
}

/** Neither finished nor given up: what the plan still has to answer for. */
export const isOpen = ({ status }: Initiative): boolean => status !== 'done' && status !== 'dropped';

/** The waves of the plan an initiative belongs to. */
export function rolloutsOf(initiative: Initiative, { rollouts }: Model): Rollout[] {
  const waves = new Set(idsOf(initiative.in));
  return waves.size === 0 ? [] : rollouts.filter(({ id }) => waves.has(id));
}
