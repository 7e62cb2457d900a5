import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Item {
  readonly command: string;
  readonly when: string;
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
    readonly menus: { readonly commandPalette: readonly Item[] };
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly markdownDescription: string; readonly enum?: unknown[] }>
      >;
    };
    readonly languageModelTools: readonly { readonly toolReferenceName: string }[];
    readonly taskDefinitions: readonly { readonly type: string }[];
    readonly problemMatchers: readonly { readonly name: string }[];
  };
}

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFile(join(root, path), 'utf8');

const page = await read('docs/editor.md');
const manifest = JSON.parse(await read('packages/vscode/package.json')) as Manifest;
const texts = JSON.parse(await read('packages/vscode/package.nls.json')) as Record<string, string>;
const { commands, keybindings, menus, configuration, ...others } = manifest.contributes;

const textOf = (text: string) => texts[/^%(.+)%$/.exec(text)?.[1] ?? ''] ?? text;
/** `ctrl+k v` as it is printed on keys. */
const printed = (key: string) => key.replaceAll(/(^|[ +])(\w)/g, (_, before, letter) => before + letter.toUpperCase());

/** The cells of the rows of a table, by the heading of its section. */
function table(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));
  return rows.slice(1);
}

describe('docs/editor.md', () => {
  test('names every command of the palette, and its key', () => {
    const hidden = menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    const expected = commands
      .filter(({ command }) => !hidden.includes(command))
      .map(({ command, title }) => {
        const key = keybindings.find((binding) => binding.command === command)?.key;
        return [`*Touchline: ${textOf(title)}*`, key === undefined ? '' : `\`${printed(key)}\``];
      });
    expect(expected.length).toBeGreaterThan(10);
    expect(table('Commands and keys').map(([command, key]) => [command, key?.trim()])).toEqual(expected);
  });

  test('tells every setting with its default in the words of the settings editor', () => {
    const expected = Object.entries(configuration.properties).map(([name, setting]) => [
      `\`${name}\``,
      `\`${JSON.stringify(setting.default)}\``,
      textOf(setting.markdownDescription),
    ]);
    expect(expected.length).toBeGreaterThan(5);
    expect(table('Settings')).toEqual(expected);
  });

  test('spells tools for assistants, tasks, problem matchers and the oldest editor as the manifest does', () => {
    for (const { toolReferenceName } of others.languageModelTools) expect(page).toContain(`\`#${toolReferenceName}\``);
    for (const { type } of others.taskDefinitions) expect(page).toContain(`"type": "${type}"`);
    for (const { name } of others.problemMatchers) expect(page).toContain(`"$${name}"`);
    const [oldest] = /\d+\.\d+/.exec(manifest.engines.vscode) ?? [];
    expect(page).toContain(`VS Code ${oldest} or newer`);
  });
});

test.each(['README.md', 'packages/vscode/README.md', 'docs/editor.md'])(
  'the pictures of %s exist',
  async (document) => {
    const text = await read(document);
    const pictures = [...text.matchAll(/!\[(?<words>[^\]]*)\]\((?<path>[^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(0);
    for (const { groups } of pictures) {
      const path = groups?.['path'] ?? '';
      expect(groups?.['words'], path).toMatch(/\w+ \w+/);
      await expect(access(join(root, document, '..', path)), path).resolves.not.toThrow();
    }
  },
);
