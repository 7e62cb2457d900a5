import { type ExtensionContext, type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import type { LanguageServer } from './language-server.ts';

/** Settings that the server learns when it starts. */
const RESTARTING = ['touchline.language'] as const;
/** Settings that providers look at when they are asked. */
const REFRESHING = ['touchline.codeLens', 'touchline.inlayHints'] as const;

/** Starts the server with the first document of ours, and anew when what it was started with has changed. */
export function startWhenNeeded(context: ExtensionContext, server: LanguageServer, log: LogOutputChannel): void {
  const start = ({ languageId }: TextDocument): void => {
    if (languageId !== 'cx' || server.state !== 'idle') return;
    const begun = performance.now();
    server.start().then(
      () => log.info(`The language server took ${Math.round(performance.now() - begun)} ms to be ready.`),
      // What went wrong is said where it happened.
      () => undefined,
    );
  };
  workspace.textDocuments.forEach(start);
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(start),
    workspace.onDidChangeConfiguration((change) => {
      if (RESTARTING.some((key) => change.affectsConfiguration(key))) void server.restart();
      else if (REFRESHING.some((key) => change.affectsConfiguration(key))) server.refresh();
    }),
  );
}
