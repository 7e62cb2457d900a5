import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Ran, root, TOKEN, touchline, type Variables } from './action.ts';
import { gitlabServer, ME, type Note } from './gitlab-server.ts';
import { BETTER, git, LOWERED, MAP, pullRequest, type Repository, temporary, write } from './repository.ts';

const FILE = 'стратегія/мапа.cx';
let shared: Repository;
beforeAll(() => {
  shared = pullRequest({ [FILE]: MAP }, { [FILE]: BETTER }, temporary(afterAll));
});

function mergeRequest({ cwd, base }: Repository, api: string, own: Variables = {}): Variables {
  return {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_API_V4_URL: api,
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '11',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '11',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: own['base'] ?? git(cwd, 'merge-base', base, 'HEAD'),
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'work',
    CI_COMMIT_BEFORE_SHA: '0'.repeat(40),
    GITLAB_TOKEN: TOKEN,
    ...own,
  };
}

const review = (repository: Repository, api: string, own?: Variables, argv: readonly string[] = []): Promise<Ran> =>
  touchline(repository.cwd, ['ci', 'gitlab', ...argv], mergeRequest(repository, api, own));

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const talk = (count: number): Note[] =>
  Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    body: `Note ${at}`,
    system: at % 2 === 0,
    author: { id: at },
  }));

describe('touchline ci gitlab in a merge request', () => {
  test('writes one note and keeps it up to date, also on the third page', async () => {
    const notes = talk(3);
    const first = await gitlabServer(notes);
    const said = await review(shared, first.address);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('notice: The comment was written.');
    expect(plain(said.out)).toContain('“Signs” moved from 1 to 4.');
    expect(first.asked.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      'GET user',
      'GET notes',
      'POST notes',
    ]);
    const written = notes.pop()?.body ?? '';
    expect(written).toMatch(/^<!-- touchline [0-9a-f]{12} -->\n/);
    expect(plain(written)).toContain('moved from 1 to 4');
    const stale: Note = { id: 500, body: written.replace('main', 'old'), system: false, author: { id: ME } };
    notes.push(...talk(230), { ...stale, id: 66, author: { id: 13 } }, stale, ...talk(50));
    const second = await gitlabServer(notes);
    expect((await review(shared, second.address)).out).toContain('brought up to date');
    expect(second.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET', 'PUT']);
    expect(second.asked.at(-1)?.path).toMatch(/\/notes\/500$/);
    expect(notes.find(({ id }) => id === 500)?.body).toBe(written);
    expect(notes.find(({ id }) => id === 66)?.body).not.toBe(written);
  });

  test.each([
    [{ GITLAB_TOKEN: '' }, undefined, /notice: No comment was written: there is no GITLAB_TOKEN/],
    [{ GITLAB_TOKEN: '', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '12' }, undefined, /notice: .*from a fork/],
    [{}, 403, /warning: .*GitLab refused \(403\).*scope `api`/],
    [{}, 500, /warning: .*not well \(500\)/],
  ])('%j, answered with %s, costs the comment and not the run', async (own, status, message) => {
    const { address } = await gitlabServer([], () => status);
    const said = await review(shared, address, own);
    expect(said.code).toBe(0);
    expect(said.out).toMatch(message);
    expect(said.out).toContain('The same stands in the log.');
    expect(said.out).not.toContain(TOKEN);
  });

  test('a broken policy fails the job, the files are written all the same', async () => {
    const repository = pullRequest({ [FILE]: MAP }, { [FILE]: LOWERED });
    const { address } = await gitlabServer([]);
    const files = ['--code-quality', 'out/quality.json', '--markdown', 'out/touchline.md'];
    const said = await review(repository, address, {}, [...files, 'стратегія']);
    expect(said.code).toBe(1);
    expect(said.out).toContain('target-lowered-without-review');
    expect(readFileSync(join(repository.cwd, 'out/touchline.md'), 'utf8')).toContain('review');
    const issues = JSON.parse(readFileSync(join(repository.cwd, 'out/quality.json'), 'utf8')) as Issue[];
    expect(new Set(issues.map(({ location }) => location.path))).toEqual(new Set([FILE]));
  });

  test('a shallow checkout is told what it lacks', async () => {
    const clone = temporary();
    git(clone, 'clone', '-q', '--depth', '1', `file://${encodeURI(shared.cwd)}`, 'shallow');
    const env = mergeRequest(shared, 'http://127.0.0.1:9');
    const said = await touchline(join(clone, 'shallow'), ['ci', 'gitlab'], env);
    expect(said.code).toBe(2);
    expect(said.out).toMatch(/^error: .*GIT_DEPTH: 0/m);
  });

  test('a pipeline of a branch compares with the commit before', async () => {
    const env = { CI_COMMIT_BEFORE_SHA: shared.base, GITLAB_TOKEN: TOKEN, CI_API_V4_URL: 'http://127.0.0.1:9' };
    const said = await touchline(shared.cwd, ['ci', 'gitlab'], env);
    expect(said.code).toBe(0);
    expect(plain(said.out)).toContain('moved from 1 to 4');
    expect(said.out).not.toContain('omment');
  });
});

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

