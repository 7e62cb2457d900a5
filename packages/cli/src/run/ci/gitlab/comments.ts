import * as z from 'zod';
import { type Api, type Failure, isFailure } from '../api.ts';
import type { Comments } from '../sticky.ts';

const Page = z.array(
  z.object({ id: z.int(), body: z.string(), system: z.boolean(), author: z.object({ id: z.int() }) }),
);
const User = z.object({ id: z.int() });

/** The notes of a merge request that are not part of a thread beside lines. */
export function gitlabNotes(api: Api, project: string, request: string): Comments {
  const notes = `projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(request)}/notes`;
  let me: number | undefined;
  const whoAmI = async (): Promise<number | Failure> => {
    const answer = await api.get('user', User);
    return isFailure(answer) ? answer : answer.value.id;
  };
  return {
    async page(address) {
      if (me === undefined) {
        const asked = await whoAmI();
        if (isFailure(asked)) return asked;
        me = asked;
      }
      const answer = await api.get(address ?? `${notes}?per_page=100&sort=asc&order_by=created_at`, Page);
      if (isFailure(answer)) return answer;
      const comments = answer.value.map(({ id, body, system, author }) => ({
        id,
        body,
        own: !system && author.id === me,
      }));
      return { comments, ...(answer.next !== undefined && { next: answer.next }) };
    },
    create: (body) => api.send('POST', notes, { body }),
    update: (id, body) => api.send('PUT', `${notes}/${id}`, { body }),
  };
}
