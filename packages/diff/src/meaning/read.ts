import type { Language } from '@touchline/locale';
import type { ChangeCode, Severity } from '@touchline/model';
import type { Change } from '../change.ts';
import type { ModelDiff } from '../diff.ts';
import { sameText } from '../tree/properties.ts';
import { type Reader, type Reading, ReadingContext } from './meaning.ts';
import { readAcceptances } from './readers/acceptances.ts';
import { isMomentOfTruth, readContacts } from './readers/contacts.ts';
import { readEconomics } from './readers/economics.ts';
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
  readonly severities?: Readonly<Partial<Record<ChangeCode, Severity | 'off'>>> | undefined;
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
  readEconomics,
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
  const isToldByOriginal = inheritance(diff);
  return diff.changes.flatMap((change) => {
    if (change.inherited || isPartOfAnother(change) || isToldByOriginal(change)) return [];
    const readings =
      READERS.values()
        .map((reader) => reader(change, context))
        .find(({ length }) => length > 0) ?? [];
    return readings.flatMap((reading): Meaning[] => {
      // Several properties may change for one reason, such as the definition of a KPI.
      const own = `${reading.code} ${(change.change === 'removed' ? change.before : change.after).id} ${reading.text}`;
      if (told.has(own)) return [];
      told.add(own);
      const text = endedOnce(reading.text);
      const severity =
        severities[reading.code] ?? reading.severity ?? (reading.effect === 'worse' ? 'warning' : 'info');
      return severity === 'off' ? [] : [{ ...reading, text, severity, change }];
    });
  });
}

/** Whether a copy that says something of its own takes this change over from its original all the same. */
function inheritance({ changes, matching, after }: ModelDiff): (change: Change) => boolean {
  const originalOf = (id: string): string | undefined => {
    const element = after.nodes.get(id)?.element;
    if (!element) return undefined;
    return (
      ('origin' in element ? element.origin?.of : undefined) ?? ('toBeOf' in element ? element.toBeOf?.id : undefined)
    );
  };
  const meant = (id: string): string => originalOf(id) ?? id;
  const keyOf = (id: string, { property, from, into }: Changed): string =>
    [id, property, sameText(from, (one) => meant(matching.after.get(one) ?? one)), sameText(into, meant)].join('\n');
  const changed = changes.filter((change) => change.change === 'changed');
  const known = new Set(changed.map((change) => keyOf(change.after.id, change)));
  return (change) => {
    const original = change.change === 'changed' ? originalOf(change.after.id) : undefined;
    return change.change === 'changed' && original !== undefined && known.has(keyOf(original, change));
  };
}

/** A name or a unit that ends in a full stop ends the sentence as well. */
function endedOnce(sentence: string): string {
  return sentence.replace(/\.\.$/u, '.').replace(/([.!?…][”»])\.$/u, '$1');
}

type Changed = Extract<Change, { change: 'changed' }>;

/** Pains and promises count even when they come or go with their touchpoint; the rest is said with it. */
function isPartOfAnother(change: Change): boolean {
  if ((change.change !== 'added' && change.change !== 'removed') || change.within === undefined) return false;
  const { kind, properties } = change.change === 'added' ? change.after : change.before;
  return !isToldAlone(kind) && !isMomentOfTruth(properties['moment']);
}

/** Whether an element of this kind is told of even when it comes or goes with what it stands in. */
export function isToldAlone(kind: string): boolean {
  return TOLD_ALONE.has(kind);
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
