import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { type Option, optionsAt, placeAt } from '../reading/place.ts';
import { fileProposals } from './completion/files.ts';
import { keywordProposals } from './completion/keywords.ts';
import type { Asked, Proposal, Proposals } from './completion/proposal.ts';
import { referenceProposals } from './completion/references.ts';
import { unitProposals, valueProposals } from './completion/values.ts';
import { type About, documentationOf } from './hover/documentation.ts';

/** What an editor can show at once; more are asked for with what has been typed by then. */
const MOST = 200;

/** Brings up the next list; a command of VS Code. */
const askOn: Command = { title: '', command: 'editor.action.triggerSuggest' };

/** What can be written at a place. */
export const completion: Feature = {
  capabilities: {
    completionProvider: { triggerCharacters: ['"', '.', '<', '#', '[', '`', ' '], resolveProvider: true },
  },
  register: (server) => {
    const { connection, answer } = server;
    connection.onCompletion((params, token) =>
      answer(params.textDocument.uri, token, (view) => completionsAt(server, view, params)),
    );
    connection.onCompletionResolve(async (item, token) => {
      const { uri, about } = (item.data ?? {}) as { uri?: string; about?: About };
      if (uri === undefined || about === undefined) return item;
      const documentation = await answer(uri, token, (view) => documentationOf(server, view, about));
      return documentation ? { ...item, documentation } : item;
    });
  },
};

async function completionsAt(
  server: FeatureServer,
  view: DocumentView,
  { position, context, textDocument }: CompletionParams,
): Promise<CompletionList> {
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  const offset = view.offsetAt(position);
  const asked = askedAt(server, view, offset);
  if (!asked) return nothing;
  const isBlank = context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === ' ';
  // A blank is typed all the time: it brings up what must follow, not everything that might.
  if (isBlank && (asked.place.opensLine || asked.options.some(endsStatement))) return nothing;
  const found: Proposals[] = [
    ...keywordProposals(asked),
    ...referenceProposals(asked),
    ...valueProposals(asked),
    ...unitsAt(server, view, offset),
    ...(await fileProposals(asked)),
  ];
  return listed(asked, found, textDocument.uri);
}

function askedAt(server: FeatureServer, view: DocumentView, offset: number, start?: number): Asked | undefined {
  const place = placeAt(view.text, offset, start);
  if (!place) return undefined;
  const snippets = server.client().textDocument?.completion?.completionItem?.snippetSupport === true;
  return { server, view, place, options: optionsAt(place), language: server.language(), snippets };
}

/** A keyword of another statement may stand here: the one before needs nothing more. */
function endsStatement({ entries }: Option): boolean {
  return entries.some(({ feature }) => feature === 'properties' || feature === 'members');
}

/** Behind a number: the units it may have. */
function unitsAt(server: FeatureServer, view: DocumentView, offset: number): Proposals[] {
  const line = view.text.slice(view.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [written, figure] = /(?<![\p{L}\p{N}_.-])(\d[\d_]*(?:\.\d+)?) ?[\p{L}%]*$/u.exec(line) ?? [];
  if (written === undefined || figure === undefined) return [];
  const asked = askedAt(server, view, offset, offset - written.length);
  return asked ? unitProposals(asked, figure) : [];
}

function listed(asked: Asked, found: readonly Proposals[], uri: string): CompletionList {
  const { view, place } = asked;
  const written = place.word.written.toLowerCase();
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  for (const { proposals: some } of [...found].sort((a, b) => a.rank - b.rank)) {
    for (const each of some) {
      const key = `${each.kind} ${each.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      proposals.push(each);
    }
  }
  const isIncomplete = proposals.length > MOST;
  const kept = isIncomplete ? mostFitting(proposals, written) : proposals;
  return {
    isIncomplete,
    items: kept.map((proposal, index): CompletionItem => {
      const { label, kind, text, isSnippet, detail, origin, filter, about, start, end } = proposal;
      const range = {
        start: view.positionAt(start ?? place.word.start),
        end: view.positionAt(end ?? place.word.end),
      };
      return {
        label,
        kind,
        textEdit: { range, newText: text },
        sortText: String(index).padStart(4, '0'),
        filterText: filterOf(proposal, place.word.written, filter),
        ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(detail !== undefined && { detail }),
        ...(origin !== undefined && { labelDetails: { description: origin } }),
        ...(about && { data: { uri, about } }),
        ...(kind === CompletionItemKind.Keyword && { commitCharacters: [] }),
        // A blank that was not typed asks for nothing: what has to follow would stay unsaid.
        ...(text.endsWith(' ') && asked.server.runsCommands() && { command: askOn }),
      };
    }),
  };
}

/** Editors compare with all that is replaced; behind a quote that begins with the quote. */
function filterOf({ label, text }: Proposal, written: string, filter = label): string {
  if (!written.startsWith('"')) return filter;
  return filter.startsWith('"') ? filter : `"${filter} ${text}`;
}

/** Those that begin with what was written, then those in which a word does, then the rest; as many as are shown. */
function mostFitting(proposals: readonly Proposal[], written: string): Proposal[] {
  const sought = written.replace(/^["`<#[]/, '');
  const rank = ({ label, filter = label }: Proposal): number => {
    const words = filter.toLowerCase();
    if (label.toLowerCase().startsWith(sought)) return 0;
    return words.split(/[\s".]+/).some((word) => word.startsWith(sought)) ? 1 : words.includes(sought) ? 2 : 3;
  };
  const ranked = proposals.map((proposal, index) => ({ proposal, index, rank: rank(proposal) }));
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return ranked.slice(0, MOST).map(({ proposal }) => proposal);
}
