import type { Location, LocationLink } from 'vscode-languageserver';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import { rangeOf } from '../diagnostics.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { type Mention, mentionAt, mentionsIn, sameSubject } from '../mentions.ts';
import { locationOf, occurrencesOf, rangeOfMention } from '../occurrences.ts';
import { pathOfUri } from '../uris.ts';

/**
 * Where a name or a title leads: each segment of a path to its own element, the target of a `change` to the original.
 * A reference that may mean several things leads to all of them; a title that nothing declares to its other mentions.
 */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register: (server) => {
    server.connection.onDefinition(({ textDocument, position }, token) =>
      server.answerAll(token, async (projects) => {
        const view = await server.view(pathOfUri(textDocument.uri));
        const mention = view && mentionAt(view, view.offsetAt(position));
        if (!view || !mention) return null;
        const { subject } = mention;
        if (!subject) return linked(server, view, mention, candidatesOf(server, view, mention));
        if ('symbol' in subject) {
          return linked(server, view, mention, [await declarationLink(server, view, subject.symbol)]);
        }
        const others = await occurrencesOf(server, projects, view, subject);
        return others.filter((other) => other.mention !== mention).map((other) => locationOf(other, server));
      }),
    );
  },
};

type Target = Omit<LocationLink, 'originSelectionRange'>;

/** Where something is declared: all of it, and its name (the title where it has none). */
export async function declarationLink(
  server: FeatureServer,
  view: DocumentView,
  symbol: DeclaredSymbol,
): Promise<Target> {
  const targetUri = server.uriOf(view.pathOf(symbol.at.file));
  const targetRange = rangeOf(symbol.source);
  const home = symbol.at.file === view.file ? view : await server.view(view.pathOf(symbol.at.file));
  // In a file of another project the symbol is another object; its statement as a whole is near enough.
  const mention =
    home &&
    mentionsIn(home).find(
      ({ role, subject }) => role === 'declaration' && sameSubject(subject, { symbol, by: 'name' }),
    );
  const targetSelectionRange = mention ? rangeOfMention(home, mention) : rangeOf(symbol.at);
  return { targetUri, targetRange, targetSelectionRange };
}

/** What an ambiguous reference may mean. */
function candidatesOf(server: FeatureServer, view: DocumentView, { reference }: Mention): Target[] {
  const outcome = reference && view.checked.links.outcome(reference);
  if (!outcome || !('problem' in outcome) || outcome.problem?.code !== 'ambiguous-reference') return [];
  return (outcome.problem.related ?? []).map(({ at }) => {
    const { uri, range } = server.locationOf(view.project, at);
    return { targetUri: uri, targetRange: range, targetSelectionRange: range };
  });
}

function linked(
  server: FeatureServer,
  view: DocumentView,
  mention: Mention,
  targets: readonly Target[],
): LocationLink[] | Location[] | null {
  if (targets.length === 0) return null;
  if (!server.client().textDocument?.definition?.linkSupport) {
    return targets.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  }
  const originSelectionRange = rangeOfMention(view, mention);
  return targets.map((target) => ({ ...target, originSelectionRange }));
}
