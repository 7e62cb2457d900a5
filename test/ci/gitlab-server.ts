import type { IncomingMessage, ServerResponse } from 'node:http';
import { TOKEN } from './action.ts';
import { type Asked, bodyOf, listening, type StandIn } from './github-server.ts';

export interface Note {
  id: number;
  body: string;
  system: boolean;
  author: { id: number };
}

/** The id of whom the token belongs to. */
export const ME = 42;

/** The part of GitLab's REST API that keeps the notes of merge request 7 of project 11; a page holds at most 100. */
export async function gitlabServer(
  notes: Note[],
  mood: (asked: Asked) => number | undefined = () => undefined,
): Promise<StandIn> {
  const asked: Asked[] = [];
  let address = '';
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', address);
    const one = { method: request.method ?? '', path: pathname, token: request.headers.authorization };
    asked.push(one);
    const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
    const status = mood(one);
    if (status !== undefined) return void json(status, { message: `${status}` });
    if (one.token !== `Bearer ${TOKEN}`) return void json(401, { message: '401 Unauthorized' });
    if (pathname === '/api/v4/user') return void json(200, { id: ME, username: 'project_11_bot' });
    const [, id] = /^\/api\/v4\/projects\/11\/merge_requests\/7\/notes(?:\/(\d+))?$/.exec(pathname) ?? ['', undefined];
    if (id === undefined && one.method === 'GET') {
      const size = Math.min(100, Number(searchParams.get('per_page') ?? 20));
      const page = Number(searchParams.get('page') ?? 1);
      const next = `<${address}${pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
      const found = notes.slice((page - 1) * size, page * size);
      return void json(200, found, page * size < notes.length ? { Link: next } : {});
    }
    const { body } = await bodyOf(request);
    if (id === undefined && one.method === 'POST') {
      notes.push({ id: 9000 + notes.length, body, system: false, author: { id: ME } });
      return void json(201, notes.at(-1));
    }
    const note = notes.find((each) => each.id === Number(id));
    if (one.method !== 'PUT' || !note) return void json(404, { message: '404 Not found' });
    note.body = body;
    return void json(200, note);
  };
  address = await listening((request, response) => void answer(request, response));
  return { address: `${address}/api/v4`, asked };
}
