import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiffReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { commit, git, LOWERED, MAP } from './repository.ts';
import { folder, touchline } from './terminal.ts';

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
