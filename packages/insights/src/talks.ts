import type { Channel, Journey, Stage, Step, Talks } from '@touchline/model';
import { isStaffed } from './coverage/contacts.ts';
import type { Lookup } from './lookup.ts';

/**
 * Who speaks at a touchpoint (R22): what it says of itself wins over its channels, and these over the stages and the
 * journey around it (nearest first). Of several channels a two-way one makes it two-way, and so do one in and one out.
 * Undefined: nobody says it.
 */
export function talksOf(lookup: Lookup, step: Step, around: readonly (Stage | Journey)[] = []): Talks | undefined {
  for (const each of [step, ...around]) {
    if (each.talks) return each.talks;
    const talks = new Set(channelsOf(lookup, each).flatMap((channel) => channelTalks(channel) ?? []));
    if (talks.has('two-way') || talks.size > 1) return 'two-way';
    const [only] = talks;
    if (only) return only;
  }
  return undefined;
}

/** Who speaks through a channel: as it says; where a person stands at the other end, the customer can speak too. */
export function channelTalks(channel: Channel): Talks | undefined {
  return channel.talks ?? (isStaffed(channel) ? 'two-way' : undefined);
}

/** Whether it is said who speaks at a touchpoint: what its channels merely are does not make it a topic. */
export function saysWhoTalks(lookup: Lookup, step: Step, around: readonly (Stage | Journey)[]): boolean {
  return [step, ...around].some((each) => each.talks || channelsOf(lookup, each).some(({ talks }) => talks));
}

function channelsOf(lookup: Lookup, { via = [] }: Pick<Step, 'via'>): Channel[] {
  return via.flatMap(({ id }) => {
    const found = lookup.declaration(id);
    return found?.kind === 'channel' ? [found] : [];
  });
}
