import type { Location } from 'vscode-languageserver';
import { isAddition, isAddProperty, isChange, isRemoveProperty } from '../../generated/ast.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { mentionAt } from '../mentions.ts';
import { type Occurrence, occurrencesOf } from '../occurrences.ts';
import { pathOfUri } from '../uris.ts';

/** How what stands today will be: the blocks of to-be journeys that change, extend or remove it. */
export const implementation: Feature = {
  capabilities: { implementationProvider: true },
  register: (server) => {
    server.connection.onImplementation(({ textDocument, position }, token) =>
      server.answerAll(token, async (projects) => {
        const view = await server.view(pathOfUri(textDocument.uri));
        const subject = view && mentionAt(view, view.offsetAt(position))?.subject;
        if (!view || !subject || 'free' in subject) return null;
        const occurrences = await occurrencesOf(server, projects, view, subject);
        return occurrences.flatMap((occurrence) => blockOf(occurrence, server) ?? []);
      }),
    );
  },
};

/** The block of a to-be journey of which a mention is the target; the journey itself for the one it starts from. */
function blockOf({ view, mention }: Occurrence, server: FeatureServer): Location | undefined {
  const { node, role, end } = mention;
  const holder = node.$container;
  if (role === 'declaration' || !holder) return undefined;
  // Of a path, only the last segment is the target.
  if (end !== node.$cstNode?.end) return undefined;
  const toBe = holder.$type === 'ReferenceProperty' && 'keyword' in holder && holder.keyword === 'to-be';
  const block = toBe ? holder.$container : holder;
  const edits = toBe || isChange(holder) || isAddition(holder) || isAddProperty(holder) || isRemoveProperty(holder);
  if (!edits || !block?.$cstNode) return undefined;
  const { offset } = block.$cstNode;
  return {
    uri: server.uriOf(view.path),
    range: { start: view.positionAt(offset), end: view.positionAt(block.$cstNode.end) },
  };
}
