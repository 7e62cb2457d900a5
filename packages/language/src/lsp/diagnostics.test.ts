import { memoryFiles } from '@touchline/project';
import { afterEach, expect, test } from 'vitest';
import {
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver';
import rootPackage from '../../../../package.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { CHANGED_NOTIFICATION } from './protocol.ts';
import { changingDisk } from './testing/disk.ts';
import { editorWith, TestEditor, uriOfFile } from './testing/editor.ts';

let editor: TestEditor;
afterEach(() => editor.stop());

/** After this notification, what the server says next. */
async function after(type: { method: string }, params: unknown): Promise<void> {
  const looked = new Promise<void>((resolve) => {
    const listening = editor.connection.onNotification(CHANGED_NOTIFICATION, () => {
      listening.dispose();
      resolve();
    });
  });
  await editor.connection.sendNotification(type.method, params);
  await looked;
}

const watched = (name: string, type: FileChangeType) =>
  after(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOfFile(name), type }] });

test('a diagnostic has its code, the page of its rule, its element and the places it speaks of', async () => {
  editor = await editorWith({
    'a.cx':
      'kpi Nps "NPS" {\n  metric nps\n  baseline 31 on 2026-06-30\n  target 28 by 2027-06-30\n  held in Survey\n}\n',
  });
  const [found, ...more] = editor.diagnostics(uriOfFile('a.cx'));
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    code: 'target-worse-than-baseline',
    codeDescription: { href: 'https://touchline.dev/rules/target-worse-than-baseline' },
    severity: DiagnosticSeverity.Error,
    source: 'touchline',
    data: { element: 'Nps' },
    range: { start: { line: 3 } },
    relatedInformation: [{ location: { uri: uriOfFile('a.cx'), range: { start: { line: 2 } } } }],
  });
});

test('the pages of rules stand where the project is at home', () => {
  expect(packageJson.homepage).toBe(rootPackage.homepage);
});

test('an acceptance of nothing is shown as unnecessary', async () => {
  editor = await editorWith({ 'a.cx': 'kpi Nps "NPS" {\n  metric nps\n  accept cycle because "Known"\n}\n' });
  const found = editor.diagnostics(uriOfFile('a.cx')).find(({ code }) => code === 'unused-acceptance');
  expect(found?.tags).toEqual([DiagnosticTag.Unnecessary]);
});

test('every file of the project is reported, open ones first and with their version', async () => {
  const told: { uri: string; version?: number }[] = [];
  const files = { '/strategy/a.cx': 'channel A details\n', '/strategy/b.cx': 'journey J "J" { details X }\n' };
  editor = new TestEditor({ files: memoryFiles({ files }), folders: ['/strategy'] });
  editor.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.push(params.version === undefined ? { uri: params.uri } : { uri: params.uri, version: params.version });
  });
  await editor.start();
  await editor.open(uriOfFile('b.cx'), files['/strategy/b.cx']);
  expect(told).toEqual([{ uri: uriOfFile('b.cx'), version: 1 }, { uri: uriOfFile('a.cx') }]);
  told.length = 0;
  await editor.change(uriOfFile('b.cx'), 2, 'journey J "J" { details Y }\n');
  expect(told).toEqual([{ uri: uriOfFile('b.cx'), version: 2 }]);
});

test('a broken file hides nothing of the others and floods neither itself nor them', async () => {
  editor = await editorWith(
    { 'journeys.cx': 'journey J "J" {\n  touchpoint "One" details Ride\n  step "Five" then Nowhere\n}\n' },
    { 'broken.cx': 'jorney Ride "Ride" {\n  step "Sits"\n  step "Leaves"\n}\npersona Olena "Olena"\n' },
  );
  expect(editor.codes(uriOfFile('broken.cx'))).toHaveLength(1);
  // What is called `Ride` could not be read, perhaps; nothing is called `Nowhere` either way.
  expect(editor.messages(uriOfFile('journeys.cx')).join()).toContain('Nowhere');
});

test('files that come, change and go on disk are followed, folders too', async () => {
  const files: Record<string, string> = {
    '/strategy/touchline.config.json': '{}',
    '/strategy/map.cx': 'journey J "J" { touchpoint "T" details Ride }\n',
    '/strategy/parts/rides.cx': 'journey Ride "Ride" { step "Sits" }\n',
  };
  const { disk, put } = changingDisk(files);
  editor = new TestEditor({ files: disk, folders: ['/strategy'] });
  await editor.start();
  await editor.open(uriOfFile('map.cx'), files['/strategy/map.cx'] ?? '');
  const codes = () => editor.codes(uriOfFile('map.cx'));
  expect(codes()).toEqual([]);
  put('/strategy/parts/rides.cx', 'journey Walk "Walk" { step "Goes" }\n');
  await watched('parts/rides.cx', FileChangeType.Changed);
  expect(codes()).toEqual(['unresolved-reference']);
  put('/strategy/more.cx', 'journey Ride "Ride" { step "Sits" details Nowhere }\n');
  await watched('more.cx', FileChangeType.Created);
  expect(codes()).toEqual([]);
  expect(editor.codes(uriOfFile('more.cx'))).toContain('unresolved-reference');
  put('/strategy/more.cx', undefined);
  put('/strategy/parts/rides.cx', undefined);
  await watched('more.cx', FileChangeType.Deleted);
  await watched('parts', FileChangeType.Deleted);
  expect(codes()).toEqual(['unresolved-reference']);
  expect(editor.codes(uriOfFile('more.cx'))).toEqual([]);
  // The open document is gone from the disk: what the editor has counts.
  put('/strategy/map.cx', undefined);
  await watched('map.cx', FileChangeType.Deleted);
  expect(codes()).toEqual(['unresolved-reference']);
});

