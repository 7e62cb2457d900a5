import { type Disposable, type ExtensionContext, window } from 'vscode';
import { assistantTools } from './assistants/tools.ts';
import { ChangeGutter } from './changes/gutter.ts';
import { registerComparing } from './commands/compare.ts';
import { registerNavigation } from './commands/navigation.ts';
import { registerNewStrategy } from './commands/new-strategy.ts';
import { registerPreviewCommands } from './commands/open-preview.ts';
import { registerWalkthrough } from './commands/open-walkthrough.ts';
import { registerServerCommands } from './commands/server.ts';
import { registerMenu } from './commands/show-menu.ts';
import type { Host } from './host.ts';
import { type MarkdownExtension, mapsInMarkdown } from './markdown/maps-in-markdown.ts';
import { modelSource } from './model-source.ts';
import { Overviews } from './overview/overviews.ts';
import { StrategyFiles } from './overview/strategy-files.ts';
import { Previews } from './preview/previews.ts';
import { Revisions } from './revisions/revisions.ts';
import { LanguageServer } from './server/language-server.ts';
import { startWhenNeeded } from './server/start-when-needed.ts';
import { statusBar } from './status/status-bar.ts';
import { strategyView } from './tree/strategy-view.ts';

export interface Touchline {
  /** What other extensions may use: the editor's own Markdown preview does. */
  readonly api: MarkdownExtension;
  stop(): Promise<void>;
}

/**
 * The whole extension, in Node and in a browser. Nothing here reads files or starts the server: that happens when a
 * document is opened, or something of ours is seen or asked.
 */
export function activateTouchline(context: ExtensionContext, host: Host): Touchline {
  const begun = performance.now();
  const log = window.createOutputChannel('Touchline', { log: true });
  const server = new LanguageServer(context, host, log);
  const files = new StrategyFiles();
  const overviews = new Overviews(server, files, log);
  const models = modelSource(server);
  const revisions = new Revisions(server, log);
  const previews = new Previews(context, models, revisions, log);
  const markdown = mapsInMarkdown(server, log);
  const parts: readonly Disposable[] = [
    log,
    server,
    files,
    overviews,
    revisions,
    previews,
    new ChangeGutter(server, models, revisions, log),
    markdown,
    registerPreviewCommands(previews),
    registerComparing(previews),
    registerNavigation(overviews),
    registerNewStrategy(),
    registerServerCommands(server, log),
    registerMenu(overviews, server),
    registerWalkthrough(context),
    strategyView(overviews),
    statusBar(server, overviews),
    assistantTools(server, files),
    ...(host.activate?.(context) ?? []),
  ];
  context.subscriptions.push(...parts);
  startWhenNeeded(context, server, log);
  log.info(`Activated in ${Math.round(performance.now() - begun)} ms.`);
  return { api: markdown, stop: () => server.stop() };
}
