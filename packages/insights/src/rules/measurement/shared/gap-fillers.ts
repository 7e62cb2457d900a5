import type { Addition, Kpi, Model, TextChange } from '@touchline/model';
import { impliedDirection, isSurvey } from '../../../kpi/metric.ts';
import { comparable } from '../../../quantity.ts';
import { spelledName } from '../../../spelling.ts';
import type { Gap } from './gaps.ts';
import { byFrequency, goalsOf, responsible } from './kpis.ts';
import type { Reported } from './results.ts';

/** What the project itself knows about a gap of a KPI. */
export interface Filler {
  /** What it says, as written. */
  readonly text: string;
  readonly changes?: readonly TextChange[];
  readonly additions?: readonly Addition[];
}

/** Undefined where only a person can say it. */
export function fillerOf(gap: Gap, kpi: Kpi, model: Model, latest: Reported | undefined): Filler | undefined {
  switch (gap) {
    case 'owner':
      return filled(kpi, ownerFor(kpi, model));
    case 'baseline':
      return filled(kpi, baselineFrom(kpi, latest));
    case 'source': {
      const fitting = model.data.filter(({ directness }) => directness !== (isSurvey(kpi) ? 'indirect' : 'direct'));
      const [only, ...others] = fitting.map(spelledName);
      return others.length === 0 && only !== undefined ? filled(kpi, `from ${only}`) : undefined;
    }
    case 'date':
      return dated(kpi, model);
    default:
      return undefined;
  }
}

function filled(kpi: Kpi, text: string | undefined): Filler | undefined {
  return text === undefined ? undefined : { text, additions: [{ to: kpi.id, text }] };
}

/** Who answers for the goals it measures, else for most of the other KPIs. */
function ownerFor(kpi: Kpi, model: Model): string | undefined {
  const ofGoals = goalsOf(model, kpi).flatMap(responsible);
  const [owner] = byFrequency(ofGoals.length > 0 ? ofGoals : model.kpis.flatMap(responsible));
  return owner && `owner ${owner}`;
}

/** Where the last result stands is where the way to the target begins; not if it is there already. */
function baselineFrom(kpi: Kpi, latest: Reported | undefined): string | undefined {
  if (!latest?.on || latest.result.value.type === 'range') return undefined;
  const direction = impliedDirection(kpi);
  for (const { value, hold } of kpi.targets ?? []) {
    if (hold) continue;
    const [wanted, now] = comparable(value, latest.result.value) ?? [0, 0];
    if (wanted === now || (direction && (direction === 'higher') !== wanted > now)) return undefined;
  }
  return `baseline ${latest.result.value.spelling} on ${latest.on.spelling}`;
}

/** The day of the goal it measures, else the end of the strategy. */
function dated(kpi: Kpi, model: Model): Filler | undefined {
  const [target, ...others] = (kpi.targets ?? []).filter(({ hold }) => !hold);
  const at = target?.value.at;
  if (!at || others.length > 0) return undefined;
  const ofGoal = goalsOf(model, kpi).flatMap(({ by }) => by ?? []);
  const ofStrategy = model.strategies
    .filter(({ id }) => id === kpi.strategy)
    .flatMap(({ horizon }) => horizon?.end ?? []);
  const [by] = [...ofGoal, ...ofStrategy];
  if (!by) return undefined;
  const end = { ...at, line: at.endLine, column: at.endColumn };
  return { text: `by ${by.spelling}`, changes: [{ at: end, text: ` by ${by.spelling}` }] };
}