describe('the Code Quality report', () => {
  const report = async (files: Readonly<Record<string, string>>): Promise<Issue[]> => {
    const cwd = temporary();
    write(cwd, files);
    return JSON.parse((await touchline(cwd, ['check', '--format', 'gitlab'], {})).out) as Issue[];
  };
  const prints = (issues: readonly Issue[]) => issues.map(({ fingerprint }) => fingerprint).sort();

  test('has what GitLab reads of each finding', async () => {
    const issues = await report({ [FILE]: `${MAP}\nkpi Nps "Twice" {\n  metric nps\n}\n` });
    expect(issues.length).toBeGreaterThan(1);
    for (const issue of issues) {
      expect(issue.description).toMatch(/\S/);
      expect(issue.check_name).toMatch(/^[a-z-]+$/);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.location.path).toBe(FILE);
      expect(issue.location.lines.begin).toBeGreaterThan(0);
    }
    expect(issues.map(({ severity }) => severity)).toContain('major');
    expect(new Set(prints(issues)).size).toBe(issues.length);
  });

  test('keeps its fingerprints when lines move, and has others for another file', async () => {
    const issues = await report({ [FILE]: MAP });
    expect(prints(await report({ [FILE]: `// A comment.\n\n\n${MAP}` }))).toEqual(prints(issues));
    expect(prints(await report({ 'b.cx': MAP })).filter((one) => prints(issues).includes(one))).toEqual([]);
  });

  test('tells what cannot be read with its line', async () => {
    const [issue] = await report({ 'a.cx': MAP, 'touchline.config.json': '{\n  "language": "xx"\n}\n' });
    const found = (await report({ 'a.cx': MAP, 'touchline.config.json': '{\n  "language": "xx"\n}\n' })).find(
      ({ check_name }) => check_name === 'unreadable',
    );
    expect(issue).toBeDefined();
    expect(found).toMatchObject({
      severity: 'major',
      location: { path: 'touchline.config.json', lines: { begin: 2 } },
    });
  });
});

test('the job of docs/continuous-integration.md is YAML whose script this command line takes', async () => {
  const page = readFileSync(join(root, 'docs/continuous-integration.md'), 'utf8');
  const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => parse(text) as unknown);
  expect(blocks).toHaveLength(4);
  const job = blocks.map((block) => (block as { touchline?: { script: string[] } }).touchline).find(Boolean);
  const [, argv = ''] = /\.bin\/touchline (.*)$/.exec(job?.script.at(-1) ?? '') ?? [];
  const cwd = temporary();
  git(cwd, 'init', '-q');
  write(cwd, { 'strategy/a.cx': MAP });
  const said = await touchline(cwd, argv.split(' '), {});
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toBeInstanceOf(Array);
  expect(readFileSync(join(cwd, 'touchline.md'), 'utf8')).toContain('Checked 1 file');
});
