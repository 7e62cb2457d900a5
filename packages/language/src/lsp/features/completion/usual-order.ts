/** What people write in a declaration, in the order in which they write it, by the rule that reads the declaration. */
export const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  CxFile: words(
    'journey, strategy, goal, kpi, persona, channel, initiative, segment, team, system, objective, theme, commitment, study, data',
  ),
  Strategy: words('vision, mission, owner, horizon, objective, goal, theme, kpi, initiative, journey, context, risk'),
  Journey: words(
    'as-is, to-be of, for, stage, touchpoint, step, scenario, starts when, ends when, succeeds when, owner, evidence, reviewed, scale',
  ),
  Stage: words('phase, touchpoint, step, purpose, owner, quote, pain, opportunity, target, only for'),
  Step: words(
    'via, feeling, doing, thinking, pain, opportunity, moment of truth, owner, measured by, expects, functional, emotional, ' +
      'frontstage, backstage, quote, churn risk',
  ),
  Persona: words('of, role, quote, job, needs, expects, frustration, facts, prefers, alternative, like'),
  Segment: words('behaviour, purchases, size, value'),
  Channel: words('kind, talks, owner, staffed'),
  System: words('kind, owner, holds, connected to'),
  Objective: words('considers, builds on, business goal, marketing goal'),
  Goal: words('supports, measured by, by, owner, expected benefits, achieved when'),
  Theme: words('supports, methods, uses, measured by, improves, owner'),
  Commitment: words('for, via, standard, measured by, by, owner'),
  Kpi: words(
    'question, metric, from, only where, split by, formula, unit, baseline, target, alert, measured every, sample, owner, ' +
      'reported to, agreed, level, captures',
  ),
  DataSource: words('files, table, held in, direct, indirect'),
  Initiative: words(
    'in, kind, supports, improves, addresses, expected effect, owner, schedule, status, budget, impact, effort, depends on, part',
  ),
};

/** What stands with almost everything, and is seldom what somebody looks for. */
const EVERYWHERE: readonly string[] = words('owner, because, evidence, note, see, uses, accept');

/** Lower comes first; what neither list has stands between them, in the order of the grammar. */
export function usualRank(rule: string, keyword: string): number {
  const own = WRITTEN[rule]?.indexOf(keyword) ?? -1;
  return own >= 0 ? own : 1000 + EVERYWHERE.indexOf(keyword);
}

function words(list: string): readonly string[] {
  return list.split(', ');
}
