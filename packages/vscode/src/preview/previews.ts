import type { HostMessage } from '@touchline/preview';
import {
  commands,
  Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { chooseSides } from '../comparing/choose.ts';
import { keptSides, type Sides } from '../comparing/sides.ts';
import type { ModelSource } from '../model-source.ts';
import type { Revisions } from '../revisions/revisions.ts';
import { Outside } from './outside.ts';
import { previewPage } from './page.ts';
import { Preview, type PreviewParts, type Shown } from './preview.ts';

const VIEW_TYPE = 'touchline.preview';

export interface OpenOptions {
  /** Id of the element to go to. */
  readonly element?: string | undefined;
  readonly tab?: Extract<HostMessage, { type: 'show' }>['tab'];
  readonly pinned?: boolean;
  /** What the preview compares. */
  readonly sides?: Sides | undefined;
}

/** The open previews: any number of pinned ones, and at most one that follows the cursor. */
export class Previews implements Disposable {
  readonly #context: ExtensionContext;
  readonly #parts: PreviewParts;
  readonly #open = new Set<Preview>();
  readonly #listening: Disposable;

  constructor(context: ExtensionContext, models: ModelSource, revisions: Revisions, log: LogOutputChannel) {
    this.#context = context;
    this.#parts = {
      models,
      revisions,
      log,
      outside: new Outside(context),
      changed: () => this.#tellPinned(),
      choose: (preview, journey) => chooseSides(preview, revisions, journey),
    };
    this.#listening = Disposable.from(
      models.onChanged(() => this.#refresh()),
      revisions.onDidChange(() => this.#refresh()),
      // The server tells when it has looked for mistakes as well; a picture need not wait for that.
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId === 'cx' && contentChanges.length > 0) this.#refresh();
      }),
      window.onDidChangeActiveTextEditor(() => this.#followCursor()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#followCursor();
      }),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
    );
  }

  /** Shows a document beside it, in the preview that follows unless a pinned one is wanted. */
  open(document: Uri, { element, tab, pinned = false, sides }: OpenOptions = {}): Preview {
    const following = pinned ? undefined : this.#following();
    const preview = following ?? this.#create(document, pinned);
    if (following) {
      following.turnTo(document);
      following.panel.reveal(undefined, true);
    }
    if (sides !== undefined) preview.compare(sides);
    if (element !== undefined || tab !== undefined)
      preview.show({ type: 'show', ...(element !== undefined && { element }), ...(tab && { tab }) });
    // What was asked for stays, also when the cursor is in another document.
    else if (window.activeTextEditor?.document.uri.toString() === document.toString()) this.#followCursor();
    return preview;
  }

  /** The preview in front, if one is. */
  get active(): Preview | undefined {
    return [...this.#open].find(({ panel }) => panel.active);
  }

  /** @param preview the one in front. A pinned one becomes the one that follows; the former stays where it is. */
  pin(preview: Preview, pinned: boolean): void {
    const following = this.#following();
    if (!pinned && following && following !== preview) following.pin(true);
    preview.pin(pinned);
    this.#tellPinned();
    if (!pinned) this.#followCursor();
  }

  /** Asks what a preview is to be compared with. */
  choose(preview: Preview): Promise<void> {
    return this.#parts.choose(preview, undefined);
  }

  dispose(): void {
    this.#listening.dispose();
    for (const preview of this.#open) preview.panel.dispose();
  }

  #refresh(): void {
    for (const preview of this.#open) preview.refresh();
  }

  #following(): Preview | undefined {
    return [...this.#open].find(({ pinned }) => !pinned);
  }

  #create(document: Uri, pinned: boolean): Preview {
    const panel = window.createWebviewPanel(
      VIEW_TYPE,
      l10n.t('Journey map: {0}', nameOf(document)),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      previewPage.options(this.#context.extensionUri),
    );
    return this.#adopt(panel, { document, pinned });
  }

  async #restore(panel: WebviewPanel, kept: unknown): Promise<void> {
    // The schemas are the larger part of an activation: they are made when a panel needs them.
    const { KeptState } = await import('@touchline/preview');
    const state = KeptState.safeParse(kept);
    if (!state.success) {
      // It was closed before it had a picture: there is nothing to bring back.
      panel.dispose();
      return;
    }
    panel.webview.options = previewPage.options(this.#context.extensionUri);
    // Of several that follow only the first goes on doing so.
    const pinned = state.data.pinned || this.#following() !== undefined;
    this.#adopt(panel, { document: Uri.parse(state.data.document), pinned, sides: keptSides(state.data.sides) });
  }

  #adopt(panel: WebviewPanel, shown: Shown): Preview {
    const { extensionUri } = this.#context;
    panel.iconPath = previewPage.icon(extensionUri);
    const preview = new Preview(panel, shown, this.#parts);
    this.#open.add(preview);
    panel.onDidDispose(() => this.#open.delete(preview));
    panel.onDidChangeViewState(() => this.#tellPinned());
    panel.webview.html = previewPage.html(extensionUri, panel.webview);
    return preview;
  }

  /** For the `when` clauses of the commands of the panel in front. */
  #tellPinned(): void {
    void commands.executeCommand('setContext', 'touchline.preview.pinned', this.active?.pinned ?? false);
  }

  #followCursor(): void {
    const editor = window.activeTextEditor;
    // An old version of a file (`git:`) is looked at; what is shown stays.
    if (editor?.document.languageId !== 'cx' || editor.document.uri.scheme === 'git') return;
    if (!workspace.getConfiguration('touchline').get('preview.followCursor', true)) return;
    const { document, selection } = editor;
    this.#following()?.turnTo(document.uri);
    for (const preview of this.#open) preview.cursorAt(document.uri, selection.active);
  }
}

function nameOf(document: Uri): string {
  return document.path.slice(document.path.lastIndexOf('/') + 1);
}
