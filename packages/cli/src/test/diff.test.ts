import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiffReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

const MAP = `journey OpenAccount "I open an account" {
  touchpoint Sign "Signs" via Branch feeling 1 {
    moment of truth
    pain "Types the same data twice" high
  }
}

kpi Nps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
}
`;
const BETTER = MAP.replace('feeling 1', 'feeling 4').replace('    pain "Types the same data twice" high\n', '');
const LOWERED = BETTER.replace('target 45', 'target 40');

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Olena', '-c', 'user.email=olena@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', cwd, ...identity, ...args], { stdio: 'pipe' });
}

function commit(cwd: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'Next');
}

/** A repository with a main branch and a branch with two commits, the second of which lowers a target. */
function repository(): string {
  const cwd = folder({});
  git(cwd, 'init', '-q', '-b', 'main');
  commit(cwd, { 'мапа.cx': MAP });
  git(cwd, 'switch', '-q', '-c', 'work');
  commit(cwd, { 'мапа.cx': BETTER });
  commit(cwd, { 'мапа.cx': LOWERED });
  return cwd;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

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

  describe('a project in another folder', () => {
    const named = (name: string): Record<string, string> => ({ 'touchline.config.json': `{ "name": "${name}" }` });
    const inside = (place: string, files: Record<string, string>): Record<string, string> =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${place}/${name}`, text]));
    const started = (files: Record<string, string>): string => {
      const cwd = folder({});
      git(cwd, 'init', '-q', '-b', 'main');
      commit(cwd, files);
      return cwd;
    };

    test('is the same, and only what changed in it is told', async () => {
      const cwd = started({ ...inside('a b', { ...named('Bank'), 'мапа.cx': MAP }), ...inside('z', named('Other')) });
      git(cwd, 'mv', 'a b', 'стратегія');
      expect((await touchline(cwd, ['diff'])).out).toContain(
        'Folder renamed: a b → стратегія.\nNothing changed that means something.\n',
      );
      writeFileSync(join(cwd, 'стратегія/мапа.cx'), LOWERED.replace('    moment of truth\n', ''));
      const said = await touchline(cwd, ['diff', '--format', 'json']);
      const { projects } = DiffReport.parse(JSON.parse(said.out));
      expect(projects.map(({ folder, renamedFrom, only }) => [folder, renamedFrom, only])).toEqual([
        ['стратегія', 'a b', undefined],
      ]);
      const codes = projects.flatMap(({ changes }) => changes.map(({ code }) => code));
      expect(codes).toContain('pain-removed');
      expect(codes).not.toContain('element-added');
      expect((await touchline(cwd, ['diff', '--format', 'md'])).out).toContain('Folder renamed: a b → стратегія.');
      expect((await touchline(cwd, ['diff', '--format', 'html'])).out).toContain('Folder renamed: a b → стратегія.');
      const annotations = (await touchline(cwd, ['diff', '--format', 'github'])).out;
      expect(annotations).toContain('file=стратегія/мапа.cx,line=');
    });

    test('is found from inside of it, on either side', async () => {
      const other = { ...named('Other'), 'x.cx': 'persona Petro\n' };
      const cwd = started({ ...inside('a', { ...named('Bank'), 'map.cx': MAP }), ...inside('b', other) });
      git(cwd, 'mv', 'a', 'c');
      expect((await touchline(join(cwd, 'c'), ['diff', 'HEAD'])).out).toContain('Folder renamed: a → c.');
      git(cwd, 'add', '-A');
      git(cwd, 'commit', '-q', '-m', 'Next');
      const back = await touchline(cwd, ['diff', 'HEAD', 'HEAD~1', '--project', 'c']);
      expect(back.out).toContain('Folder renamed: c → a.');
    });

    test('is another one where neither name nor text say that it is the same', async () => {
      const cwd = started({ ...inside('a', { ...named('Bank'), 'map.cx': MAP }) });
      git(cwd, 'rm', '-rq', 'a');
      for (const [name, text] of Object.entries(inside('b', { ...named('Shop'), 'map.cx': 'persona Petro\n' }))) {
        mkdirSync(join(cwd, 'b'), { recursive: true });
        writeFileSync(join(cwd, name), text);
      }
      const { out } = await touchline(cwd, ['diff']);
      expect(out).toContain('The project is gone.');
      expect(out).toContain('The project is new.');
    });

    test('that stays where it is takes no other one’s place', async () => {
      const cwd = started({ ...inside('a', { ...named('A'), 'map.cx': MAP }) });
      commit(cwd, inside('b', { ...named('B'), 'map.cx': MAP }));
      const { out } = await touchline(cwd, ['diff', 'HEAD~1', 'HEAD']);
      expect(out).toContain('The project is new.');
      expect(out).not.toContain('Folder renamed');
    });
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

describe('touchline diff --journeys', () => {
  const TO_BE = `journey Future "I open an account, 2027" to-be of OpenAccount {
  change Sign { feeling 5  remove pain "Types the same data twice" }
}
`;
  const OTHER = 'journey Loan "My first loan" {\n  touchpoint Sign "Signs the loan" feeling 2\n}\n';
  const project = (text = MAP + TO_BE): string => folder({ 'мапа.cx': text });

  test.each([
    [[], 'I open an account → I open an account, 2027'],
    [['Future'], 'I open an account → I open an account, 2027'],
    [['OpenAccount'], 'I open an account → I open an account, 2027'],
    [['future', 'openaccount'], /Did you mean "Future"/],
    [['i open  an account', 'Future'], 'I open an account → I open an account, 2027'],
    [['Future', 'OpenAccount'], 'I open an account, 2027 → I open an account'],
    [['OpenAccount', 'Loan'], 'I open an account → My first loan'],
    [['Loan'], /"My first loan" is no `to-be of` another journey and has none\./],
    [['Nowhere'], /There is no journey "Nowhere"\. There are: OpenAccount, Loan, Future\./],
    [['Future', 'Future'], /"I open an account, 2027" is compared with itself/],
    [['Future', '--staged'], /leave --staged out/],
    [['Future', '--check'], /leave --check out/],
  ])('%j', async (asked, expected) => {
    const said = await touchline(project(MAP + OTHER + TO_BE), ['diff', '--journeys', ...asked]);
    if (typeof expected === 'string') expect([said.code, said.out.split('\n')[0]]).toEqual([0, expected]);
    else expect([said.code, said.err]).toEqual([2, expect.stringMatching(expected)]);
  });

  test('needs no repository, and tells what is wanted otherwise', async () => {
    const { out, err, code } = await touchline(project(), ['diff', '--journeys']);
    expect([code, err]).toEqual([0, '']);
    expect(plain(out)).toContain('▲ “Signs” moved from 1 to 5.');
    expect(plain(out)).toContain('▲ The pain “Types the same data twice” is gone.');
  });

  test('says so where it is not clear which journeys are meant', async () => {
    const two = await touchline(project(MAP + TO_BE + TO_BE.replace('Future', 'Later')), ['diff', '--journeys']);
    expect([two.code, two.err]).toEqual([2, expect.stringContaining('Future, Later')]);
    const none = await touchline(project(MAP), ['diff', '--journeys']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Name two journeys')]);
    const same = await touchline(project(MAP + MAP.replace('OpenAccount', 'Again').replace('kpi Nps', 'kpi Ces')), [
      'diff',
      '--journeys',
      'I open an account',
    ]);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('OpenAccount, Again')]);
  });

  test('two of one title are told apart, two that say the same have nothing to tell', async () => {
    const twice = MAP + MAP.replace('OpenAccount', 'Again').replace('kpi Nps', 'kpi Ces');
    const { out } = await touchline(project(twice), ['diff', '--journeys', 'OpenAccount', 'Again']);
    expect(out).toBe('I open an account (OpenAccount) → I open an account (Again)\nBoth journeys say the same.\n');
  });

  test('as data, Markdown, page and annotations', async () => {
    const cwd = project();
    const as = async (format: string): Promise<string> =>
      (await touchline(cwd, ['diff', '--journeys', 'Future', '--format', format])).out;
    const report = DiffReport.parse(JSON.parse(await as('json')));
    expect([report.of, report.projects.map(({ journeys }) => journeys)]).toEqual([
      'journeys',
      [[{ before: 'OpenAccount', after: 'Future', title: 'I open an account, 2027' }]],
    ]);
    const markdown = await as('md');
    expect(markdown).toMatch(/^## What is different for the customer\n/);
    expect(markdown.match(/```mermaid/g)).toHaveLength(2);
    expect(markdown).not.toMatch(/\*\*(before|after)\*\*/);
    const page = await as('html');
    expect(page).toContain('tl-stack');
    expect(page).not.toContain('policies broken');
    expect(await as('github')).toBe('');
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
