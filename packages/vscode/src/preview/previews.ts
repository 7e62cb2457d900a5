import { type Disposable, type LogOutputChannel, type Uri, ViewColumn, window } from 'vscode';
import type { ModelSource } from '../model-source.ts';
import { previewPage, previewTitle } from './page.ts';
import { Preview } from './preview.ts';

/** The open previews: at most one a document. */
export class Previews implements Disposable {
  readonly #extension: Uri;
  readonly #models: ModelSource;
  readonly #log: LogOutputChannel;
  /** By the document's address; an entry leaves when its panel is closed. */
  readonly #open = new Map<string, Preview>();
  readonly #changes: Disposable;

  constructor(extension: Uri, models: ModelSource, log: LogOutputChannel) {
    this.#extension = extension;
    this.#models = models;
    this.#log = log;
    this.#changes = models.onChanged(() => {
      for (const preview of this.#open.values()) preview.refresh();
    });
  }

  /** Shows the journey maps of a document beside it. */
  open(document: Uri): void {
    const key = document.toString();
    const known = this.#open.get(key);
    if (known) {
      known.panel.reveal(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(
      'touchline.preview',
      previewTitle(document),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      previewPage.options(this.#extension),
    );
    panel.iconPath = previewPage.icon(this.#extension);
    const preview = new Preview(panel, document, this.#models, this.#log);
    this.#open.set(key, preview);
    panel.onDidDispose(() => this.#open.delete(key));
    panel.webview.html = previewPage.html(this.#extension, panel.webview);
  }

  dispose(): void {
    this.#changes.dispose();
    for (const preview of this.#open.values()) preview.panel.dispose();
  }
}
