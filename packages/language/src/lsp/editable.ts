import type { Language } from '@touchline/locale';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edits } from '../edits/edit.ts';
import type { EditableProject } from '../edits/project.ts';
import type { DocumentView } from './document-view.ts';
import type { FeatureServer } from './feature.ts';
import { cxTextParser } from './services.ts';

/** The project of a view as edits see it, with the texts that the editor has. For use inside of `answer`. */
export async function editableOf(server: FeatureServer, view: DocumentView): Promise<EditableProject> {
  const { project } = view;
  const views = new Map<string, DocumentView>([[view.file, view]]);
  for (const { file } of project.fragments()) {
    const other = views.get(file) ?? (await server.view(view.pathOf(file)));
    if (other) views.set(file, other);
  }
  return editableViews(views, view, server.language());
}

function editableViews(
  views: ReadonlyMap<string, DocumentView>,
  { project, checked }: DocumentView,
  language: Language,
): EditableProject {
  const { model, links } = checked;
  let problems: EditableProject['problems'] | undefined;
  return {
    model,
    links,
    // Only the outcome of an edit is held against them: what is merely offered does not read the project again.
    get problems() {
      problems ??= project.outlook(new Map()).problems;
      return problems;
    },
    references: [...project.fragments()].flatMap(({ references }) => references),
    index: checked.index,
    files: [...views.keys()].sort(),
    textOf: (file) => views.get(file)?.text,
    treeOf: (file) => treeOf(views, file),
    fragmentOf: (file) => project.fragment(file),
    outlook(texts) {
      const { links, problems, fragments } = project.outlook(texts);
      return { links, problems, references: fragments.flatMap(({ references }) => references) };
    },
    parser: cxTextParser(),
    language,
  };
}

function treeOf(views: ReadonlyMap<string, DocumentView>, file: string): DocumentView['tree'] {
  const view = views.get(file);
  if (!view) throw new Error(`No text of ${file}`);
  return view.tree;
}

/** Edits for the editor, with the versions of the documents they are meant for where it can tell them apart. */
export async function workspaceEditOf(server: FeatureServer, view: DocumentView, edits: Edits): Promise<WorkspaceEdit> {
  const { workspaceEdit } = server.client().workspace ?? {};
  const byFile = Map.groupBy(edits.edits, ({ file }) => file);
  const changes: { uri: string; version: number | null; edits: (TextEdit | SnippetTextEdit)[] }[] = [];
  for (const [file, list] of byFile) {
    const path = view.pathOf(file);
    const place = file === view.file ? view : await server.view(path);
    if (!place) continue;
    changes.push({
      uri: server.uriOf(path),
      version: place.document.version || null,
      edits: list.map(({ start, end, newText }) => {
        const range = { start: place.positionAt(start), end: place.positionAt(end) };
        const snippet = workspaceEdit?.snippetEditSupport ? snippetOf(newText, edits.draft, place, start) : undefined;
        return snippet === undefined
          ? { range, newText }
          : { range, snippet: { kind: 'snippet' as const, value: snippet } };
      }),
    });
  }
  if (!workspaceEdit?.documentChanges) {
    return { changes: Object.fromEntries(changes.map((change) => [change.uri, change.edits as TextEdit[]])) };
  }
  const created = (edits.creates ?? []).map(({ file, text }) => ({ uri: server.uriOf(view.pathOf(file)), text }));
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...created.map(({ uri }) => ({ kind: 'create' as const, uri })),
      ...created.map(({ uri, text }) => ({
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: text }],
      })),
      ...changes.map((change) => ({
        textDocument: { uri: change.uri, version: change.version },
        edits: change.edits,
      })),
    ],
  };
}

/**
 * What is put in, with the draft to be overwritten as the place to type. Editors give the further lines of a snippet the
 * indentation of the line it is put in, so they come without it.
 */
function snippetOf(
  newText: string,
  draft: string | undefined,
  { text }: DocumentView,
  offset: number,
): string | undefined {
  if (draft === undefined || !newText.includes(draft)) return undefined;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const indent = line.slice(0, line.length - line.trimStart().length);
  const relative = newText.replaceAll(`\n${indent}`, '\n');
  const at = relative.indexOf(draft);
  const [before, inside, after] = [relative.slice(0, at), draft.slice(1, -1), relative.slice(at + draft.length)];
  return `${escaped(before)}"\${1:${escaped(inside)}}"${escaped(after)}`;
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
