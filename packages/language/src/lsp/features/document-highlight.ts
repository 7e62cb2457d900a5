import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { isAddition, isChange } from '../../generated/ast.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { type Mention, mentionAt, mentionsIn, sameSubject } from '../mentions.ts';
import { rangeOfMention } from '../occurrences.ts';

/** Every mention in this file of what stands at a position: written where it is declared or changed, else read. */
function highlightsOf(view: DocumentView, offset: number): DocumentHighlight[] | null {
  const subject = mentionAt(view, offset)?.subject;
  if (!subject) return null;
  return mentionsIn(view)
    .filter((mention) => sameSubject(mention.subject, subject))
    .map((mention) => ({
      range: rangeOfMention(view, mention),
      kind: isWritten(mention) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function isWritten({ role, node }: Mention): boolean {
  return role === 'declaration' || isChange(node.$container) || isAddition(node.$container);
}

export const documentHighlight: Feature = {
  capabilities: { documentHighlightProvider: true },
  register: ({ connection, answer }) => {
    connection.onDocumentHighlight(({ textDocument, position }, token) =>
      answer(textDocument.uri, token, (view) => highlightsOf(view, view.offsetAt(position))),
    );
  },
};
