import {
  CHANGED_NOTIFICATION,
  EDIT_REQUEST,
  type EditAnswer,
  type EditQuestion,
  MODEL_REQUEST,
  type ModelAnswer,
  type ModelQuestion,
} from '@touchline/language/protocol';
import type { Disposable, Uri, WorkspaceEdit } from 'vscode';
import type { LanguageServer } from './server/language-server.ts';

/** Where previews get their model from. */
export interface ModelSource {
  /** The model as the server has it now. */
  modelOf(document: Uri): Promise<ModelAnswer>;
  /** What a change made in a picture of this version becomes in the text; a refusal says why in the editor's language. */
  edit(
    document: Uri,
    version: number,
    intent: EditQuestion['intent'],
  ): Promise<{ readonly edit: WorkspaceEdit } | { readonly refused: string }>;
  /** Called when the server has looked at a change of any file. */
  onChanged(listener: () => void): Disposable;
}

export function modelSource(server: LanguageServer): ModelSource {
  return {
    modelOf(document) {
      const question: ModelQuestion = { uri: document.toString() };
      return server.request<ModelAnswer>(MODEL_REQUEST, question);
    },
    async edit(document, version, intent) {
      const { client } = await server.start();
      const question: EditQuestion = { uri: document.toString(), version, intent };
      const answer = await client.sendRequest<EditAnswer>(EDIT_REQUEST, question);
      if ('refused' in answer) return answer;
      return { edit: await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) };
    },
    onChanged: (listener) => server.onNotification(CHANGED_NOTIFICATION, listener),
  };
}
