import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiffReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { BETTER, commit, git, LOWERED, MAP, plain, repository } from './repository.ts';
import { folder, touchline } from './terminal.ts';

describe('touchline diff', () => {
  test('compares the working tree with where the branch left main', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'мапа.cx'), LOWERED.replace('via Branch', 'via Branch, App'));
    const said = await touchline(cwd, ['diff']);
    expect(said.err).toBe('');
    expect(plain(said.out)).toContain('▲ “Signs” moved from 1 to 4.');
    expect(plain(said.out)).toContain('▲ The pain “Types the same data twice” is gone.');
    expect(plain(said.out)).toContain('▲ “Signs” is possible via “App” as well.');
    expect(plain(said.out)).toContain('▼ The target of “Relationship NPS” is lowered from 45 to 40.');
    expect(said.code).toBe(0);
  });

  test.each([
    [
      ['main', 'work'],
      ['feeling-raised', 'pain-removed', 'target-lowered'],
    ],
    [
      ['work', 'main'],
      ['feeling-lowered', 'pain-added', 'target-raised'],
    ],
    [['HEAD~1', 'HEAD'], ['target-lowered']],
    [['main..HEAD~1'], ['feeling-raised', 'pain-removed']],
    [['main...work'], ['feeling-raised', 'pain-removed', 'target-lowered']],
    [['HEAD'], []],
  ])('%j', async (revisions, codes) => {
    const cwd = repository();
    const said = await touchline(cwd, ['diff', ...revisions, '--format', 'json']);
    const { projects } = DiffReport.parse(JSON.parse(said.out));
    expect(projects.flatMap(({ changes }) => changes.map(({ code }) => code)).sort()).toEqual(codes);
  });

  /** The first line said, any hash as `HASH`. */
  const between = async (cwd: string, ...asked: string[]): Promise<string> =>
    (await touchline(cwd, ['diff', ...asked])).out.split('\n')[0]?.replace(/[0-9a-f]{7,10}/g, 'HASH') ?? '';

  test('says what is compared by its name and commit', async () => {
    const cwd = repository();
    expect(await between(cwd)).toBe('main (HASH) → working tree');
    const hash = execFileSync('git', ['-C', cwd, 'rev-parse', 'main'], { encoding: 'utf8' }).trim();
    expect(await between(cwd, `${hash}..HEAD`)).toBe('HASH → HEAD (HASH)');
  });

  test('says where two branches parted, when the earlier one went on, in the language of the project', async () => {
    const cwd = repository();
    git(cwd, 'switch', '-q', 'main');
    commit(cwd, { 'друга.cx': 'persona Petro\n' });
    git(cwd, 'switch', '-q', 'work');
    expect(await between(cwd)).toBe('main, where this branch left it (HASH) → working tree');
    expect(await between(cwd, 'main...work')).toBe('main, where work left it (HASH) → work (HASH)');
    writeFileSync(join(cwd, 'touchline.config.json'), '{ "language": "uk" }');
    expect(await between(cwd)).toBe('main, звідки відійшла ця гілка (HASH) → робочі файли');
  });

  test('what will be committed is not what lies in the working tree', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'мапа.cx'), LOWERED.replace('feeling 4', 'feeling 5'));
    git(cwd, 'add', '-A');
    writeFileSync(join(cwd, 'мапа.cx'), LOWERED.replace('feeling 4', 'feeling 2'));
    expect(plain((await touchline(cwd, ['diff', 'HEAD', '--staged'])).out)).toContain('from 4 to 5');
    expect(plain((await touchline(cwd, ['diff', 'HEAD'])).out)).toContain('from 4 to 2');
  });

  test('two folders need no repository', async () => {
    const cwd = folder({ 'old/a.cx': MAP, 'new/sub/b.cx': BETTER });
    const said = await touchline(cwd, ['diff', 'old', 'new']);
    expect(plain(said.out)).toContain('“Signs” moved from 1 to 4.');
    expect(said.code).toBe(0);
  });

  test('a broken policy fails a check, a review or an acceptance heals it', async () => {
    const cwd = repository();
    const checked = await touchline(cwd, ['diff', 'main', '--check']);
    expect(checked.out).toContain('target-lowered-without-review');
    expect(checked.code).toBe(1);
    expect((await touchline(cwd, ['diff', 'main'])).code).toBe(0);
    const review = 'review "Third quarter" on 2026-10-05 {\n  result Nps 36\n}\n';
    writeFileSync(join(cwd, 'мапа.cx'), LOWERED + review);
    expect((await touchline(cwd, ['diff', 'main', '--check'])).code).toBe(0);
    const accepted = LOWERED.replace(
      'kpi Nps',
      'accept target-lowered-without-review because "Board, June"\n\nkpi Nps',
    );
    writeFileSync(join(cwd, 'мапа.cx'), accepted);
    expect((await touchline(cwd, ['diff', 'main', '--check'])).code).toBe(0);
    expect((await touchline(cwd, ['check'])).out).not.toContain('unknown-rule');
  });

  test('a folder compared with one that is not there names the missing one', async () => {
    const cwd = folder({ 'good/a.cx': MAP });
    const said = await touchline(cwd, ['diff', 'good', 'missing']);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toMatch(/^touchline: missing: /);
    expect((await touchline(cwd, ['diff', 'missing', 'good'])).err).toMatch(/^touchline: missing: /);
  });

  test('the config sets policies and severities', async () => {
    const cwd = repository();
    const config = {
      changes: { policies: { 'target-lowered-without-review': 'off' }, severities: { 'pain-removed': 'off' } },
    };
    writeFileSync(join(cwd, 'touchline.config.json'), JSON.stringify(config));
    const said = await touchline(cwd, ['diff', 'main', '--check']);
    expect(said.out).not.toContain('Types the same data twice');
    expect(said.code).toBe(0);
  });

  test('annotations stand in the later text', async () => {
    const cwd = repository();
    const said = await touchline(cwd, ['diff', 'main', '--format', 'github']);
    expect(said.out).toMatch(/^::error file=мапа\.cx,line=7,col=\d+.*title=target-lowered-without-review::The target/m);
  });

  test.each([
    ['md', /^## What changed for the customer\n/, '```mermaid'],
    ['html', /^<!doctype html>/, 'tl-stack'],
  ])('as %s goes into a file', async (format, beginning, map) => {
    const cwd = repository();
    const said = await touchline(cwd, ['diff', 'main', '--format', format, '--out', 'changes']);
    expect([said.code, said.out, said.err]).toEqual([0, '', '']);
    const text = readFileSync(join(cwd, 'changes'), 'utf8');
    expect(text).toMatch(beginning);
    expect(text).toContain(map);
  });

  test('Markdown keeps to the characters it may have', async () => {
    const said = await touchline(repository(), ['diff', 'main', '--format', 'md', '--max-characters', '4000']);
    expect(said.out.length).toBeLessThanOrEqual(4000);
    const wrong = await touchline(repository(), ['diff', 'main', '--format', 'md', '--max-characters', '10']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('at least 4000')]);
  });

  test('a revision whose text has errors is compared as far as it can be read', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'мапа.cx'), BETTER.replace('kpi Nps', 'kpi Nps }'));
    const said = await touchline(cwd, ['diff', 'main']);
    expect(plain(said.out)).toContain('“Signs” moved from 1 to 4.');
    expect(said.out).toMatch(/мапа\.cx \(after\) has \d syntax error/);
  });

  test('files that moved, and a project that is new, mean nothing else', async () => {
    const cwd = repository();
    rmSync(join(cwd, 'мапа.cx'));
    mkdirSync(join(cwd, 'journeys'));
    writeFileSync(join(cwd, 'journeys/a.cx'), LOWERED);
    expect((await touchline(cwd, ['diff', 'HEAD'])).out).toContain('Nothing changed');
  });

  test('a name that a script left empty is no folder', async () => {
    const said = await touchline(repository(), ['diff', '']);
    expect([said.code, said.err]).toEqual([2, expect.stringContaining('does not know the revision ""')]);
  });

  test('a config that only the earlier side cannot read is told and fails nothing', async () => {
    const cwd = repository();
    commit(cwd, { 'touchline.config.json': '{ bad' });
    writeFileSync(join(cwd, 'touchline.config.json'), '{}');
    const mended = await touchline(cwd, ['diff', 'HEAD']);
    expect([mended.code, mended.err]).toEqual([0, expect.stringMatching(/^touchline: HEAD \([0-9a-f]{7}\): .*JSON/)]);
    writeFileSync(join(cwd, 'touchline.config.json'), '{ bad');
    const broken = await touchline(cwd, ['diff', 'HEAD']);
    expect([broken.code, broken.err.split('\n').length]).toEqual([2, 2]);
  });

  test('both sides are judged by the rules that hold now, and that they changed is said', async () => {
    const cwd = repository();
    const rule = 'moment-of-truth-without-kpi';
    expect((await touchline(cwd, ['check'])).out).toContain(rule);
    writeFileSync(join(cwd, 'touchline.config.json'), JSON.stringify({ rules: { [rule]: 'off' } }));
    for (const format of ['pretty', 'md', 'html']) {
      const { out } = await touchline(cwd, ['diff', 'HEAD', '--format', format]);
      expect(out).toContain('The config sets other rules or policies now. Both sides are judged by them.');
      expect(out).not.toMatch(/1 finding fixed|1 new finding/);
    }
  });

  test('a config above the repository counts on neither side', async () => {
    const above = folder({ 'touchline.config.json': '{ "name": "Above" }', 'other.cx': 'persona Petro\n' });
    const cwd = join(above, 'inner');
    mkdirSync(cwd);
    git(cwd, 'init', '-q', '-b', 'main');
    commit(cwd, { 'a.cx': MAP });
    expect((await touchline(cwd, ['diff', 'HEAD'])).out).toContain('Nothing changed');
  });

  test('a folder is found by a link to it, and by its name where it is gone', async () => {
    const cwd = folder({});
    git(cwd, 'init', '-q', '-b', 'main');
    commit(cwd, { 'bank/a.cx': MAP, 'shop/b.cx': 'persona Petro\n' });
    writeFileSync(join(cwd, 'bank/a.cx'), BETTER);
    const elsewhere = folder({});
    symlinkSync(join(cwd, 'bank'), join(elsewhere, 'link'));
    const { out } = await touchline(join(elsewhere, 'link'), ['diff', 'HEAD', '--format', 'json']);
    expect(DiffReport.parse(JSON.parse(out)).projects.map(({ folder, only }) => [folder, only])).toEqual([
      ['bank', undefined],
    ]);
    rmSync(join(cwd, 'shop'), { recursive: true });
    expect((await touchline(cwd, ['diff', 'HEAD', '--project', 'shop'])).out).toContain('The project is gone.');
  });

  test('what lies in a submodule is compared from the commit that is recorded', async () => {
    const [inner, cwd] = [repository(), folder({})];
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'стратегія');
    commit(cwd, {});
    expect((await touchline(cwd, ['diff', 'HEAD'])).out).toContain('Nothing changed');
    commit(join(cwd, 'стратегія'), { 'мапа.cx': LOWERED.replace('target 40', 'target 30') });
    expect(plain((await touchline(cwd, ['diff', 'HEAD'])).out)).toContain('is lowered from 40 to 30');
    const inside = await touchline(join(cwd, 'стратегія'), ['diff', 'HEAD~1']);
    expect(plain(inside.out)).toContain('is lowered from 40 to 30');
    commit(cwd, {});
    expect(plain((await touchline(cwd, ['diff', 'HEAD~1', 'HEAD'])).out)).toContain('is lowered from 40 to 30');
  });

  test.each([
    [['diff', 'nowhere'], /does not know the revision "nowhere"/],
    [['diff', '--output=x'], /unknown option/],
    [['diff', '--', '--output=x'], /does not know the revision "--output=x"/],
    [['diff', 'main', 'work', '--staged'], /leave the second revision out/],
  ])('%j is said to be wrong', async (argv, message) => {
    const said = await touchline(repository(), argv);
    expect(said.err).toMatch(message);
    expect(said.code).toBe(2);
  });

  test('outside of a repository it says so', async () => {
    const said = await touchline(folder({ 'a.cx': MAP }), ['diff']);
    expect(said.err).toMatch(/repository/);
    expect(said.code).toBe(2);
  });
});

test('in a repository without a commit there is nothing to compare with yet', async () => {
  const cwd = folder({ 'map.cx': MAP });
  git(cwd, 'init', '-q', '-b', 'main');
  for (const command of [['diff'], ['diff', 'HEAD'], ['diff', '--staged'], ['log']]) {
    const { code, err } = await touchline(cwd, command);
    expect({ command, code, err }).toMatchObject({ code: 2, err: expect.stringContaining('has no commit yet') });
  }
});
