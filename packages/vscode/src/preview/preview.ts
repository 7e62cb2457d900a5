import type { HostMessage, WebviewMessage } from '@touchline/preview';
import { env, type LogOutputChannel, l10n, type Position, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { Sides } from '../comparing/sides.ts';
import type { KnownModel, ModelSource } from '../model-source.ts';
import { type Absence, absenceText } from '../revisions/git.ts';
import type { Revision, Revisions } from '../revisions/revisions.ts';
import { areCurrent } from './edit-versions.ts';
import type { Outside } from './outside.ts';
import { openEdited, reveal } from './reveal.ts';

/** What is drawn: the model, and the document in whose preview it is. */
interface Drawn extends KnownModel {
  readonly document: string;
}
type Change = Extract<HostMessage, { type: 'redrawing' }>['change'];
type Model = KnownModel['model'];

type Of<Type extends WebviewMessage['type']> = Extract<WebviewMessage, { type: Type }>;

export interface PreviewParts {
  readonly models: ModelSource;
  readonly outside: Outside;
  readonly revisions: Revisions;
  readonly log: LogOutputChannel;
  /** Pinned or unpinned by a click in the picture. */
  readonly changed: (preview: Preview) => void;
  /** Somebody wants to choose what the preview compares. */
  readonly choose: (preview: Preview, journey: string | undefined) => Promise<void>;
}

/** What a preview begins with. */
export interface Shown {
  readonly document: Uri;
  readonly pinned: boolean;
  /** What it compares. */
  readonly sides?: Sides | undefined;
}

/** One panel. It shows one document: pinned, always the same, else the one that is being written. */
export class Preview {
  readonly panel: WebviewPanel;
  readonly #parts: PreviewParts;
  #document: Uri;
  #pinned: boolean;
  /** One question is on its way at a time; what changes meanwhile is asked about once, afterwards. */
  #asking = false;
  #askAgain = false;
  /** The page starts anew whenever it was hidden: the last picture, then what was said about it since. */
  #drawing: Drawn | undefined;
  /** What the page has, as long as nothing says that it started anew. */
  #shown: Drawn | undefined;
  #folder: Uri | undefined;
  #stale: HostMessage | undefined;
  #cursor: HostMessage | undefined;
  /** What to show as soon as the page has a picture. */
  #wish: HostMessage | undefined;
  #sides: Sides | undefined;
  /** The earlier state that the page has. */
  #compared: { readonly model: Model } | undefined;
  #ready = false;
  #closed = false;

  constructor(panel: WebviewPanel, { document, pinned, sides }: Shown, parts: PreviewParts) {
    this.panel = panel;
    this.#document = document;
    this.#pinned = pinned;
    this.#sides = sides;
    this.#parts = parts;
    panel.onDidDispose(() => {
      this.#closed = true;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
  }

  get document(): Uri {
    return this.#document;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  pin(pinned: boolean): void {
    this.#pinned = pinned;
    this.#send({ type: 'pinned', pinned });
  }

  /** Shows another document from now on. */
  turnTo(document: Uri): void {
    if (document.toString() === this.#document.toString()) return;
    this.#document = document;
    this.refresh();
  }

  /** Goes to an element or a tab, when there is a picture of it. */
  show(message: Extract<HostMessage, { type: 'show' }>): void {
    if (this.#ready && this.#drawing) this.#send(message);
    else this.#wish = message;
  }

  /**
   * Compares with another state from now on. What cannot be read is said. With nothing to compare the text of today is shown.
   */
  compare(sides: Sides | undefined): void {
    this.#endComparison();
    this.#sides = sides;
    this.refresh();
  }

  /** Shows another journey of the project beside the one that is shown. */
  beside(journey: string): void {
    this.compare(undefined);
    this.#send({ type: 'beside', journey });
  }

  /** The model that is drawn. */
  get model(): Model | undefined {
    return this.#drawing?.model;
  }

  act(action: Extract<HostMessage, { type: 'act' }>['action']): void {
    this.#send({ type: 'act', action });
  }

  /** Where the cursor stands, in any document. */
  cursorAt(document: Uri, { line, character }: Position): void {
    const file = this.#fileOf(document);
    if (file === undefined) return;
    this.#cursor = { type: 'cursor', file, line: line + 1, column: character + 1 };
    this.#send(this.#cursor);
  }

  /** Asks for the model and shows it. Never throws: what goes wrong is logged, the picture stays. */
  refresh(): void {
    // A hidden page is gone; it asks when it is back.
    if (this.#closed || !this.panel.visible) return;
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    this.#ask()
      .catch((error: unknown) => this.#parts.log.error(`${this.#document.toString()}: ${String(error)}`))
      .finally(() => {
        this.#asking = false;
        if (!this.#askAgain) return;
        this.#askAgain = false;
        this.refresh();
      });
  }

  async #ask(): Promise<void> {
    const document = this.#document;
    const sides = this.#sides;
    const answer = sides?.after
      ? await this.#stateOf(document, sides.after)
      : await this.#parts.models.modelOf(document);
    // Turned to another document meanwhile: that one is asked about next.
    if (document !== this.#document || sides !== this.#sides) {
      this.#askAgain = true;
      return;
    }
    if (answer.state === 'unknown') return;
    if (answer.state === 'broken') {
      this.#stale = { type: 'stale', document: document.toString(), version: answer.version };
      this.#send(this.#stale);
      return;
    }
    const wasStale = this.#stale !== undefined;
    this.#drawing = { ...answer, document: document.toString() };
    this.#folder = Uri.parse(answer.folder);
    this.#stale = undefined;
    this.#draw(this.#drawing, wasStale);
    this.#grant();
    if (sides !== undefined) await this.#compare(document, answer.folder, sides);
  }

  /** A fixed state of the project, as if it were the text: nobody writes in it. */
  async #stateOf(document: Uri, after: Revision): Promise<{ readonly state: 'unknown' } | KnownModel> {
    const answer = await this.#parts.revisions.modelOf(
      document,
      this.#folder?.toString() ?? document.toString(),
      after,
    );
    if (typeof answer === 'string') {
      this.#absent(answer, after);
      return { state: 'unknown' };
    }
    const { model, file, asOf, folder } = answer;
    // The numbers of the server are positive: none of them is this state.
    const revision = this.#drawing?.model === model ? this.#drawing.revision : -Date.now();
    return { state: 'sound', version: 0, revision, model, findings: [], file, asOf, folder };
  }

  async #compare(document: Uri, folder: string, sides: Sides): Promise<void> {
    const answer = await this.#parts.revisions.modelOf(document, folder, sides.before);
    if (sides !== this.#sides) return;
    if (typeof answer === 'string') this.#absent(answer, sides.before);
    else if (answer.model !== this.#compared?.model) {
      this.#compared = answer;
      const { model, broken, severities } = answer;
      const after = sides.after?.label ?? l10n.t('Working text');
      const before = sides.before.label;
      this.#send({ type: 'comparison', sides, before, after, model, broken: [...broken], severities });
    }
  }

  #absent(absence: Absence | 'no-revision', { label }: Revision): void {
    this.#endComparison();
    void window.showWarningMessage(
      absence === 'no-revision'
        ? l10n.t('{0} is no revision of this repository: the map is shown as it is today.', label)
        : absenceText(absence),
    );
  }

  #endComparison(): void {
    if (this.#sides) this.#send({ type: 'uncompared' });
    this.#sides = undefined;
    this.#compared = undefined;
  }

  /** Sends the picture, to a page that has the one before only what is different. */
  #draw(now: Drawn, again: boolean): void {
    const shown = this.#shown;
    const isShown =
      shown?.revision === now.revision && shown.version === now.version && shown.document === now.document;
    if (isShown && !again) return;
    const { model, findings, since, state: _, folder: __, ...about } = now;
    this.#shown = now;
    if (shown?.revision === now.revision)
      this.#send({ type: 'redrawing', ...about, after: now.revision, change: { model: { lists: {} } } });
    else if (shown !== undefined && shown.revision === since?.revision)
      this.#send({ type: 'redrawing', ...about, after: since.revision, change: since.change as Change });
    else this.#send({ type: 'drawing', ...about, model, findings: [...findings] });
  }

  /** What was wished for before there was a picture. */
  #grant(): void {
    if (!this.#ready || this.#wish === undefined) return;
    this.#send(this.#wish);
    this.#wish = undefined;
  }

  #send(message: HostMessage): void {
    // Closed while the server was thinking: the panel must not be touched any more.
    if (!this.#closed) void this.panel.webview.postMessage(message);
  }

  async #receive(received: unknown): Promise<void> {
    try {
      const { WebviewMessage } = await import('@touchline/preview');
      const message = WebviewMessage.safeParse(received);
      if (message.success) await this.#answer(message.data);
      else this.#parts.log.error(`A message of the preview was not understood: ${message.error.message}`);
    } catch (error) {
      this.#parts.log.error(String(error));
    }
  }

  async #answer(message: WebviewMessage): Promise<void> {
    switch (message.type) {
      case 'failed':
        return this.#parts.log.error(message.reason);
      case 'ready':
        return this.#start();
      case 'reveal':
        return this.#reveal(message);
      case 'edit':
        return this.#edit(message);
      case 'save':
        return this.#parts.outside.save(message, this.#folder);
      case 'copy':
        return env.clipboard.writeText(message.text);
      case 'print':
        return this.#parts.outside.print(message.html, this.#folder);
      case 'showing':
        this.panel.title = message.title;
        return;
      case 'pin':
        this.pin(message.pinned);
        return this.#parts.changed(this);
      case 'compare':
        return this.#parts.choose(this, message.journey);
      case 'uncompare':
        return this.compare(undefined);
    }
  }

  #start(): void {
    this.#ready = true;
    this.#send({ type: 'pinned', pinned: this.#pinned });
    this.#shown = undefined;
    this.#compared = undefined;
    if (this.#drawing) this.#draw(this.#drawing, true);
    for (const message of [this.#stale, this.#cursor]) if (message) this.#send(message);
    if (this.#drawing) this.#grant();
    this.refresh();
  }

  async #reveal({ at, focus, earlier }: Of<'reveal'>): Promise<void> {
    const model = earlier ? this.#compared?.model : this.#drawing?.model;
    // Only files of the project, as the server named them.
    if (this.#folder === undefined || !model?.files.includes(at.file)) return;
    const file = Uri.joinPath(this.#folder, at.file);
    const revision = earlier ? this.#sides?.before : this.#sides?.after;
    const address = revision === undefined ? file : await this.#parts.revisions.addressOf(file, revision);
    if (address) await reveal(address, at, focus);
  }

  async #edit({ version, intent }: Of<'edit'>, isSecond = false): Promise<void> {
    if (this.#sides?.after !== undefined) {
      this.#send({ type: 'refused', reason: l10n.t('This is an earlier state: it cannot be edited.') });
      return;
    }
    // The version counts in the document whose picture it was, even if another one is asked about by now.
    const document = this.#shown === undefined ? this.#document : Uri.parse(this.#shown.document);
    const answer = await this.#parts.models.edit(document, version, intent);
    if ('refused' in answer) {
      this.#send({ type: 'refused', reason: answer.refused });
      return;
    }
    await openEdited(answer.edit);
    const isCurrent = areCurrent(answer.versions, workspace.textDocuments);
    // Written into meanwhile: the server finds the places anew, or says that the picture is too old.
    if (!isCurrent && !isSecond) return this.#edit({ type: 'edit', version, intent }, true);
    if (!isCurrent || !(await workspace.applyEdit(answer.edit)))
      this.#send({ type: 'refused', reason: l10n.t('The text could not be changed.') });
  }

  /** A document as the model spells it; undefined outside of the project. */
  #fileOf(document: Uri): string | undefined {
    if (document.toString() === this.#drawing?.document) return this.#drawing.file;
    const home = this.#folder;
    if (home === undefined || home.scheme !== document.scheme || home.authority !== document.authority)
      return undefined;
    const path = home.path.endsWith('/') ? home.path : `${home.path}/`;
    return document.path.startsWith(path) ? document.path.slice(path.length) : undefined;
  }
}
