import { diffModels, type Meaning, readMeanings } from '@touchline/diff';
import { createFileReader, loadProject } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../bench/diff/examples.ts';

const reader = createFileReader();
const bank = await textsOf('small-business-bank');
const modelOf = (texts: Readonly<Record<string, string>>): Model =>
  loadProject(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    { language: 'en' },
    { reader },
  ).model;
const before = modelOf(bank);

/** What an edit of the bank's strategy means; the text to replace stands in one of its files once or first. */
function edited(from: string, to: string, language: Language = 'en'): Meaning[] {
  const file = Object.keys(bank).find((path) => bank[path]?.includes(from));
  if (!file) throw new Error(`The example no longer says “${from}”.`);
  const after = modelOf({ ...bank, [file]: bank[file]?.replace(from, () => to) ?? '' });
  return readMeanings(diffModels(before, after), { language });
}

const told = (meanings: readonly Meaning[]): string[] =>
  meanings.map(({ effect, code, text }) => `${effect} ${code}: ${text}`.replaceAll('\u00a0', ' '));

describe.each<[string, [from: string, to: string, ...told: string[]][]]>([
  [
    'targets',
    [
      [
        'target AccountUse 50% within 60 days',
        'target AccountUse 40% within 60 days',
        'worse target-lowered: The target of “Accounts used for suppliers” at “First payments” is lowered from 50% to 40%.',
      ],
      [
        'target AccountUse 50% within 60 days',
        'target AccountUse 50% within 90 days',
        'other property-changed: “First payments” (stage): `target` is “Accounts used for suppliers” 50% (90 days) instead of “Accounts used for suppliers” 50% (60 days).',
      ],
      [
        '    target AccountUse 50% within 60 days\n',
        '',
        'worse target-removed: “Accounts used for suppliers” at “First payments” has lost its target 50%.',
      ],
      [
        'alert below 29',
        'alert below 25',
        'worse alert-loosened: The alert for “Relationship NPS” comes later: at 25 instead of 29.',
      ],
      ['  alert below 29\n', '', 'worse alert-removed: The alert for “Relationship NPS” at 29 is gone.'],
      [
        'target 45 by 2027-06-30',
        'hold 45 by 2027-06-30',
        'worse target-only-held: “Relationship NPS” is only to stay at 45, not to reach it.',
      ],
    ],
  ],
  [
    'initiatives',
    [
      [
        'OnboardingCsat +6 pp by',
        'OnboardingCsat +3 pp by',
        'worse effect-lowered: “Prefill forms from the registry” is expected to do less for “Satisfied with opening the account”: +3 pp instead of +6 pp.',
      ],
      [
        'TimeToAccount -1 day by 2027-03-31',
        'TimeToAccount -2 day by 2027-06-30',
        'better effect-raised: “Status of the decision in the app” is expected to do more for “Time from form to usable account”: −2 days instead of −1 day.',
        'worse effect-later: The effect of “Status of the decision in the app” on “Time from form to usable account” is expected later: 30 Jun 2027 instead of 31 Mar 2027.',
      ],
      [
        'aims at acquisition\n  supports Paperless\n  improves OpenAccount.Apply.FillForm',
        'aims at both\n  supports Paperless\n  improves OpenAccount.Apply.FillForm',
        'other aim-changed: “Prefill forms from the registry” aims at acquisition and retention instead of acquisition.',
      ],
      [
        'status in-progress 40%',
        'status in-progress 60%',
        'better progress-gained: “Prefill forms from the registry” has come further: 60% instead of 40%.',
      ],
      [
        'status planned',
        'status in-progress 5%',
        'better progress-gained: “Price calculator instead of the PDF” has come further: 5% instead of 0%.',
        'other status-changed: “Price calculator instead of the PDF” is in progress instead of planned.',
      ],
      [
        'budget 40_000 EUR',
        'budget 20_000 EUR',
        'other budget-changed: The budget of “Prefill forms from the registry” is 20 000 EUR instead of 40 000 EUR.',
      ],
      [
        'addresses "Types the same data twice"',
        'addresses "No way to pause"',
        'other property-changed: “Prefill forms from the registry” (initiative): `addresses` is “No way to pause” instead of “Types the same data twice”.',
      ],
    ],
  ],
  [
    'the strategy',
    [
      [
        'proactive by 2027-12-31',
        'extended by 2027-12-31',
        'worse maturity-target-lowered: Five interaction levels, after Klintsevich 2023: the target is lower: Extended service instead of Proactive relationship management.',
        'worse maturity-target-later: Five interaction levels, after Klintsevich 2023: Extended service is to be reached later, by 31 Dec 2027 instead of 31 Dec 2026.',
      ],
      [
        'extended by 2026-12-31, proactive by 2027-12-31',
        'extended by 2027-06-30, anticipatory by 2027-12-31',
        'better maturity-target-raised: Five interaction levels, after Klintsevich 2023: the target is higher: Anticipatory relationship management instead of Proactive relationship management.',
        'worse maturity-target-later: Five interaction levels, after Klintsevich 2023: Extended service is to be reached later, by 30 Jun 2027 instead of 31 Dec 2026.',
      ],
      [
        'criterion forecasting partly',
        'criterion forecasting met',
        'better criterion-claimed: Five interaction levels, after Klintsevich 2023: the criterion `forecasting` is said to be met; before: partly met.',
      ],
      [
        'loyalty, revenue, lower-cost',
        'loyalty, revenue',
        'worse benefit-dropped: “Small-business banking 2026–2027” is no longer expected to bring lower cost to serve.',
      ],
      [
        'standard 80% within 10 working days',
        'standard 70% within 10 working days',
        'worse standard-lowered: The standard of “We answer every message” is weaker: 70% / 10 working days instead of 80% / 10 working days.',
      ],
      [
        'We answer every message',
        'We answer most messages',
        'other promise-changed: The promise is another one: “We answer most messages” instead of “We answer every message”.',
      ],
      [
        'horizon 2026-07-01 .. 2027-12-31',
        'horizon 2026-07-01 .. 2028-06-30',
        'other property-changed: “Small-business banking 2026–2027” (strategy): `horizon` is 1 Jul 2026 – 30 Jun 2028 instead of 1 Jul 2026 – 31 Dec 2027.',
      ],
      [
        'The bank an owner recommends to the next owner.',
        'The cheapest bank for owners.',
        'other text-changed: Vision: “The cheapest bank for owners.” instead of “The bank an owner recommends to the next owner.”',
      ],
    ],
  ],
  [
    'progress and reviews',
    [
      ['[ ] "Branch staff briefed"', '[x] "Branch staff briefed"', 'better item-done: “Branch staff briefed” is done.'],
      ['[x] "Contact', '[ ] "Contact', 'worse item-reopened: “Contact-centre scripts updated” is open again.'],
      [
        'implementation in-progress',
        'implementation done 2026-11-01',
        'better stage-claimed: “Implementation” is said to be done; before: in progress.',
      ],
      [
        'progress of',
        'review "Fourth quarter" on 2027-01-10 {\n  decided stop StatusInApp for TimeToAccount because "The committee meets daily now"\n}\n\nprogress of',
        'better review-added: New review: “Fourth quarter”.',
        'other decision-made: Decided in “Fourth quarter”: stop “Status of the decision in the app”, because “The committee meets daily now”.',
      ],
      [
        'result OnboardingCsat 67%',
        'result OnboardingCsat 63%',
        'other property-changed: “Third quarter” (review): `result` is “Satisfied with opening the account” 63% instead of “Satisfied with opening the account” 67%.',
      ],
    ],
  ],
  [
    'people',
    [
      [
        'size 48_000',
        'size 52_000',
        'other segment-larger: The segment “Small business” is larger: 52 000 instead of 48 000.',
      ],
      [
        'value 216 EUR',
        'value 190 EUR',
        'other segment-value-lowered: A customer of “Small business” is worth less: 190 EUR per year instead of 216 EUR per year.',
      ],
      [
        'as-is for Olena, Petro',
        'as-is for Olena',
        'worse audience-lost: “I open a business account” is no longer for “Petro, sole trader”.',
      ],
    ],
  ],
  [
    'journeys',
    [
      [
        'high to competitor',
        'high',
        'other property-changed: “Moves the account after a refusal” (churn risk): `to` “competitor” is gone.',
      ],
      [
        'lifts to 3.5',
        'lifts to 3',
        'worse opportunity-lifts-less: The opportunity “Prefill from the registry” is said to lift only to 3 instead of 3.5.',
      ],
      [
        'touchpoint "Gets the card" via Letter',
        'touchpoint "Activates the card" via App feeling 3\n      touchpoint "Gets the card" via Letter',
        'other touchpoint-added: Customers meet the company at one more touchpoint: “Activates the card”.',
      ],
      [
        'owner Support\n      }\n      step',
        'owner Support\n        accept touchpoint-without-feeling because "The chat is being replaced"\n      }\n      step',
        'other finding-accepted: Accepted for “Asks the chat”: `touchpoint-without-feeling`, because “The chat is being replaced”.',
      ],
      [
        'then Sign 62% when "complete"\n      then Abandon 38%',
        'then Sign 70% when "complete"\n      then Abandon 30%',
        'other property-changed: “Fills in the form” (touchpoint): `then` is “Signs” 70% and “Gives up” 30% instead of “Signs” 62% and “Gives up” 38%.',
      ],
      [
        'evidence Interviews2026\n      functional "Account in a day"',
        'evidence Survey2025\n      functional "Account in a day"',
        'other evidence-replaced: The feeling at “Fills in the form” rests on “Survey among accountants” instead of “Interviews with owners”.',
      ],
      [
        'expects "To see the price" unmet',
        'expects "To see the price" met',
        'better expectation-better-met: The expectation “To see the price” is met instead of not met.',
      ],
      [
        'measured by OnboardingCsat\n      owner',
        'measured by SigningEffort\n      owner',
        'other measure-replaced: “Fills in the form” is measured by “Effort of signing (CES 2.0)” instead of “Satisfied with opening the account”.',
      ],
    ],
  ],
  [
    'loyalty and economics',
    [
      [
        'customers 48_000',
        'customers 50_000',
        'other assumption-raised: “Small business 2026” reckons with more customers: 50 000 instead of 48 000.',
      ],
      [
        'margin 18 EUR per month',
        'margin 16 EUR per month',
        'other assumption-lowered: “Small business 2026” assumes that a customer brings less: a margin of 16 EUR per month instead of 18 EUR per month.',
      ],
      [
        'margin 18 EUR per month',
        'margin 216 EUR per year',
        'other assumption-changed: “Small business 2026” reckons with another margin of a customer: 216 EUR per year instead of 18 EUR per month.',
      ],
      [
        'acquisition cost 210 EUR',
        'acquisition cost 180 EUR',
        'other assumption-lowered: “Small business 2026” assumes that winning a customer costs less: 180 EUR instead of 210 EUR.',
      ],
      [
        'retention cost 30 EUR per year',
        'retention cost 45 EUR per year',
        'other assumption-raised: “Small business 2026” assumes that keeping a customer costs more: 45 EUR per year instead of 30 EUR per year.',
      ],
      [
        'discount rate 10%',
        'discount rate 12%',
        'other assumption-raised: “Small business 2026” counts later income for less: a discount rate of 12% instead of 10%.',
      ],
      [
        '  discount rate 10%\n',
        '',
        'other assumption-removed: “Small business 2026” no longer says with which discount rate it reckons; it was 10%.',
      ],
      [
        'retention RetentionRate',
        'retention 85%',
        'other assumption-changed: “Small business 2026” reckons with another share of customers who stay: 85% instead of “Customers who stay a year”.',
      ],
      [
        'kind discount',
        'kind bonus',
        'other property-changed: “1% cashback on fuel” (reward): `kind` is bonus instead of discount.',
      ],
      [
        '  reward "Season forecast" kind content term long cost 15_000 EUR per year\n      addresses "Know on Friday whether the wages are covered"\n',
        '',
        'worse reward-removed: The reward “Season forecast” is gone.',
      ],
    ],
  ],
])('of %s a reviewer of the bank is told', (_, cases) => {
  test.each(cases)('%j → %j', (from, to, ...sentences) => {
    expect(told(edited(from, to))).toEqual(sentences);
  });
});

test.each(['en', 'uk', 'ru'] as const)('every sentence is whole in %s', (language) => {
  for (const [from, to] of [
    ['alert below 29', 'alert below 25'],
    ['OnboardingCsat +6 pp', 'OnboardingCsat +3 pp'],
    ['proactive by 2027-12-31', 'extended by 2027-12-31'],
    ['standard 80% within', 'standard 70% within'],
    ['implementation in-progress', 'implementation done'],
    ['as-is for Olena, Petro', 'as-is for Olena'],
    ['customers 48_000', 'customers 50_000'],
    ['lasts 60 days', 'lasts 90 days'],
    ['margin 18 EUR', 'margin 16 EUR'],
    ['discount rate 10%', 'discount rate unknown'],
    ['retention RetentionRate', ''],
  ] as const) {
    const sentences = edited(from, to, language).map(({ text }) => text);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{|\}|undefined|\bnull\b| {2}|“”|«»/);
  }
});

test('properties are called as in the text', () => {
  const [reading] = edited('may drive RetentionRate', 'may drive NetRevenueRetention');
  expect(reading?.text).toContain('`may drive`');
});
