import { afterEach, describe, expect, test } from 'vitest';
import { EARLIER_REQUEST, type EarlierAnswer, type EarlierModel, type EarlierText } from '../protocol.ts';
import { editorWith, type TestEditor, uriOfFile } from '../testing/editor.ts';

describe('another state of a project', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  const ask = (texts: readonly unknown[], uri = uriOfFile('a.cx')): Promise<EarlierAnswer> =>
    editor.request(EARLIER_REQUEST, { uri, texts });

  async function earlier(texts: readonly EarlierText[]): Promise<EarlierModel> {
    const answer = await ask(texts);
    if (answer.state === 'unknown') throw new Error('The document is unknown.');
    return answer;
  }

  const titles = ({ model }: EarlierModel): (string | undefined)[] => model.journeys.map(({ title }) => title);

  async function start(config = '{}'): Promise<void> {
    editor = await editorWith(
      { 'a.cx': 'journey "Now" { step "Signs" feeling 3 }\n' },
      { 'b.cx': 'journey "Other" { step "Pays" }\n' },
      { config },
    );
  }

  test('has the texts that are told, and all others as they are', async () => {
    await start();
    const then = await earlier([{ uri: uriOfFile('a.cx'), text: 'journey "Then" { step "Signs" feeling 1 }\n' }]);
    expect(titles(then)).toEqual(['Then', 'Other']);
    expect(then.file).toBe('a.cx');
    const now = await editor.model(uriOfFile('a.cx'));
    expect(now).toMatchObject({ state: 'sound', model: { journeys: [{ title: 'Now' }, { title: 'Other' }] } });
  });

  test('lacks files that were not there, and has those that are gone', async () => {
    await start();
    const then = await earlier([
      { uri: uriOfFile('b.cx'), text: null },
      { uri: uriOfFile('old/c.cx'), text: 'journey "Gone" { step "Calls" }\n' },
    ]);
    expect(titles(then)).toEqual(['Now', 'Gone']);
    expect(then.model.files).toEqual(['a.cx', 'old/c.cx']);
  });

  test('takes in nothing from outside of the project or what its config leaves out', async () => {
    await start('{ "exclude": ["drafts"], "changes": { "severities": { "touchpoint-added": "off" } } }');
    const then = await earlier([
      { uri: 'file:///elsewhere/x.cx', text: 'journey "Stranger" { step "X" }\n' },
      { uri: uriOfFile('drafts/d.cx'), text: 'journey "Draft" { step "X" }\n' },
      { uri: uriOfFile('notes.md'), text: 'journey "Notes" { step "X" }\n' },
    ]);
    expect(titles(then)).toEqual(['Now', 'Other']);
    expect(then.severities).toEqual({ 'touchpoint-added': 'off' });
  });

  test('says which of its files could be read only in part', async () => {
    await start();
    const then = await earlier([{ uri: uriOfFile('a.cx'), text: 'journey "Then" { step "Signs" \n' }]);
    expect(then.broken).toEqual(['a.cx']);
    expect(titles(then)).toContain('Then');
  });

  test('is refused for what is no question, and unknown for documents that are not there', async () => {
    await start();
    await expect(ask([{ uri: uriOfFile('a.cx') }])).rejects.toThrow('missing');
    expect(await ask([], 'file:///strategy/nowhere.cx')).toEqual({ state: 'unknown' });
  });
});
