import type { DiffChange, ProjectDiff } from '@touchline/model';

/** Changes that are read together: those of one journey, or those of one concern. */
export type ChangeGroup =
  | { readonly by: 'journey'; readonly id: string; readonly title: string; readonly changes: readonly DiffChange[] }
  | { readonly by: 'concern'; readonly concern: DiffChange['concern']; readonly changes: readonly DiffChange[] };

const CONCERNS: readonly DiffChange['concern'][] = [
  ...(['customer', 'promise', 'measurement', 'plan', 'strategy', 'organisation', 'evidence'] as const),
];
const RANK = { worse: 0, better: 1, other: 2 } as const;

/** The journeys first, as they stand in the text, then the rest by concern; within each what is worse comes first. */
export function groupChanges({ changes, journeys }: Pick<ProjectDiff, 'changes' | 'journeys'>): ChangeGroup[] {
  const groups: ChangeGroup[] = journeys.flatMap(({ before, after, title }) => {
    const own = changes.filter(({ journey, change }) => journey === (change === 'removed' ? before : after));
    return own.length === 0 ? [] : [{ by: 'journey', id: after ?? before ?? '', title, changes: inRank(own) }];
  });
  for (const concern of CONCERNS) {
    const own = changes.filter((change) => change.journey === undefined && change.concern === concern);
    if (own.length > 0) groups.push({ by: 'concern', concern, changes: inRank(own) });
  }
  return groups;
}

function inRank(changes: readonly DiffChange[]): DiffChange[] {
  return [...changes].sort((a, b) => RANK[a.effect] - RANK[b.effect]);
}

/** How many changes are for the better, the worse, and neither. */
export function countEffects(changes: readonly DiffChange[]): Record<DiffChange['effect'], number> {
  const counts = { better: 0, worse: 0, other: 0 };
  for (const { effect } of changes) counts[effect]++;
  return counts;
}

/** The folder of a project on one side. */
export function folderOn(side: 'before' | 'after', { folder, renamedFrom }: ProjectDiff): string {
  return side === 'before' ? (renamedFrom ?? folder) : folder;
}

/** Nothing to tell of a project: not even findings, or a syntax error that hides something. */
export function isEmptyDiff(project: ProjectDiff): boolean {
  const { changes, findings, unread, policies, only, renamedFrom, rulesChanged } = project;
  const { fresh, fixed } = findings;
  const count = changes.length + fresh.length + fixed.length + unread.length + policies.length;
  return count === 0 && only === undefined && renamedFrom === undefined && !rulesChanged;
}
