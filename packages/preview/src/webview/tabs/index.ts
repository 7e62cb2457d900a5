import { checklistTab } from './checklist.ts';
import { insightsTab } from './insights.ts';
import { mapTab } from './map.ts';
import { mermaidTab } from './mermaid.ts';
import { problemsTab } from './problems.ts';
import { blueprintTab, kpisTab, planTab, strategyTab } from './svg.ts';
import type { Tab } from './tab.ts';

/** Every tab, in the order of the row. */
export const TABS: readonly Tab[] = [
  mapTab,
  mermaidTab,
  blueprintTab,
  strategyTab,
  kpisTab,
  planTab,
  insightsTab,
  checklistTab,
  problemsTab,
];
