import type { Initiative, MaturityClaim } from '@touchline/model';
import type { Facts } from '../../../checklist/facts.ts';
import type { MaturityModel, MaturityModelName } from '../../../maturity/model.ts';
import { maturityModels } from '../../../maturity/models/index.ts';
import { type Standing, standingOf } from '../../../maturity/standing.ts';

/** The built-in model that is named; undefined for any other word. */
export function modelNamed(name: string | undefined): MaturityModel | undefined {
  return name !== undefined && Object.hasOwn(maturityModels, name)
    ? maturityModels[name as MaturityModelName]
    : undefined;
}

/** Claims of the model by the initiative's strategy, or by any when it belongs to none. */
export function standingsFor(initiative: Initiative, model: MaturityModelName, facts: Facts): Standing[] {
  return facts.model.strategies
    .filter(({ id }) => (initiative.strategy ?? id) === id)
    .flatMap((strategy) =>
      (strategy.maturity ?? [])
        .filter((claim: MaturityClaim) => claim.model === model)
        .map((claim) => standingOf(claim, strategy, facts)),
    );
}
