import { describe, expect, test, vi } from 'vitest';
import { memoryFiles } from '../memory.ts';
import { MAX_FILE_BYTES } from '../ports.ts';
import { isProblem } from '../problem.ts';
import { loadProject } from '../project.ts';
import { readText } from '../text.ts';
import { type Ask, clientFiles } from './files.ts';
import { FILE_KIND_REQUEST, FILE_LIST_REQUEST, FILE_READ_REQUEST } from './protocol.ts';

const folder = 'vscode-vfs://github/olena/bank';
const held = memoryFiles({
  files: { [`${folder}/touchline.config.json`]: '{ "language": "uk" }', [`${folder}/карти/a.cx`]: 'journey "Дім"\n' },
});

/** An editor that answers from a file system in memory, through JSON as on the wire. */
const editor: Ask = async (request, { uri }) => JSON.parse(JSON.stringify(await answer(request, decodeURI(uri))));

async function answer(request: string, path: string): Promise<unknown> {
  if (request === FILE_KIND_REQUEST) return { kind: (await held.kind(path)) ?? null };
  const given = request === FILE_LIST_REQUEST ? await held.list(path) : await held.read(path);
  if (isProblem(given)) return { refused: 'missing' };
  return request === FILE_LIST_REQUEST
    ? { entries: given }
    : { base64: Buffer.from(given as Uint8Array).toString('base64') };
}

const answering = (value: unknown) => clientFiles(async () => value, encodeURI);
const problemOf = async (value: unknown) => {
  const given = await answering(value).read('/a.cx');
  return isProblem(given) ? given.code : given;
};

describe('files of the editor', () => {
  test('a project is found and read as on disk, in any script', async () => {
    const files = clientFiles(editor, encodeURI);
    const { project, problems } = await loadProject(files, folder);
    expect(problems).toEqual([]);
    expect(project.config.language).toBe('uk');
    expect(project.files).toEqual([`${folder}/карти/a.cx`]);
    expect(await readText(files, `${folder}/карти/a.cx`)).toMatchObject({ text: 'journey "Дім"\n' });
    expect(await files.kind(`${folder}/nothing`)).toBeUndefined();
    expect(await files.kind(`${folder}/карти`)).toBe('folder');
    expect(await files.read(`${folder}/nothing`)).toMatchObject({ code: 'path-missing' });
  });

  test('refusals become the problems that a disk has', async () => {
    expect(await problemOf({ refused: 'missing' })).toBe('path-missing');
    expect(await problemOf({ refused: 'locked' })).toBe('locked');
    expect(await problemOf({ refused: 'too-large' })).toBe('file-too-large');
    expect(await problemOf({ base64: 'AAAA'.repeat(MAX_FILE_BYTES / 3 + 2) })).toBe('file-too-large');
  });

  test.each([null, 7, 'text', {}, { base64: 7 }, { base64: '%' }, { refused: 'whatever' }])(
    'an answer that is none (%j) is an unreadable file',
    async (value) => expect(await problemOf(value)).toBe('editor-refused'),
  );

  test('entries that lead out of their folder are none', async () => {
    const entries = ['a.cx', '..', '../b.cx', 'c\\d.cx', '', 5].map((name) => ({ name, kind: 'file' }));
    expect(await answering({ entries }).list('/')).toEqual([{ name: 'a.cx', kind: 'file' }]);
    expect(await answering({ entries: 'all' }).list('/')).toMatchObject({ code: 'editor-refused' });
  });

  test('an editor that does not know the request has no files', async () => {
    const files = clientFiles(() => Promise.reject(new Error('Unhandled method')), encodeURI);
    expect(await files.kind('/a.cx')).toBeUndefined();
    expect(await files.read('/a.cx')).toMatchObject({ code: 'path-missing' });
  });

  test('an editor that never answers is not waited for', async () => {
    vi.useFakeTimers();
    try {
      const asked: string[] = [];
      const never: Ask = (request) => {
        asked.push(request);
        return new Promise(() => undefined);
      };
      const given = clientFiles(never, encodeURI).read('/a.cx');
      await vi.runAllTimersAsync();
      expect(await given).toMatchObject({ code: 'editor-refused' });
      expect(asked).toEqual([FILE_READ_REQUEST]);
    } finally {
      vi.useRealTimers();
    }
  });
});
