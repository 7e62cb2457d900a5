import type { Language } from '@touchline/locale';
import type { Finding } from '@touchline/model';
import { resolvePath } from '@touchline/project';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { carried } from './carry.ts';
import { diagnosticOf, diagnosticOfFile, type UriOf } from './diagnostics.ts';
import type { LiveProject, OpenText } from './live-project.ts';

/** What there is to tell about, at the moment it is asked. */
export interface Workspace {
  projects(): readonly LiveProject[];
  /** The open documents by path. */
  open(): ReadonlyMap<string, OpenText>;
}

interface Options {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly language: Language;
  readonly uriOf: UriOf;
  /** Called when a change was looked at and its mistakes were told, and again when the rules of a large project have looked. */
  readonly onChecked: () => void;
  /** A bug of ours must not take the editor's language support away: it is told here and the rest goes on. */
  readonly onError: (error: unknown) => void;
}

/** Milliseconds without a change before the rules look at a large project. */
const SLOW_PAUSE = 400;

/** Milliseconds that changes are collected before they are looked at: a quarter of what the last look took, within these. */
const PAUSE = { least: 5, most: 200 } as const;

/** What the rules said of a file, and the text they said it of where it was open. */
interface Said {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | undefined;
}

/**
 * Tells the editor what is found in all projects: of open files first, then of the others where it is news. Mistakes of the text come
 * at once; in large projects the rules come later, and until then what they said last moves along with the text. A new change ends a
 * look that is under way before its next project.
 */
export class DiagnosticsPublisher {
  readonly #options: Options;
  /** What was told of each file last, to tell only news; files without a diagnostic are not in here. */
  readonly #told = new Map<string, string>();
  /** By path, what the rules said of large projects last. Replaced by the next look of the rules. */
  #ruled = new Map<string, Said>();
  /** Counts changes: a look that belongs to an older one ends. */
  #change = 0;
  #lastTook = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Something changed: looks at it soon. */
  changed(): void {
    const change = ++this.#change;
    clearTimeout(this.#timer);
    const pause = Math.min(Math.max(this.#lastTook / 4, PAUSE.least), PAUSE.most);
    this.#timer = setTimeout(() => void this.#lookAt(change), pause);
  }

  stop(): void {
    this.#change++;
    clearTimeout(this.#timer);
  }

  async #lookAt(change: number): Promise<void> {
    const { onChecked, onError } = this.#options;
    try {
      const started = Date.now();
      const finished = await this.#look(change, 'quick');
      this.#lastTook = Date.now() - started;
      if (!finished) return;
      onChecked();
      if (!this.#options.workspace.projects().some(({ isLarge }) => isLarge)) return;
      this.#timer = setTimeout(() => void this.#lookDeeply(change), SLOW_PAUSE);
    } catch (error) {
      onError(error);
    }
  }

  async #lookDeeply(change: number): Promise<void> {
    const { onChecked, onError } = this.#options;
    try {
      if (await this.#look(change, 'all')) onChecked();
    } catch (error) {
      onError(error);
    }
  }

  /** False when a newer change came in between: nothing was told then. */
  async #look(change: number, depth: 'quick' | 'all'): Promise<boolean> {
    const { workspace, onError } = this.#options;
    const found = new Map<string, Diagnostic[]>();
    const ruled = new Map<string, Said>();
    for (const project of workspace.projects()) {
      await breath();
      if (change !== this.#change) return false;
      try {
        this.#collect(project, depth, { found, ruled });
      } catch (error) {
        onError(error);
      }
    }
    this.#ruled = ruled;
    this.#tell(found);
    return true;
  }

  #collect(
    project: LiveProject,
    depth: 'quick' | 'all',
    { found, ruled }: { found: Map<string, Diagnostic[]>; ruled: Map<string, Said> },
  ): void {
    const { language, uriOf, workspace } = this.#options;
    const open = workspace.open();
    const checked = project.check();
    const add = (path: string, diagnostic: Diagnostic): void => {
      const known = found.get(path);
      if (known) known.push(diagnostic);
      else found.set(path, [diagnostic]);
    };
    const addFinding = (finding: Finding): void =>
      add(resolvePath(project.folder, finding.at.file), diagnosticOf(finding, project.folder, uriOf));

    for (const problem of project.problems) add(problem.path, diagnosticOfFile(problem, language));
    if (!project.isLarge) {
      for (const finding of checked.findings(language)) addFinding(finding);
      return;
    }
    const mistakes = new Set(checked.mistakes(language));
    for (const finding of mistakes) addFinding(finding);
    for (const path of project.paths) {
      const said = depth === 'quick' ? this.#ruled.get(path) : undefined;
      if (!said) continue;
      const now = open.get(path)?.text ?? said.text;
      const diagnostics = said.text === undefined ? said.diagnostics : carried(said.diagnostics, said.text, now ?? '');
      ruled.set(path, { diagnostics, text: now });
      for (const diagnostic of diagnostics) add(path, diagnostic);
    }
    if (depth === 'quick') return;
    for (const finding of checked.findings(language)) {
      if (mistakes.has(finding)) continue;
      const path = resolvePath(project.folder, finding.at.file);
      const diagnostic = diagnosticOf(finding, project.folder, uriOf);
      add(path, diagnostic);
      const before = ruled.get(path)?.diagnostics ?? [];
      ruled.set(path, { diagnostics: [...before, diagnostic], text: open.get(path)?.text });
    }
  }

  #tell(found: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const { connection, uriOf, workspace } = this.#options;
    const open = workspace.open();
    const send = (path: string, diagnostics: readonly Diagnostic[]): void => {
      const version = open.get(path)?.version;
      const params = { uri: uriOf(path), diagnostics: [...diagnostics] };
      void connection.sendDiagnostics(version === undefined ? params : { ...params, version });
    };
    // An editor moves what it was told with every keystroke: for open files, the same again may be news.
    for (const path of open.keys()) {
      const diagnostics = found.get(path) ?? [];
      if (diagnostics.length > 0 || this.#told.has(path)) send(path, diagnostics);
    }
    const others = [...new Set([...this.#told.keys(), ...found.keys()])].filter((path) => !open.has(path)).sort();
    for (const path of others) {
      const diagnostics = found.get(path) ?? [];
      if (JSON.stringify(diagnostics) !== this.#told.get(path)) send(path, diagnostics);
    }
    this.#told.clear();
    for (const [path, diagnostics] of found) this.#told.set(path, JSON.stringify(diagnostics));
  }
}

/** Lets messages in that have come meanwhile. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
