import type { WebviewMessage } from '@touchline/preview';
import { type ExtensionContext, env, l10n, UIKind, Uri, window, workspace } from 'vscode';

type Save = Extract<WebviewMessage, { type: 'save' }>;

const FILTERS: Readonly<Record<Save['format'], string>> = {
  svg: 'SVG',
  png: 'PNG',
  md: 'Markdown',
  mmd: 'Mermaid',
};

/** What leaves a preview for the world outside: files, and pages for the user's browser. */
export class Outside {
  readonly #context: ExtensionContext;
  /** One dialog at a time: a tab of two pictures asks twice. */
  #dialogs: Promise<unknown> = Promise.resolve();

  constructor(context: ExtensionContext) {
    this.#context = context;
  }

  save({ name, format, content }: Save, folder: Uri | undefined): Promise<void> {
    const bytes = format === 'png' ? bytesOf(content) : new TextEncoder().encode(content);
    return this.#write(name, bytes, folder, { [FILTERS[format]]: [format] });
  }

  /** Where the browser is on another machine, it cannot open our files: the page is saved instead. */
  async print(html: string, folder: Uri | undefined): Promise<void> {
    const bytes = new TextEncoder().encode(html);
    const { globalStorageUri } = this.#context;
    if (env.uiKind === UIKind.Web || env.remoteName !== undefined || globalStorageUri.scheme !== 'file') {
      await this.#write('touchline.html', bytes, folder, { HTML: ['html'] });
      return;
    }
    const home = Uri.joinPath(globalStorageUri, 'print');
    await workspace.fs.createDirectory(home);
    const file = Uri.joinPath(home, 'touchline.html');
    await workspace.fs.writeFile(file, bytes);
    if (!(await env.openExternal(file)))
      void window.showWarningMessage(l10n.t('The browser did not open the page: {0}', file.fsPath));
  }

  #write(name: string, bytes: Uint8Array, folder: Uri | undefined, filters: Record<string, string[]>): Promise<void> {
    const written = this.#dialogs.then(async () => {
      const home = folder ?? workspace.workspaceFolders?.[0]?.uri;
      const chosen = await window.showSaveDialog({
        filters,
        ...(home && { defaultUri: Uri.joinPath(home, name) }),
      });
      if (chosen) await workspace.fs.writeFile(chosen, bytes);
    });
    this.#dialogs = written.catch(() => undefined);
    return written;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
