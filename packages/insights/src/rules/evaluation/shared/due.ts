import type { Kpi, Target } from '@touchline/model';
import type { KpiReading } from '../../../kpi/status.ts';
import { secondsOf } from '../../../quantity.ts';

const QUARTER = 92 * 86_400_000;

/** Whether a reading is recent enough to judge a target: at most one rhythm (else a quarter) before it was due. */
export function canJudge({ on }: KpiReading, { measured }: Kpi, { by }: Target): boolean {
  if (on === undefined) return false;
  if (!by) return true;
  const period = measured?.unit ? (measured.count ?? 1) * secondsOf(measured.unit) * 1000 : QUARTER;
  return Date.parse(on) >= Date.parse(by.from) - period;
}
