import type { Language } from '@touchline/locale';
import type { Finding, Lane, Measurement, View, ViewFilter } from '@touchline/model';
import type { ThemeChoice } from '../theme/tokens.ts';
import type { Changes } from './changes.ts';

export interface JourneyMapOptions {
  /** Of headings, labels and numbers; the texts of the model stay as they are. */
  language: Language;
  /** Default `auto` in HTML and `light` in SVG. */
  theme?: ThemeChoice;
  /** A `view` of kind map: its lanes and filter hold unless `lanes` or `filter` say otherwise. */
  view?: View;
  /** Lanes in the order to show; absent: every lane with content. The names of the touchpoints always show. */
  lanes?: readonly Lane[];
  filter?: ViewFilter;
  /** ISO day: newer measurements are left out, and the day is printed. Absent: the newest day the model speaks of. */
  asOf?: string;
  measurements?: readonly Measurement[];
  /** Errors and warnings are marked at the touchpoint they are about. */
  findings?: readonly Finding[];
  /** Stands first in the line below the title, e.g. which side of a comparison the map is. */
  caption?: string;
  /** Elements that are another journey's, or not in it: marked with a sign and a word. See `changesBetween`. */
  changes?: Changes;
  /** Write `data-id` on everything that has an identity, for clicks that lead to the text. Always in HTML. */
  ids?: boolean;
}

/** The order of the lanes from what the customer sees down to what supports it. */
export const LANES: readonly Lane[] = [
  'touchpoint',
  'channel',
  'doing',
  'feeling',
  'thinking',
  'quote',
  'needs',
  'expects',
  'pain',
  'opportunity',
  'risk',
  'kpi',
  'frontstage',
  'backstage',
  'support-process',
  'owner',
  'note',
];

/** Lanes below the line of visibility. */
export const BELOW_VISIBILITY: ReadonlySet<Lane> = new Set<Lane>(['backstage', 'support-process']);

export function lanesOf(options: JourneyMapOptions): readonly Lane[] {
  const asked = options.lanes ?? options.view?.lanes;
  // The channels stand as chips below a touchpoint's name unless a lane of their own is asked for.
  if (asked === undefined || asked.length === 0) return LANES.filter((lane) => lane !== 'channel');
  return ['touchpoint', ...asked.filter((lane) => lane !== 'touchpoint')];
}

export function filterOf(options: JourneyMapOptions): ViewFilter {
  return options.filter ?? options.view?.only ?? {};
}
