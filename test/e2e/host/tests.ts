import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.ts';

async function show(text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'cx', content: text });
  await vscode.window.showTextDocument(document);
  return document;
}

const errorsOf = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);

/** Run in the extension host, in this order, with the folder `fixtures/concert` opened. */
export const tests: Readonly<Record<string, () => Promise<void>>> = {
  'the extension starts when a .cx file is opened': async () => {
    const extension = vscode.extensions.getExtension('touchline.touchline-vscode');
    assert.ok(extension, 'the extension is not there');
    const [file] = await vscode.workspace.findFiles('concert.cx');
    assert.ok(file, 'the opened folder has no concert.cx');
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'cx');
    await vscode.window.showTextDocument(document);
    await until('the extension is active', async () => extension.isActive);
  },

  'a name that leads nowhere is an error at its place, and mending it clears the error': async () => {
    const document = await show('journey "A" { step "One" { details Nowhere } }\njourney Two { step "Two" }\n');
    await until('there is an error', async () => errorsOf(document).length > 0);
    const [error, ...more] = errorsOf(document);
    assert.deepEqual(more, []);
    assert.equal(error && document.getText(error.range), 'Nowhere');
    assert.match(error?.message ?? '', /Nowhere/);

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, error?.range ?? new vscode.Range(0, 0, 0, 0), 'Two');
    await vscode.workspace.applyEdit(edit);
    await until('the error is gone', async () => errorsOf(document).length === 0);
  },

  'one preview follows from document to document, and a pinned one stays beside it': async () => {
    const previewed = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('touchline.preview'))
        .map(({ label }) => label);
    const [concert, ride] = ['Journey map: Getting home after a concert', 'Journey map: The ride home'];
    const open = async (command: string, name: string) => {
      const [file] = await vscode.workspace.findFiles(name);
      await vscode.commands.executeCommand(command, file);
    };
    await open('touchline.openPreview', 'concert.cx');
    await until('the preview is there', async () => previewed().join() === concert);
    await open('touchline.openPreview', 'channels.cx');
    await until('it has turned to the other document', async () => previewed().join() === ride);
    await open('touchline.openPinnedPreview', 'concert.cx');
    await until('there are two', async () => previewed().sort().join() === [concert, ride].join());
  },
};
