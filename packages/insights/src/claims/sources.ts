import { type Claim, statementsOf } from '@touchline/model';
import { hasEvidence } from '../evidence.ts';

/** What a claim gives as its sources, in words: sources, evidence, links. */
export function sourcesOf(claim: Claim): string[] {
  const said = statementsOf(claim, 'source').flatMap(({ text, links = [] }) => [
    text,
    ...(text === '' ? links.map(({ target }) => target) : []),
  ]);
  const evidence = (claim.evidence ?? []).filter(({ unknown }) => !unknown).map(({ text }) => text);
  const links = (claim.links ?? []).map(({ title, target }) => title ?? target);
  return [...said.filter((text) => text !== ''), ...evidence, ...links];
}

/** Nothing says where it comes from. */
export function isUnsourced(claim: Claim): boolean {
  return !hasEvidence(claim) && sourcesOf(claim).length === 0;
}

/**
 * A profit in numbers without the change it takes: five points and five percent of retention are different things (U4).
 */
export function isAmbiguous({ concerns, whenRetention, range, value }: Claim): boolean {
  return concerns?.includes('profit') === true && whenRetention === undefined && (range ?? value) !== undefined;
}
