import type { Kpi } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { mentionsOf } from './mentions.ts';

/**
 * KPIs that nothing needs: no goal, theme, contact, commitment, programme, initiative, decision, formula, condition or
 * calculation names them, they drive nothing, and nobody gets them reported. That a value was measured is no use.
 */
export function unusedKpis(facts: Facts): readonly Kpi[] {
  const { kpis } = mentionsOf(facts);
  return facts.model.kpis.filter(
    ({ id, mayDrive, reportedTo }) =>
      !kpis.has(id) && !mayDrive?.some((to) => to.id) && !reportedTo?.some(({ unknown }) => !unknown),
  );
}
