import * as z from 'zod';
import { type Api, isFailure } from '../api.ts';
import type { Comments } from '../sticky.ts';

const Page = z.array(
  z.object({
    id: z.int(),
    body: z.string().nullish(),
    user: z.object({ type: z.string() }).nullish(),
    author_association: z.string().nullish(),
  }),
);

/** People with access to the repository, whose personal token may be the one that is used here. */
const INSIDERS: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** The comments of a pull request: those of an issue, not those beside lines of the change. */
export function githubComments(api: Api, repository: string, pull: number): Comments {
  const issues = `repos/${repository}/issues`;
  return {
    async page(address) {
      const answer = await api.get(address ?? `${issues}/${pull}/comments?per_page=100`, Page);
      if (isFailure(answer)) return answer;
      const comments = answer.value.map(({ id, body, user, author_association }) => ({
        id,
        body: body ?? '',
        own: user?.type === 'Bot' || INSIDERS.has(author_association),
      }));
      return { comments, ...(answer.next !== undefined && { next: answer.next }) };
    },
    create: (body) => api.send('POST', `${issues}/${pull}/comments`, { body }),
    update: (id, body) => api.send('PATCH', `${issues}/comments/${id}`, { body }),
  };
}
