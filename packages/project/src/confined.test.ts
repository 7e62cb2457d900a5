import { expect, test } from 'vitest';
import { confinedFiles } from './confined.ts';
import { discoverProjects } from './discover.ts';
import { memoryFiles } from './memory.ts';

const config = 'touchline.config.json';
const inside = { '/home/bank/a/x.cx': 'x', '/home/bank/shared/y.cx': 'y', '/home/bank/.git/z.cx': 'z' };
const outside = { '/home/secret.cx': 'secret', '/home/secrets/one.cx': 'one', [`/home/${config}`]: '' };

async function found(links: Record<string, string>, more: Record<string, string> = {}) {
  const files = memoryFiles({ files: { ...inside, ...outside, ...more }, links });
  const { projects, problems } = await discoverProjects(confinedFiles(files, '/home/bank'), ['/home/bank/a'], {
    ruleCodes: [],
  });
  return {
    folder: projects[0]?.folder,
    files: projects.flatMap((project) => project.files),
    problems: problems.map(({ code, path }) => `${path} ${code}`),
  };
}

test('links within the top folder are followed, a config above it is not seen', async () => {
  expect(await found({ '/home/bank/a/more': '../shared' })).toEqual({
    folder: '/home/bank/a',
    files: ['/home/bank/a/more/y.cx', '/home/bank/a/x.cx'],
    problems: [],
  });
});

test.each([
  ['a file', { '/home/bank/a/link.cx': '/home/secret.cx' }, '/home/bank/a/link.cx'],
  ['a folder', { '/home/bank/a/link': '../../secrets' }, '/home/bank/a/link'],
  ['the folder of git', { '/home/bank/a/link': '../.git' }, '/home/bank/a/link'],
])('a link out to %s is a problem, and the rest is read', async (_, links, path) => {
  expect(await found(links)).toMatchObject({ files: ['/home/bank/a/x.cx'], problems: [`${path} link-leads-out`] });
});

test('a project outside cannot be used', async () => {
  const uses = { [`/home/bank/a/${config}`]: '{ "uses": ["../../secrets"] }', [`/home/secrets/${config}`]: '' };
  expect((await found({}, uses)).problems).toEqual([`/home/bank/a/${config} used-project-missing`]);
});

test('nothing outside is read by a path that is asked for', async () => {
  const files = memoryFiles({ files: { ...inside, ...outside }, links: { '/home/bank/out': '/home/secrets' } });
  const confined = confinedFiles(files, '/home/bank');
  expect(await confined.read('/home/secret.cx')).toMatchObject({ code: 'path-missing' });
  expect(await confined.read('/home/bank/out/one.cx')).toMatchObject({ code: 'path-missing' });
  expect(await confined.list('/home/bank/out')).toMatchObject({ code: 'link-leads-out' });
  expect(await confined.kind('/home/bank/nothing')).toBeUndefined();
});
