import { emptyModel, type Journey, type Model, type Step } from '@touchline/model';
import type { Drawing, WebviewMessage } from '../protocol.ts';
import type { Editor, Preview } from './app.ts';
import { preview } from './app.ts';
import type { ViewState } from './state.ts';

/** Lines of the only file; the elements stand one a line. */
const at = (line: number, endLine = line) => ({ file: 'карта.cx', line, column: 1, endLine, endColumn: 80 });

function touchpoint(id: string, title: string, line: number, more: Partial<Step> = {}): Step {
  return { kind: 'step', contact: true, id, title, source: at(line), ...more };
}

const reference = (text: string, id: string, line: number) => ({ text, id, at: at(line) });

/** A journey of two stages with three touchpoints, a KPI, a list to tick. */
export function strategy(): Model {
  const pain = {
    kind: 'pain' as const,
    id: 'Buy.apply.form.pain',
    text: 'Типова форма',
    level: 'high' as const,
    at: at(4),
  };
  const buy: Journey = {
    kind: 'journey',
    id: 'Buy',
    name: 'Buy',
    title: 'Buy a phone',
    state: 'as-is',
    source: at(1, 12),
    children: [
      {
        kind: 'stage',
        id: 'Buy.apply',
        title: 'Apply',
        source: at(2, 6),
        children: [
          touchpoint('Buy.apply.form', 'Fills in the form', 3, {
            via: [reference('Web', 'Web', 3)],
            feelings: [{ score: 2, word: 'tired', at: at(3) }],
            statements: [pain],
          }),
          touchpoint('Buy.apply.call', 'Calls', 5, {
            via: [reference('Phone', 'Phone', 5)],
            feelings: [{ score: 4, at: at(5) }],
            moment: { mark: 'moment-of-truth', at: at(5) },
          }),
        ],
      },
      {
        kind: 'stage',
        id: 'Buy.use',
        title: 'Use',
        source: at(7, 9),
        children: [touchpoint('Buy.use.start', 'Starts it', 8, { feelings: [{ score: 5, at: at(8) }] })],
      },
    ],
  };
  const leave: Journey = { kind: 'journey', id: 'Leave', title: 'Leave', source: at(30, 31), children: [] };
  const channel = (id: string) => ({ kind: 'channel' as const, id, name: id, title: id, source: at(40) });
  return {
    ...emptyModel({ language: 'en', name: 'Phones' }),
    files: ['карта.cx'],
    journeys: [buy, leave],
    channels: [channel('Web'), channel('Phone')],
    kpis: [{ kind: 'kpi', id: 'Ces', name: 'Ces', title: 'Effort', source: at(20, 22) }],
    checklists: [
      {
        kind: 'checklist',
        id: 'Launch',
        title: 'Launch',
        source: at(50, 52),
        items: [{ id: 'Launch.train', text: 'Team is trained', done: false, at: at(51) }],
      },
    ],
  } as Model;
}

export function drawing(model: Model = strategy(), more: Partial<Drawing> = {}): Drawing {
  return {
    type: 'drawing',
    document: 'file:///карта.cx',
    version: 1,
    revision: 1,
    file: 'карта.cx',
    model,
    findings: [],
    asOf: '2026-11-22',
    ...more,
  };
}

export interface Opened extends Preview {
  readonly sent: WebviewMessage[];
  readonly kept: () => ViewState;
  readonly area: HTMLElement;
  /** The first drawn thing of this id that is no column. */
  drawn(id: string): HTMLElement;
  of<Type extends WebviewMessage['type']>(type: Type): Extract<WebviewMessage, { type: Type }>[];
}

// Pages of earlier tests must not hear what is pressed in this one.
let heard: Parameters<typeof window.removeEventListener>[] = [];
const listen = window.addEventListener.bind(window);
window.addEventListener = ((...listener: Parameters<typeof window.removeEventListener>) => {
  heard.push(listener);
  listen(...listener);
}) as typeof window.addEventListener;

function forgetListeners(): void {
  for (const listener of heard) window.removeEventListener(...listener);
  heard = [];
}

/** The page with a fake of the editor around it. What the test's document cannot do does nothing. */
export function open(state?: unknown, language = 'en'): Opened {
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.scrollTo ??= () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, '\\$&') } as typeof CSS;
  forgetListeners();
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.body.className = 'vscode-light';
  document.documentElement.lang = language;
  const sent: WebviewMessage[] = [];
  let kept = state;
  const editor: Editor = {
    postMessage: (message) => sent.push(message),
    getState: () => kept,
    setState: (next) => {
      kept = next;
    },
  };
  const app = preview(editor);
  const area = document.getElementById('picture') as HTMLElement;
  return {
    receive: (message) => app.receive(message),
    redraw: () => app.redraw(),
    sent,
    kept: () => kept as ViewState,
    area,
    drawn(id) {
      const found = area.querySelector<HTMLElement>(`[data-id="${id}"]:not(section):not(circle)`);
      if (!found) throw new Error(`Nothing of ${id} is drawn.`);
      return found;
    },
    of: (type) => sent.filter((message) => message.type === type) as never,
  };
}
