import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { classified } from './semantic-tokens/classify.ts';
import { LEGEND, modifierBits, typeNumber } from './semantic-tokens/legend.ts';

/** As many documents keep their last tokens for the difference to the next; the oldest leaves. */
const MOST_DOCUMENTS = 20;

/** Colours by meaning: what a name names, and whether it leads anywhere. */
export const semanticTokens: Feature = {
  capabilities: { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } },
  register: ({ connection, answer }) => {
    const builders = new Map<string, SemanticTokensBuilder>();
    const builderOf = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder();
      builders.delete(uri);
      builders.set(uri, builder);
      for (const oldest of builders.keys()) {
        if (builders.size <= MOST_DOCUMENTS) break;
        builders.delete(oldest);
      }
      return builder;
    };
    const none: SemanticTokens = { data: [] };
    const { semanticTokens: tokens } = connection.languages;
    tokens.on(async ({ textDocument: { uri } }, token) => {
      const built = await answer(uri, token, (view) => {
        builders.delete(uri);
        return push(builderOf(uri), view).build();
      });
      return built ?? none;
    });
    tokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
      const built = await answer<SemanticTokens | SemanticTokensDelta>(uri, token, (view) => {
        const builder = builderOf(uri);
        builder.previousResult(previousResultId);
        return push(builder, view).buildEdits();
      });
      return built ?? none;
    });
    tokens.onRange(async ({ textDocument: { uri }, range }, token) => {
      const built = await answer(uri, token, (view) =>
        push(new SemanticTokensBuilder(), view, view.offsetAt(range.start), view.offsetAt(range.end)).build(),
      );
      return built ?? none;
    });
  },
};

/** A token over several lines becomes one a line: not every editor takes longer ones. */
function push(builder: SemanticTokensBuilder, view: DocumentView, from?: number, to?: number): SemanticTokensBuilder {
  for (const { start, end, type, modifiers } of classified(view, from, to)) {
    let offset = start;
    for (const line of view.text.slice(start, end).split(/(?<=\n)|(?<=\r)(?!\n)/)) {
      const { length } = line.trimEnd();
      const position = view.positionAt(offset);
      if (length > 0)
        builder.push(position.line, position.character, length, typeNumber(type), modifierBits(modifiers));
      offset += line.length;
    }
  }
  return builder;
}
