import type { Feature } from '../feature.ts';
import { mentionAt } from '../mentions.ts';
import { leadsDeclaration, locationOf, occurrencesOf } from '../occurrences.ts';
import { pathOfUri } from '../uris.ts';

/** Everywhere something is mentioned, in all files and in the loaded projects that use this one. */
export const references: Feature = {
  capabilities: { referencesProvider: true },
  register: (server) => {
    server.connection.onReferences(({ textDocument, position, context }, token) =>
      server.answerAll(token, async (projects) => {
        const view = await server.view(pathOfUri(textDocument.uri));
        const subject = view && mentionAt(view, view.offsetAt(position))?.subject;
        if (!view || !subject) return null;
        const occurrences = await occurrencesOf(server, projects, view, subject);
        return occurrences
          .filter(
            ({ mention }) => mention.role === 'reference' || (context.includeDeclaration && leadsDeclaration(mention)),
          )
          .map((occurrence) => locationOf(occurrence, server));
      }),
    );
  },
};
