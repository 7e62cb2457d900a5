import {
  CHANGED_NOTIFICATION,
  EDIT_REQUEST,
  type EditAnswer,
  type EditQuestion,
  MODEL_REQUEST,
  type ModelAnswer,
  type ModelQuestion,
  type Revision,
  revised,
  type WholeModel,
} from '@touchline/language/protocol';
import type { Disposable, Uri, WorkspaceEdit } from 'vscode';
import { type Versions, versionsOf } from './preview/edit-versions.ts';
import type { LanguageServer } from './server/language-server.ts';

/** A model in full, and how it came from the revision before, for a page that has that one. */
export interface KnownModel extends WholeModel {
  readonly since?: { readonly revision: number; readonly change: Revision };
}

/** Where previews get their model from. */
export interface ModelSource {
  /** The model as the server has it now. */
  modelOf(document: Uri): Promise<Exclude<ModelAnswer, { state: 'sound' | 'changed' }> | KnownModel>;
  /** What a change made in a picture of this version becomes in the text; a refusal says why in the editor's language. */
  edit(
    document: Uri,
    version: number,
    intent: EditQuestion['intent'],
  ): Promise<{ readonly edit: WorkspaceEdit; readonly versions: Versions } | { readonly refused: string }>;
  /** Called when the server has looked at a change of any file. */
  onChanged(listener: () => void): Disposable;
}

export function modelSource(server: LanguageServer): ModelSource {
  /** By folder, what the server told last. As many as there are projects with a preview; each takes the place of the one before. */
  const known = new Map<string, KnownModel>();
  /** Folder of the project by document. */
  const homes = new Map<string, string>();

  const ask: ModelSource['modelOf'] = async (document) => {
    const uri = document.toString();
    const last = known.get(homes.get(uri) ?? '');
    const question: ModelQuestion = { uri, ...(last && { known: last.revision }) };
    const answer = await server.request<ModelAnswer>(MODEL_REQUEST, question);
    if (answer.state !== 'sound' && answer.state !== 'changed') return answer;
    const now = answer.state === 'sound' ? answer : last && after(last, answer);
    if (now === undefined) throw new Error('The server told a change of what it had not told.');
    known.set(now.folder, now);
    homes.set(uri, now.folder);
    return now;
  };

  // One after the other: each question says what is known from the answer before.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    modelOf(document) {
      const answer = turn.then(() => ask(document));
      turn = answer.catch(() => undefined);
      return answer;
    },
    async edit(document, version, intent) {
      const { client } = await server.start();
      const question: EditQuestion = { uri: document.toString(), version, intent };
      const answer = await client.sendRequest<EditAnswer>(EDIT_REQUEST, question);
      if ('refused' in answer) return answer;
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
      return { edit, versions: versionsOf(answer.edit) };
    },
    onChanged: (listener) => server.onNotification(CHANGED_NOTIFICATION, listener),
  };
}

function after(
  last: KnownModel,
  { state: _, change, ...about }: Extract<ModelAnswer, { state: 'changed' }>,
): KnownModel {
  if (about.revision === last.revision) return { ...last, ...about };
  return { ...revised(last, change), ...about, since: { revision: last.revision, change } };
}
