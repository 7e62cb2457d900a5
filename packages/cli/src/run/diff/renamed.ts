import type { Found } from '../../input.ts';

/** Projects of one side by folder, relative to what both sides have in common. */
export type Projects = ReadonlyMap<string, Found>;

/** From here on two projects are taken for one whose folder is another one now. */
const ENOUGH = 0.5;

/**
 * Projects that lie in another folder on the later side, as the earlier folder by the later one: those with the same `name` in
 * their configs, then those with the most lines in common. A project that has its place on both sides stays what it is.
 */
export function renamedFolders(before: Projects, after: Projects): Map<string, string> {
  const [gone, fresh] = [others(before, after), others(after, before)];
  const pairs = gone.flatMap((from) =>
    fresh.flatMap((to) => {
      const score = likeness(from, to);
      return score < ENOUGH ? [] : [{ from: from.folder, to: to.folder, score }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || (`${a.from}\n${a.to}` < `${b.from}\n${b.to}` ? -1 : 1));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (renamed.has(to) || taken.has(from)) continue;
    renamed.set(to, from);
    taken.add(from);
  }
  return renamed;
}

interface Candidate {
  readonly folder: string;
  readonly name: string | undefined;
  readonly lines: ReadonlySet<string>;
}

function others(projects: Projects, counterparts: Projects): Candidate[] {
  return [...projects].flatMap(([folder, found]) =>
    counterparts.has(folder) ? [] : [{ folder, name: found.project.config.name, lines: linesOf(found) }],
  );
}

/** 0..1 by the lines of their texts, and as much more for a name that a config gives both. */
function likeness(a: Candidate, b: Candidate): number {
  const isNamesake = a.name !== undefined && a.name === b.name;
  const [one, other] = [a.lines, b.lines];
  if (one.size + other.size === 0) return isNamesake ? 1 : 0;
  const common = [...one].filter((line) => other.has(line)).length;
  return (2 * common) / (one.size + other.size) + (isNamesake ? 1 : 0);
}

/** Each line once, without layout: braces alone are no sign. */
function linesOf({ texts }: Found): Set<string> {
  const lines = texts.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  return new Set(lines.filter((line) => /\p{L}/u.test(line)));
}
