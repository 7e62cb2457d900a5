import { formatPercent, formatValue, type Language, quote } from '@touchline/locale';
import { type EconomicsWarning, labelOf } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { citationsOf, isForeignProfit } from '../claims/citations.ts';
import { isAboveAll } from './effects.ts';
import type { Inputs } from './inputs.ts';
import { lossOf } from './losses.ts';
import { changesFor } from './payback.ts';
import { growthBy, growthText } from './profit.ts';
import { warnings } from './words.ts';

export function warningsOf(inputs: Inputs, facts: Facts, language: Language): EconomicsWarning[] {
  const { economics } = inputs;
  const retention = inputs.of('retention');
  const found: EconomicsWarning[] = [];
  const loss = lossOf(inputs, language);
  if (loss) {
    const text =
      loss.code === 'keeping-above-margin'
        ? warnings.text(language, loss.code, loss.words)
        : warnings.text(language, loss.code, loss.words);
    found.push({ code: loss.code, text, at: economics.nameAt ?? economics.source });
  }
  if (retention === undefined) return found;
  const shown = formatPercent(language, retention * 100);
  const at = economics.retention?.at ?? economics.nameAt ?? economics.source;
  if (retention === 1) {
    found.push({
      code: 'retention-at-limit',
      text: warnings.text(language, 'retention-at-limit', { retention: shown }),
      at,
    });
  }
  const together = changesFor(inputs, facts).reduce((sum, { points }) => sum + points(retention) / 100, retention);
  if (isAboveAll(together)) {
    found.push({ code: 'above-limit', text: warnings.text(language, 'above-limit', { from: shown }), at });
  }
  const warned = new Set<string>();
  for (const { claim, at: cited } of citationsOf(facts)) {
    if (!isForeignProfit(claim) || !claim.range || !claim.whenRetention || warned.has(claim.id)) continue;
    warned.add(claim.id);
    const growth = growthBy(claim.whenRetention, inputs);
    if (!growth) continue;
    const words = {
      claim: quote(language, labelOf(claim)),
      change: formatValue(language, claim.whenRetention, { signed: true }),
      own: growthText(language, growth),
    };
    found.push({ code: 'range-as-forecast', text: warnings.text(language, 'range-as-forecast', words), at: cited });
  }
  return found;
}
