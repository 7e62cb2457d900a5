import type { Language } from '@touchline/locale';
import type { Severity } from '@touchline/model';
import type { Change } from '../change.ts';
import type { ModelDiff } from '../diff.ts';
import { type Reader, type Reading, ReadingContext } from './meaning.ts';
import { readAcceptances } from './readers/acceptances.ts';
import { isMomentOfTruth, readContacts } from './readers/contacts.ts';
import { readFeelings } from './readers/feelings.ts';
import { readInitiatives } from './readers/initiatives.ts';
import { readMeasurement } from './readers/measurement.ts';
import { readPeople } from './readers/people.ts';
import { readPlan } from './readers/plan.ts';
import { readProgress } from './readers/progress.ts';
import { readStatements } from './readers/statements.ts';
import { readStrategy } from './readers/strategy.ts';
import { readStructure } from './readers/structure.ts';
import { readTargets } from './readers/targets.ts';

/** A change with what it means. */
export interface Meaning extends Omit<Reading, 'severity'> {
  readonly severity: Severity;
  readonly change: Change;
}

export interface ReadOptions {
  readonly language: Language;
  /** Severities by code, where the team wants others. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined;
}

/** The first that has something to say is heard; the last one has always. */
const READERS: readonly Reader[] = [
  readFeelings,
  readStatements,
  readContacts,
  readTargets,
  readMeasurement,
  readPlan,
  readInitiatives,
  readProgress,
  readPeople,
  readStrategy,
  readAcceptances,
  readStructure,
];

/**
 * What the changes mean for the customer, the measurement and the plan, in the order of the changes. What follows from
 * another change is left out: copies of a changed original, and what came or went with what it stands in.
 */
export function readMeanings(diff: ModelDiff, { language, severities = {} }: ReadOptions): Meaning[] {
  const context = new ReadingContext(language, diff);
  const told = new Set<string>();
  return diff.changes.flatMap((change) => {
    if (change.inherited || isPartOfAnother(change)) return [];
    const readings =
      READERS.values()
        .map((reader) => reader(change, context))
        .find(({ length }) => length > 0) ?? [];
    return readings.flatMap((reading): Meaning[] => {
      // Several properties may change for one reason, such as the definition of a KPI.
      const own = `${reading.code} ${(change.change === 'removed' ? change.before : change.after).id} ${reading.text}`;
      if (told.has(own)) return [];
      told.add(own);
      const severity =
        severities[reading.code] ?? reading.severity ?? (reading.effect === 'worse' ? 'warning' : 'info');
      return severity === 'off' ? [] : [{ ...reading, severity, change }];
    });
  });
}

/** Pains and promises count even when they come or go with their touchpoint; the rest is said with it. */
function isPartOfAnother(change: Change): boolean {
  if ((change.change !== 'added' && change.change !== 'removed') || change.within === undefined) return false;
  const { kind, properties } = change.change === 'added' ? change.after : change.before;
  return !TOLD_ALONE.has(kind) && !isMomentOfTruth(properties['moment']);
}

const TOLD_ALONE: ReadonlySet<string> = new Set([
  'pain',
  'churn-risk',
  'promise',
  'initiative',
  'goal',
  'commitment',
  'kpi',
]);
