import type { TabId } from '../protocol.ts';
import { PAGE } from '../protocol.ts';
import { el } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import type { Say } from './say.ts';
import { TABS } from './tabs/index.ts';

/** The parts of the page that stay, whatever is drawn. */
export interface Shell {
  readonly area: HTMLElement;
  readonly stale: HTMLElement;
  readonly notice: HTMLElement;
  readonly journeys: HTMLSelectElement;
  readonly zoom: HTMLButtonElement;
  readonly tabs: ReadonlyMap<TabId, HTMLButtonElement>;
  readonly tools: Readonly<Record<Tool, HTMLButtonElement>>;
}

export type Tool = 'search' | 'view' | 'compare' | 'against' | 'zoom-out' | 'zoom-in' | 'export' | 'pin';

export interface ShellActs {
  tab(id: TabId): void;
  journey(id: string): void;
  tool(tool: Tool | 'zoom-reset'): void;
}

/** Id of the words that tell how to use what is drawn from the keyboard. */
export const HELP = 'help';

const ICONS: Readonly<Record<Tool, IconName>> = {
  search: 'search',
  view: 'view',
  compare: 'compare',
  against: 'against',
  'zoom-out': 'minus',
  'zoom-in': 'plus',
  export: 'export',
  pin: 'pin',
};

/** Builds the page: one row of tabs and tools, the picture below it. */
export function buildShell(say: Say, acts: ShellActs): Shell {
  const tabs = new Map(TABS.map(({ id, icon: name }) => [id, tabButton(id, name, say, acts)]));
  const tools = Object.fromEntries(
    (Object.keys(ICONS) as Tool[]).map((tool) => [tool, toolButton(tool, say, acts)]),
  ) as Record<Tool, HTMLButtonElement>;
  for (const tool of ['view', 'export'] as const) {
    tools[tool].setAttribute('aria-haspopup', tool === 'view' ? 'dialog' : 'menu');
    tools[tool].setAttribute('aria-expanded', 'false');
  }
  const zoom = el('button', {
    type: 'button',
    class: 'tool zoom',
    onclick: () => acts.tool('zoom-reset'),
  });
  const journeys = el('select', {
    class: 'journeys',
    'aria-label': say('journey'),
    title: say('journey'),
    onchange: (event) => acts.journey((event.target as HTMLSelectElement).value),
  });
  const row = el('div', { class: 'tabs', role: 'tablist', 'aria-label': say('tabs') }, [...tabs.values()]);
  row.addEventListener('keydown', (event) => {
    const all = [...tabs.keys()];
    const at = all.findIndex((id) => tabs.get(id) === document.activeElement);
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    const target = step === undefined ? undefined : all[step % all.length];
    if (at < 0 || target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    acts.tab(target);
    tabs.get(target)?.focus();
  });
  const { 'zoom-out': smaller, 'zoom-in': larger, search, view, compare, against, export: save, pin } = tools;
  const bar = el(
    'header',
    { class: 'bar' },
    row,
    journeys,
    el(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': say('tools') },
      search,
      view,
      compare,
      against,
      el('span', { class: 'zooming' }, smaller, zoom, larger),
      save,
      pin,
    ),
  );
  const waiting = el('p', { id: PAGE.empty, class: 'empty' }, say('waiting'));
  const area = el('main', { id: PAGE.picture, class: 'area', role: 'tabpanel' }, waiting);
  const stale = el('div', { id: PAGE.stale, class: 'stale', role: 'status', hidden: true }, say('stale'));
  const notice = el('div', { id: 'notice', class: 'notice', role: 'status', 'aria-live': 'polite' });
  const help = el('p', { id: HELP, hidden: true }, say('help'));
  document.body.replaceChildren(bar, stale, area, notice, help);
  return { area, stale, notice, journeys, zoom, tabs, tools };
}

function tabButton(id: TabId, name: IconName, say: Say, acts: ShellActs): HTMLButtonElement {
  const text = say(`tab-${id}`);
  return el(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `tab-${id}`,
      'data-tab': id,
      'aria-label': text,
      'aria-controls': PAGE.picture,
      'aria-selected': 'false',
      tabindex: -1,
      title: text,
      onclick: () => acts.tab(id),
    },
    icon(name),
    el('span', {}, text),
  );
}

function toolButton(tool: Tool, say: Say, acts: ShellActs): HTMLButtonElement {
  const text = say(tool);
  return el(
    'button',
    {
      type: 'button',
      class: 'tool',
      'data-tool': tool,
      'aria-label': text,
      title: text,
      onclick: () => acts.tool(tool),
    },
    icon(ICONS[tool]),
  );
}

/** Gives a tool another name, for what a second press would do. */
export function nameTool(button: HTMLElement, text: string): void {
  button.setAttribute('aria-label', text);
  button.title = text;
}
