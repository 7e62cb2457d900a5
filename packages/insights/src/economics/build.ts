import { formatPercent, type Language } from '@touchline/locale';
import { type Economics, type EconomicsEntry, type EconomicsReport, labelOf, type Model } from '@touchline/model';
import { type Facts, factsOf } from '../checklist/facts.ts';
import type { InsightOptions } from '../insight-options.ts';
import { costRatioReport } from './cost-ratio.ts';
import { effectsOf } from './effects.ts';
import { customerValue, lifetimeOf, paybackMonths, undiscountedValue } from './formulas.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { paybacksOf } from './payback.ts';
import { curveOf, sensitivityOf } from './sensitivity.ts';
import { warningsOf } from './warnings.ts';
import { notes } from './words.ts';

/**
 * The retention calculator: for each `economics` of the project what a customer is worth, what keeping more of them
 * would bring, and what is still missing for it. Without a declaration there is nothing to say.
 */
export function buildEconomics(model: Model, options: InsightOptions): EconomicsReport {
  const facts = factsOf(model, options.asOf, options.measurements);
  return {
    asOf: options.asOf,
    entries: facts.model.economics.map((economics) => entryOf(economics, facts, options.language)),
  };
}

function entryOf(economics: Economics, facts: Facts, language: Language): EconomicsEntry {
  const inputs = inputsOf(economics, facts, language);
  const [margin, retention, discountRate] = [inputs.of('margin'), inputs.of('retention'), inputs.of('discount-rate')];
  const [acquisition, keeping] = [inputs.of('acquisition-cost'), inputs.of('retention-cost')];
  const isKnown = margin !== undefined && retention !== undefined && discountRate !== undefined;
  const value = isKnown ? customerValue(margin, retention, discountRate) : undefined;
  const netValue =
    isKnown && keeping !== undefined ? customerValue(margin - keeping, retention, discountRate) : undefined;
  const undiscounted =
    margin !== undefined && retention !== undefined ? undiscountedValue(margin, retention) : undefined;
  const months =
    acquisition !== undefined && margin !== undefined ? paybackMonths(acquisition, margin / 12) : undefined;
  const lifetime = retention === undefined ? undefined : lifetimeOf(retention);
  const costRatio = costRatioReport(inputs, facts.model, language);
  const base = baseOf(inputs);
  const sensitivity = sensitivityOf(inputs);
  return {
    economics: economics.id,
    title: labelOf(economics),
    for: (economics.for ?? []).flatMap(({ id, text, unknown }) => {
      if (unknown) return [];
      const found = facts.lookup.declaration(id);
      return [found ? labelOf(found) : text];
    }),
    ...(inputs.currency !== undefined && { currency: inputs.currency }),
    figures: [...inputs.figures],
    missing: [...inputs.missing],
    ...(value && { value }),
    ...(netValue && { valueAfterKeeping: netValue }),
    ...(undiscounted !== undefined && { undiscounted }),
    ...(lifetime !== undefined && { lifetime }),
    effects: effectsOf(inputs, language),
    ...(costRatio && { costRatio }),
    ...(value &&
      acquisition !== undefined &&
      acquisition > 0 && {
        valueToCost: { afterOneYear: value.afterOneYear / acquisition, atOnce: value.atOnce / acquisition },
      }),
    ...(months !== undefined && { paybackMonths: months }),
    ...(base && { base }),
    ...(sensitivity && { sensitivity }),
    curve: curveOf(inputs),
    initiatives: paybacksOf(inputs, facts, language),
    notes: notesOf(inputs, facts, language),
    warnings: warningsOf(inputs, facts, language),
    at: economics.nameAt ?? economics.source,
  };
}

function baseOf(inputs: Inputs): EconomicsEntry['base'] {
  const [customers, margin, retention] = [inputs.of('customers'), inputs.of('margin'), inputs.of('retention')];
  if (customers === undefined || margin === undefined || retention === undefined) return undefined;
  const [keeping, acquisition, rate] = [
    inputs.of('retention-cost'),
    inputs.of('acquisition-cost'),
    inputs.of('discount-rate'),
  ];
  const lost = customers * (1 - retention);
  const value = rate === undefined ? undefined : customerValue(margin, retention, rate);
  return {
    customers,
    margin: customers * margin,
    ...(keeping !== undefined && { keeping: customers * keeping, profit: customers * (margin - keeping) }),
    lost,
    ...(acquisition !== undefined && { replacing: lost * acquisition }),
    ...(value && { value: { afterOneYear: customers * value.afterOneYear, atOnce: customers * value.atOnce } }),
  };
}

/** What has to be known before the figures are quoted; only about figures that are there. */
function notesOf(inputs: Inputs, facts: Facts, language: Language): string[] {
  const said = [...inputs.notes];
  const retention = inputs.of('retention');
  if (retention !== undefined) {
    said.unshift(notes.text(language, 'yearly'));
    const percent = (share: number) => formatPercent(language, share * 100);
    if (retention * 1.05 <= 1 && retention + 0.05 <= 1) {
      const words = {
        from: percent(retention),
        points: percent(retention + 0.05),
        relative: percent(retention * 1.05),
      };
      said.push(notes.text(language, 'points-not-percent', words));
    }
  }
  const hasValue =
    retention !== undefined && inputs.of('margin') !== undefined && inputs.of('discount-rate') !== undefined;
  if (hasValue) said.push(notes.text(language, 'before-costs'));
  if (hasValue && inputs.of('acquisition-cost')) said.push(notes.text(language, 'rule-of-thumb'));
  if (paybacksOf(inputs, facts, language).some(({ valueGain }) => valueGain !== undefined)) {
    said.push(notes.text(language, 'same-customers'));
  }
  return said;
}
