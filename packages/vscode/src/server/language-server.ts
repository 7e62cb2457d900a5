import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  window,
} from 'vscode';
import type { Host } from '../host.ts';
import type { ServerConnection } from './connect.ts';
import { RestartPolicy } from './restart-policy.ts';

/** `idle`: nothing needed it yet. `waiting`: it crashed and starts again soon. `stopped`: it crashed too often. */
export type ServerState = 'idle' | 'starting' | 'running' | 'waiting' | 'stopped';

/**
 * The language server as the rest of the extension sees it. It starts when something is first asked of it, so that a
 * window without a strategy pays nothing, and starts again after a crash.
 */
export class LanguageServer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #host: Host;
  readonly #log: LogOutputChannel;
  readonly #policy = new RestartPolicy();
  readonly #notifications = new Map<string, EventEmitter<void>>();
  readonly #states = new EventEmitter<ServerState>();
  #connection: Promise<ServerConnection> | undefined;
  /** Counts connections: what a former one still has to say is not heard. */
  #generation = 0;
  #state: ServerState = 'idle';

  readonly onDidChangeState = this.#states.event;

  constructor(context: ExtensionContext, host: Host, log: LogOutputChannel) {
    this.#context = context;
    this.#host = host;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /**
   * Asks the server, starting it when it does not run yet. @throws when it cannot start or answers with an error, and
   * when it was given up: then only the user starts it again.
   */
  async request<T>(method: string, question: unknown, token?: CancellationToken): Promise<T> {
    if (this.#state === 'stopped') throw new Error('The language server has stopped.');
    const { client } = await this.start();
    return token ? client.sendRequest<T>(method, question, token) : client.sendRequest<T>(method, question);
  }

  /**
   * Calls the listener whenever the server sends this notification, whichever server it is by then. Listen before the
   * first start.
   */
  onNotification(method: string, listener: () => void): Disposable {
    const emitter = this.#notifications.get(method) ?? new EventEmitter<void>();
    this.#notifications.set(method, emitter);
    return emitter.event(listener);
  }

  /** Starts the server unless it runs already. */
  start(): Promise<ServerConnection> {
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  /** Stops the server and starts a new one with the settings as they are now. Does nothing while none was needed. */
  async restart(): Promise<void> {
    if (this.#state === 'idle') return;
    this.#policy.reset();
    await this.stop();
    // What goes wrong is said where it happens.
    await this.start().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.#generation++;
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.then(
      (each) => each.stop(),
      () => undefined,
    );
  }

  /** A setting that steers code lenses or inlay hints has changed. */
  refresh(): void {
    void this.#connection?.then(
      (connection) => connection.refresh(),
      () => undefined,
    );
  }

  dispose(): void {
    for (const emitter of [this.#states, ...this.#notifications.values()]) emitter.dispose();
  }

  async #connect(): Promise<ServerConnection> {
    const generation = ++this.#generation;
    this.#enter('starting');
    try {
      const { connect } = await import('./connect.ts');
      const notifications = new Map([...this.#notifications].map(([method, each]) => [method, () => each.fire()]));
      return await connect(this.#context, this.#host, this.#log, notifications, {
        running: () => this.#enter('running'),
        crashed: () => this.#crashed(generation),
      });
    } catch (error) {
      if (generation === this.#generation) this.#connection = undefined;
      this.#log.error(error instanceof Error ? error : String(error));
      this.#enter('stopped');
      void this.#offerHelp(l10n.t('The Touchline language server did not start.'));
      throw error;
    }
  }

  async #crashed(generation: number): Promise<boolean> {
    if (generation !== this.#generation) return false;
    const wait = this.#policy.crashed(Date.now());
    if (wait === undefined) {
      void this.#connection?.then((connection) => connection.dispose());
      this.#connection = undefined;
      this.#enter('stopped');
      void this.#offerHelp(l10n.t('The Touchline language server keeps crashing and was not started again.'));
      return false;
    }
    this.#log.warn(`The language server is gone; it starts again in ${wait} ms.`);
    this.#enter('waiting');
    await new Promise((resume) => setTimeout(resume, wait));
    return generation === this.#generation;
  }

  async #offerHelp(message: string): Promise<void> {
    const restart = l10n.t('Restart');
    const showLog = l10n.t('Show Log');
    const chosen = await window.showErrorMessage(message, restart, showLog);
    if (chosen === restart) await this.restart();
    else if (chosen === showLog) this.#log.show();
  }

  #enter(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#states.fire(state);
  }
}
