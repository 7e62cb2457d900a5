import { languageOfTag } from '@touchline/locale';
import { elementAt, type Located, labelOf, listAfter, modelAfter, placeOf } from '@touchline/model';
import type { TabId } from '../protocol.ts';
import { type Comparison, type Drawing, HostMessage, PAGE, type Redrawing, type WebviewMessage } from '../protocol.ts';
import { ChangeList, changedJourney } from './comparing/change-list.ts';
import { Comparing } from './comparing/earlier.ts';
import { el } from './dom.ts';
import { drawnOf, showEarlier, tabFor } from './follow.ts';
import { type Interactions, interact } from './interactions.ts';
import { emptyWord, sayIn } from './say.ts';
import { type Scene, sceneOf } from './scene.ts';
import { buildShell, HELP, type Shell, type Tool } from './shell.ts';
import { Stage } from './stage.ts';
import { restoreState, type ViewState } from './state.ts';
import { PAGE_CSS } from './style.ts';
import { TABS } from './tabs/index.ts';
import type { Hands, Piece, Tab } from './tabs/tab.ts';
import { themeOf, wear } from './theme.ts';
import { refreshToolbar } from './toolbar.ts';
import { focusIn, prepareRoving } from './tools/roving.ts';
import { Search } from './tools/search.ts';
import { ViewPanel } from './tools/view-panel.ts';
import { zoomStep } from './tools/zoom.ts';

/** The editor as the page sees it. */
export interface Editor {
  postMessage(message: WebviewMessage): void;
  getState(): unknown;
  setState(state: ViewState): void;
}

export interface Preview {
  /** A message of the extension, unchecked. */
  receive(message: unknown): void;
  /** The editor's theme is another one. */
  redraw(): void;
}

const NOTICE_TIME = 6000;

/** Runs the page: shows what comes in, sends what is done in it. */
export function preview(editor: Editor): Preview {
  return new App(editor);
}

class App implements Preview {
  readonly #editor: Editor;
  readonly #say = sayIn(document.documentElement.lang);
  readonly #shell: Shell;
  readonly #stage: Stage;
  readonly #search: Search;
  readonly #panel: ViewPanel;
  readonly #interactions: Interactions;
  readonly #style = el('style');
  readonly #comparing: Comparing;
  readonly #changes: ChangeList;
  #state: ViewState;
  #drawing: Drawing | undefined;
  #scene: Scene | undefined;
  /** Where the cursor was last told to stand; it may come before the model that has the element. */
  #cursor: Extract<HostMessage, { type: 'cursor' }> | undefined;
  /** Ids of what is outlined, innermost first. */
  #current: readonly string[] = [];
  /** The tab of journeys that was shown last, to come back to. */
  #home: TabId = 'map';
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  /** A theme or a message came while something was dragged. */
  #late = false;

