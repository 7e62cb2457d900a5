import { memoryFiles } from '@touchline/project';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver';
import { MODEL_REQUEST, type ModelAnswer, revised } from './protocol.ts';
import { TestEditor } from './testing/editor.ts';

const folder = '/home/олена/мій банк';
const uriOf = (name: string) => encodeURI(`file://${folder}/${name}`);

const files = memoryFiles({
  files: {
    [`${folder}/touchline.config.json`]: '{ "language": "uk" }',
    [`${folder}/channels.cx`]: 'channel App "Mobile app"\n',
    [`${folder}/journey.cx`]:
      'journey J "Home" { touchpoint "Pays" via App details Ride }\njourney Ride "Ride" { step "Sits" }\n',
  },
});

describe('the language server', () => {
  let editor: TestEditor;

  beforeEach(() => {
    editor = new TestEditor({ files, folders: [folder] });
  });

  afterEach(() => editor.stop());

  const sound = 'journey J "Home" { touchpoint "Pays" via App details Ride }\njourney Ride "Ride" { step "Sits" }\n';
  const wrong = sound.replace('details Ride', 'details Rude');

  test('reports a name that leads nowhere, and takes the report back when it is mended', async () => {
    await editor.start();
    await editor.open(uriOf('journey.cx'), wrong);
    expect(editor.codes(uriOf('journey.cx'))).toEqual(['unresolved-reference']);
    expect(editor.messages(uriOf('journey.cx'))[0]).toContain('Rude');
    await editor.change(uriOf('journey.cx'), 2, sound);
    expect(editor.codes(uriOf('journey.cx'))).toEqual([]);
  });

  test('speaks the language of the editor, whatever language the maps have', async () => {
    await editor.start('ru-RU');
    await editor.open(uriOf('journey.cx'), wrong);
    expect(editor.messages(uriOf('journey.cx'))[0]).toMatch(/^Ничто не называется/);
  });

  test('sees the unsaved text of every open document', async () => {
    await editor.start();
    await editor.open(uriOf('journey.cx'), sound.replace('via App', 'via App measured by Csat'));
    expect(editor.codes(uriOf('journey.cx'))).toEqual(['unresolved-reference']);
    await editor.open(uriOf('channels.cx'), 'channel App "Mobile app"\nkpi Csat "Satisfaction"\n');
    expect(editor.codes(uriOf('journey.cx'))).toEqual([]);
    await editor.close(uriOf('channels.cx'));
    expect(editor.codes(uriOf('journey.cx'))).toEqual(['unresolved-reference']);
  });

  test('answers with the model of the whole project', async () => {
    await editor.start();
    await editor.open(uriOf('journey.cx'), sound);
    const answer = await editor.model(uriOf('journey.cx'));
    if (answer.state !== 'sound') throw new Error(answer.state);
    expect(answer).toMatchObject({ version: 1, file: 'journey.cx' });
    expect(answer.model.project.language).toBe('uk');
    expect(answer.model.channels.map(({ title }) => title)).toEqual(['Mobile app']);
    expect(answer.model.journeys.map(({ title }) => title)).toEqual(['Home', 'Ride']);
  });

  test('to who knows the model it tells only what has changed', async () => {
    await editor.start();
    const uri = uriOf('journey.cx');
    await editor.open(uri, sound);
    const first = await editor.model(uri);
    if (first.state !== 'sound') throw new Error(first.state);
    await editor.change(uri, 2, wrong.replace('"Home"', '"At home"'));
    const second = await editor.request<ModelAnswer>(MODEL_REQUEST, { uri, known: first.revision });
    if (second.state !== 'changed') throw new Error(second.state);
    expect(Object.keys(second.change.model.lists)).toEqual(['journeys']);
    expect(second.change.model.lists.journeys?.insert).toMatchObject([{ title: 'At home' }]);
    expect(second.change.findings?.insert).toMatchObject([{ code: 'unresolved-reference' }]);

    const again = await editor.request<ModelAnswer>(MODEL_REQUEST, { uri, known: second.revision });
    expect(again).toMatchObject({ state: 'changed', revision: second.revision, change: { model: { lists: {} } } });
    const whole = await editor.request<ModelAnswer>(MODEL_REQUEST, { uri, known: first.revision });
    if (whole.state !== 'sound') throw new Error(whole.state);
    const { model, findings } = revised(first, second.change);
    expect({ model, findings }).toEqual({ model: whole.model, findings: whole.findings });
  });

  test('gives no model while the text has a syntax error', async () => {
    await editor.start();
    await editor.open(uriOf('journey.cx'), sound);
    await editor.change(uriOf('journey.cx'), 2, sound.replace('touchpoint', 'tuochpoint'));
    expect(await editor.model(uriOf('journey.cx'))).toEqual({ state: 'broken', version: 2 });
    expect(await editor.model(uriOf('elsewhere.cx'))).toEqual({ state: 'unknown' });
  });

  test('gives the model of a file that no editor has open', async () => {
    await editor.start();
    const answer = await editor.model(uriOf('channels.cx'));
    expect(answer).toMatchObject({ state: 'sound', version: 0, file: 'channels.cx' });
  });

  test('checks a text that was never saved, under the address the editor gave it', async () => {
    await editor.start();
    await editor.open('untitled:Untitled-1', wrong);
    expect(editor.codes('untitled:Untitled-1')).toEqual(['unresolved-reference']);
    expect((await editor.model('untitled:Untitled-1')).state).toBe('sound');
    await editor.close('untitled:Untitled-1');
    expect(editor.codes('untitled:Untitled-1')).toEqual([]);
  });

  test('formats with the line breaks of the document and leaves a broken text alone', async () => {
    await editor.start();
    await editor.open(uriOf('journey.cx'), 'journey   J "Home" {\r\n step "Pays"\r\n}\r\n');
    expect(await editor.formatted(uriOf('journey.cx'))).toEqual(['journey J "Home" {\r\n  step "Pays"\r\n}\r\n']);
    await editor.change(uriOf('journey.cx'), 2, 'journey   J "Home" {\r\n');
    expect(await editor.formatted(uriOf('journey.cx'))).toEqual([]);
  });

  test('an error reaches the editor as an error, not as a result', async () => {
    await editor.start();
    await expect(editor.model(undefined)).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  });
});
