import type { Origin } from '@touchline/model';
import { CopiedReference, isOpen } from '../scoping/open-reference.ts';

/** Any part of an element: fields, lists, values. */
export type Part = Record<string, unknown>;

/** Keys that hold places of the text; they are shared, not copied. */
const PLACES = new Set(['at', 'source', 'nameAt', 'ruleAt', 'keywordAt', 'fromAt']);

export interface CopyOptions {
  /** Ids at and below `from` become ids at and below `to`. */
  readonly from: string;
  readonly to: string;
  /** Set on everything with an id. Without it the part is not copied but has moved: there is no original beside it. */
  readonly origin?: Pick<Origin, 'how' | 'through'>;
}

/**
 * A deep copy under another id. References inside a copy lead into the copy wherever they led into the original; those
 * of a part that has moved lead where they led, as what they look up knows where it has moved itself.
 */
export function copyOf<T>(part: T, options: CopyOptions): T {
  return copy(part, options) as T;
}

function copy(part: unknown, options: CopyOptions): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (isOpen(part)) return options.origin ? new CopiedReference(part, options.from, options.to) : part;
  if (Array.isArray(part)) return part.map((item) => copy(item, options));
  const copied: Part = {};
  for (const [key, value] of Object.entries(part)) {
    copied[key] = key === 'id' ? rebased(value as string, options) : PLACES.has(key) ? value : copy(value, options);
  }
  if (options.origin && 'id' in part && 'kind' in part && typeof copied['id'] === 'string') {
    copied['origin'] = { of: (part as Part)['id'], ...options.origin };
  }
  return copied;
}

/** An id below one element as the same id below another. */
export function rebased(id: string, { from, to }: Pick<CopyOptions, 'from' | 'to'>): string {
  if (id === from) return to;
  return id.startsWith(`${from}.`) ? to + id.slice(from.length) : id;
}
