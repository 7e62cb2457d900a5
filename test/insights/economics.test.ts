import { buildClaims, buildEconomics, buildLoyalty } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import { ClaimsReport, EconomicsReport, LoyaltyReport, type Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();
const options = { asOf: '2026-11-01', language: 'en' as const };

function modelOf(text: string): Model {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return model;
}

function calculate(text: string) {
  const report = buildEconomics(modelOf(text), options);
  expect(EconomicsReport.parse(report)).toEqual(report);
  const [entry] = report.entries;
  if (!entry) throw new Error('Nothing was calculated');
  return entry;
}

const BANK = `segment Smb "Small business" { size 48_000 }

kpi RetentionRate "Customers who stay a year" {
  metric retention of customer
  baseline 86% on 2026-03-31
}

assessment "Current experience" on 2026-06-30 { result RetentionRate 88% }

economics "Small business 2026" for Smb {
  retention RetentionRate
  margin 18 EUR per month
  acquisition cost 210 EUR
  retention cost 30 EUR per year
  discount rate 10%
}

claim Ten "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

claim Bain "Five more of retention give 25–95 % more profit" {
  concerns profit
  when retention +5 pp
  range 25%..95%
  grade vendor
  source "Reichheld and Sasser, Zero Defections, 1990"
}
`;

describe('the retention calculator', () => {
  test('brings margin and costs to a year and says where each figure comes from', () => {
    const { figures, currency, missing } = calculate(BANK);
    expect(missing).toEqual([]);
    expect(currency).toBe('EUR');
    expect(figures.map(({ input, value, from }) => [input, value, from])).toEqual([
      ['customers', 48_000, 'segment'],
      ['retention', 0.88, 'result'],
      ['margin', 216, 'said'],
      ['acquisition-cost', 210, 'said'],
      ['retention-cost', 30, 'said'],
      ['discount-rate', 0.1, 'said'],
    ]);
    expect(figures[1]).toMatchObject({ element: 'RetentionRate', on: '2026-06-30' });
    expect(figures[2]?.said).toContain('per month');
  });

  test('gives the value of a customer under both conventions, ratios and payback', () => {
    const { value, valueAfterKeeping, lifetime, costRatio, valueToCost, paybackMonths, base, undiscounted } =
      calculate(BANK);
    expect(value?.afterOneYear).toBeCloseTo(864, 6);
    expect(value?.atOnce).toBeCloseTo(1080, 6);
    expect(valueAfterKeeping?.afterOneYear).toBeCloseTo(744, 6);
    expect(undiscounted).toBeCloseTo(1800, 6);
    expect(lifetime).toBeCloseTo(8.3333, 4);
    expect(costRatio).toMatchObject({ ratio: 7, text: '7.0×', claims: [{ claim: 'Ten', own: 'within' }] });
    expect(valueToCost?.afterOneYear).toBeCloseTo(4.1143, 4);
    expect(paybackMonths).toBeCloseTo(11.6667, 4);
    expect(base).toMatchObject({ customers: 48_000, margin: 10_368_000, keeping: 1_440_000, profit: 8_928_000 });
    expect(base?.lost).toBeCloseTo(5760, 6);
    expect(base?.replacing).toBeCloseTo(1_209_600, 4);
  });

  test('tells points from percent', () => {
    const { effects } = calculate('economics "E" { retention 80%  margin 100 EUR per year  discount rate 10% }');
    expect(effects.map(({ change }) => change)).toEqual(['plus-1-point', 'plus-5-points', 'plus-5-percent']);
    const [, points, percent] = effects;
    expect(points?.value?.afterOneYear).toBeCloseTo(340, 2);
    expect(points?.growth?.afterOneYear).toBeCloseTo(0.275, 4);
    expect(points?.growth?.atOnce).toBeCloseTo(0.2, 4);
    expect(percent?.value?.afterOneYear).toBeCloseTo(323.08, 2);
    expect(percent?.growth?.afterOneYear).toBeCloseTo(0.2115, 4);
    expect(percent?.lifetime).toBeCloseTo(6.25, 4);
  });

  test('a change beyond all customers has no value, 95 % and five points are all of them', () => {
    const effects = (retention: string) =>
      calculate(`economics "E" { retention ${retention}  margin 100 EUR per year  discount rate 10% }`).effects;
    expect(effects('97%').map(({ value }) => value !== undefined)).toEqual([true, false, false]);
    expect(effects('95%').map(({ value }) => value !== undefined)).toEqual([true, true, true]);
    expect(effects('95%')[1]?.lifetime).toBeUndefined();
  });

  test('the table holds today and agrees with the value', () => {
    const { sensitivity, value } = calculate(BANK);
    expect(sensitivity?.values[sensitivity.today.row]?.[sensitivity.today.column]).toBeCloseTo(
      value?.afterOneYear ?? 0,
      9,
    );
    expect(sensitivity?.retentions).toEqual([...(sensitivity?.retentions ?? [])].sort((a, b) => a - b));
  });

  test.each([
    ['economics "E" { margin 10 EUR per month }', 'retention', 'not-said'],
    ['economics "E" { retention unknown  margin 10 EUR per month }', 'retention', 'unknown'],
    ['economics "E" { retention 80%..90%  margin 10 EUR per month }', 'retention', 'range'],
    ['economics "E" { margin 40% }', 'margin', 'kind'],
    ['economics "E" { margin 10 EUR per month  acquisition cost 5 UAH }', 'acquisition-cost', 'currency'],
    ['economics "E" { acquisition cost 5_000 EUR per month }', 'acquisition-cost', 'kind'],
    ['kpi R { metric retention of c }\neconomics "E" { retention R }', 'retention', 'no-value'],
    ['kpi C { metric churn of c  baseline 12% }\neconomics "E" { retention C }', 'retention', 'churn'],
    ['kpi M { metric mean of m  unit EUR  baseline 18 EUR }\neconomics "E" { margin M }', 'margin', 'no-period'],
  ])('%s', (text, input, reason) => {
    const gap = calculate(text).missing.find((each) => each.input === input);
    expect(gap?.reason).toBe(reason);
    expect(gap?.needed.length).toBeGreaterThan(0);
    expect(gap?.write).not.toBe('');
  });

  test('an amount without a time is one of a year, and that is said', () => {
    const { value, notes } = calculate('economics "E" { retention 80%  margin 100 EUR  discount rate 10% }');
    expect(value?.afterOneYear).toBeCloseTo(266.67, 2);
    expect(notes.join(' ')).toContain('taken as an amount of a year');
  });

  test('takes the retention that is missing from the only KPI that measures it', () => {
    const { missing } = calculate('kpi Stay { metric retention of c }\neconomics "E" { margin 10 EUR per month }');
    expect(missing.find(({ input }) => input === 'retention')?.write).toBe('retention Stay');
  });

  test('full retention is warned of', () => {
    const entry = calculate('economics "E" { retention 100%  margin 100 EUR per year  discount rate 0% }');
    expect(entry.warnings.map(({ code }) => code)).toEqual(['retention-at-limit']);
    expect([entry.value, entry.lifetime]).toEqual([undefined, undefined]);
  });

  test.each([
    ['margin 10 EUR per year  acquisition cost 900 EUR', 'worth-less-than-winning'],
    ['margin 10 EUR per year  retention cost 2 EUR per month', 'keeping-above-margin'],
  ])('customers who lose money are warned of: %s', (amounts, code) => {
    const { warnings } = calculate(`economics "E" { retention 80%  discount rate 10%  ${amounts} }`);
    expect(warnings.map((each) => each.code)).toEqual([code]);
  });

  const initiative = (effect: string, rest = 'budget 120_000 EUR') =>
    calculate(`${BANK}\ninitiative "One profile" { ${rest}  expected effect RetentionRate ${effect} }\n`);

  test('an initiative that keeps more customers has a payback', () => {
    const [payback] = initiative('+1 pp').initiatives;
    expect(payback?.outcome).toBe('pays-back');
    expect(payback?.customersKept).toBeCloseTo(480, 6);
    expect(payback?.firstYear).toBeCloseTo(480 * (216 - 30), 4);
    expect(payback?.paybackYears).toBeCloseTo(1.2974, 4);
    expect(payback?.breakEvenPoints).toBeGreaterThan(0);
    expect(payback?.breakEvenPoints).toBeLessThan(1);
  });

  test('percent of an effect are percent of today’s retention', () => {
    expect(initiative('+1%').initiatives[0]?.points).toBeCloseTo(0.88, 9);
  });

  test.each([
    ['-1 pp', 'budget 120_000 EUR', 'no-gain'],
    ['+15 pp', 'budget 120_000 EUR', 'above-limit'],
    ['+1 pp', 'budget 120_000_000 EUR', 'never'],
    ['+1 pp', 'budget 120_000 UAH', 'other-currency'],
    ['+1 pp', 'owner Sales', 'no-budget'],
  ])('%s with %s', (effect, rest, outcome) => {
    expect(initiative(effect, rest).initiatives[0]?.outcome).toBe(outcome);
  });

  test('at the break-even change the additional value is the budget', () => {
    const least = initiative('+1 pp').initiatives[0]?.breakEvenPoints ?? 0;
    expect(initiative(`+${least.toFixed(12)} pp`).initiatives[0]?.valueGain).toBeCloseTo(120_000, 1);
  });

  test('a range over industries as evidence of an effect is warned of with the own figure', () => {
    const { warnings } = initiative('+1 pp evidence Bain');
    expect(warnings.map(({ code }) => code)).toEqual(['range-as-forecast']);
    expect(warnings[0]?.text).toContain('36.8%');
  });

  test('without a declaration there is nothing to say', () => {
    const empty = modelOf('journey "J" { step "Waits" }');
    expect(buildEconomics(empty, options).entries).toEqual([]);
    expect(buildLoyalty(empty, options).programmes).toEqual([]);
    expect(buildClaims(empty, options)).toMatchObject({ claims: [], contradictions: [] });
  });

  test.each(['uk', 'ru'] as const)('speaks %s', (language) => {
    const english = calculate(BANK);
    const [other] = buildEconomics(modelOf(BANK), { ...options, language }).entries;
    expect(other?.value).toEqual(english.value);
    expect(other?.notes).not.toEqual(english.notes);
    expect(other?.notes.join(' ')).toMatch(/[а-яіїє]/u);
  });
});

describe('the register of claims', () => {
  const register = (text: string) => {
    const report = buildClaims(modelOf(text), options);
    expect(ClaimsReport.parse(report)).toEqual(report);
    return report;
  };

  test('puts the own figures beside what is claimed', () => {
    const { claims } = register(BANK);
    expect(claims[0]?.own).toMatchObject([{ basis: 'cost-ratio', text: '7.0×', position: 'within' }]);
    const [own] = claims[1]?.own ?? [];
    expect(own).toMatchObject({ basis: 'customer-value', position: 'within' });
    expect(own?.from).toBeCloseTo(0.2941, 4);
    expect(own?.to).toBeCloseTo(0.3676, 4);
  });

  test('tells contradictions, what has no source and what could be points or percent', () => {
    const { claims, contradictions } =
      register(`claim A "60–70 % more" { concerns existing-customer-spend  range 60%..70% }
claim B "33 % more" {
  concerns existing-customer-spend
  range 33%
  source "The same article"
  accept contradicting-claims because "Both are quoted"
}
claim C "25–95 % more profit" { concerns profit  range 25%..95% }
`);
    expect(contradictions).toMatchObject([{ claims: ['A', 'B'], accepted: 'Both are quoted' }]);
    expect(claims.map(({ unsourced }) => unsourced)).toEqual([true, false, true]);
    expect(claims.map(({ ambiguous }) => ambiguous)).toEqual([false, false, true]);
  });

  test('a claim of own data stands beside the others about its measure', () => {
    const { claims } =
      register(`claim A "60–70 % more" { concerns existing-customer-spend  range 60%..70%  grade folklore }
claim B "41 % more" { concerns existing-customer-spend  range 38%..44%  grade own-data }
`);
    expect(claims[0]?.own).toMatchObject([{ basis: 'claim', element: 'B', position: 'below' }]);
    expect(claims[1]?.own).toEqual([]);
  });
});

describe('earned and bought loyalty', () => {
  const programme = (text: string) => {
    const report = buildLoyalty(modelOf(text), options);
    expect(LoyaltyReport.parse(report)).toEqual(report);
    const [first] = report.programmes;
    if (!first) throw new Error('No programme');
    return first;
  };
  const CLUB = `segment Smb { size 1_000 }
persona Olena of Smb { job "Pay suppliers before noon" }
kpi StayRate "Would stay" { metric share of would_stay }
assessment "A" on 2026-06-30 { result StayRate 80% responses 200 }
loyalty programme Club "Owners' club" for Smb {
  reward "A named adviser" kind assistance term long cost 30_000 EUR per year addresses "Pay suppliers before noon"
  reward "Cashback" kind discount term short cost 5_000 EUR per month { encourages repeat-purchase }
  reward "Surprise"
  loyalty test "Would you stay?" measured by StayRate
}
`;

  test('is split by number and by cost of a year', () => {
    const { byCount, byCost, terms, linked, encourages } = programme(CLUB);
    expect(byCount).toEqual({ earned: 1, bought: 1, unsaid: 1, boughtShare: 0.5 });
    expect(byCost).toMatchObject({
      earned: 30_000,
      bought: 60_000,
      currency: 'EUR',
      rewardsWithoutCost: 1,
      perCustomer: 90,
    });
    expect(byCost?.boughtShare).toBeCloseTo(2 / 3, 9);
    expect(terms).toEqual({ long: 1, short: 1, unsaid: 1 });
    expect(linked).toEqual({ count: 1, total: 3 });
    expect(encourages).toEqual(['repeat-purchase']);
  });

  test('costs in two currencies are not added', () => {
    expect(programme(CLUB.replace('5_000 EUR', '5_000 UAH')).byCost).toBeUndefined();
  });

  test('who would stay has an interval where the answers are counted', () => {
    const [answered] = programme(CLUB).tests;
    expect(answered).toMatchObject({ state: 'answered', stay: 0.8, answers: 200 });
    expect(answered?.low).toBeCloseTo(0.7391, 4);
    expect(answered?.high).toBeCloseTo(0.8495, 4);
    const [uncounted] = programme(CLUB.replace(' responses 200', '')).tests;
    expect(uncounted?.low).toBeUndefined();
    expect(programme(CLUB.replace(' measured by StayRate', '')).tests[0]?.state).toBe('asked');
    expect(programme(CLUB.replace(/assessment.*\n/u, '')).tests[0]?.state).toBe('measured');
  });
});
