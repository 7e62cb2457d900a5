import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { TOKEN } from './action.ts';

export interface GithubComment {
  id: number;
  body: string;
  user: { type: 'Bot' | 'User' };
  author_association: string;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
}

/** How the server answers instead, or undefined to answer as it should. `done`: it did what it was asked for all the same. */
type Mood = (
  asked: Asked,
  count: number,
) => { status: number; headers?: Record<string, string>; done?: true } | undefined;

export interface StandIn {
  readonly address: string;
  readonly asked: Asked[];
}

export async function listening(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function bodyOf(request: IncomingMessage): Promise<{ body: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as { body: string };
}

/**
 * The part of GitHub's REST API that keeps the comments of pull request 7 of olena/bank, below the prefix that Enterprise
 * servers have. Pages hold at most 100; only the Link header tells the next one.
 */
export async function githubServer(comments: GithubComment[], mood: Mood = () => undefined): Promise<StandIn> {
  const asked: Asked[] = [];
  let address = '';
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', address);
    const one = { method: request.method ?? '', path: pathname, token: request.headers.authorization };
    asked.push(one);
    const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
    const other = mood(one, asked.length);
    if (other && !other.done) return void json(other.status, { message: 'No.' }, other.headers);
    if (one.token !== `Bearer ${TOKEN}`) return void json(401, { message: 'Bad credentials' });
    if (pathname === '/api/v3/repos/olena/bank/issues/7/comments') {
      if (one.method === 'POST') {
        const { body } = await bodyOf(request);
        if (body.length > 65_536) return void json(422, { message: 'body is too long' });
        comments.push({ id: 9000 + comments.length, body, user: { type: 'Bot' }, author_association: 'NONE' });
        return void json(other?.status ?? 201, comments.at(-1));
      }
      const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
      const page = Number(searchParams.get('page') ?? 1);
      const link = (to: number, rel: string) => `<${address}${pathname}?per_page=${size}&page=${to}>; rel="${rel}"`;
      const links = [
        ...(page > 1 ? [link(page - 1, 'prev')] : []),
        ...(page * size < comments.length
          ? [link(page + 1, 'next'), link(Math.ceil(comments.length / size), 'last')]
          : []),
      ];
      const found = comments.slice((page - 1) * size, page * size);
      return void json(200, found, links.length > 0 ? { Link: links.join(', ') } : {});
    }
    const id = Number(/^\/api\/v3\/repos\/olena\/bank\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
    const comment = comments.find((each) => each.id === id);
    if (one.method !== 'PATCH' || !comment) return void json(404, { message: 'Not Found' });
    comment.body = (await bodyOf(request)).body;
    return void json(200, comment);
  };
  address = await listening((request, response) => void answer(request, response));
  return { address: `${address}/api/v3`, asked };
}

/** Comments of other people, enough for several pages. */
export function talk(count: number): GithubComment[] {
  return Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    body: `Remark ${at + 1}`,
    user: { type: 'User' },
    author_association: 'MEMBER',
  }));
}
