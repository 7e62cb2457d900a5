import { readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../hosts/bundled.ts';
import { type Job, runAction, runCommand, type Variables } from './action.ts';
import { type GithubComment, githubServer, listening, talk } from './github-server.ts';
import { BETTER, commit, git, LOWERED, MAP, pullRequest, type Repository, temporary, write } from './repository.ts';

const bundle = bundled('cli');
const FILE = 'стратегія/мапа.cx';
const MARKER = /^<!-- touchline [0-9a-f]{12} -->\n/;

/** Nothing of what is tested here changes it. */
let shared: Repository;
beforeAll(() => {
  shared = pullRequest({ [FILE]: MAP }, { [FILE]: BETTER }, temporary(afterAll));
});
const changed = (): Repository => shared;
const pull = ({ base, head }: Repository, from: string | null = 'olena/bank', branch = 'work') => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: base, repo: { full_name: 'olena/bank' } },
      head: { ref: branch, sha: head, repo: from === null ? null : { full_name: from } },
    },
  },
});

interface Asked {
  readonly repository: Repository;
  readonly api?: string;
  readonly argv?: readonly string[];
  readonly from?: string | null;
  readonly token?: string;
}

const review = ({ repository, api = '', argv = [], from, token }: Asked): Promise<Job> =>
  runCommand({ cwd: repository.cwd, event: pull(repository, from), api }, argv, token);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const own = (body: string): GithubComment => ({ id: 500, body, user: { type: 'Bot' }, author_association: 'NONE' });

test('a link that leads out of the checkout shows nothing of what is there', async () => {
  const elsewhere = temporary();
  write(elsewhere, { 'secret.cx': 'password Hunter2\n' });
  const repository = pullRequest({ [FILE]: MAP }, { [FILE]: BETTER });
  symlinkSync(join(elsewhere, 'secret.cx'), join(repository.cwd, 'link.cx'));
  const job = await review({ repository });
  expect(job.code).toBe(2);
  expect(job.out).toMatch(/link\.cx.*leads out of the repository/);
  expect(JSON.stringify(job)).not.toMatch(/Hunter2|password/);
});

