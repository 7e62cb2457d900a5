import { kpiStatus } from '@touchline/insights';
import { defineCatalog } from '@touchline/locale';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { ElementKind } from '../../scoping/kinds.ts';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { standingOf } from './hover/facts.ts';

const words = defineCatalog({
  en: {
    references: '{count|# reference|# references}',
    map: 'Open map',
    'no-target': 'no target',
    'no-value': 'not measured yet',
  },
  uk: {
    references: '{count|# посилання|# посилання|# посилань}',
    map: 'Відкрити карту',
    'no-target': 'без цільового значення',
    'no-value': 'ще не виміряно',
  },
  ru: {
    references: '{count|# ссылка|# ссылки|# ссылок}',
    map: 'Открыть карту',
    'no-target': 'без целевого значения',
    'no-value': 'ещё не измерено',
  },
});

/** What a lens says; worked out when it comes into view. */
interface LensData {
  readonly uri: string;
  readonly element: string;
  readonly says: 'references' | 'map' | 'status';
}

/** Above a stage or step a count would stand on every other line. */
const COUNTED: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'strategy',
  'objective',
  'goal',
  'theme',
  'commitment',
  'segment',
  'persona',
  'team',
  'partner',
  'system',
  'channel',
  'service',
  'event',
  'journey',
  'study',
  'insight',
  'claim',
  'data',
  'kpi',
  'rollout',
  'initiative',
]);

/** Above declarations: who refers to them, the map of a journey, where a KPI stands. */
export const codeLens: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },
  register: (server) => {
    const { connection, answer } = server;
    connection.onCodeLens(({ textDocument: { uri } }, token) => {
      // An editor that knows none of the commands would show lines that do nothing.
      return server.runsCommands() ? answer(uri, token, (view) => [...lensesOf(view, uri)]) : [];
    });
    connection.onCodeLensResolve(async (lens, token) => {
      const data = lens.data as LensData | undefined;
      if (!data) return lens;
      const command = await answer(data.uri, token, (view) => commandOf(server, view, lens, data));
      // What was renamed meanwhile has no command; the editor asks again in a moment.
      return { ...lens, command: command ?? { title: '', command: '' } };
    });
  },
};

function* lensesOf(view: DocumentView, uri: string): Generator<CodeLens> {
  const { links } = view.checked;
  const walk = function* (symbol: DeclaredSymbol): Generator<CodeLens> {
    const range = view.rangeOf(symbol.at);
    const lens = (says: LensData['says']): CodeLens => ({ range, data: { uri, element: links.idOf(symbol), says } });
    if (symbol.kind === 'journey') yield lens('map');
    if (symbol.kind === 'kpi') yield lens('status');
    // Where nobody refers to it there is nothing to show, and where that is a gap a rule says so.
    if (COUNTED.has(symbol.kind) && links.referencesTo(symbol).length > 0) yield lens('references');
    if (symbol.kind === 'strategy') for (const child of symbol.children) yield* walk(child);
  };
  for (const symbol of view.fragment.symbols) yield* walk(symbol);
}

function commandOf(
  server: FeatureServer,
  view: DocumentView,
  { range }: CodeLens,
  { uri, element, says }: LensData,
): Command | null {
  const language = server.language();
  const { links, index, model, asOf } = view.checked;
  const open = { command: 'touchline.openMap', arguments: [uri, element] };
  if (says === 'map') return { title: words.text(language, 'map'), ...open };
  if (says === 'status') {
    const kpi = index.get(element);
    if (kpi?.kind !== 'kpi') return null;
    const status = kpiStatus(kpi, model, { asOf });
    const missing = status.target ? 'no-value' : 'no-target';
    return { title: standingOf(language, status) ?? words.text(language, missing), ...open };
  }
  const symbol = links.symbolOf(element);
  if (!symbol) return null;
  const locations = links.referencesTo(symbol).map(({ at }) => server.locationOf(view.project, at));
  const title = words.text(language, 'references', { count: locations.length });
  return { title, command: 'touchline.showReferences', arguments: [uri, range.start, locations] };
}
