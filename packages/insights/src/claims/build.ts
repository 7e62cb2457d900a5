import { formatValue, type Language, quote } from '@touchline/locale';
import {
  type Claim,
  type ClaimContradiction,
  type ClaimEntry,
  type ClaimsReport,
  labelOf,
  type Model,
  statementsOf,
} from '@touchline/model';
import { type Facts, factsOf, kpisOf } from '../checklist/facts.ts';
import type { InsightOptions } from '../insight-options.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import { type OwnFigures, ownFigures, ownNumbers } from './own-numbers.ts';
import { isAmbiguous, isUnsourced, sourcesOf } from './sources.ts';
import { words } from './words.ts';

/** The register of claims: how well each is founded, and what the own figures say beside it. */
export function buildClaims(model: Model, options: InsightOptions): ClaimsReport {
  const facts = factsOf(model, options.asOf, options.measurements);
  const own = ownFigures(facts, options.language);
  return {
    asOf: options.asOf,
    claims: facts.model.claims.map((claim) => entryOf(claim, facts, own, options.language)),
    contradictions: contradictionsIn(facts.model.claims).map((pair) => contradictionOf(pair, options.language)),
  };
}

function entryOf(claim: Claim, facts: Facts, own: OwnFigures, language: Language): ClaimEntry {
  const said = claim.range ?? claim.value;
  return {
    claim: claim.id,
    text: labelOf(claim),
    concerns: [...(claim.concerns ?? [])],
    kpis: kpisOf(facts, claim.concernsKpis).map((kpi) => ({ kpi: kpi.id, title: labelOf(kpi) })),
    ...(said && { range: formatValue(language, said) }),
    ...(claim.whenRetention && { condition: formatValue(language, claim.whenRetention, { signed: true }) }),
    ...(claim.grade && { grade: claim.grade }),
    sources: sourcesOf(claim),
    ...(claim.on && { on: claim.on.to }),
    variesBy: statementsOf(claim, 'varies-by').map(({ text }) => text),
    own: ownNumbers(claim, own, language),
    unsourced: isUnsourced(claim),
    ambiguous: isAmbiguous(claim),
    at: claim.nameAt ?? claim.source,
  };
}

function contradictionOf({ earlier, later }: Contradiction, language: Language): ClaimContradiction {
  const show = ({ range, value }: Claim) => {
    const said = range ?? value;
    return said ? formatValue(language, said) : '';
  };
  const name = (claim: Claim) => quote(language, labelOf(claim));
  const parameters = { claim: name(later), range: show(later), other: name(earlier), otherRange: show(earlier) };
  const accepted = [earlier, later]
    .flatMap(({ accepts = [] }) => accepts)
    .find(({ rule }) => rule === 'contradicting-claims');
  return {
    claims: [earlier.id, later.id],
    text: words.text(language, 'contradiction', parameters),
    ...(accepted?.because !== undefined && { accepted: accepted.because }),
    at: later.nameAt ?? later.source,
  };
}
