import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discoverProjects } from '../discover.ts';
import { MAX_FILE_BYTES } from '../ports.ts';
import { isProblem } from '../problem.ts';
import { readText } from '../text.ts';
import { nodeFiles, problemOf, toPath } from './files.ts';
import { writeAtomically } from './write.ts';

let folder: string;
const at = (...parts: string[]): string => toPath(join(folder, ...parts));

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'touchline мапи і плани-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('on a real disk', () => {
  test('a project in a path with blanks and Cyrillic is found and read', async () => {
    await mkdir(join(folder, 'банк', 'подорожі'), { recursive: true });
    await writeFile(join(folder, 'банк', 'touchline.config.json'), '{ "language": "uk" }');
    await writeFile(join(folder, 'банк', 'подорожі', 'рахунок.cx'), '\uFEFFjourney "Рахунок" {}\r\n');
    const { projects, problems } = await discoverProjects(nodeFiles, [at('банк')]);
    expect(problems).toEqual([]);
    expect(projects).toMatchObject([{ config: { language: 'uk' }, asked: [at('банк', 'подорожі', 'рахунок.cx')] }]);
    expect(await readText(nodeFiles, at('банк', 'подорожі', 'рахунок.cx'))).toMatchObject({
      text: 'journey "Рахунок" {}\r\n',
      byteOrderMark: true,
      lineBreak: '\r\n',
    });
  });

  test('links in a circle end the walk with a problem, not the process', async () => {
    await mkdir(join(folder, 'loop', 'inner'), { recursive: true });
    await writeFile(join(folder, 'loop', 'a.cx'), '');
    await symlink('..', join(folder, 'loop', 'inner', 'up'));
    await symlink('b.cx', join(folder, 'loop', 'c.cx'));
    await symlink('c.cx', join(folder, 'loop', 'b.cx'));
    const { projects, problems } = await discoverProjects(nodeFiles, [at('loop')]);
    expect(projects[0]?.asked).toEqual([at('loop', 'a.cx')]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['link-loop', at('loop', 'b.cx')],
      ['link-loop', at('loop', 'c.cx')],
      ['link-to-above', at('loop', 'inner', 'up')],
    ]);
    expect(await nodeFiles.kind(at('loop', 'b.cx'))).toMatchObject({ code: 'link-loop' });
  });

  test('what is missing, a folder, no plain file or too large is not read', async () => {
    await writeFile(join(folder, 'huge.cx'), '');
    await truncate(join(folder, 'huge.cx'), 100_000_000);
    expect(await nodeFiles.read(at('none.cx'))).toMatchObject({ code: 'path-missing' });
    expect(await nodeFiles.read(at('huge.cx', 'x.cx'))).toMatchObject({ code: 'path-missing' });
    expect(await nodeFiles.read(at())).toMatchObject({ code: 'is-a-folder' });
    expect(await nodeFiles.read('/dev/null')).toMatchObject({ code: 'special-file' });
    expect(await nodeFiles.kind('/dev/null')).toMatchObject({ code: 'special-file' });
    expect(await nodeFiles.kind(at('none.cx'))).toBeUndefined();
    const huge = await nodeFiles.read(at('huge.cx'));
    // Not compared as a whole: printing the difference of 100 MB would take minutes.
    expect(isProblem(huge) && [huge.code, huge.parameters]).toEqual(['file-too-large', { size: 95, limit: 32 }]);
    await truncate(join(folder, 'huge.cx'), MAX_FILE_BYTES);
    expect(isProblem(await nodeFiles.read(at('huge.cx')))).toBe(false);
  });

  test.each([
    ['EACCES', 'locked'],
    ['EPERM', 'locked'],
    ['ELOOP', 'link-loop'],
    ['ENAMETOOLONG', 'path-missing'],
    ['EIO', 'system-refused'],
    ['ESTALE', 'system-refused'],
  ])('%s is the problem %s', (code, expected) => {
    const error = Object.assign(new Error('no'), { code, syscall: 'open' });
    expect(problemOf(error, '/a')).toMatchObject({ code: expected, path: '/a' });
  });

  test('an error nobody foresaw is thrown on', () => {
    expect(() => problemOf(new RangeError('bug'), '/a')).toThrow('bug');
  });
});

describe('writing', () => {
  test('makes folders, keeps permissions and links, and leaves nothing else behind', async () => {
    const path = join(folder, 'нова папка', 'a.cx');
    expect(await writeAtomically(path, 'one')).toBeUndefined();
    await symlink('a.cx', join(folder, 'нова папка', 'link.cx'));
    const { chmod } = await import('node:fs/promises');
    await chmod(path, 0o640);
    expect(await writeAtomically(join(folder, 'нова папка', 'link.cx'), new Uint8Array([0xd1, 0x97]))).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe('ї');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await readdir(join(folder, 'нова папка'))).sort()).toEqual(['a.cx', 'link.cx']);
  });

  test('where it cannot be done is a problem', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await writeAtomically(join(folder, 'file', 'a.cx'), 'x')).toMatchObject({ code: 'write-below-file' });
    await mkdir(join(folder, 'taken.cx'));
    expect(await writeAtomically(join(folder, 'taken.cx'), 'x')).toMatchObject({ code: 'write-over-folder' });
    expect((await readdir(folder)).filter((name) => name.startsWith('taken'))).toEqual(['taken.cx']);
  });

  test.runIf(process.platform === 'linux')('what is no file stays what it is', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    expect(await writeAtomically(pipe, 'one')).toBeUndefined();
    expect(await read).toBe('one');
    expect((await stat(pipe)).isFIFO()).toBe(true);
    await symlink('/dev/full', join(folder, 'full'));
    expect(await writeAtomically(join(folder, 'full'), 'one')).toMatchObject({ code: 'write-disk-full' });
  });

  test('below a link that leads nowhere is a problem', async () => {
    await symlink('gone', join(folder, 'dangling'));
    expect(await writeAtomically(join(folder, 'dangling', 'in', 'a.cx'), 'x')).toMatchObject({
      code: 'write-no-folder',
    });
  });

  test.runIf(process.platform === 'linux')(
    'where the system lets nobody make a folder is a problem at once',
    async () => {
      expect(await writeAtomically('/proc/touchline/out/report.html', 'x')).toMatchObject({ code: 'write-no-folder' });
    },
  );
});
