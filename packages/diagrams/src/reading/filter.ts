import type { Reference, ViewFilter } from '@touchline/model';
import { mentions } from '../map/names.ts';

/** Ids of elements, and marks, that a picture is to be narrowed to; what is absent or empty narrows nothing. */
export interface FilterIds {
  readonly personas?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly owners?: readonly string[] | undefined;
  readonly stages?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly momentsOfTruth?: boolean | undefined;
  readonly evidenced?: boolean | undefined;
  /** Depth of nested stages to show; 1 shows whole stages. */
  readonly depth?: number | undefined;
}

/** The filter that a `view` would say with `only`, from what somebody chose in a list. */
export function filterByIds({ personas, channels, owners, stages, tags, ...rest }: FilterIds): ViewFilter {
  const { momentsOfTruth, evidenced, depth } = rest;
  const references = (ids: readonly string[] = []): Reference[] | undefined =>
    ids.length === 0 ? undefined : ids.map((id) => ({ text: id, id, at: NOWHERE }));
  return {
    ...(momentsOfTruth && { momentsOfTruth }),
    ...(evidenced && { evidenced }),
    for: references(personas),
    via: references(channels),
    owners: references(owners),
    stages: references(stages),
    ...(tags && tags.length > 0 && { tags: [...tags] }),
    ...(depth !== undefined && { depth }),
  };
}

/** The choice was made outside the text. */
const NOWHERE = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What of a filter holds for elements outside of journeys: whose they are and how they are tagged. */
export function isOwnedAndTagged(
  { owners, tags }: { owners?: readonly Reference[] | undefined; tags?: readonly string[] | undefined },
  filter: ViewFilter | undefined,
): boolean {
  if (filter?.owners && !mentions(owners, filter.owners)) return false;
  return filter?.tags === undefined || filter.tags.some((tag) => tags?.includes(tag) ?? false);
}
