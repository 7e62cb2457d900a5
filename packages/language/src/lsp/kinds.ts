import { SymbolKind } from 'vscode-languageserver';
import type { ElementKind } from '../scoping/kinds.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';

/** The sign an outline gives an element: the nearest of what editors know. */
const SYMBOL_KINDS: Partial<Record<ElementKind, SymbolKind>> = {
  strategy: SymbolKind.Package,
  objective: SymbolKind.Namespace,
  goal: SymbolKind.Namespace,
  theme: SymbolKind.Namespace,
  journey: SymbolKind.Module,
  stage: SymbolKind.Class,
  step: SymbolKind.Method,
  persona: SymbolKind.Interface,
  segment: SymbolKind.Interface,
  team: SymbolKind.Struct,
  partner: SymbolKind.Struct,
  system: SymbolKind.Struct,
  channel: SymbolKind.Enum,
  service: SymbolKind.Enum,
  event: SymbolKind.Event,
  kpi: SymbolKind.Number,
  data: SymbolKind.File,
  rollout: SymbolKind.Function,
  initiative: SymbolKind.Function,
  economics: SymbolKind.Number,
  checklist: SymbolKind.Array,
  view: SymbolKind.Object,
};

const DECLARED: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'principle',
  'commitment',
  'ritual',
  'assessment',
  'competitor',
  'study',
  'insight',
  'claim',
  'loyalty-programme',
  'reward',
  'review',
  'progress',
]);

export function symbolKindOf(kind: ElementKind): SymbolKind {
  return SYMBOL_KINDS[kind] ?? (DECLARED.has(kind) ? SymbolKind.Object : SymbolKind.String);
}

/** What people call an element: its title, else its name; on one line. */
export function titleOf({ title, name, kind }: DeclaredSymbol): string {
  return oneLine(title ?? name ?? '') || kind;
}

/** Editors show labels in one line, and refuse empty ones. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
