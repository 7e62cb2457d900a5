import { EditIntent } from '@touchline/model';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { editFor } from '../../edits/intents/index.ts';
import { Refusal, refusedBy } from '../../edits/refusal.ts';
import type { DocumentView } from '../document-view.ts';
import { editableOf, workspaceEditOf } from '../editable.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { EDIT_REQUEST, type EditAnswer, type EditQuestion } from '../protocol.ts';

/** What is done in a picture, as edits of the text; the editor applies them, so that it can undo them. */
export const edit: Feature = {
  capabilities: {},
  register: (server) => {
    server.connection.onRequest<EditAnswer | null, unknown>(EDIT_REQUEST, (question: EditQuestion, token) => {
      const intent = EditIntent.safeParse(question.intent);
      if (typeof question.uri !== 'string' || !intent.success) {
        throw new ResponseError(ErrorCodes.InvalidParams, 'A document and what is to be done are needed.');
      }
      return server.answer(question.uri, token, (view) => answerTo(server, view, question.version, intent.data));
    });
  },
};

async function answerTo(
  server: FeatureServer,
  view: DocumentView,
  version: number,
  intent: EditIntent,
): Promise<EditAnswer> {
  const language = server.language();
  if (view.document.version !== version) return { refused: refusedBy(new Refusal('stale'), language).refused.message };
  const edited = editFor(await editableOf(server, view), intent);
  if ('refused' in edited) return { refused: edited.refused.message };
  return { edit: await workspaceEditOf(server, view, edited) };
}
