import { diffPretty } from '../../../output/diff/pretty.ts';
import { pretty } from '../../../output/pretty.ts';
import { printable } from '../../../terminal.ts';
import type { Platform } from '../platform.ts';

/** A log for people: what GitLab shows beside the change comes from the Code Quality report. */
export const gitlabPlatform: Platform = {
  name: 'GitLab',
  commentLimit: 900_000,
  log: ({ checked, compared, language }, cwd) => {
    const style = { language, paint: (_: unknown, text: string) => text };
    const changes = compared ? `\n${diffPretty(compared.report, style)}` : '';
    return `${pretty(checked, { ...style, cwd })}${changes}`;
  },
  notice: ({ level, text }) => `${level}: ${printable(text)}\n`,
};
