import { diffGithub } from '../../../output/diff/github.ts';
import { github, workflowCommand } from '../../../output/github.ts';
import type { Platform } from '../platform.ts';

const LEVELS = ['::error ', '::warning ', '::notice '];

/** Annotations; GitHub shows the first ten of each level beside the change, so broken policies come first. */
export const githubPlatform: Platform = {
  name: 'GitHub',
  commentLimit: 65_000,
  log: ({ checked, compared }, cwd) => {
    const text = (compared ? diffGithub(compared.report) : '') + github(checked, cwd);
    const lines = text.split('\n').filter((line) => line !== '');
    const rank = (line: string): number => LEVELS.findIndex((level) => line.startsWith(level));
    return lines
      .sort((a, b) => rank(a) - rank(b))
      .map((line) => `${line}\n`)
      .join('');
  },
  notice: ({ level, text }) => `${workflowCommand(level, { title: 'Touchline' }, text)}\n`,
};
