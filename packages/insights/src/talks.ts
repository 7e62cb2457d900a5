import type { Journey, Stage, Step, Talks } from '@touchline/model';
import type { Lookup } from './lookup.ts';

/**
 * Who speaks at a touchpoint (R22): what it says of itself wins over its channels, and these over the stages and the
 * journey around it (nearest first). Of several channels a two-way one makes it two-way, and so do one in and one out.
 * Undefined: nobody says it.
 */
export function talksOf(lookup: Lookup, step: Step, around: readonly (Stage | Journey)[] = []): Talks | undefined {
  for (const each of [step, ...around]) {
    if (each.talks) return each.talks;
    const channels = (each.via ?? []).map(({ id }) => lookup.declaration(id));
    const talks = new Set(channels.flatMap((found) => (found?.kind === 'channel' && found.talks ? [found.talks] : [])));
    if (talks.has('two-way') || talks.size > 1) return 'two-way';
    const [only] = talks;
    if (only) return only;
  }
  return undefined;
}
