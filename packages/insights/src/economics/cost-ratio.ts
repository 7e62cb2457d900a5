import { formatNumber, formatValue, type Language } from '@touchline/locale';
import { type Claim, type EconomicsEntry, labelOf, type Model } from '@touchline/model';
import { boundsOf, positionOf } from '../claims/bounds.ts';
import type { Inputs } from './inputs.ts';

/** `7.0×`: one digit is enough beside a claim of 5–10. */
export function ratioText(language: Language, ratio: number): string {
  return `${formatNumber(language, ratio, { decimals: 1, fixed: true })}×`;
}

/** Cost of winning a customer / cost of keeping one for a year; undefined where one is not known or keeping costs nothing. */
export function costRatioOf(inputs: Inputs): number | undefined {
  const [acquisition, retention] = [inputs.of('acquisition-cost'), inputs.of('retention-cost')];
  return acquisition === undefined || retention === undefined || retention === 0 ? undefined : acquisition / retention;
}

/** The own ratio beside what is claimed about it (U2, U3). */
export function costRatioReport(inputs: Inputs, { claims }: Model, language: Language): EconomicsEntry['costRatio'] {
  const ratio = costRatioOf(inputs);
  if (ratio === undefined) return undefined;
  return {
    ratio,
    text: ratioText(language, ratio),
    claims: claims.filter(isAboutCostRatio).flatMap((claim) => {
      const bounds = boundsOf(claim);
      const said = claim.range ?? claim.value;
      if (bounds?.unit !== 'number' || !said) return [];
      const own = positionOf({ from: ratio, to: ratio }, bounds);
      if (own === 'overlaps') return [];
      return [
        {
          claim: claim.id,
          title: labelOf(claim),
          range: formatValue(language, said),
          own,
          at: claim.nameAt ?? claim.source,
        },
      ];
    }),
  };
}

const isAboutCostRatio = ({ concerns, grade }: Claim): boolean =>
  concerns?.includes('retention-cost-ratio') === true && grade !== 'own-data';
