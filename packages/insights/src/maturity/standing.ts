import type { DateValue, Initiative, MaturityClaim, SourceRange, Strategy } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import type { Criterion, CriterionAnswer, MaturityModel } from './model.ts';
import { maturityModels } from './models/index.ts';

type CriterionClaim = NonNullable<MaturityClaim['criteria']>[number];
type Target = NonNullable<MaturityClaim['targets']>[number];

export interface Closer {
  readonly initiative: Initiative;
  readonly at: SourceRange;
  /** It certainly ends after the target that needs the criterion. */
  readonly late: boolean;
}

/** Where one criterion stands. */
export interface CriterionStanding {
  readonly id: string;
  /** Undefined for a criterion of the team's own. */
  readonly criterion: Criterion | undefined;
  /** Counted from 0 at the bottom; of an own criterion the level of the first target. Undefined without one. */
  readonly level: number | undefined;
  readonly state: 'met' | 'partly' | 'missing' | 'unknown';
  /** The `criterion` line: what people say wins over what the model shows. */
  readonly stated: CriterionClaim | undefined;
  readonly answer: CriterionAnswer | undefined;
  readonly closers: readonly Closer[];
}

export interface TargetStanding {
  readonly target: Target;
  readonly level: number;
  /** Levels above the step before; undefined for the first when nothing is said after `from`. */
  readonly rise: number | undefined;
  /** What is still to be met on the way from the target before. */
  readonly gap: readonly CriterionStanding[];
}

/** A claim of maturity held against its criteria. Levels are counted from 0 at the bottom. */
export interface Standing {
  readonly strategy: Strategy;
  readonly claim: MaturityClaim;
  readonly model: MaturityModel;
  readonly criteria: readonly CriterionStanding[];
  /** The level said after `from`. */
  readonly claimed: number | undefined;
  /** The highest level whose criteria, and those of all below, are met; −1: not even the lowest. */
  readonly reached: number;
  readonly targets: readonly TargetStanding[];
  /** For the last target; for the next level where there is none. */
  readonly gap: readonly CriterionStanding[];
}

/** Every claim of every strategy of the project, in the order of the text. */
export function standingsOf(facts: Facts): Standing[] {
  return facts.model.strategies.flatMap((strategy) =>
    (strategy.maturity ?? []).map((claim) => standingOf(claim, strategy, facts)),
  );
}

/** Several rules and the report ask for the same claim; gone with the facts of the check. */
const known = new WeakMap<Facts, Map<MaturityClaim, Standing>>();

export function standingOf(claim: MaturityClaim, strategy: Strategy, facts: Facts): Standing {
  const standings = known.get(facts) ?? new Map<MaturityClaim, Standing>();
  known.set(facts, standings);
  const standing = standings.get(claim) ?? judge(claim, strategy, facts);
  standings.set(claim, standing);
  return standing;
}

function judge(claim: MaturityClaim, strategy: Strategy, facts: Facts): Standing {
  const model = maturityModels[claim.model];
  const indexOf = (level: string | undefined) => {
    const index = level === undefined ? -1 : model.levels.indexOf(level);
    return index < 0 ? undefined : index;
  };
  const wanted = (claim.targets ?? []).flatMap((target) => {
    const level = indexOf(target.level);
    return level === undefined ? [] : [{ target, level }];
  });
  const closing = closingIn(facts).filter(({ initiative }) => (initiative.strategy ?? strategy.id) === strategy.id);
  const closersOf = (id: string, level: number | undefined): Closer[] => {
    const due = wanted.find((each) => level !== undefined && each.level >= level)?.target.by?.to;
    return closing
      .filter(({ closes }) => closes.criterion === id && closes.model === claim.model)
      .map(({ initiative, closes }) => ({ initiative, at: closes.at, late: endsAfter(initiative, due, facts) }));
  };
  const stated = new Map((claim.criteria ?? []).map((each) => [each.criterion, each]));
  const asked = model.criteria.map((criterion): CriterionStanding => {
    const { id } = criterion;
    const said = stated.get(id);
    const answer = criterion.answered === 'computed' ? criterion.evaluate({ strategy, facts }) : undefined;
    const level = indexOf(criterion.level);
    const state = said?.state ?? answer?.state ?? 'unknown';
    return { id, criterion, level, state, stated: said, answer, closers: closersOf(id, level) };
  });
  const own = [...stated.values()]
    .filter(({ criterion }) => !model.criteria.some(({ id }) => id === criterion))
    .map((said): CriterionStanding => {
      const [id, level] = [said.criterion, wanted[0]?.level];
      return {
        id,
        criterion: undefined,
        level,
        state: said.state,
        stated: said,
        answer: undefined,
        closers: closersOf(id, level),
      };
    });
  const criteria = [...asked, ...own];
  const reached = reachedBy(asked, model.levels.length);
  const claimed = indexOf(claim.from);
  const open = criteria.filter(({ state, level }) => {
    // What nobody says of a level that is claimed is no gap: it is not shown, and nobody denies it.
    if (state === 'unknown') return (level ?? -1) > (claimed ?? -1);
    return state !== 'met';
  });
  const upTo = (level: number) => open.filter((each) => each.level !== undefined && each.level <= level);
  const passed = new Set<CriterionStanding>();
  const targets = wanted.map(({ target, level }, index): TargetStanding => {
    const before = index === 0 ? claimed : wanted[index - 1]?.level;
    const gap = upTo(level).filter((each) => !passed.has(each));
    for (const each of gap) passed.add(each);
    return { target, level, rise: before === undefined ? undefined : level - before, gap };
  });
  const next = Math.min(model.levels.length - 1, Math.max(claimed ?? -1, reached) + 1);
  const last = targets.length > 0 ? Math.max(...targets.map(({ level }) => level)) : next;
  return { strategy, claim, model, criteria, claimed, reached, targets, gap: upTo(last) };
}

/** Initiatives that close criteria, with each of these. */
const closingIn = onceFor(({ initiatives }: Facts) =>
  initiatives.flatMap((initiative) => (initiative.closes ?? []).map((closes) => ({ initiative, closes }))),
);

/** An initiative that is done closes nothing any more: if its criterion is still open, it did not. */
export function isClosing({ initiative }: Closer): boolean {
  return initiative.status !== 'done';
}

function reachedBy(criteria: readonly CriterionStanding[], levels: number): number {
  for (let level = 0; level < levels; level++) {
    if (criteria.some((each) => each.level === level && each.state !== 'met')) return level - 1;
  }
  return levels - 1;
}

/** The end of its own schedule, else of its rollout's. */
export function endOf({ schedule, in: rollouts }: Initiative, { lookup }: Facts): DateValue | undefined {
  if (schedule) return schedule.type === 'period' ? schedule.end : schedule;
  const ends = (rollouts ?? []).flatMap(({ id }) => {
    const rollout = lookup.declaration(id);
    return rollout?.kind === 'rollout' && rollout.schedule ? [rollout.schedule.end] : [];
  });
  return ends.sort((a, b) => (a.to < b.to ? 1 : -1))[0];
}

function endsAfter(initiative: Initiative, due: string | undefined, facts: Facts): boolean {
  const end = endOf(initiative, facts);
  return due !== undefined && end !== undefined && end.from > due;
}
