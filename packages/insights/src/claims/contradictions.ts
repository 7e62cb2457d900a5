import type { Claim } from '@touchline/model';
import { boundsOf } from './bounds.ts';

/** Two claims about one measure whose numbers exclude each other. */
export interface Contradiction {
  readonly earlier: Claim;
  readonly later: Claim;
}

/** In the order of the text, each pair once for every measure they share (U5, U6). */
export function contradictionsIn(claims: readonly Claim[]): Contradiction[] {
  const found: Contradiction[] = [];
  const subjects = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const subject of subjectsOf(claim)) {
      const said = subjects.get(subject);
      for (const earlier of said ?? []) {
        // Own data do not contradict what others say: they decide, which is said of the claim that goes against them.
        if ((earlier.grade === 'own-data') !== (claim.grade === 'own-data')) continue;
        const [a, b] = [boundsOf(earlier), boundsOf(claim)];
        if (!a || !b || a.unit !== b.unit || (a.from <= b.to && b.from <= a.to)) continue;
        found.push({ earlier, later: claim });
      }
      if (said) said.push(claim);
      else subjects.set(subject, [claim]);
    }
  }
  return found;
}

/** What a claim is about: measures, KPIs, under the same assumed change of retention. */
function subjectsOf({ concerns = [], concernsKpis = [], whenRetention }: Claim): string[] {
  const assumption = whenRetention ? ` when ${whenRetention.type} ${whenRetention.value}` : '';
  return [...concerns, ...concernsKpis.flatMap(({ id }) => id ?? [])].map((subject) => subject + assumption);
}
