import { memoryFiles } from '@touchline/project';
import { afterEach, describe, expect, test } from 'vitest';
import {
  ASSIST_REQUEST,
  type AssistAnswer,
  type AssistQuestion,
  OVERVIEW_REQUEST,
  type OverviewAnswer,
  READ_REQUEST,
  type ReadAnswer,
} from '../protocol.ts';
import { TestEditor } from '../testing/editor.ts';

const files = memoryFiles({
  files: {
    '/w/bank/touchline.config.json': '{ "name": "Bank" }',
    '/w/bank/a.cx': 'journey J "Opens an account" { step "Signs" }\n',
    '/w/bank/b.cx': 'goal Ease "Minutes, not visits"\n',
    '/w/shop/touchline.config.json': '{}',
    '/w/shop/a.cx': 'journey J "Buys" { step "Pays" via Till measured by Speed }\n',
  },
});
const [bank, shop] = ['file:///w/bank/a.cx', 'file:///w/shop/a.cx'];

describe('with no document open', () => {
  let editor: TestEditor;

  async function started(): Promise<TestEditor> {
    editor = new TestEditor({ files, folders: ['/w'] });
    await editor.start();
    return editor;
  }

  afterEach(() => editor.stop());

  async function overview(of: readonly unknown[], elements = true): Promise<OverviewAnswer> {
    return (await started()).connection.sendRequest<OverviewAnswer>(OVERVIEW_REQUEST, { files: of, elements });
  }

  async function assist(question: Partial<AssistQuestion>): Promise<AssistAnswer> {
    const asked = { tool: 'list_journeys', input: {}, files: [bank, shop], ...question };
    return (await started()).connection.sendRequest<AssistAnswer>(ASSIST_REQUEST, asked);
  }

  test('every project of the named files is listed once, with its problems', async () => {
    const projects = await overview([bank, 'file:///w/bank/b.cx', shop]);
    expect(projects.map(({ folder, title, problems }) => [folder, title, problems.errors])).toEqual([
      ['file:///w/bank', 'Bank', 0],
      ['file:///w/shop', undefined, 1],
    ]);
    expect(projects[0]?.elements?.goals.map(({ label, uri }) => [label, uri])).toEqual([
      ['Minutes, not visits', 'file:///w/bank/b.cx'],
    ]);
  });

  test('the elements are left out when nobody shows them', async () => {
    const [project] = await overview([bank], false);
    expect(project).toMatchObject({ title: 'Bank' });
    expect(project).not.toHaveProperty('elements');
  });

  test('files that are not there and addresses that are none are passed over', async () => {
    expect(await overview(['file:///w/gone.cx', 7, ''])).toEqual([]);
  });

  test('an assistant says which of several projects it means, by title or folder', async () => {
    const unclear = await assist({});
    expect(unclear.isMistake).toBe(true);
    expect(unclear.text).toContain('Bank, shop');
    const { text, isMistake } = await assist({ project: 'BANK' });
    expect([isMistake, text.includes('Opens an account')]).toEqual([false, true]);
    expect((await assist({ project: 'shop' })).text).toContain('Buys');
    expect((await assist({ files: [bank] })).text).toContain('Opens an account');
  });

  test('an assistant is told what is wrong with its question', async () => {
    expect(await assist({ tool: 'delete_everything' })).toMatchObject({ isMistake: true });
    expect(await assist({ files: [bank], input: { colour: 'red' } })).toMatchObject({ isMistake: true });
    expect(await assist({ files: [] })).toMatchObject({
      isMistake: true,
      text: expect.stringContaining('no strategy'),
    });
  });

  test('a text that is no document is read by itself', async () => {
    const ask = (text: unknown) => editor.connection.sendRequest<ReadAnswer>(READ_REQUEST, { text });
    await started();
    const { model, broken, language } = await ask('journey "Home" for "Ada" { step "Sits" }');
    expect([model.journeys.map(({ title }) => title), broken, language]).toEqual([['Home'], false, 'en']);
    expect((await ask('journey "Home" {')).broken).toBe(true);
    await expect(ask(undefined)).rejects.toThrow('The text is missing.');
  });
});