describe('action.yml', () => {
  const act = (repository: Repository, api: string, inputs: Variables = {}, from?: string) =>
    runAction({ cwd: repository.cwd, event: pull(repository, from), api }, bundle(), inputs);

  test('runs touchline from outside of the checkout, writes one comment, fills summary and outputs', async () => {
    const comments = talk(3);
    const { address, asked } = await githubServer(comments);
    const job = await act(changed(), address);
    expect(job).toMatchObject({ code: 0, err: '', outputs: { errors: '0', policies: '0' } });
    expect(comments).toHaveLength(4);
    expect(comments[3]?.body).toMatch(MARKER);
    expect(plain(comments[3]?.body ?? '')).toContain('moved from 1 to 4');
    expect(comments[3]?.body).toMatch(/\*\*main \\\([0-9a-f]{3,}.*\)\*\* → \*\*work\*\*/);
    expect(plain(job.summary)).toContain('moved from 1 to 4');
    expect(job.summary).not.toContain('<!-- touchline');
    expect(job.out).toContain('::notice title=Touchline::The comment was written.');
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(JSON.parse(readFileSync(job.outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(job.npm.split('\n')).toEqual(expect.arrayContaining(['TEMP', 'TEMP/touchline', 'touchline@0.1.0']));
  });

  test('hands every input on', async () => {
    const repository = pullRequest({ '-o/a.cx': MAP, 'b/b.cx': MAP }, { '-o/a.cx': LOWERED });
    const { address, asked } = await githubServer([]);
    const inputs = { path: '-o', comment: 'false', language: 'uk', version: '9.8.7' };
    const job = await act(repository, address, inputs);
    expect(job.code).toBe(1);
    expect(job.outputs['policies']).toBe('1');
    expect(job.summary).toContain('Перевірено 1 файл');
    expect(job.npm).toContain('touchline@9.8.7');
    expect((await act(repository, address, { ...inputs, base: 'HEAD' })).outputs['policies']).toBe('0');
    expect((await act(repository, address, { ...inputs, 'fail-on': 'never' })).code).toBe(0);
    expect(asked).toEqual([]);
  });

  test('in a fork without a token the summary has it', async () => {
    const { address, asked } = await githubServer([]);
    const job = await act(changed(), address, { token: '' }, 'stranger/bank');
    expect(job).toMatchObject({ code: 0, err: '' });
    expect(job.summary).toContain('from a fork');
    expect(asked).toEqual([]);
  });
});

describe('touchline ci github in a pull request', () => {
  test('brings its comment on the third page up to date, and leaves it alone when nothing is new', async () => {
    const comments = [...talk(230), ...talk(40)];
    const { address } = await githubServer(comments);
    const repository = changed();
    await review({ repository, api: address });
    const written = comments.at(-1)?.body ?? '';
    comments.splice(220, 0, { ...own(written.replace('main', 'old')), id: 500 });
    comments.pop();
    const again = await githubServer(comments);
    const job = await review({ repository, api: again.address });
    expect(job.out).toContain('The comment was brought up to date.');
    expect(again.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'PATCH']);
    expect(again.asked.at(-1)?.path).toMatch(/\/comments\/500$/);
    expect(comments[220]?.body).toBe(written);
    expect(comments).toHaveLength(271);
    const third = await githubServer(comments);
    expect((await review({ repository, api: third.address })).out).toContain('The comment is up to date.');
    expect(third.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  test('does not take over what a passer-by wrote, even with its marker', async () => {
    const comments: GithubComment[] = [];
    const repository = changed();
    await review({ repository, api: (await githubServer(comments)).address });
    const body = comments.pop()?.body ?? '';
    comments.push({ id: 66, body, user: { type: 'User' }, author_association: 'CONTRIBUTOR' });
    await review({ repository, api: (await githubServer(comments)).address });
    expect(comments).toHaveLength(2);
  });

  test('every folder has a comment of its own', async () => {
    const files = { 'a/x.cx': MAP, 'b/x.cx': MAP };
    const repository = pullRequest(files, { 'a/x.cx': BETTER, 'b/x.cx': BETTER });
    const comments: GithubComment[] = [];
    for (const path of ['a', 'b', './a'])
      await review({ repository, api: (await githubServer(comments)).address, argv: [path] });
    expect(new Set(comments.map(({ body }) => body.split('\n')[0])).size).toBe(2);
    expect(comments).toHaveLength(2);
  });

  test('says in an existing comment that nothing changed any more, and writes none for that', async () => {
    const same = pullRequest({ [FILE]: MAP }, { 'note.txt': 'Nothing of the strategy.\n' });
    const comments = talk(1);
    const silent = await review({ repository: same, api: (await githubServer(comments)).address });
    expect(comments).toHaveLength(1);
    expect(silent.out).toContain('no comment was written');
    const repository = changed();
    await review({ repository, api: (await githubServer(comments)).address });
    await review({ repository: same, api: (await githubServer(comments)).address });
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toContain('Nothing changed');
  });

  test('a broken policy fails the step, is an annotation and stands in the comment', async () => {
    const comments: GithubComment[] = [];
    const { address } = await githubServer(comments);
    const repository = pullRequest({ [FILE]: MAP }, { [FILE]: LOWERED });
    const job = await review({ repository, api: address });
    expect(job.code).toBe(1);
    expect(job.out).toMatch(/^::error file=стратегія\/мапа\.cx,line=7,.*title=target-lowered-without-review::/m);
    expect(job.outputs['policies']).toBe('1');
    expect(comments[0]?.body).toMatch(/review/);
    const never = await review({ repository, api: address, argv: ['--fail-on', 'never', '--no-comment'] });
    expect(never.code).toBe(0);
    expect(never.out).not.toContain('comment');
  });

  test('warnings fail it where that is asked for; errors always, unless nothing may', async () => {
    const repository = pullRequest({ [FILE]: MAP }, { [FILE]: `${MAP}\nkpi Nps "Twice" {\n  metric nps\n}\n` });
    const { address } = await githubServer([]);
    const codes = async (failOn: string, one = repository) =>
      (await review({ repository: one, api: address, argv: ['--fail-on', failOn] })).code;
    expect(await codes('error')).toBe(1);
    expect(await codes('never')).toBe(0);
    expect([await codes('error', changed()), await codes('warning', changed())]).toEqual([0, 1]);
  });
});

describe('where the comment cannot be written, the step does not fail and the summary has it', () => {
  test.each([
    [403, {}, /GitHub refused \(403\).*pull-requests: write/],
    [404, {}, /GitHub refused \(404\)/],
    [401, {}, /GitHub refused \(401\)/],
    [429, { 'Retry-After': '60' }, /fewer requests \(429\)/],
    [403, { 'X-RateLimit-Remaining': '0' }, /fewer requests \(403\)/],
    [503, {}, /not well \(503\)/],
    [422, {}, /something unexpected \(422\)/],
  ])('%i %j', async (status, headers, said) => {
    const { address, asked } = await githubServer([], () => ({ status, headers }));
    const job = await review({ repository: changed(), api: address });
    expect(job.code).toBe(0);
    expect(job.out).toMatch(new RegExp(`::warning title=Touchline::.*${said.source}.*summary of the job`));
    expect(plain(job.summary)).toContain('moved from 1 to 4');
    const isTried = status >= 500 || (status === 403 && Object.keys(headers).length > 0);
    expect(asked).toHaveLength(isTried ? 3 : 1);
  });

  test('no answer at all', async () => {
    const job = await review({ repository: changed(), api: 'http://127.0.0.1:9/' });
    expect(job).toMatchObject({ code: 0 });
    expect(job.out).toContain('cannot be reached or is not well (no answer)');
  });

  test('what is not JSON, and a next page on another server, lead nowhere with the token', async () => {
    const seen: unknown[] = [];
    const thief = await listening((request, response) => {
      seen.push(request.headers.authorization);
      response.end('[]');
    });
    const odd = await listening((_, response) => response.end('<html>'));
    const astray = await listening(({ method }, response) => {
      response.setHeader('Link', `<${thief}/x>; rel="next"`).end(method === 'GET' ? '[]' : '{}');
    });
    const elsewhere = await listening((_, response) => response.writeHead(302, { Location: thief }).end());
    expect((await review({ repository: changed(), api: odd })).out).toContain('something unexpected (200)');
    expect((await review({ repository: changed(), api: astray })).out).toContain('The comment was written.');
    expect((await review({ repository: changed(), api: elsewhere })).out).toContain('cannot be reached');
    expect(seen).toEqual([]);
  });

  test('a server that is well again after a moment has one comment, though its answer was lost', async () => {
    const comments: GithubComment[] = [];
    const { address, asked } = await githubServer(comments, ({ method }) =>
      method === 'POST' ? { status: 502, done: true } : undefined,
    );
    const job = await review({ repository: changed(), api: address });
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
    expect(job.out).toContain('The comment is up to date.');
    expect(comments).toHaveLength(1);
  });

  test('a server that asks for a moment gets it', async () => {
    const { address, asked } = await githubServer([], (_, count) =>
      count === 1 ? { status: 429, headers: { 'Retry-After': '1' } } : undefined,
    );
    expect((await review({ repository: changed(), api: address })).out).toContain('The comment was written.');
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });

  test.each([['stranger/bank'], [null]])(
    'a pull request from a fork (%s) without a token or without permission',
    async (from) => {
      const { address, asked } = await githubServer([], () => ({ status: 403 }));
      const bare = await review({ repository: changed(), api: address, from, token: '' });
      expect(asked).toEqual([]);
      const poor = await review({ repository: changed(), api: address, from });
      for (const job of [bare, poor]) {
        expect(job.code).toBe(0);
        expect(job.out).toMatch(/::notice title=Touchline::No comment was written: .*from a fork/);
        expect(job.summary).toContain('from a fork');
        expect(plain(job.summary)).toContain('moved from 1 to 4');
      }
    },
  );
});

describe('what is compared', () => {
  test('a shallow checkout is told what it lacks, and fails: no policy was checked', async () => {
    const { cwd, base, head } = changed();
    const clone = temporary();
    git(clone, 'clone', '-q', '--depth', '1', `file://${encodeURI(cwd)}`, 'shallow');
    const { address, asked } = await githubServer([]);
    const job = await review({ repository: { cwd: `${clone}/shallow`, base, head }, api: address });
    expect(job.code).toBe(2);
    expect(job.out).toMatch(/::error title=Touchline::.*fetch-depth: 0/);
    expect(job.summary).toMatch(/fetch-depth/);
    expect(asked).toEqual([]);
  });

  test('a checkout of the base alone, as pull_request_target has it, is not called unchanged', async () => {
    const { cwd, base, head } = pullRequest({ [FILE]: MAP }, { [FILE]: LOWERED });
    git(cwd, 'checkout', '-q', base);
    const { address, asked } = await githubServer([]);
    const job = await review({ repository: { cwd, base, head }, api: address });
    expect(job.code).toBe(2);
    expect(job.out).toContain('::error title=Touchline::The checkout holds nothing of the request');
    expect(asked).toEqual([]);
  });

  test('the repository is that of the folder, also where the job stands above it', async () => {
    const { cwd, base, head } = changed();
    const above = { cwd: dirname(cwd), base, head };
    const job = await review({ repository: above, argv: ['--no-comment', basename(cwd)] });
    expect(plain(job.summary)).toContain('moved from 1 to 4');
  });

  test('a push is told in the summary only, from the commit before it', async () => {
    const cwd = temporary();
    git(cwd, 'init', '-q', '-b', 'main');
    const before = commit(cwd, { [FILE]: MAP });
    commit(cwd, { [FILE]: BETTER });
    const { address, asked } = await githubServer([]);
    const push = (sha: string) =>
      runCommand({ cwd, api: address, event: { name: 'push', payload: { before: sha, after: 'x' } } }, []);
    expect(plain((await push(before)).summary)).toContain('moved from 1 to 4');
    const fresh = await push('0'.repeat(40));
    expect(fresh).toMatchObject({ code: 0 });
    expect(fresh.out).toContain('nothing to compare with');
    const forced = await push('1'.repeat(40));
    expect(forced.code).toBe(0);
    expect(forced.out).toMatch(/::warning title=Touchline::What changed is not shown: .*1{40}/);
    expect(asked).toEqual([]);
  });

  test('a base that is named wins; it is never an option', async () => {
    const { cwd, base } = changed();
    const named = (name: string) => runCommand({ cwd }, [`--base=${name}`]);
    expect(plain((await named(base)).summary)).toContain('moved from 1 to 4');
    expect((await named('HEAD')).summary).toContain('Nothing changed');
    for (const name of ['--output=stolen', '-n', 'nowhere']) {
      const job = await named(name);
      expect(job.code).toBe(2);
      expect(job.out).toMatch(/::error title=Touchline::.*does not know the revision/);
    }
  });

  test.each([['{'], [{ pull_request: { number: '7; rm -rf /' } }], [{ before: '--upload-pack=x' }], [[]]])(
    'an event that is none (%j) ends it',
    async (payload) => {
      const job = await runCommand({ cwd: changed().cwd, event: { name: 'pull_request', payload } }, []);
      expect(job.code).toBe(2);
      expect(job.err).toContain('GITHUB_EVENT_PATH');
    },
  );
});

describe('texts of strangers', () => {
  const TITLE =
    'Hi @octocat <img src=x onerror=alert(1)> ](javascript:x) <!-- touchline 0 --> ```` %0A::error::x ::set-output name=a::b';

  test('are only texts in comment, summary and log', async () => {
    const comments: GithubComment[] = [];
    const { address } = await githubServer(comments);
    const hostile = MAP.replace('"Signs"', JSON.stringify(TITLE));
    const repository = pullRequest(
      { [FILE]: hostile },
      { [FILE]: hostile.replace('feeling 1', 'feeling 5').replace('target 45', 'target 40') },
    );
    const branch = '@octocat/<b>x</b>';
    const event = pull(repository, 'olena/bank', branch);
    const job = await runCommand({ cwd: repository.cwd, api: address, event }, []);
    for (const text of [comments[0]?.body.replace(MARKER, '') ?? '', job.summary]) {
      expect(text).toContain('octocat');
      const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
      expect(prose).not.toMatch(/@\w/);
      expect(prose).not.toMatch(/<(img|b>)/);
      expect(prose).not.toMatch(/[^\\]\]\(javascript/);
      expect(prose).not.toContain('<!-- touchline');
    }
    const lines = job.out.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) /);
  });

  test('the token is never shown', async () => {
    const { address } = await githubServer([], ({ token }) => ({ status: 403, headers: { 'X-Echo': token ?? '' } }));
    const job = await review({ repository: changed(), api: address });
    expect(JSON.stringify(job)).not.toContain('s3cret');
  });

  test('a comment stays below the limit of GitHub, however much changed', async () => {
    const many = (feeling: number) =>
      Array.from(
        { length: 900 },
        (_, at) =>
          `journey J${at} "Journey ${at} of a customer" {\n  touchpoint T${at} "Something with a rather long title ${at}" feeling ${feeling}\n}\n`,
      ).join('\n');
    const comments: GithubComment[] = [];
    const { address } = await githubServer(comments);
    const repository = pullRequest({ [FILE]: many(2) }, { [FILE]: many(3) });
    const job = await review({ repository, api: address });
    expect(job.out).toContain('The comment was written.');
    expect(comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(comments[0]?.body.length).toBeGreaterThan(20_000);
  });
});