test('a project sees the unsaved text of the projects it uses', async () => {
  const shared = 'journey Ride "Ride" { step "Sits" }\n';
  const map = 'journey J "J" { touchpoint "T" details Ride }\n';
  const files = {
    '/strategy/touchline.config.json': '{ "uses": ["../shared"] }',
    '/strategy/map.cx': map,
    '/shared/touchline.config.json': '{}',
    '/shared/rides.cx': shared,
  };
  editor = new TestEditor({ files: memoryFiles({ files }), folders: ['/strategy', '/shared'] });
  await editor.start();
  await editor.open(uriOfFile('map.cx'), map);
  await editor.open('file:///shared/rides.cx', shared);
  expect(editor.codes(uriOfFile('map.cx'))).toEqual([]);
  await editor.change('file:///shared/rides.cx', 2, shared.replace('Ride', 'Walk'));
  expect(editor.codes(uriOfFile('map.cx'))).toEqual(['unresolved-reference']);
  await editor.close('file:///shared/rides.cx');
  expect(editor.codes(uriOfFile('map.cx'))).toEqual([]);
});

test('a config that turns to garbage is reported and the rest goes on', async () => {
  const files: Record<string, string> = {
    '/strategy/touchline.config.json': '{ "rules": { "unresolved-reference": "error" } }',
    '/strategy/map.cx': 'journey J "J" { details X }\n',
  };
  const { disk, put } = changingDisk(files);
  editor = new TestEditor({ files: disk, folders: ['/strategy'] });
  await editor.start();
  await editor.open(uriOfFile('map.cx'), files['/strategy/map.cx'] ?? '');
  put('/strategy/touchline.config.json', '{ "rules": [[[');
  await watched('touchline.config.json', FileChangeType.Changed);
  expect(editor.codes(uriOfFile('touchline.config.json'))).toEqual(['config-syntax-bracket']);
  expect(editor.codes(uriOfFile('map.cx'))).toEqual(['unresolved-reference']);
  put('/strategy/touchline.config.json', '{}');
  await watched('touchline.config.json', FileChangeType.Changed);
  expect(editor.codes(uriOfFile('touchline.config.json'))).toEqual([]);
});

test('folders are opened and closed while the editor runs', async () => {
  const files = memoryFiles({
    files: { '/one/map.cx': 'journey J "J" { touchpoint "T" via App }\n', '/one/channels.cx': 'channel App\n' },
  });
  editor = new TestEditor({ files, folders: [] });
  await editor.start();
  const uri = 'file:///one/map.cx';
  await editor.open(uri, 'journey J "J" { details X touchpoint "T" via App }\n');
  const alone = await editor.model(uri);
  expect(alone.state === 'sound' && alone.model.files).toEqual(['map.cx']);
  const folder = { uri: 'file:///one', name: 'one' };
  await after(DidChangeWorkspaceFoldersNotification.type, { event: { added: [folder], removed: [] } });
  const together = await editor.model(uri);
  expect(together.state === 'sound' && together.model.files).toEqual(['channels.cx', 'map.cx']);
  await after(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [folder] } });
  const again = await editor.model(uri);
  expect(again.state === 'sound' && again.model.files).toEqual(['map.cx']);
});

test('rules of a large strategy come later, and what they said moves along until then', async () => {
  const kpi =
    'kpi Nps "NPS" {\n  metric nps\n  baseline 31 on 2026-06-30\n  target 28 by 2027-06-30\n  held in Survey\n}\n';
  const padding = `// ${'x'.repeat(1000)}\n`.repeat(600);
  editor = await editorWith({ 'a.cx': `${kpi}${padding}` });
  const uri = uriOfFile('a.cx');
  const said = (): { code: unknown; line: number }[] =>
    editor.diagnostics(uri).map(({ code, range }) => ({ code, line: range.start.line }));
  const told = (line: number) =>
    new Promise<void>((resolve) => {
      const looking = setInterval(() => {
        if (!said().some((one) => one.code === 'target-worse-than-baseline' && one.line === line)) return;
        clearInterval(looking);
        resolve();
      }, 5);
    });
  expect(said()).toEqual([]);
  await told(3);
  // Two lines more above, and a mistake of the text: both are there with the first look.
  await editor.change(uri, 2, `journey J "J" { details X }\n\n${kpi}${padding}`);
  expect(said()).toEqual([
    { code: 'unresolved-reference', line: 0 },
    { code: 'target-worse-than-baseline', line: 5 },
  ]);
  await editor.change(uri, 3, `\n${kpi.replace('28', '48')}${padding}`);
  expect(said()).toEqual([]);
});

test('a code in the config that no rule has is shown at its place', async () => {
  const map = 'journey "A" { step "One" }\n';
  const config = '{\n  "rules": { "ends-after-horizn": "off" }\n}';
  const files = memoryFiles({ files: { '/strategy/touchline.config.json': config, '/strategy/map.cx': map } });
  editor = new TestEditor({ files, folders: ['/strategy'] });
  await editor.start();
  await editor.open(uriOfFile('map.cx'), map);
  expect(editor.diagnostics(uriOfFile('touchline.config.json'))).toMatchObject([
    {
      code: 'unknown-rule-similar',
      message: 'There is no rule "ends-after-horizn". Did you mean "ends-after-horizon"?',
      range: { start: { line: 1, character: 13 } },
    },
  ]);
});
