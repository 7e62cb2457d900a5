import { InsightsPart, Lane } from '@touchline/model';
import * as z from 'zod';
import { Sides, TAB_IDS } from '../protocol.ts';

export const MERMAID_KINDS = [
  'map',
  'curve',
  'blueprint',
  'strategy-map',
  'roadmap',
  'priorities',
  'checklist',
] as const;
export type MermaidKind = (typeof MERMAID_KINDS)[number];

const keys = z.array(z.string()).catch([]);

/** Everything about the view that outlives a reload. What no longer fits falls back to its default by itself. */
const ViewState = z.object({
  /** Address of the previewed document. */
  document: z.string().catch(''),
  pinned: z.boolean().catch(false),
  tab: z.enum(TAB_IDS).catch('map'),
  /** Id of the journey shown. */
  journey: z.string().optional().catch(undefined),
  /** 1 is a pixel for a pixel. */
  zoom: z.number().min(0.2).max(4).catch(1),
  /** Where each tab was scrolled to, in pixels. */
  scroll: z.record(z.string(), z.object({ left: z.number(), top: z.number() })).catch({}),
  hiddenLanes: z.array(Lane).catch([]),
  /** Channels as a lane of their own rather than as chips. */
  channelLane: z.boolean().catch(false),
  /** Every lane in the order chosen; empty: the usual one. */
  laneOrder: z.array(Lane).catch([]),
  /** Filters hold keys of mentions: the id of an element, or its title where it has none. */
  personas: keys,
  channels: keys,
  owners: keys,
  momentsOfTruth: z.boolean().catch(false),
  evidenced: z.boolean().catch(false),
  compare: z.boolean().catch(false),
  /** Id of the journey to compare with; absent: the one it starts from or leads to. */
  beside: z.string().optional().catch(undefined),
  /** The revisions that are compared. */
  sides: Sides.optional().catch(undefined),
  /** The list of what changed is folded. */
  foldedChanges: z.boolean().catch(false),
  mermaid: z.enum(MERMAID_KINDS).catch('map'),
  insight: InsightsPart.catch('maturity'),
  problemsOf: z.enum(['journey', 'project']).catch('journey'),
});
export type ViewState = z.infer<typeof ViewState>;

/** @param kept whatever the editor kept, of any version. */
export function restoreState(kept: unknown): ViewState {
  const known = ViewState.safeParse(typeof kept === 'object' && kept !== null ? kept : {});
  return known.success ? known.data : ViewState.parse({});
}

/** How many filters hold. */
export function activeFilters(state: ViewState): number {
  return (
    state.personas.length +
    state.channels.length +
    state.owners.length +
    Number(state.momentsOfTruth) +
    Number(state.evidenced)
  );
}
