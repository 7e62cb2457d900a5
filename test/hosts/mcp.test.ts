import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundled } from './bundled.ts';

const map =
  'journey Home "Додому" {\n  touchpoint Pays "Pays" via App {\n    pain "Slow"\n  }\n  step Sits then Nowhere\n}\n';
let folder: string;
let assistant: Client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'стратегія '));
  writeFileSync(join(folder, 'map.cx'), map);
});

afterEach(async () => {
  await assistant.close();
  rmSync(folder, { recursive: true, force: true });
});

async function connect(args: string[]): Promise<void> {
  assistant = new Client({ name: 'test', version: '1.0.0' });
  await assistant.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }));
}

async function ask(name: string, input: Record<string, unknown> = {}): Promise<{ text: string; isError: boolean }> {
  const { content, isError } = await assistant.callTool({ name, arguments: input });
  const [first] = content;
  return { text: first?.type === 'text' ? first.text : '', isError: isError === true };
}

async function read(ending: string): Promise<string> {
  const { resources } = await assistant.listResources();
  const uri = resources.find((one) => one.uri.endsWith(ending))?.uri ?? '';
  const { contents } = await assistant.readResource({ uri });
  const [first] = contents;
  return first && 'text' in first ? first.text : '';
}

describe('touchline mcp', () => {
  const bundle = bundled('cli');
  const start = () => connect([join(bundle(), 'touchline.js'), 'mcp']);

  test('an assistant reads a strategy and cannot write it', async () => {
    await start();
    const { tools } = await assistant.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['list_journeys', 'show_element', 'findings', 'checklist', 'search']);
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
    expect(JSON.parse((await ask('list_journeys')).text)).toMatchObject({ journeys: [{ id: 'Home', pains: 1 }] });
    expect((await ask('findings', { severity: 'error' })).text).toContain('Nowhere');
    expect(await ask('show_element', { element: 'Payz' })).toMatchObject({ isError: true });
    await expect(ask('delete_everything')).rejects.toThrow('There is no tool');
    expect(readdirSync(folder)).toEqual(['map.cx']);
    expect(readFileSync(join(folder, 'map.cx'), 'utf8')).toBe(map);
  });

  test('model, report and maps are there to be read', async () => {
    await start();
    expect(JSON.parse(await read('model.json'))).toMatchObject({ journeys: [{ id: 'Home' }] });
    expect(await read('report.md')).toContain('Додому');
    expect(await read('maps/Home.svg')).toMatch(/^<svg[\s\S]*Pays[\s\S]*<\/svg>\s*$/);
    expect(await read('maps/Home.md')).toContain('```mermaid');
    await expect(assistant.readResource({ uri: 'file:///etc/passwd' })).rejects.toThrow('There is no resource');
  });

  test('what changes on disk is seen', async () => {
    await start();
    expect((await ask('search', { words: 'farewell' })).text).toContain('"total": 0');
    writeFileSync(join(folder, 'map.cx'), map.replace('Pays"', 'Farewell"'));
    await expect
      .poll(async () => (await ask('search', { words: 'farewell' })).text, { timeout: 10_000 })
      .toContain('"total": 1');
  });

  test('of several projects one is asked for by its folder', async () => {
    for (const name of ['one', 'two']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'touchline.config.json'), '{}');
      writeFileSync(join(folder, name, `${name}.cx`), `journey "${name}" { step "Goes" }\n`);
    }
    rmSync(join(folder, 'map.cx'));
    await start();
    expect(await ask('list_journeys')).toEqual({ text: 'Say which project is meant: one, two.', isError: true });
    expect((await ask('list_journeys', { project: 'two' })).text).toContain('"title": "two"');
  });
});

describe('the server of the extension', () => {
  const bundle = bundled('server');

  test('serves the folder it is given', async () => {
    await connect([join(bundle(), 'mcp.mjs'), folder]);
    expect((await ask('list_journeys')).text).toContain('Додому');
  });
});
