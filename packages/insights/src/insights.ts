import { INSIGHTS_VERSION, type InsightsPart, type InsightsReport, type Model } from '@touchline/model';
import { buildAlignment } from './alignment/build.ts';
import { buildClaims } from './claims/build.ts';
import { buildCoverage } from './coverage/build.ts';
import { buildEconomics } from './economics/build.ts';
import type { InsightOptions } from './insight-options.ts';
import { buildLoyalty } from './loyalty/build.ts';
import { buildMaturity } from './maturity/build.ts';

/** What is computed for each part; undefined where the project never speaks of its topic. */
const PARTS: {
  readonly [Part in InsightsPart]: (model: Model, options: InsightOptions) => InsightsReport[Part];
} = {
  maturity: (model, options) => {
    const report = buildMaturity(model, options);
    return report.claims.length > 0 || report.interaction || report.pyramid ? report : undefined;
  },
  alignment: (model, options) => {
    const report = buildAlignment(model, options);
    return report.columns.length > 0 && report.rows.length > 0 ? report : undefined;
  },
  coverage: (model, options) => {
    const { asOf, ...parts } = buildCoverage(model, options);
    return Object.values(parts).some((part) => part !== undefined) ? { asOf, ...parts } : undefined;
  },
  loyalty: (model, options) =>
    model.loyaltyProgrammes.length > 0 ? filled(buildLoyalty(model, options), 'programmes') : undefined,
  economics: (model, options) =>
    model.economics.length > 0 ? filled(buildEconomics(model, options), 'entries') : undefined,
  claims: (model, options) => (model.claims.length > 0 ? filled(buildClaims(model, options), 'claims') : undefined),
};

function filled<Key extends string, R extends { readonly [K in Key]: readonly unknown[] }>(
  report: R,
  key: Key,
): R | undefined {
  return report[key].length > 0 ? report : undefined;
}

/** Everything that is computed from a strategy, or some parts of it. The same model and day give the same report. */
export function buildInsights(
  model: Model,
  options: InsightOptions,
  parts: readonly InsightsPart[] = Object.keys(PARTS) as InsightsPart[],
): InsightsReport {
  const report: InsightsReport = { version: INSIGHTS_VERSION, asOf: options.asOf };
  const add = <Part extends InsightsPart>(part: Part): void => {
    const built = PARTS[part](model, options);
    if (built !== undefined) Object.assign(report, { [part]: built });
  };
  for (const part of Object.keys(PARTS) as InsightsPart[]) if (parts.includes(part)) add(part);
  return report;
}
