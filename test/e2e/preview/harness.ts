import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { root } from '../harness/paths.ts';

/** The webview's page without an editor around it: a fake of the editor's side, a real browser, the built bundle. */
const bundle = join(import.meta.dirname, '../../../packages/vscode/dist/webview');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.map': 'application/json' };

/** The model of an example, as the command line exports it. */
export async function modelOf(folder: string): Promise<{ journeys: { id: string; source: { file: string } }[] }> {
  const args = [join(root, 'packages/cli/bin/touchline.cjs'), 'export', 'json', folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

/** What the extension sends about a model. */
export function drawingOf(model: Awaited<ReturnType<typeof modelOf>>, more: object = {}): object {
  const file = model.journeys[0]?.source.file ?? '';
  const findings: unknown[] = [];
  return {
    type: 'drawing',
    document: 'file:///a.cx',
    version: 1,
    revision: 1,
    file,
    model,
    findings,
    asOf: '2026-11-22',
    ...more,
  };
}

export type Theme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';

/** The colours of the editor that the page uses, of its standard themes. */
const COLOURS: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3bcc',
    'icon-foreground': '#3b3b3b',
    focusBorder: '#005fb8',
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    'panel-border': '#e5e5e5',
    'dropdown-background': '#ffffff',
    'dropdown-foreground': '#3b3b3b',
    'dropdown-border': '#cecece',
    'toolbar-hoverBackground': '#b8b8b850',
    'inputOption-activeBackground': '#bed6ed',
    'inputOption-activeForeground': '#000000',
    'inputOption-activeBorder': '#005fb8',
    'inputValidation-warningBackground': '#f6f5d2',
    'inputValidation-warningBorder': '#b89500',
    'editorWidget-background': '#f8f8f8',
    'widget-border': '#e5e5e5',
    'widget-shadow': '#00000029',
    'menu-background': '#ffffff',
    'menu-foreground': '#3b3b3b',
    'menu-selectionBackground': '#005fb8',
    'menu-selectionForeground': '#ffffff',
    'menu-border': '#cecece',
    'list-hoverBackground': '#f2f2f2',
    'input-background': '#ffffff',
    'input-foreground': '#3b3b3b',
    'input-border': '#cecece',
    'notifications-background': '#ffffff',
    'notifications-foreground': '#3b3b3b',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
  },
  dark: {
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    'icon-foreground': '#cccccc',
    focusBorder: '#0078d4',
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    'panel-border': '#2b2b2b',
    'dropdown-background': '#313131',
    'dropdown-foreground': '#cccccc',
    'dropdown-border': '#3c3c3c',
    'toolbar-hoverBackground': '#5a5d5e50',
    'inputOption-activeBackground': '#2489db82',
    'inputOption-activeForeground': '#ffffff',
    'inputOption-activeBorder': '#2488db',
    'inputValidation-warningBackground': '#352a05',
    'inputValidation-warningBorder': '#b89500',
    'editorWidget-background': '#202020',
    'widget-border': '#313131',
    'widget-shadow': '#0000005c',
    'menu-background': '#1f1f1f',
    'menu-foreground': '#cccccc',
    'menu-selectionBackground': '#0078d4',
    'menu-selectionForeground': '#ffffff',
    'menu-border': '#454545',
    'list-hoverBackground': '#2a2d2e',
    'input-background': '#313131',
    'input-foreground': '#cccccc',
    'input-border': '#3c3c3c',
    'notifications-background': '#1f1f1f',
    'notifications-foreground': '#cccccc',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
  },
  'high-contrast': {
    foreground: '#ffffff',
    descriptionForeground: '#ffffffb3',
    'icon-foreground': '#ffffff',
    focusBorder: '#f38518',
    contrastBorder: '#6fc3df',
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    'panel-border': '#6fc3df',
    'dropdown-background': '#000000',
    'dropdown-foreground': '#ffffff',
    'dropdown-border': '#6fc3df',
    'editorWidget-background': '#0c141f',
    'inputOption-activeBorder': '#6fc3df',
    'input-background': '#000000',
    'input-foreground': '#ffffff',
    'input-border': '#6fc3df',
    'menu-selectionBorder': '#f38518',
    'button-border': '#6fc3df',
    'inputValidation-warningBorder': '#6fc3df',
  },
  'high-contrast-light': {
    foreground: '#292929',
    descriptionForeground: '#292929b3',
    'icon-foreground': '#292929',
    focusBorder: '#006bbd',
    contrastBorder: '#0f4a85',
    'editor-background': '#ffffff',
    'editor-foreground': '#292929',
    'panel-border': '#0f4a85',
    'dropdown-background': '#ffffff',
    'dropdown-foreground': '#292929',
    'dropdown-border': '#0f4a85',
    'editorWidget-background': '#ffffff',
    'input-background': '#ffffff',
    'input-foreground': '#292929',
    'input-border': '#0f4a85',
    'menu-selectionBorder': '#0f4a85',
    'button-border': '#0f4a85',
    'inputValidation-warningBorder': '#0f4a85',
  },
};

function pageHtml(theme: Theme, language: string, state: unknown): string {
  const nonce = 'harness';
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data:; font-src data:`;
  const colours = Object.entries(COLOURS[theme]).map(([name, colour]) => `--vscode-${name}:${colour}`);
  const classes =
    theme === 'high-contrast-light' ? 'vscode-high-contrast vscode-high-contrast-light' : `vscode-${theme}`;
  const fake = `const sent = []; let state = ${JSON.stringify(state ?? null)};
    window.acquireVsCodeApi = () => ({ postMessage: (m) => sent.push(m), getState: () => state, setState: (s) => { state = s; } });
    window.harness = { sent, state: () => state };`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Touchline</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>:root{${colours.join(';')};--vscode-font-family:"DejaVu Sans",sans-serif;--vscode-font-size:13px}</style></head>
<body class="${classes}"><script nonce="${nonce}">${fake}</script>
<script type="module" nonce="${nonce}" src="/main.js"></script></body></html>`;
}

export interface Harness {
  readonly page: Page;
  /** A message as the extension sends it. */
  send(message: unknown): Promise<void>;
  /** What the page has sent so far. */
  sent(): Promise<{ type: string }[]>;
  /** What the page logged as errors, breaks of its policy among them. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly theme?: Theme;
  /** Of the buttons. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the editor kept of the page. */
  readonly state?: unknown;
}

/** Opens the page in a window of its own. */
export async function openHarness(browser: Browser, options: HarnessOptions = {}): Promise<Harness> {
  const { theme = 'light', language = 'en', width = 1280, height = 860, state } = options;
  const server = await serve(() => pageHtml(theme, language, state));
  const page = await browser.newPage({ viewport: { width, height } });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => (globalThis as unknown as Window).harness.sent.some(({ type }) => type === 'ready'));
  return {
    page,
    errors,
    send: (message) => page.evaluate((data) => globalThis.postMessage(data, '*'), message),
    sent: () => page.evaluate(() => (globalThis as unknown as Window).harness.sent),
    async close() {
      await page.close();
      server.close();
    },
  };
}

interface Window {
  harness: { sent: { type: string }[] };
}

function serve(html: () => string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end(html());
    readFile(join(bundle, path)).then(
      (content) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
