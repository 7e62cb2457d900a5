/** The table of rooms of docs/architecture.md: who lives under `packages/` and who may import whom. */
export interface Room {
  /** Packages of this repository it may import. */
  readonly imports: readonly string[];
  /** May touch `node:` modules anywhere; every other room only in its `node` entries. */
  readonly node?: true;
}

const pure = ['model', 'locale', 'insights', 'diff', 'diagrams'] as const;

export const rooms: Readonly<Record<string, Room>> = {
  model: { imports: [] },
  locale: { imports: [] },
  project: { imports: ['model'] },
  insights: { imports: ['model', 'locale'] },
  language: { imports: ['model', 'locale', 'project', 'insights', 'diff'] },
  diff: { imports: ['model', 'insights', 'locale'] },
  diagrams: { imports: ['model', 'insights', 'diff', 'locale'] },
  metrics: { imports: ['model', 'project'], node: true },
  cli: { imports: [...pure, 'project', 'language', 'metrics'], node: true },
  preview: { imports: pure },
  vscode: { imports: ['language', 'preview', 'project', 'diagrams'] },
};

/** Libraries that only some rooms may know; `name/sub` paths count as `name`. */
export const guardedLibraries: Readonly<Record<string, readonly string[]>> = {
  langium: ['language'],
  chevrotain: ['language'],
  'vscode-languageserver': ['language', 'vscode'],
  'vscode-languageserver-textdocument': ['language'],
  'vscode-languageclient': ['vscode'],
  vscode: ['vscode'],
  zod: ['model', 'preview', 'cli'],
};
