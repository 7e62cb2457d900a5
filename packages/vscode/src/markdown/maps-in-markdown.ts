import { READ_REQUEST, type ReadAnswer, type ReadQuestion } from '@touchline/language/protocol';
import { ColorThemeKind, commands, Disposable, type LogOutputChannel, l10n, window, workspace } from 'vscode';
import type { LanguageServer } from '../server/language-server.ts';
import { setting } from '../settings.ts';
import { drawCxBlocks, type MarkdownIt, type Picture } from './cx-blocks.ts';
import type { PictureTheme } from './draw.ts';

/** What the editor's Markdown preview asks of an extension. */
export interface MarkdownExtension {
  extendMarkdownIt<T extends MarkdownIt>(markdown: T): T;
}

/** Pictures that are kept: those of a long document. The oldest leaves first. */
const MOST_KEPT = 50;
/** A longer text, in characters, is shown as text. */
const LONGEST = 50_000;

/**
 * Draws the ```cx blocks of Markdown. The preview wants its page at once: a block is shown as text at first, and the
 * page is made again when its picture is there.
 */
export function mapsInMarkdown(server: LanguageServer, log: LogOutputChannel): MarkdownExtension & Disposable {
  const pictures = new Map<string, readonly Picture[]>();
  const show = (): Thenable<unknown> => commands.executeCommand('markdown.preview.refresh');

  const draw = async (text: string): Promise<void> => {
    const question: ReadQuestion = { text };
    const [answer, { picturesOf }] = await Promise.all([
      server.request<ReadAnswer>(READ_REQUEST, question),
      import('./draw.ts'),
    ]);
    const drawn = picturesOf(answer, currentTheme());
    pictures.set(text, drawn);
    if (drawn.length > 0) await show();
  };

  const known = (text: string): readonly Picture[] => {
    if (!setting('markdown.drawMaps') || text.length > LONGEST) return [];
    const kept = pictures.get(text);
    if (kept) return kept;
    // Nothing to show until it is drawn; it is not asked for twice.
    pictures.set(text, []);
    for (const oldest of pictures.keys()) {
      if (pictures.size <= MOST_KEPT) break;
      pictures.delete(oldest);
    }
    draw(text).catch((error: unknown) => {
      // A server that is back may be asked again.
      pictures.delete(text);
      log.warn(`A block of Markdown was not drawn: ${String(error)}`);
    });
    return [];
  };

  const parts = Disposable.from(
    window.onDidChangeActiveColorTheme(() => {
      if (pictures.size === 0) return;
      pictures.clear();
      void show();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('touchline.markdown')) void show();
    }),
  );
  return {
    extendMarkdownIt: (markdown) => drawCxBlocks(markdown, known, l10n.t('Text of the map')),
    dispose: () => parts.dispose(),
  };
}

function currentTheme(): PictureTheme {
  switch (window.activeColorTheme.kind) {
    case ColorThemeKind.Dark:
      return 'dark';
    case ColorThemeKind.HighContrast:
      return 'high-contrast';
    default:
      return 'light';
  }
}
