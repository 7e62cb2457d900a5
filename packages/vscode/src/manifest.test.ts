import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Item {
  readonly command: string;
  readonly alt?: string;
  readonly when?: string;
}

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly keybindings: readonly Item[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly languageModelTools?: readonly { readonly name: string }[];
  };
}

const home = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;
const texts = ['', '.uk', '.ru'].map(
  (suffix) => JSON.parse(readFileSync(join(home, `package.nls${suffix}.json`), 'utf8')) as Record<string, string>,
);
const declared = contributes.commands.map(({ command }) => command);

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'));

function inSources(pattern: RegExp): string[] {
  return sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found = '']) => found));
}

/** A text of the manifest in each language. */
function inEachLanguage(text: string): string[] {
  const [, key] = /^%(.+)%$/.exec(text) ?? [];
  return key === undefined ? [text] : texts.map((each) => each[key] ?? '');
}

describe('commands', () => {
  const registered = inSources(/registerCommand\(\s*'(touchline\.[\w.]+)'/g);

  test('are registered exactly as they are declared', () => {
    expect([...registered].sort()).toEqual([...declared].sort());
  });

  test('in menus and keybindings are declared', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const names = used.flatMap(({ command, alt }) => (alt === undefined ? [command] : [command, alt]));
    expect(names.filter((name) => !declared.includes(name))).toEqual([]);
  });

  test('in menus and keybindings say when they are of use', () => {
    for (const item of [...Object.values(contributes.menus).flat(), ...contributes.keybindings])
      expect(item.when, item.command).toBeTruthy();
  });

  test('that links of welcome views and walkthroughs run exist', () => {
    const shown = [
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
    ].flatMap(inEachLanguage);
    const linked = shown.flatMap((text) => [...text.matchAll(/command:(touchline\.[\w.]+)/g)].map(([, name]) => name));
    expect(linked.length).toBeGreaterThan(10);
    expect(linked.filter((name) => !declared.includes(name ?? ''))).toEqual([]);
  });
});

describe('settings', () => {
  const settings = Object.keys(contributes.configuration.properties);

  test('are looked at somewhere, and those that are looked at are declared', () => {
    // The client of the protocol reads this one.
    const read = new Set([
      'touchline.trace.server',
      ...inSources(/\bsetting\(\s*'([\w.]+)'/g).map((name) => `touchline.${name}`),
      ...inSources(/getConfiguration\(\s*'touchline[\w.]*'[^)]*\)\s*\.get(?:<[^(]*>)?\(\s*'([\w.]+)'/g).map(
        (name) => settings.find((setting) => setting.endsWith(`.${name}`)) ?? name,
      ),
    ]);
    expect([...read].sort()).toEqual([...settings].sort());
  });

  test('have a default', () => {
    for (const [name, { default: value }] of Object.entries(contributes.configuration.properties))
      expect(value, name).toBeDefined();
  });
});

test('welcome views belong to a declared view', () => {
  const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
  for (const { view } of contributes.viewsWelcome) expect(views).toContain(view);
});

test('the walkthrough shows a page for each step in each language, and pictures that exist', () => {
  const pages = contributes.walkthroughs.flatMap(({ steps }) =>
    steps.flatMap(({ media }) => inEachLanguage(media.markdown)),
  );
  expect(pages).toHaveLength(15);
  for (const page of pages) {
    const text = readFileSync(join(home, page), 'utf8');
    for (const [, picture = ''] of text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
      expect(existsSync(join(home, 'media/walkthrough', picture)), picture).toBe(true);
  }
});
