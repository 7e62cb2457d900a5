import type { Language } from '@touchline/locale';
import type { SourceRange } from '@touchline/model';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  Location,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { DocumentView } from './document-view.ts';
import type { ServerHost } from './host.ts';
import type { LiveProject } from './live-project.ts';

/** One thing the server does for an editor: what it announces, and how it answers. */
export interface Feature {
  readonly capabilities: ServerCapabilities | ((client: ClientCapabilities) => ServerCapabilities);
  register(server: FeatureServer): void;
}

/** What the server offers its features. */
export interface FeatureServer {
  readonly connection: Connection;
  readonly host: ServerHost;
  /** The language of the person at the editor. */
  language(): Language;
  /** Whether the person trusts the workspace: else no data files are read and git is not asked. */
  trusted(): boolean;
  /** Whether the editor runs the commands that stand above lines. */
  runsCommands(): boolean;
  /** What the editor can do; empty before it has introduced itself. */
  client(): ClientCapabilities;
  /**
   * Answers a question about a document after all changes that came before it. `null` for a document the server does
   * not know. A question that was cancelled meanwhile is not looked at.
   */
  answer<T>(uri: string, token: CancellationToken, ask: (view: DocumentView) => T | Promise<T>): Promise<T | null>;
  /** The same for questions that concern no single document. */
  answerAll<T>(token: CancellationToken, ask: (projects: readonly LiveProject[]) => T | Promise<T>): Promise<T>;
  /** Another file of the project of a view, open or not; for use inside of `answer`. */
  view(path: string): Promise<DocumentView | undefined>;
  /** The address under which the editor knows a path. */
  uriOf(path: string): string;
  /** Where a place of the model is, for the editor. */
  locationOf(project: LiveProject, at: SourceRange): Location;
}
