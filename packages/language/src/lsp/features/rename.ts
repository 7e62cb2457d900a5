import { LSPErrorCodes, type Range, ResponseError, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { quotedTitle } from '../../scoping/open-reference.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import type { LiveProject } from '../live-project.ts';
import { type Mention, mentionAt, type Subject } from '../mentions.ts';
import { occurrencesOf, rangeOfMention } from '../occurrences.ts';
import { pathOfUri } from '../uris.ts';
import { objection } from './rename/proof.ts';
import { Respelling } from './rename/respelling.ts';
import { invalidity } from './rename/validity.ts';

/**
 * Gives something another name or title wherever it is mentioned, in open files and others, in this project and those
 * that use it. Refused unless every reference means afterwards what it meant before.
 */
export const rename: Feature = {
  capabilities: ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register: (server) => {
    server.connection.onPrepareRename(({ textDocument, position }, token) =>
      server.answer(textDocument.uri, token, (view) => preparation(view, view.offsetAt(position))),
    );
    server.connection.onRenameRequest(({ textDocument, position, newName }, token) =>
      server.answerAll(token, async (projects) => {
        const view = await server.view(pathOfUri(textDocument.uri));
        const mention = view && mentionAt(view, view.offsetAt(position));
        if (!view || !mention?.subject) return null;
        return renamed(server, projects, view, mention.subject, newName);
      }),
    );
  },
};

/** What the editor offers to overwrite: the words between the quotes. Absent where nothing can be renamed. */
function preparation(view: DocumentView, offset: number): { range: Range; placeholder: string } | null {
  const mention = mentionAt(view, offset);
  if (!mention?.subject) return null;
  const placeholder = wordsOf(mention, mention.subject);
  const range = rangeOfMention(view, mention);
  const plain = view.text.slice(mention.start, mention.end) === quotedTitle(placeholder);
  if (!plain || range.start.line !== range.end.line) return { range, placeholder };
  const { start, end } = range;
  return {
    range: {
      start: { line: start.line, character: start.character + 1 },
      end: { line: end.line, character: end.character - 1 },
    },
    placeholder,
  };
}

function wordsOf({ text }: Mention, subject: Subject): string {
  if ('free' in subject) return text;
  const { symbol, by } = subject;
  return (by === 'name' ? symbol.name : symbol.title) ?? text;
}

async function renamed(
  server: FeatureServer,
  projects: readonly LiveProject[],
  view: DocumentView,
  subject: Subject,
  newName: string,
): Promise<WorkspaceEdit> {
  const refuse = (message: string | undefined): void => {
    if (message !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, message);
  };
  const newText = newName.normalize('NFC');
  const by = 'free' in subject ? 'title' : subject.by;
  refuse(invalidity(newText, by, server.language()));
  const respelling = new Respelling(subject, newText);
  const revisions = new Map<string, Revision>();
  for (const each of respelling.subjects()) {
    for (const { view: place, mention } of await occurrencesOf(server, projects, view, each)) {
      const spelled = respelling.of(mention);
      if (spelled === undefined) continue;
      const revision = revisions.get(place.path) ?? new Revision(place);
      revisions.set(place.path, revision);
      revision.replace(mention, spelled);
    }
  }
  const revised = [...revisions.values()];
  const asked = {
    name: by === 'name' ? newText : quotedTitle(newText),
    declaredAt: 'symbol' in subject ? subject.symbol.at : undefined,
  };
  // Files of one project may be used by another, which reads them on its own.
  for (const project of new Set([...projects, ...revised.map(({ view: { project } }) => project)])) {
    if (!revised.some(({ view: { path } }) => project.concernOf(path))) continue;
    const texts = new Map(revised.map((revision) => [project.nameOf(revision.view.path), revision.text()]));
    refuse(objection(project, texts, asked, server.language()));
  }
  return workspaceEdit(server, revised);
}

/** What is replaced in one file. */
class Revision {
  readonly view: DocumentView;
  readonly #replacements = new Map<number, { readonly end: number; readonly newText: string }>();

  constructor(view: DocumentView) {
    this.view = view;
  }

  replace({ start, end }: Mention, newText: string): void {
    this.#replacements.set(start, { end, newText });
  }

  get #sorted() {
    return [...this.#replacements].sort(([a], [b]) => a - b);
  }

  edits(): TextEdit[] {
    return this.#sorted.map(([start, { end, newText }]) => ({
      range: { start: this.view.positionAt(start), end: this.view.positionAt(end) },
      newText,
    }));
  }

  /** The whole of the file afterwards. */
  text(): string {
    let text = '';
    let last = 0;
    for (const [start, { end, newText }] of this.#sorted) {
      text += this.view.text.slice(last, start) + newText;
      last = end;
    }
    return text + this.view.text.slice(last);
  }
}

function workspaceEdit(server: FeatureServer, revisions: readonly Revision[]): WorkspaceEdit {
  const named = revisions.map((revision) => ({ uri: server.uriOf(revision.view.path), revision }));
  if (!server.client().workspace?.workspaceEdit?.documentChanges) {
    return { changes: Object.fromEntries(named.map(({ uri, revision }) => [uri, revision.edits()])) };
  }
  return {
    documentChanges: named.map(({ uri, revision }) => ({
      // A file that no editor has open has no version.
      textDocument: { uri, version: revision.view.document.version || null },
      edits: revision.edits(),
    })),
  };
}
