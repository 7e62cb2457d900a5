import type { Element as CxElement, Located } from '@touchline/model';
import type { TabId } from '../protocol.ts';

/** Tabs that are about the whole project or need no particular element: the cursor does not leave them. */
const STAYS: ReadonlySet<TabId> = new Set(['mermaid', 'insights', 'checklist', 'problems']);

const TAB_OF: Partial<Record<NonNullable<CxElement['kind']>, TabId>> = {
  kpi: 'kpis',
  goal: 'strategy',
  objective: 'strategy',
  theme: 'strategy',
  strategy: 'strategy',
  initiative: 'plan',
  rollout: 'plan',
  economics: 'insights',
  claim: 'insights',
  'loyalty-programme': 'insights',
  reward: 'insights',
};

/**
 * The tab that shows what is under the cursor. From one that shows nothing of it the preview goes to the one that does;
 * `home` is the tab of journeys that was shown last.
 */
export function tabFor({ element, around, journey }: Located, current: TabId, home: TabId): TabId {
  if (STAYS.has(current)) return current;
  if (journey !== undefined) return current === 'map' || current === 'blueprint' ? current : home;
  const kinds = [element, ...around].map(({ kind }) => kind);
  for (const kind of kinds) {
    const tab = kind === undefined ? undefined : TAB_OF[kind];
    if (tab !== undefined) return tab;
  }
  return current;
}

/** What of the element under the cursor is drawn: itself, or the nearest thing around it that is. */
export function drawnOf(area: Element, ids: readonly string[]): { id: string; drawn: Element[] } | undefined {
  for (const id of ids) {
    const drawn = [...area.querySelectorAll(`[data-id="${CSS.escape(id)}"]`)].filter(
      (each) => !each.matches('section,circle'),
    );
    if (drawn.length > 0) return { id, drawn };
  }
  return undefined;
}

/** Brings into view what is drawn of an element in the earlier state, or of what it stood in. */
export function showEarlier(area: Element, id: string): void {
  for (const old of area.querySelectorAll('.tl-current')) old.classList.remove('tl-current');
  const drawn = area.querySelector(`[data-earlier] [data-id="${CSS.escape(id)}"]:not(section)`);
  drawn?.classList.add('tl-current');
  drawn?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
