import type { Feeling, Journey, Model, Reference, Scale, Stage, Step } from '@touchline/model';
import { stepsOf } from '@touchline/model';
import type { Column } from './columns.ts';
import { keyOf, mentions, type Names } from './names.ts';

/** A number that the text says of an element: its `nth` feeling from 0, `becomes` the one behind the arrow of `2 -> 4`. */
export interface SaidNumber {
  readonly nth: number;
  readonly becomes?: true;
}

/** A feeling with a height. `level` runs from 0 (the scale's low end) to 1. */
export interface FeelingPoint {
  readonly column: number;
  /** Where in its column, −0.5 (left edge) to 0.5; 0 is the middle. */
  readonly offset: number;
  readonly level: number;
  readonly score: number;
  readonly word?: string;
  /** The condition of an alternative. */
  readonly when?: string;
  readonly because?: string;
  readonly evidenced: boolean;
  /** The number of the text that this is; absent for a mean of several. */
  readonly said?: SaidNumber;
}

/** What one persona feels along the journey. */
export interface FeelingCurve {
  /** Absent where the feelings are not told apart by persona. */
  readonly persona?: Reference;
  readonly label?: string;
  /** Uninterrupted runs of points; a run of one is a point without a line. */
  readonly runs: readonly (readonly FeelingPoint[])[];
  /** An alternative with the points around it, by which its branch runs. */
  readonly branches: readonly { readonly point: FeelingPoint; readonly path: readonly FeelingPoint[] }[];
  /** Feelings said in a word without a number: they have no height. */
  readonly wordsOnly: readonly { readonly column: number; readonly word: string; readonly evidenced: boolean }[];
}

export interface Feelings {
  readonly scale: Pick<Scale, 'min' | 'max'>;
  readonly curves: readonly FeelingCurve[];
  /** Columns in which nobody's feeling is known, as runs with both ends inclusive; empty when none is known at all. */
  readonly unknown: readonly { readonly first: number; readonly last: number }[];
}

/** The scale of a journey's feelings: its own, that of its strategy or project, else 1..5. */
export function feelingScale(model: Model, journey: Journey): Pick<Scale, 'min' | 'max'> {
  const strategy = model.strategies.find(({ id }) => id === journey.strategy);
  return journey.scale ?? strategy?.scale ?? model.project.scale ?? { min: 1, max: 5 };
}

/** The nearest of the five levels, from very bad (1) to very good (5). */
export function feelingStep(level: number): 1 | 2 | 3 | 4 | 5 {
  return (Math.round(level * 4) + 1) as 1 | 2 | 3 | 4 | 5;
}

export function levelOf(score: number, scale: Pick<Scale, 'min' | 'max'>): number {
  return Math.min(1, Math.max(0, (score - scale.min) / (scale.max - scale.min)));
}

const hasEvidence = (references: readonly Reference[] | undefined) => (references ?? []).some((each) => !each.unknown);

/** The personas whose feelings differ: those said with `as`, in the order of the journey's `for`. */
function personasOf(journey: Journey, columns: readonly Column[], only: readonly Reference[] | undefined): Reference[] {
  const said = new Map<string, Reference>();
  for (const { subject } of columns) {
    for (const feeling of subject.feelings ?? []) for (const as of feeling.as ?? []) said.set(keyOf(as), as);
  }
  if (said.size === 0) return [];
  const order = [...(journey.for ?? []), ...said.values()];
  const unique = new Map(order.map((reference) => [keyOf(reference), reference]));
  return [...unique.values()].filter((reference) => only === undefined || mentions([reference], only));
}

/** A collapsed stage feels what it says itself, else the mean of its steps' scores. */
function feelingsOf(column: Column, persona: Reference | undefined): Feeling[] {
  const own = (feelings: readonly Feeling[] | undefined) => {
    const all = feelings ?? [];
    if (persona === undefined) return [...all];
    const specific = all.filter((feeling) => mentions(feeling.as, [persona]));
    return specific.length > 0 ? specific : all.filter((feeling) => feeling.as === undefined);
  };
  const said = own(column.subject.feelings);
  if (said.length > 0 || column.role !== 'collapsed-stage') return said;
  const within = [...stepsOf(column.subject as Stage)].flatMap((step) => own(step.feelings));
  const scores = within.flatMap((feeling) => feeling.becomes ?? feeling.score ?? []);
  const [first] = within;
  if (first === undefined || scores.length === 0) return [];
  return [{ score: scores.reduce((sum, score) => sum + score, 0) / scores.length, at: first.at }];
}