  readonly #hands: Hands = {
    say: this.#say,
    reveal: (at, focus = true) => this.#send({ type: 'reveal', at, focus }),
    revealEarlier: (at, focus = true) => this.#send({ type: 'reveal', at, focus, earlier: true }),
    edit: (intent) => {
      if (this.#drawing === undefined) return;
      if (!this.#shell.stale.hidden) {
        this.#notice(this.#say('edit-stale'));
        this.#render(true);
      } else this.#send({ type: 'edit', version: this.#drawing.version, intent });
    },
    copy: (text) => {
      this.#send({ type: 'copy', text });
      this.#notice(this.#say('copied'));
    },
    change: (state) => this.#change(state),
    notice: (text) => this.#notice(text),
    failed: (error) => this.#fail(error),
    settled: () => this.#decorate(),
  };

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#state = restoreState(editor.getState());
    if (this.#tab().ofJourney) this.#home = this.#state.tab;
    document.head.append(el('style', {}, PAGE_CSS), this.#style);
    this.#shell = buildShell(this.#say, {
      tab: (tab) => this.#change({ tab }),
      journey: (journey) => this.#change({ journey }),
      tool: (tool) => this.#tool(tool),
    });
    this.#stage = new Stage(this.#shell.area, (left, top) => {
      this.#state.scroll = { ...this.#state.scroll, [this.#state.tab]: { left, top } };
      this.#keepSoon();
    });
    this.#search = new Search(this.#shell.area, this.#say);
    this.#shell.stale.before(this.#search.box);
    this.#panel = new ViewPanel(this.#shell.tools.view, this.#hands, () => this.#scene);
    this.#interactions = interact(this.#shell.area, {
      hands: this.#hands,
      scene: () => this.#scene,
      search: () => this.#search.open(),
      zoom: (zoom) => this.#change({ zoom }),
      released: () => {
        if (this.#late) this.#attempt(() => this.#render());
      },
    });
    const language = languageOfTag(document.documentElement.lang);
    this.#comparing = new Comparing(language, () => this.#attempt(() => this.#render()));
    this.#changes = new ChangeList(this.#hands, language, {
      end: () => this.#send({ type: 'uncompare' }),
      showEarlier: (id) => showEarlier(this.#shell.area, id),
    });
    this.#shell.area.after(this.#changes.box);
    this.#toolbar();
  }

  receive(received: unknown): void {
    this.#attempt(() => {
      const message = HostMessage.parse(received);
      switch (message.type) {
        case 'drawing':
          this.#draw(message);
          break;
        case 'redrawing':
          this.#drawChanged(message);
          break;
        case 'stale':
          // Another document's errors say nothing about this picture.
          if (this.#drawing === undefined || message.document === this.#state.document) this.#markStale(true);
          break;
        case 'cursor':
          this.#cursor = message;
          this.#follow(true);
          break;
        case 'show':
          if (message.tab !== undefined) this.#change({ tab: message.tab });
          if (message.element !== undefined) this.#showElement(message.element);
          break;
        case 'pinned':
          this.#state.pinned = message.pinned;
          this.#toolbar();
          this.#keep();
          break;
        case 'refused':
          this.#notice(message.reason);
          this.#render(true);
          break;
        case 'comparison':
          this.#compareWith(message);
          break;
        case 'uncompared':
          this.#comparing.compareWith(undefined);
          this.#change({ sides: undefined });
          break;
        case 'beside':
          this.#change({ tab: this.#home, compare: true, beside: message.journey });
          break;
        case 'act':
          this.#act(message.action);
      }
    });
  }

  redraw(): void {
    this.#attempt(() => this.#render());
  }

  #send(message: WebviewMessage): void {
    this.#editor.postMessage(message);
  }

  #fail(error: unknown): void {
    this.#send({ type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fail(error);
    }
  }

  #draw(drawing: Drawing): void {
    this.#drawing = drawing;
    this.#state.document = drawing.document;
    this.#markStale(false);
    this.#follow(false);
    this.#render();
    document.body.dataset['drawn'] = String(drawing.version);
  }

  #drawChanged({ type: _, after, change, ...now }: Redrawing): void {
    const before = this.#drawing;
    // Before the first picture everything is on its way; after that, what does not fit is asked for again in full.
    if (before === undefined) return;
    if (before.revision !== after) {
      this.#send({ type: 'ready' });
      return;
    }
    const findings = change.findings ? listAfter(before.findings, change.findings) : before.findings;
    this.#draw({ ...now, type: 'drawing', model: modelAfter(before.model, change.model), findings });
  }

  #compareWith(comparison: Comparison): void {
    const { sides } = comparison;
    // A page that starts anew looks at what it looked at before.
    const isBack = JSON.stringify(sides) === JSON.stringify(this.#state.sides);
    this.#comparing.compareWith(comparison);
    if (isBack) this.#render();
    else {
      this.#change({ sides, tab: 'map', compare: false });
      this.#change({ journey: this.#scene && changedJourney(this.#scene) });
    }
  }

  #tab(): Tab {
    return TABS.find(({ id }) => id === this.#state.tab) ?? (TABS[0] as Tab);
  }

  #change(state: Partial<ViewState>): void {
    this.#state = { ...this.#state, ...state };
    if (this.#tab().ofJourney && this.#state.tab !== 'problems') this.#home = this.#state.tab;
    this.#attempt(() => this.#render());
    this.#keep();
  }

  #keep(): void {
    clearTimeout(this.#keepTimer);
    this.#editor.setState(this.#state);
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => this.#keep(), 200);
  }

  /** @param again build everything anew, because what is shown was changed by hand. */
  #render(again = false): void {
    if (this.#interactions.busy) {
      this.#late = true;
      return;
    }
    this.#late = false;
    const theme = themeOf(document.body);
    wear(this.#style, theme);
    if (this.#drawing === undefined) return;
    const scene = sceneOf(this.#drawing, this.#state, theme, this.#comparing.of(this.#drawing));
    const before = this.#scene;
    this.#scene = scene;
    const tab = this.#tab();
    const drawn = tab.draw(scene, this.#hands);
    const pieces = drawn.length > 0 ? drawn : [this.#nothing(scene)];
    if (again) this.#stage.forget();
    const focused = focusIn(this.#shell.area);
    const apart =
      (scene.pair ?? scene.earlier) !== undefined && pieces.length > 1 && (tab.id === 'map' || tab.id === 'blueprint');
    const at = this.#state.scroll[tab.id] ?? { left: 0, top: 0 };
    const changed = this.#stage.show(tab.id, pieces, apart, this.#say(`tab-${tab.id}`), at);
    if (changed || before?.state !== scene.state) this.#decorate(focused);
    this.#toolbar();
    this.#panel.refresh();
    this.#changes.refresh(scene);
    this.#title(scene);
  }

  #nothing({ state }: Scene): Piece {
    const text = this.#say(emptyWord(state.tab));
    return { key: text, build: () => el('p', { id: PAGE.empty, class: 'empty' }, text) };
  }

  /** What is put on the pictures after they are drawn. */
  #decorate(focused?: string): void {
    const { area } = this.#shell;
    area.style.setProperty('--zoom', String(this.#state.zoom));
    prepareRoving(area, HELP, focused);
    this.#interactions.prepare();
    if (focused !== undefined)
      area
        .querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"][tabindex="0"]`)
        ?.focus({ preventScroll: true });
    this.#outline(false);
    this.#search.refresh(false);
  }

  #title({ journey, drawing, state }: Scene): void {
    const name =
      this.#tab().ofJourney && journey !== undefined ? labelOf(journey) : (drawing.model.project.name ?? drawing.file);
    const title = `${this.#say(`tab-${state.tab}`)}: ${name}`;
    if (document.body.dataset['title'] === title) return;
    document.body.dataset['title'] = title;
    this.#send({ type: 'showing', title });
  }

  /** Shows what is under the cursor, unless pinned, and outlines it. @param scroll into view where it is out of it. */
  #follow(scroll: boolean): void {
    const { cursor, drawing } = { cursor: this.#cursor, drawing: this.#drawing };
    if (cursor === undefined || drawing === undefined) return;
    const found = elementAt(drawing.model, cursor.file, cursor.line, cursor.column);
    this.#goTo(found, scroll, !this.#state.pinned);
  }

  #showElement(id: string): void {
    const drawing = this.#drawing;
    if (drawing === undefined) return;
    const element = this.#scene?.reader.index.get(id);
    if (element === undefined) return;
    const { file, line, column } = placeOf(element);
    this.#goTo(elementAt(drawing.model, file, line, column), true, true);
  }

  #goTo(found: Located | undefined, scroll: boolean, turn: boolean): void {
    const ids = found === undefined ? [] : [found.element, ...found.around].map(({ id }) => id);
    const moved = ids[0] !== this.#current[0];
    this.#current = ids;
    if (found !== undefined && turn) {
      const tab = tabFor(found, this.#state.tab, this.#home);
      const journey = found.journey?.id ?? this.#state.journey;
      if (tab !== this.#state.tab || journey !== this.#state.journey) this.#change({ tab, journey });
    }
    this.#outline(scroll && moved);
  }

  #outline(scroll: boolean): void {
    const { area } = this.#shell;
    for (const old of area.querySelectorAll('.tl-current')) old.classList.remove('tl-current');
    const found = drawnOf(area, this.#current);
    for (const element of found?.drawn ?? []) element.classList.add('tl-current');
    if (scroll) found?.drawn[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #markStale(is: boolean): void {
    this.#shell.stale.hidden = !is || this.#drawing === undefined;
    this.#shell.area.toggleAttribute('data-stale', is);
  }

  #notice(text: string): void {
    const { notice } = this.#shell;
    notice.textContent = text;
    notice.classList.add('shown');
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => notice.classList.remove('shown'), NOTICE_TIME);
  }

  #toolbar(): void {
    refreshToolbar(this.#shell, this.#say, { state: this.#state, scene: this.#scene, tab: this.#tab() });
  }

  #tool(tool: Tool | 'zoom-reset'): void {
    const { zoom, compare, pinned } = this.#state;
    const acts: Record<typeof tool, () => void> = {
      search: () => this.#search.open(),
      view: () => this.#panel.toggle(),
      compare: () => {
        if (this.#comparing.isOn) this.#send({ type: 'uncompare' });
        this.#change({ compare: !compare, beside: undefined });
      },
      against: () => {
        const journey = this.#scene?.journey?.id;
        this.#send({ type: 'compare', ...(journey !== undefined && { journey }) });
      },
      'zoom-in': () => this.#change({ zoom: zoomStep(zoom, 1) }),
      'zoom-out': () => this.#change({ zoom: zoomStep(zoom, -1) }),
      'zoom-reset': () => this.#change({ zoom: 1 }),
      export: () => this.#act('export'),
      pin: () => this.#send({ type: 'pin', pinned: !pinned }),
    };
    acts[tool]();
  }

  #act(action: Extract<HostMessage, { type: 'act' }>['action']): void {
    const scene = this.#scene;
    if (scene === undefined) return;
    const send = (message: WebviewMessage) => this.#send(message);
    // Reports and what writes them are needed by few and loaded for those.
    const exporting = () => import('./tools/export-menu.ts').catch((error: unknown) => this.#fail(error));
    if (action === 'export')
      void exporting().then((tools) => tools?.exportMenu(this.#shell.tools.export, scene, this.#hands, send));
    else if (action === 'print') void exporting().then((tools) => tools?.print(scene, 'picture', send));
    else {
      const id = this.#current[0] ?? scene.journey?.id;
      const element = id === undefined ? undefined : scene.reader.index.get(id);
      if (element) this.#send({ type: 'reveal', at: placeOf(element), focus: true });
    }
  }
}
