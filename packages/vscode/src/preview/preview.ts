import { type HostMessage, WebviewMessage } from '@touchline/preview';
import type { LogOutputChannel, Uri, WebviewPanel } from 'vscode';
import type { ModelSource } from '../model-source.ts';

/** One panel that follows one document. */
export class Preview {
  readonly panel: WebviewPanel;
  readonly #document: Uri;
  readonly #models: ModelSource;
  readonly #log: LogOutputChannel;
  /** One question is on its way at a time; what changes meanwhile is asked about once, afterwards. */
  #asking = false;
  #askAgain = false;
  /** The page starts anew whenever it was hidden: the last picture, then what was said about it since. */
  #drawing: HostMessage | undefined;
  #stale: HostMessage | undefined;
  #closed = false;

  constructor(panel: WebviewPanel, document: Uri, models: ModelSource, log: LogOutputChannel) {
    this.panel = panel;
    this.#document = document;
    this.#models = models;
    this.#log = log;
    panel.onDidDispose(() => {
      this.#closed = true;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
  }

  /** Asks for the model and shows it. Never throws: what goes wrong is logged, the picture stays. */
  refresh(): void {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    this.#ask()
      .catch((error: unknown) => this.#log.error(`${this.#document.toString()}: ${String(error)}`))
      .finally(() => {
        this.#asking = false;
        if (!this.#askAgain) return;
        this.#askAgain = false;
        this.refresh();
      });
  }

  async #ask(): Promise<void> {
    if (this.#closed) return;
    const answer = await this.#models.modelOf(this.#document);
    if (answer.state === 'unknown') return;
    if (answer.state === 'broken') {
      this.#stale = { type: 'stale', version: answer.version };
      this.#send(this.#stale);
      return;
    }
    const { version, file, model } = answer;
    this.#drawing = { type: 'drawing', version, file, model };
    this.#stale = undefined;
    this.#send(this.#drawing);
  }

  #send(message: HostMessage): void {
    // Closed while the server was thinking: the panel must not be touched any more.
    if (!this.#closed) void this.panel.webview.postMessage(message);
  }

  #receive(received: unknown): void {
    const message = WebviewMessage.safeParse(received);
    if (!message.success) {
      this.#log.error(`A message of the preview was not understood: ${message.error.message}`);
    } else if (message.data.type === 'failed') {
      this.#log.error(message.data.reason);
    } else {
      if (this.#drawing) this.#send(this.#drawing);
      if (this.#stale) this.#send(this.#stale);
      this.refresh();
    }
  }
}
