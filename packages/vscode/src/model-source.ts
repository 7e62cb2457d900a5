import {
  CHANGED_NOTIFICATION,
  MODEL_REQUEST,
  type ModelAnswer,
  type ModelQuestion,
} from '@touchline/language/protocol';
import type { Disposable, Uri } from 'vscode';
import type { LanguageServer } from './server/language-server.ts';

/** Where previews get their model from. */
export interface ModelSource {
  /** The model as the server has it now. */
  modelOf(document: Uri): Promise<ModelAnswer>;
  /** Called when the server has looked at a change of any file. */
  onChanged(listener: () => void): Disposable;
}

export function modelSource(server: LanguageServer): ModelSource {
  return {
    modelOf(document) {
      const question: ModelQuestion = { uri: document.toString() };
      return server.request<ModelAnswer>(MODEL_REQUEST, question);
    },
    onChanged: (listener) => server.onNotification(CHANGED_NOTIFICATION, listener),
  };
}
