import { describe, expect, test } from 'vitest';
import { discoverProjects } from './discover.ts';
import { type MemoryFolder, memoryFiles } from './memory.ts';
import type { Problem } from './problem.ts';
import { loadProject, projectFolderOf } from './project.ts';

const config = 'touchline.config.json';

/** A problem, short enough to compare: place, code and parameters. */
function shown({ path, line, column, code, parameters }: Problem): string {
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return [place, code, ...Object.values(parameters)].join(' ');
}

/** What was found, short enough to compare: folder → files asked about. */
async function discover(folder: MemoryFolder, ...paths: string[]) {
  const { projects, used, problems } = await discoverProjects(memoryFiles(folder), paths);
  return {
    asked: Object.fromEntries(projects.map((project) => [project.folder, project.asked])),
    used: used.map((project) => project.folder),
    problems: problems.map(shown),
  };
}

const bank: MemoryFolder = {
  files: {
    [`/bank/${config}`]: '{ "name": "Bank", "uses": ["../shared people"] }',
    '/bank/strategy.cx': '',
    '/bank/journeys/open.cx': '',
    '/bank/journeys/notes.md': '',
    '/bank/node_modules/x/a.cx': '',
    '/bank/.git/a.cx': '',
    [`/bank/examples/telecom/${config}`]: '{}',
    '/bank/examples/telecom/карта.cx': '',
    [`/shared people/${config}`]: '{ "uses": ["../glossary", "../bank"] }',
    '/shared people/team.cx': '',
    [`/glossary/${config}`]: '',
    '/glossary/words.cx': '',
  },
};

describe('a folder', () => {
  test('stands for its project and, each by itself, for the projects below', async () => {
    expect(await discover(bank, '/bank')).toEqual({
      asked: {
        '/bank': ['/bank/journeys/open.cx', '/bank/strategy.cx'],
        '/bank/examples/telecom': ['/bank/examples/telecom/карта.cx'],
      },
      used: ['/glossary', '/shared people'],
      problems: [],
    });
  });

  test('inside a project asks about the files below it only, the project stays whole', async () => {
    const { projects } = await discoverProjects(memoryFiles(bank), ['/bank/journeys']);
    expect(projects).toMatchObject([
      { folder: '/bank', name: 'Bank', asked: ['/bank/journeys/open.cx'], files: { length: 2 } },
    ]);
  });

  test('without a config is a project itself, without the projects below', async () => {
    const found = await discover(
      { files: { '/a/x.cx': '', '/a/b/y.cx': '', [`/a/c/${config}`]: '', '/a/c/z.cx': '' } },
      '/a',
    );
    expect(found.asked).toEqual({ '/a': ['/a/b/y.cx', '/a/x.cx'], '/a/c': ['/a/c/z.cx'] });
  });

  test('without .cx files is said so', async () => {
    const found = await discover({ files: { '/a/readme.md': '' } }, '/a');
    expect(found.asked).toEqual({});
    expect(found.problems).toEqual(['/a no-cx-files']);
  });

  test('that cannot be read does not hide the others', async () => {
    const found = await discover({ files: { '/a/x.cx': '' }, locked: ['/a/secret'] }, '/a');
    expect(found.asked).toEqual({ '/a': ['/a/x.cx'] });
    expect(found.problems).toEqual(['/a/secret locked']);
  });
});

describe('a file', () => {
  test('belongs to the nearest project upward', async () => {
    expect((await discover(bank, '/bank/journeys/open.cx')).asked).toEqual({ '/bank': ['/bank/journeys/open.cx'] });
  });

  test('without a project makes one with the other files named', async () => {
    const files = memoryFiles({ files: { '/a/x.cx': '', '/a/b/y.cx': '', '/a/other.cx': '' } });
    const { projects } = await discoverProjects(files, ['/a/b/y.cx', '/a/x.cx']);
    expect(projects).toMatchObject([{ folder: '/a', files: ['/a/b/y.cx', '/a/x.cx'] }]);
  });

  test('that the config leaves out is not checked in silence', async () => {
    const files = { [`/a/${config}`]: '{ "exclude": ["old"] }', '/a/old/x.cx': '' };
    expect((await discover({ files }, '/a/old/x.cx')).problems).toEqual(['/a/old/x.cx excluded-file a']);
  });

  test('that is missing, or no .cx file, is said so and the rest is still found', async () => {
    const found = await discover({ files: { '/a/x.cx': '', '/a/x.md': '' } }, '/a/y.cx', '/a/x.md', '/a/x.cx');
    expect(found.asked).toEqual({ '/a': ['/a/x.cx'] });
    expect(found.problems).toEqual(['/a/y.cx path-missing', '/a/x.md not-a-cx-file']);
  });

  test('reached by a link inside its project is the file the link leads to', async () => {
    const found = await discover(
      { files: { [`/a/${config}`]: '', '/a/x.cx': '' }, links: { '/a/y.cx': 'x.cx' } },
      '/a/y.cx',
    );
    expect(found).toEqual({ asked: { '/a': ['/a/x.cx'] }, used: [], problems: [] });
  });
});

