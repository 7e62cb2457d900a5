import type { Clock, Files, Git } from '@touchline/project';

/** What the host of the server provides: the disk of Node, or the editor's files in a worker. */
export interface ServerHost {
  readonly files: Files;
  readonly clock: Clock;
  /** Asked only in a workspace that is trusted; absent where there is none. */
  readonly git?: Git;
}
