import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.ts';

/**
 * What the server answers, after VS Code's own client has turned it into what editors show. With the folder
 * `fixtures/concert` opened.
 */

async function open(name: string): Promise<vscode.TextDocument> {
  const [file] = await vscode.workspace.findFiles(name);
  assert.ok(file, `the opened folder has no ${name}`);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
  return document;
}

/** The place before the first letter of `word` in the first appearance of `context`. */
function placeOf(document: vscode.TextDocument, context: string, word = context): vscode.Position {
  const start = document.getText().indexOf(context);
  assert.notEqual(start, -1, `the text has no ${context}`);
  return document.positionAt(start + context.indexOf(word));
}

async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return (await vscode.commands.executeCommand(command, ...args)) as T;
}

const errorsOf = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);

async function replace(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert.notEqual(start, -1, `the text has no ${old}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + old.length)),
    text,
  );
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}

const plain = (contents: vscode.Hover['contents']): string =>
  contents.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');

export const languageTests: Readonly<Record<string, () => Promise<void>>> = {
  'completion offers the channels of the other file after via': async () => {
    const document = await open('concert.cx');
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      placeOf(document, 'via App', 'App'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('App'), labels.join(', '));
    assert.ok(!labels.includes('Ride'), 'a journey is no channel');
  },

  'hovering over a touchpoint tells what is known of it': async () => {
    const document = await open('concert.cx');
    const hovers = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, '"Opens the app"', 'Opens'),
    );
    const text = hovers.map(({ contents }) => plain(contents)).join('\n');
    assert.match(text, /Opens the app/);
    assert.match(text, /The app asks to log in again/);
  },

  'the definition of a channel is in the other file': async () => {
    const document = await open('concert.cx');
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, 'via App', 'App'),
    );
    const [first] = found;
    assert.ok(first);
    const uri = 'uri' in first ? first.uri : first.targetUri;
    assert.match(uri.path, /channels\.cx$/);
  },

  'references to a channel are found in every file': async () => {
    const document = await open('channels.cx');
    const found = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'App "Mobile', 'App'),
    );
    const files = found.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)).sort();
    assert.deepEqual([...new Set(files)], ['channels.cx', 'concert.cx']);
    assert.ok(files.length >= 3, files.join());
  },

  'renaming changes every file and can be taken back': async () => {
    const document = await open('channels.cx');
    const before = document.getText();
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'App "Mobile', 'App'),
      'Phone',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    const concert = await open('concert.cx');
    assert.match(concert.getText(), /via Phone/);
    assert.doesNotMatch(concert.getText(), /via App/);
    const back = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'Phone "Mobile', 'Phone'),
      'App',
    );
    assert.equal(await vscode.workspace.applyEdit(back), true);
    assert.equal(document.getText(), before);
  },

  'a quick fix mends a misspelt name': async () => {
    const document = await open('concert.cx');
    await replace(document, 'details Ride', 'details Rude');
    await until('there is an error', async () => errorsOf(document).length === 1);
    const [error] = errorsOf(document);
    assert.ok(error);
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      error.range,
      undefined,
      20,
    );
    const fix = actions.find(({ title, edit }) => edit && title.includes('Ride'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join('; '));
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    await until('the error is gone', async () => errorsOf(document).length === 0);
    assert.match(document.getText(), /details Ride/);
  },

  'a document tells its journeys and touchpoints': async () => {
    const document = await open('concert.cx');
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const journey = symbols.find(({ name }) => name.includes('Getting home'));
    assert.ok(journey, symbols.map(({ name }) => name).join());
    assert.ok(journey.children.some(({ name }) => name.includes('Waits')));
  },

  'the workspace finds an element by a part of its title': async () => {
    const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'surge');
    assert.ok(symbols.some(({ name }) => name.includes('Sees the surge price')));
  },

  'folding, selection, colours by meaning, lenses, hints and links are answered': async () => {
    const document = await open('concert.cx');
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.length >= 2);
    const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      placeOf(document, 'Opens the app'),
    ]);
    assert.ok(selection?.parent);
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.ok(tokens.data.length >= 5 * 20);
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    assert.ok(lenses.some(({ command }) => command?.command.startsWith('touchline.')));
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, everything);
  },

  'the flow of touchpoints is a call hierarchy': async () => {
    const document = await open('concert.cx');
    const [item] = await ask<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeOf(document, '"Opens the app"', 'Opens'),
    );
    assert.ok(item);
    const calls = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    const names = calls.map(({ to }) => to.name).join();
    assert.match(names, /Waits/);
    assert.match(names, /Walks to the night bus/);
  },
};