export function feelingsAlong(
  model: Model,
  journey: Journey,
  columns: readonly Column[],
  names: Names,
  filter: { for?: readonly Reference[] | undefined; evidenced?: boolean | undefined } = {},
): Feelings {
  const scale = feelingScale(model, journey);
  const personas = personasOf(journey, columns, filter.for);
  const felt = new Set<number>();
  const curves = (personas.length === 0 ? [undefined] : personas).map((persona): FeelingCurve => {
    const runs: FeelingPoint[][] = [[]];
    const forks: { before?: FeelingPoint; points: FeelingPoint[]; end?: true; run: number }[] = [];
    const wordsOnly: { column: number; word: string; evidenced: boolean }[] = [];
    columns.forEach((column, at) => {
      if (persona !== undefined && !concerns(column, persona)) return;
      const subject: Step | Stage = column.subject;
      const evidenced = (feeling: Feeling) => hasEvidence(feeling.evidence) || hasEvidence(subject.evidence);
      const feelings = feelingsOf(column, persona).filter((each) => !filter.evidenced || evidenced(each));
      const point = (
        feeling: Feeling,
        score: number,
        offset: number,
        word?: string,
        becomes = false,
      ): FeelingPoint => ({
        column: at,
        offset,
        level: levelOf(score, scale),
        score,
        ...(word !== undefined && { word }),
        ...(feeling.when !== undefined && { when: feeling.when }),
        ...(feeling.because !== undefined && { because: feeling.because }),
        evidenced: evidenced(feeling),
        ...saidIn(subject, feeling, becomes),
      });
      const scored = feelings.filter((feeling) => feeling.score !== undefined);
      const alternatives = scored.filter((feeling) => feeling.when !== undefined);
      const sequence = scored
        .filter((feeling) => feeling.when === undefined)
        .flatMap((feeling) =>
          feeling.becomes === undefined
            ? [{ feeling, score: feeling.score as number, word: feeling.word, becomes: false }]
            : [
                { feeling, score: feeling.score as number, word: undefined, becomes: false },
                { feeling, score: feeling.becomes, word: feeling.word, becomes: true },
              ],
        );
      for (const feeling of feelings) {
        if (feeling.score !== undefined || feeling.word === undefined) continue;
        wordsOnly.push({ column: at, word: feeling.word, evidenced: evidenced(feeling) });
      }
      // Nobody asks what those feel who leave when the line goes on past them.
      if (subject.exit || feelings.some((feeling) => !feeling.unknown)) felt.add(at);
      const run = runs.at(-1) as FeelingPoint[];
      if (subject.exit) {
        // Who leaves does not come back into the flow: the point hangs on a branch, the line goes on without it.
        const before = lastPointBefore(runs, at);
        const points = scored.map((feeling) =>
          point(feeling, feeling.becomes ?? (feeling.score as number), 0, feeling.word, feeling.becomes !== undefined),
        );
        forks.push({ ...(before !== undefined && { before }), points, end: true, run: runs.length - 1 });
        return;
      }
      if (sequence.length > 0) {
        const spread = sequence.length === 1 ? 0 : 0.5;
        sequence.forEach(({ feeling, score, word, becomes }, index) => {
          const offset = spread === 0 ? 0 : (index / (sequence.length - 1) - 0.5) * spread;
          run.push(point(feeling, score, offset, word, becomes));
        });
      } else if (run.length > 0) runs.push([]);
      if (alternatives.length > 0) {
        const before = sequence.length > 0 ? undefined : lastPointBefore(runs, at);
        forks.push({
          ...(before !== undefined && { before }),
          points: alternatives.map((feeling) => point(feeling, feeling.score as number, 0, feeling.word)),
          run: runs.length - 1,
        });
      }
    });
    const branches = forks.flatMap(({ before, points, end, run }) =>
      points.map((point) => {
        const after = end ? undefined : runs[run]?.find(({ column }) => column === point.column + 1);
        return { point, path: [before, point, after].filter((each) => each !== undefined) };
      }),
    );
    return {
      ...(persona !== undefined && { persona, label: shortName(persona, names) }),
      runs: runs.filter((run) => run.length > 0),
      branches,
      wordsOnly,
    };
  });
  return { scale, curves, unknown: felt.size === 0 ? [] : gaps(columns.length, felt) };
}

/** Where the text of an element says a number; nowhere when it is the mean of what stands below. */
function saidIn({ feelings = [] }: Step | Stage, feeling: Feeling, becomes: boolean): Pick<FeelingPoint, 'said'> {
  const nth = feelings.indexOf(feeling);
  return nth < 0 ? {} : { said: { nth, ...(becomes && { becomes }) } };
}

/** A persona is named briefly at the end of its line: what stands before the first comma of its title. */
function shortName(persona: Reference, names: Names): string {
  const name = names.of(persona);
  return name.split(/[,，、（(]/u)[0]?.trim() || name;
}

function concerns({ subject, stages }: Column, persona: Reference): boolean {
  return [subject, ...stages].every((each) => each.onlyFor === undefined || mentions(each.onlyFor, [persona]));
}

function lastPointBefore(runs: readonly FeelingPoint[][], column: number): FeelingPoint | undefined {
  const last = runs.flat().at(-1);
  return last !== undefined && last.column === column - 1 ? last : undefined;
}

function gaps(count: number, felt: ReadonlySet<number>): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let at = 0; at < count; at++) {
    if (felt.has(at)) continue;
    const open = found.at(-1);
    if (open !== undefined && open.last === at - 1) open.last = at;
    else found.push({ first: at, last: at });
  }
  return found;
}
