import type { Language } from '@touchline/locale';
import type { CheckReport } from '../../output/report.ts';
import type { Compared } from '../diff/states.ts';
import type { Comments } from './sticky.ts';

/** The state that a run is compared with. */
export interface Base {
  /** A revision; what is compared with is the commit where it and the checkout parted. */
  readonly revision: string;
  /** As people call it: a branch. */
  readonly label?: string | undefined;
  /** Nobody reviews this run, so that a base that is not there is a remark and not a failure. */
  readonly optional?: true;
}

/** A run on a build server. */
export interface Run {
  readonly base?: Base | undefined;
  /** What is checked out, as people call it. */
  readonly label?: string | undefined;
  /** The pull or merge request that is reviewed. */
  readonly request?: Request | undefined;
}

interface Request {
  /** It comes from another repository, whose runs get no secrets and may write nothing here. */
  readonly fork: boolean;
  /** Without a token there is nothing to write with. */
  readonly comments?: Comments | undefined;
}

/** What was found out and what is to be said of it besides. */
export interface Outcome {
  readonly checked: CheckReport;
  readonly compared?: Compared | undefined;
  readonly language: Language;
}

/** A line about the run itself. */
export interface Notice {
  readonly level: 'error' | 'warning' | 'notice';
  readonly text: string;
  /** Where to look instead; of use in the log only. */
  readonly elsewhere?: string;
}

/** What differs between build servers. */
export interface Platform {
  readonly name: 'GitHub' | 'GitLab';
  /** Most characters of a comment. */
  readonly commentLimit: number;
  /** Findings and changes for the log. */
  log(outcome: Outcome, cwd: string): string;
  /** A notice for the log. */
  notice(notice: Notice): string;
}