describe('globs', () => {
  const files = { '/a/x.cx': '', '/a/maps/y.cx': '', '/a/maps/old/z.cx': '', '/a/дані/w.cx': '' };
  const asked = async (text: string) =>
    (await discoverProjects(memoryFiles({ files: { ...files, [`/a/${config}`]: text } }), ['/a'])).projects[0]?.asked;

  test.each([
    ['{ "include": ["maps"] }', ['/a/maps/old/z.cx', '/a/maps/y.cx']],
    ['{ "include": ["./maps/", "дані/**"] }', ['/a/maps/old/z.cx', '/a/maps/y.cx', '/a/дані/w.cx']],
    ['{ "include": ["*.cx"] }', ['/a/x.cx']],
    ['{ "include": ["maps"], "exclude": ["**/old"] }', ['/a/maps/y.cx']],
    ['{ "exclude": ["maps/old/z.cx", "дані"] }', ['/a/maps/y.cx', '/a/x.cx']],
  ])('%s', async (text, expected) => expect(await asked(text)).toEqual(expected));
});

describe('links', () => {
  const files = { [`/a/${config}`]: '', '/a/x.cx': '', '/library/shared/y.cx': '' };

  test('are followed out of the project, once', async () => {
    const links = { '/a/one': '/library/shared', '/a/two': '../library/shared', '/a/again.cx': 'x.cx' };
    expect(await discover({ files, links }, '/a')).toEqual({
      asked: { '/a': ['/a/one/y.cx', '/a/x.cx'] },
      used: [],
      problems: [],
    });
  });

  test.each([
    ['to the folder it lies in', { '/a/loop': '.' }, '/a/loop link-to-above /a'],
    ['by way of another place', { '/a/out': '/library', '/library/back': '/a' }, '/a/out/back link-to-above /a'],
    ['to itself', { '/a/self.cx': 'self.cx' }, '/a/self.cx link-loop'],
    ['to nothing', { '/a/gone.cx': 'nowhere.cx' }, '/a/gone.cx dangling-link'],
  ])('%s are reported, and the rest is read', async (_, links, problem) => {
    const found = await discover({ files, links }, '/a');
    expect(found.asked['/a']).toContain('/a/x.cx');
    expect(found.problems).toEqual([problem]);
  });
});

describe('a config', () => {
  test('that names a project that is not there says where', async () => {
    const files = { [`/a/${config}`]: '{\n  "uses": ["../bnak"]\n}', '/a/x.cx': '' };
    expect((await discover({ files }, '/a')).problems).toEqual([`/a/${config}:2:12 used-project-missing ../bnak`]);
  });

  test('with a mistake still gives the project', async () => {
    const files = { [`/a/${config}`]: '{ "exlude": ["x"], "name": "A" }', '/a/x.cx': '' };
    const { project, problems } = await loadProject(memoryFiles({ files }), '/a');
    expect(project).toMatchObject({ name: 'A', files: ['/a/x.cx'] });
    expect(problems.map(shown)).toEqual([`/a/${config}:1:3 config-unknown-key-similar exlude exclude`]);
  });

  test('that is no text is a problem of its own', async () => {
    const files = { [`/a/${config}`]: new Uint8Array([0, 1]), '/a/x.cx': '' };
    expect((await discover({ files }, '/a')).problems).toEqual([`/a/${config} binary-file`]);
  });

  test('is looked for upward, to the root', async () => {
    const files = memoryFiles({ files: { [`/a/${config}`]: '', '/a/b/c/x.cx': '', '/z/x.cx': '' } });
    expect(await projectFolderOf(files, '/a/b/c')).toBe('/a');
    expect(await projectFolderOf(files, '/z')).toBeUndefined();
  });
});
