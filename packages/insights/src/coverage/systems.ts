import { type DataSource, type Element, type System, statementsOf } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { mentionsOf } from './mentions.ts';

/** Systems whose data goes on to others: what feeds them is used through them. */
const COLLECTORS = new Set<System['systemKind']>(['data-platform', 'analytics']);

export interface SystemUse {
  readonly system: System;
  /** Elements that use it or its data, without data sources that no KPI is computed from. */
  readonly users: readonly Element[];
  readonly holdsData: boolean;
  /** It holds data, and neither an element nor a data platform it feeds makes anything of it (U39). */
  readonly unused: boolean;
}

export const systemUses = onceFor((facts: Facts): readonly SystemUse[] => {
  const users = mentionsOf(facts).users;
  const idle = new Set(idleData(facts).map(({ id }) => id));
  const usersWithout = ({ id }: System) => (users.get(id) ?? []).filter((user) => !idle.has(user.id));
  const feeds = neighboursOf(facts.model.systems);
  // Nobody works with any system yet: they are only listed.
  const speaks = facts.model.systems.some((system) => usersWithout(system).length > 0);
  return facts.model.systems.map((system): SystemUse => {
    const own = usersWithout(system);
    const holdsData = statementsOf(system, 'holds').some(({ unknown }) => !unknown);
    const isCollected = (feeds.get(system.id) ?? []).some((id) => {
      const other = facts.model.systems.find((each) => each.id === id);
      return other && COLLECTORS.has(other.systemKind) && usersWithout(other).length > 0;
    });
    return { system, users: own, holdsData, unused: speaks && holdsData && own.length === 0 && !isCollected };
  });
});

/** Data sources that nothing is computed from or based on. */
export function idleData(facts: Facts): readonly DataSource[] {
  const users = mentionsOf(facts).users;
  return facts.model.data.filter(({ id }) => !users.has(id));
}

/** Systems by the ids of what they are connected to, both ways. */
export function neighboursOf(systems: readonly System[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(systems.map(({ id }) => [id, []]));
  for (const { id: from, connectedTo } of systems) {
    for (const { id: to } of connectedTo ?? []) {
      if (to === undefined || to === from) continue;
      neighbours.get(from)?.push(to);
      neighbours.get(to)?.push(from);
    }
  }
  return neighbours;
}

export interface Silo {
  readonly crm: System;
  readonly cem: System;
}

/** CRM and CEM systems without a way from one to the other; undefined where one of the kinds is not declared. */
export const silosOf = onceFor((facts: Facts): readonly Silo[] | undefined => {
  const { systems } = facts.model;
  const of = (kind: System['systemKind']) => systems.filter(({ systemKind }) => systemKind === kind);
  const [crms, cems] = [of('crm'), of('cem')];
  if (crms.length === 0 || cems.length === 0) return undefined;
  const neighbours = neighboursOf(systems);
  const reach = (start: string): Set<string> => {
    const reached = new Set([start]);
    for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
    return reached;
  };
  // One customer is whole once each side reaches some system of the other.
  return cems.flatMap((cem): Silo[] => {
    const reached = reach(cem.id);
    const [crm] = crms;
    return crm && !crms.some(({ id }) => reached.has(id)) ? [{ crm, cem }] : [];
  });
});
