import * as z from 'zod';

const Sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Repository = z.object({ full_name: z.string() });
const Branch = z.object({ ref: z.string(), sha: Sha });

/** What GitHub writes into the file of `GITHUB_EVENT_PATH`, as far as it is read here. */
export const GithubEvent = z.object({
  pull_request: z
    .object({
      number: z.int().positive(),
      base: Branch.extend({ repo: Repository }),
      /** The repository is gone when somebody removed the fork. */
      head: Branch.extend({ repo: Repository.nullable() }),
    })
    .optional(),
  merge_group: z.object({ base_sha: Sha, base_ref: z.string() }).optional(),
  /** The commit before a push; zeros for a new branch. */
  before: Sha.optional(),
});
export type GithubEvent = z.infer<typeof GithubEvent>;
