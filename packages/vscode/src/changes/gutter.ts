import { CHANGED_NOTIFICATION, type EarlierModel } from '@touchline/language/protocol';
import type { ChangeMark } from '@touchline/preview/changes';
import {
  type DecorationOptions,
  Disposable,
  type LogOutputChannel,
  l10n,
  MarkdownString,
  OverviewRulerLane,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { KnownModel, ModelSource } from '../model-source.ts';
import { HEAD, type Revisions } from '../revisions/revisions.ts';
import type { LanguageServer } from '../server/language-server.ts';
import { messageLocale, setting } from '../settings.ts';
import { EFFECTS, type Effect, signOf } from './signs.ts';

/** Milliseconds without a change before the text is compared. */
const PAUSE = 700;
/** Comparing may take this part of the time: after a slow comparison the next one waits longer. */
const SHARE = 10;

const RULER: Readonly<Record<Effect, string>> = { better: 'charts.green', worse: 'charts.red', other: 'charts.blue' };

/**
 * Marks in the gutter of open texts: where something means something else than in the last commit. Nothing is compared while
 * somebody types, and nothing at all where there is no git to ask.
 */
export class ChangeGutter implements Disposable {
  readonly #server: LanguageServer;
  readonly #models: ModelSource;
  readonly #revisions: Revisions;
  readonly #log: LogOutputChannel;
  readonly #listening: Disposable;
  readonly #types: Readonly<Record<Effect, TextEditorDecorationType>>;
  /** What was compared last of each project; it leaves when another state of the project is compared. */
  readonly #last = new Map<
    string,
    { before: EarlierModel['model']; after: KnownModel['model']; marks: readonly ChangeMark[] }
  >();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = PAUSE;
  #looking = false;

  constructor(server: LanguageServer, models: ModelSource, revisions: Revisions, log: LogOutputChannel) {
    this.#server = server;
    this.#models = models;
    this.#revisions = revisions;
    this.#log = log;
    this.#types = { better: typeOf('better'), worse: typeOf('worse'), other: typeOf('other') };
    this.#listening = Disposable.from(
      ...Object.values(this.#types),
      server.onNotification(CHANGED_NOTIFICATION, () => this.#soon()),
      revisions.onDidChange(() => this.#soon()),
      window.onDidChangeVisibleTextEditors(() => this.#soon()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === 'cx') this.#soon();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (
          event.affectsConfiguration('touchline.changes.gutter') ||
          event.affectsConfiguration('touchline.language')
        ) {
          this.#last.clear();
          this.#soon();
        }
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#looking) this.#soon();
      else void this.#look();
    }, this.#pause);
  }

  async #look(): Promise<void> {
    this.#looking = true;
    try {
      for (const editor of window.visibleTextEditors) {
        if (editor.document.languageId === 'cx' && editor.document.uri.scheme === 'file') await this.#mark(editor);
      }
    } catch (error) {
      this.#log.warn(`The marks of changes were not made: ${String(error)}`);
    } finally {
      this.#looking = false;
    }
  }

  async #mark(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const isWanted = setting('changes.gutter') && workspace.isTrusted && this.#server.state === 'running';
    if (!isWanted) return this.#show(editor, []);
    const version = document.version;
    const now = await this.#models.modelOf(document.uri);
    // While the text has errors the marks stay where they are.
    if (now.state === 'broken') return;
    if (now.state === 'unknown') return this.#show(editor, []);
    const before = await this.#revisions.modelOf(document.uri, now.folder, HEAD);
    if (typeof before === 'string') return this.#show(editor, []);
    const marks = await this.#marks(now, before);
    // Written into meanwhile: the next look is on its way.
    if (document.version === version)
      this.#show(
        editor,
        marks.filter(({ at }) => at.file === now.file),
      );
  }

  async #marks(
    { folder, model: after }: KnownModel,
    { model: before, severities }: EarlierModel,
  ): Promise<readonly ChangeMark[]> {
    const last = this.#last.get(folder);
    if (last?.before === before && last.after === after) return last.marks;
    const { changeMarks } = await import('@touchline/preview/changes');
    const begun = performance.now();
    const marks = changeMarks(before, after, { locale: messageLocale(), severities });
    this.#pause = Math.max(PAUSE, SHARE * (performance.now() - begun));
    this.#last.set(folder, { before, after, marks });
    return marks;
  }

  #show(editor: TextEditor, marks: readonly ChangeMark[]): void {
    for (const effect of EFFECTS) {
      const own = marks.filter((mark) => mark.effect === effect);
      editor.setDecorations(
        this.#types[effect],
        own.map((mark) => decorationOf(editor, mark)),
      );
    }
  }
}

function decorationOf({ document }: TextEditor, { at, texts }: ChangeMark): DecorationOptions {
  const isOneLine = at.line === at.endLine;
  const line = document.lineAt(Math.min(at.line, document.lineCount) - 1);
  const end = isOneLine ? at.endColumn - 1 : line.range.end.character;
  return {
    range: document.validateRange(new Range(line.lineNumber, at.column - 1, line.lineNumber, end)),
    hoverMessage: hoverOf(document.uri, texts),
  };
}

/** Sentences are made of the text, which is nobody's to trust: they are shown as they are. */
function hoverOf(document: Uri, texts: readonly string[]): MarkdownString {
  const hover = new MarkdownString();
  hover.isTrusted = { enabledCommands: ['touchline.compareMap'] };
  for (const text of texts) {
    hover.appendMarkdown('- ');
    hover.appendText(text);
    hover.appendMarkdown('\n');
  }
  const target = encodeURIComponent(JSON.stringify([document.toString(), HEAD.ref]));
  hover.appendMarkdown(`\n[${l10n.t('Compare the map with the last commit')}](command:touchline.compareMap?${target})`);
  return hover;
}

function typeOf(effect: Effect): TextEditorDecorationType {
  const icon = (theme: 'light' | 'dark') => ({
    gutterIconPath: Uri.parse(signOf(effect, theme)),
    gutterIconSize: '70%',
  });
  return window.createTextEditorDecorationType({
    light: icon('light'),
    dark: icon('dark'),
    overviewRulerColor: new ThemeColor(RULER[effect]),
    overviewRulerLane: OverviewRulerLane.Center,
  });
}
