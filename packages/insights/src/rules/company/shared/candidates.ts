import type { Fix, Model, Reference } from '@touchline/model';
import type { Lookup } from '../../../lookup.ts';
import { spelledName } from '../../../spelling.ts';

/** Suggestions of one finding: more are not read. */
export const MOST_FIXES = 3;

/** A suggestion that puts one line into an element. */
export function suggest(title: string, to: string, text: string): Fix {
  return { title, changes: [], additions: [{ to, text }], safe: false };
}

/** The declared teams that answer for most elsewhere, the busiest first. */
export function busiestTeams({ teams, channels, systems, initiatives, kpis, journeys }: Model): Model['teams'] {
  const busy = new Map<string, number>();
  for (const { owners } of [...channels, ...systems, ...initiatives, ...kpis, ...journeys]) {
    for (const { id } of owners ?? []) if (id !== undefined) busy.set(id, (busy.get(id) ?? 0) + 1);
  }
  return [...teams].sort((a, b) => (busy.get(b.id) ?? 0) - (busy.get(a.id) ?? 0));
}

/** How what is mentioned is spelled where a declared element must stand; undefined for a free title. */
export function spelledReference({ id }: Reference, lookup: Lookup): string | undefined {
  const found = lookup.declaration(id);
  return found && spelledName(found);
}
