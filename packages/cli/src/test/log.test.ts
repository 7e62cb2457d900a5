import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HistoryReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { folder, type Said, touchline } from './terminal.ts';

const MAP = `journey OpenAccount "I open an account" {
  stage Signing "Signing" {
    touchpoint Sign "Signs" via Branch feeling 1 {
      pain "Types the same data twice" high
    }
  }
}
`;
const KPI = `kpi Nps "Relationship NPS" {
  metric nps of rating scale 0..10
  target 45 by 2027-06-30
}
`;

let minute = 0;
function git(cwd: string, ...args: string[]): string {
  const date = `2026-03-01T10:${String(minute).padStart(2, '0')}:00+02:00`;
  const identity = ['-c', 'user.name=Olena', '-c', 'user.email=olena@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  return execFileSync('git', ['-C', cwd, ...identity, ...args], { stdio: 'pipe', env, encoding: 'utf8' });
}

/** Commits these files; `undefined` removes one. */
function commit(cwd: string, subject: string, files: Record<string, string | undefined>): void {
  minute++;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    if (text === undefined) rmSync(join(cwd, name));
    else writeFileSync(join(cwd, name), text);
  }
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', subject);
}

function repository(): string {
  minute = 0;
  const cwd = folder({});
  git(cwd, 'init', '-q', '-b', 'main');
  return cwd;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Subject and texts of each entry. */
async function told(cwd: string, ...argv: string[]): Promise<[string, ...string[]][]> {
  const { entries } = await report(cwd, ...argv);
  return entries.map(({ commit: by, changes }) => [by?.subject ?? '', ...changes.map(({ text }) => plain(text))]);
}

async function report(cwd: string, ...argv: string[]): Promise<HistoryReport> {
  const said: Said = await touchline(cwd, ['log', ...argv, '--format', 'json']);
  expect(said.err).toBe('');
  expect(said.code).toBe(0);
  return HistoryReport.parse(JSON.parse(said.out));
}

/** A KPI and a journey that change, are renamed, and move between files; one commit has nothing to do with them. */
function changing(): string {
  const cwd = repository();
  commit(cwd, 'Begin', { 'карта.cx': MAP + KPI });
  commit(cwd, 'Raise the target', { 'карта.cx': MAP + KPI.replace('45', '50') });
  commit(cwd, 'Readme', { 'README.md': 'A strategy.' });
  const moved = { 'карта.cx': MAP, 'kpi/nps.cx': KPI.replace('45', '50') };
  commit(cwd, 'Files', moved);
  const renamed = KPI.replace('45', '50').replace('Nps "Relationship NPS"', 'Rnps "Relationship NPS of clients"');
  commit(cwd, 'Other name', { 'kpi/nps.cx': renamed });
  commit(cwd, 'Lower it again', { 'kpi/nps.cx': renamed.replace('50', '40') });
  commit(cwd, 'Sign at home', {
    'карта.cx': MAP.replace('feeling 1', 'feeling 4').replace('      pain "Types the same data twice" high\n', ''),
  });
  return cwd;
}

describe('touchline log', () => {
  test('a target is followed through a renaming and another file until it was added', async () => {
    const cwd = changing();
    expect(await told(cwd, 'Rnps')).toEqual([
      ['Lower it again', 'The target of “Relationship NPS of clients” is lowered from 50 to 40.'],
      ['Other name', '“Relationship NPS” is called “Relationship NPS of clients” now (KPI).'],
      ['Raise the target', 'The target of “Relationship NPS” is more ambitious: 50 instead of 45.'],
      ['Begin', 'New KPI: “Relationship NPS”.'],
    ]);
    expect(await report(cwd, 'Rnps')).toMatchObject({
      end: 'added',
      element: { id: 'Rnps', kind: 'kpi' },
      folder: '.',
    });
  });

  test.each(['OpenAccount', 'Signs', 'OpenAccount.Signing.Sign', 'Signing.Sign', 'signs'])(
    'what stands in an element belongs to it: %s',
    async (asked) => {
      const entries = await told(changing(), asked);
      expect(entries.map(([subject]) => subject)).toEqual(['Sign at home', 'Begin']);
      expect(entries[0]?.slice(1).sort()).toEqual([
        'The pain “Types the same data twice” is gone.',
        '“Signs” moved from 1 to 4.',
      ]);
    },
  );

  test('people read it commit by commit', async () => {
    const cwd = changing();
    const hash = git(cwd, 'rev-parse', '--short=10', 'HEAD').trim();
    const { out } = await touchline(cwd, ['log', 'Signs']);
    expect(plain(out)).toContain(`1 Mar 2026  ${hash}  Olena  Sign at home\n`);
    expect(plain(out)).toContain('▲ “Signs” moved from 1 to 4.');
    expect(out).toContain('6 commits looked at. It was added there.');
    const md = await touchline(cwd, ['log', 'Signs', '--format', 'md', '--language', 'uk']);
    expect(plain(md.out)).toMatch(/\| ▲ «Signs»\\?: було 1, стало 4\\?\. \| /);
  });

  test('what is not committed comes first; without an element everything is told', async () => {
    const cwd = changing();
    writeFileSync(join(cwd, 'карта.cx'), MAP.replace('feeling 1', 'feeling 5'));
    const entries = await told(cwd);
    expect(entries.map(([subject]) => subject)).toEqual([
      ...['', 'Sign at home', 'Lower it again', 'Other name', 'Raise the target'],
    ]);
    expect(entries[0]).toContain('“Signs” moved from 4 to 5.');
    expect((await touchline(cwd, ['log', 'Signs'])).out).toContain('not committed');
  });

  test('a step that moved to another stage is the same step', async () => {
    const cwd = repository();
    const two = (first: string, second: string): string =>
      `journey J "Way" {\n stage A "First" {\n ${first} }\n stage B "Second" {\n ${second} }\n}\n`;
    const sign = (feeling: number): string => `touchpoint "Signs" via Branch feeling ${feeling}\n`;
    commit(cwd, 'Begin', { 'a.cx': two(sign(2), 'touchpoint "Pays" via App\n') });
    commit(cwd, 'Feel', { 'a.cx': two(sign(3), 'touchpoint "Pays" via App\n') });
    commit(cwd, 'Move', { 'a.cx': two('touchpoint "Asks" via App\n', sign(3)) });
    expect((await told(cwd, 'Signs')).map(([subject]) => subject)).toEqual(['Move', 'Feel', 'Begin']);
  });

  test('work on two branches is told by whom it was done, a merge only its own part', async () => {
    const cwd = repository();
    commit(cwd, 'Begin', { 'a.cx': MAP, 'b.cx': KPI });
    git(cwd, 'switch', '-q', '-c', 'work');
    commit(cwd, 'Feel better', { 'a.cx': MAP.replace('feeling 1', 'feeling 4') });
    git(cwd, 'switch', '-q', 'main');
    commit(cwd, 'Raise', { 'b.cx': KPI.replace('45', '50') });
    git(cwd, 'merge', '-q', '--no-commit', 'work');
    commit(cwd, 'Merge work', { 'b.cx': KPI.replace('45', '50').replace('2027-06-30', '2027-12-31') });
    expect((await told(cwd, 'Signs')).map(([subject]) => subject)).toEqual(['Feel better', 'Begin']);
    expect((await told(cwd, 'Nps')).map(([subject]) => subject)).toEqual(['Merge work', 'Raise', 'Begin']);
    expect((await told(cwd, 'Nps'))[0]).toHaveLength(2);
  });

  test('the report has the latest changes when it is asked for them, and only then', async () => {
    const cwd = changing();
    const { out } = await touchline(cwd, ['render', '--as', 'md', '--history']);
    expect(plain(out)).toContain('## What changed when');
    expect(out).toContain('Sign at home');
    expect(out).toContain('Raise the target');
    const short = await touchline(cwd, ['render', '--as', 'md', '--history', '1']);
    expect(short.out).toContain('`touchline log` tells all'.replaceAll('`', '\\`'));
    expect(short.out).not.toContain('Raise the target');
    expect((await touchline(cwd, ['render', '--as', 'md'])).out).not.toContain('What changed when');
    const svg = await touchline(cwd, ['render', '--as', 'svg', '--history']);
    expect([svg.code, svg.err]).toEqual([2, expect.stringContaining('--history is for the report')]);
  });

  test('a limit and a revision end it before the beginning, and that is said', async () => {
    const cwd = changing();
    expect(await report(cwd, 'Rnps', '--limit', '2')).toMatchObject({ end: 'limit', looked: 2 });
    expect((await touchline(cwd, ['log', 'Rnps', '--limit', '2'])).out).toContain('Older commits were not looked at');
    expect(await report(cwd, 'Rnps', '--since', 'HEAD~2')).toMatchObject({ end: 'since', looked: 2 });
    expect(await report(cwd, 'Rnps', '--since', 'HEAD')).toMatchObject({ entries: [], looked: 0 });
  });

  test('a shallow clone says that it ends', async () => {
    const cwd = changing();
    const clone = join(folder({}), 'clone');
    git(cwd, 'clone', '-q', '--depth', '3', `file://${cwd}`, clone);
    expect(await report(clone, 'Rnps')).toMatchObject({ end: 'shallow', looked: 3 });
    expect((await touchline(clone, ['log', 'Rnps'])).out).toContain('git fetch --unshallow');
  });

  test('a commit with syntax errors is passed over, and what it changed is told with the next', async () => {
    const cwd = repository();
    commit(cwd, 'Begin', { 'a.cx': KPI });
    commit(cwd, 'Oops', { 'a.cx': `${KPI.replace('45', '50')} }` });
    commit(cwd, 'Mend', { 'a.cx': KPI.replace('45', '50') });
    expect((await told(cwd, 'Nps')).map(([subject]) => subject)).toEqual(['Mend', 'Begin']);
    expect(await report(cwd, 'Nps')).toMatchObject({ unread: [{ subject: 'Oops' }], workingTreeUnread: false });
    writeFileSync(join(cwd, 'a.cx'), 'kpi {');
    expect(await report(cwd, 'Nps')).toMatchObject({ workingTreeUnread: true, end: 'added' });
  });

  test('a working tree of its own and a submodule have their history', async () => {
    const cwd = changing();
    const tree = join(folder({}), 'tree');
    git(cwd, 'worktree', 'add', '-q', '--detach', tree, 'HEAD~1');
    expect((await told(tree, 'Rnps'))[0]?.[0]).toBe('Lower it again');
    const outer = repository();
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', cwd, 'strategy');
    expect(await told(outer, 'Rnps', '--project', 'strategy')).toHaveLength(4);
  });

  test('a project below the top is alone with its files', async () => {
    const cwd = repository();
    commit(cwd, 'One', { 'one/touchline.config.json': '{"name":"One"}', 'one/a.cx': KPI });
    commit(cwd, 'Two', { 'two/touchline.config.json': '{"name":"Two"}', 'two/a.cx': KPI });
    commit(cwd, 'Three', { 'one/a.cx': KPI.replace('45', '46') });
    expect(await report(cwd, 'Nps', '--project', 'one')).toMatchObject({ folder: 'one', looked: 2, name: 'One' });
    const both = await touchline(cwd, ['log', 'Nps']);
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('2 projects')]);
  });

  test.each([
    [['Rnpz'], /Did you mean "Rnps"/],
    [['Zzzzzzzz'], /no element "Zzzzzzzz"/],
    [['Rnps', '--since', '--all'], /revision "--all"/],
    [['--', '--output=x'], /no element "--output=x"/],
    [['Rnps', '--limit', '0'], /from 1/],
  ])('%j is said to be wrong', async (argv, message) => {
    const said = await touchline(changing(), ['log', ...argv]);
    expect(said.err).toMatch(message);
    expect(said.code).toBe(2);
  });

  test('a title that several have names them', async () => {
    const cwd = repository();
    commit(cwd, 'Begin', { 'a.cx': `${MAP}${MAP.replace('OpenAccount "I open', 'Close "I close')}` });
    const said = await touchline(cwd, ['log', 'Signs']);
    expect(said.err).toContain('OpenAccount.Signing.Sign, Close.Signing.Sign');
    expect(said.code).toBe(2);
  });

  test('what journeys to be take over is meant where it was made, and their own by its path', async () => {
    const cwd = repository();
    const future = `journey Then "Then" to-be of OpenAccount {
  change Sign {
    feeling 4
    pain "Types the same data twice" low
  }
}
journey Later "Later" to-be of Then {
  change Sign { feeling 5 }
}
`;
    commit(cwd, 'Begin', { 'a.cx': `${MAP}${future}` });
    const meant = async (asked: string) => (await report(cwd, asked)).element?.id;
    for (const asked of ['Signs', 'Sign', 'Signing.Sign']) expect(await meant(asked)).toBe('OpenAccount.Signing.Sign');
    expect(await meant('Types the same data twice')).toMatch(/^OpenAccount\.Signing\.Sign\.pain/);
    expect(await meant('Then.Signing.Sign')).toBe('Then.Signing.Sign');
    commit(cwd, 'Feel', {
      'a.cx': `${MAP.replace('feeling 1', 'feeling 2')}${future.replace('feeling 4', 'feeling 3')}`,
    });
    expect((await told(cwd, 'Signs'))[0]).toEqual(['Feel', '“Signs” moved from 1 to 2.']);
    expect((await told(cwd, 'Then.Signing.Sign'))[0]).toEqual(['Feel', '“Signs” moved from 4 to 3.']);
    commit(cwd, 'Other', { 'a.cx': `${MAP}${future}${MAP.replace('OpenAccount "I open', 'Close "I close')}` });
    const said = await touchline(cwd, ['log', 'Signs']);
    expect([said.code, said.err]).toEqual([
      2,
      expect.stringContaining(': OpenAccount.Signing.Sign, Close.Signing.Sign.'),
    ]);
  });

  test('outside of a repository, and before the first commit, it says so', async () => {
    expect((await touchline(folder({ 'a.cx': KPI }), ['log', 'Nps'])).err).toMatch(/repository/);
    const cwd = repository();
    writeFileSync(join(cwd, 'a.cx'), KPI);
    expect((await touchline(cwd, ['log', 'Nps'])).err).toMatch(/no commit yet/);
  });
});
