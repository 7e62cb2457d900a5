import { folderOn } from '@touchline/diff';
import type { DiffReport, Severity, SourceRange } from '@touchline/model';
import { annotation } from '../github.ts';

/**
 * Annotations of GitHub Actions: broken policies, then changes for the worse, where they stand in the later text. What was
 * removed has no line there any more and points at its file.
 */
export function diffGithub({ projects }: DiffReport): string {
  const lines = projects.flatMap((project) => {
    const { policies, changes } = project;
    const told = new Set(policies.map(({ element }) => element));
    const line = (
      severity: Severity,
      title: string,
      text: string,
      at: SourceRange,
      side: 'before' | 'after',
    ): string => {
      const folder = folderOn(side, project);
      const file = folder === '.' ? at.file : `${folder}/${at.file}`;
      return annotation(severity, { file, ...(side === 'after' && { at }), title, text });
    };
    return [
      ...policies.map(({ severity, policy, message, at, side }) => line(severity, policy, message, at, side)),
      ...changes.flatMap(({ effect, severity, code, text, before, after }) => {
        const element = after ?? before;
        if (effect !== 'worse' || !element || told.has(element.id)) return [];
        return [line(severity, code, text, element.at, after ? 'after' : 'before')];
      }),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}
