import { comparablePair } from '@touchline/diagrams';
import { label } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import { el } from './dom.ts';
import type { Say } from './say.ts';
import type { Scene } from './scene.ts';
import { nameTool, type Shell } from './shell.ts';
import { activeFilters, type ViewState } from './state.ts';
import type { Tab } from './tabs/tab.ts';

/** What the row of tabs and tools tells. */
interface Shown {
  readonly state: ViewState;
  readonly scene: Scene | undefined;
  readonly tab: Tab;
}

/** After drawing: which tab and journey are shown, and what the tools would do now. */
export function refreshToolbar(
  { tabs, tools, journeys, zoom, area }: Shell,
  say: Say,
  { state, scene, tab }: Shown,
): void {
  for (const [id, button] of tabs) {
    button.setAttribute('aria-selected', String(id === state.tab));
    button.tabIndex = id === state.tab ? 0 : -1;
  }
  area.setAttribute('aria-labelledby', `tab-${state.tab}`);
  zoom.textContent = `${Math.round(state.zoom * 100)}%`;
  nameTool(zoom, `${zoom.textContent}: ${say('zoom-reset')}`);
  const model = scene?.drawing.model;
  journeys.hidden = !tab.ofJourney || (model?.journeys.length ?? 0) < 2;
  const options = (model?.journeys ?? []).map((journey) => {
    const phase = journey.state && label(scene?.reader.language ?? 'en', 'journeyState', journey.state);
    return [journey.id, [labelOf(journey), phase].filter(Boolean).join(' · ')] as const;
  });
  const key = JSON.stringify(options);
  if (journeys.dataset['key'] !== key) {
    journeys.dataset['key'] = key;
    journeys.replaceChildren(...options.map(([value, text]) => el('option', { value }, text)));
  }
  journeys.value = scene?.journey?.id ?? '';
  const pair = scene?.pair ?? (model && scene?.journey ? comparablePair(model, scene.journey.id) : undefined);
  const isOfPictures = tab.ofJourney && tab.id !== 'problems';
  tools.compare.hidden = !isOfPictures;
  tools.compare.disabled = pair === undefined;
  nameTool(tools.compare, say(pair === undefined ? 'compare-none' : 'compare'));
  tools.compare.setAttribute('aria-pressed', String(scene?.pair !== undefined));
  tools.against.hidden = !isOfPictures;
  tools.against.setAttribute('aria-pressed', String(scene?.earlier !== undefined));
  tools.view.hidden = !isOfPictures;
  const filters = activeFilters(state);
  nameTool(tools.view, filters === 0 ? say('view') : say('view-active', { count: filters }));
  tools.view.classList.toggle('active', filters > 0 || state.hiddenLanes.length > 0);
  tools.pin.setAttribute('aria-pressed', String(state.pinned));
  nameTool(tools.pin, say(state.pinned ? 'unpin' : 'pin'));
}
