import { buildCoverage } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { CoverageReport, Measurement } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

function report(text: string, measurements: Measurement[] = []): CoverageReport {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return buildCoverage(model, { asOf: '2026-11-01', language: 'en', measurements });
}

const titles = (places: readonly { title: string }[] | undefined) => places?.map(({ title }) => title);

test('a journey map alone is asked for nothing', () => {
  const found = report(`journey "Getting home" {
  step "Exits the venue" feeling 3
  touchpoint "Opens the app" via App { pain "Three times the usual" }
}
`);
  const { asOf, ...parts } = found;
  expect(parts).toEqual({ conflicts: [], withoutLead: [] });
});

describe('benefits', () => {
  const text = `strategy Bank "Small business" {
  expected benefits satisfaction, loyalty, revenue, lower-cost, faster-resolution
  goal Stay "Owners stay" { expected benefits satisfaction, loyalty  measured by Nps, Retention }
  goal Grow "Owners do more with us" { expected benefits revenue  measured by CostPerContact }
  goal Thrift "Needless contacts disappear" { expected benefits lower-cost  measured by CostPerContact }
}
kpi Nps "NPS" { metric nps of rating scale 0..10 }
kpi Retention "Customers who stay" { metric retention of customer }
kpi CostPerContact "Cost of a contact" { unit EUR  baseline 5 EUR on 2026-06-30  lower is better }
review "Third quarter" on 2026-10-05 { result Nps 36 }
`;

  test('each is followed from the wish to the number', () => {
    const rows = report(text).benefits?.rows ?? [];
    expect(rows.map(({ benefit, state }) => [benefit, state])).toEqual([
      ['satisfaction', 'measured'],
      ['faster-resolution', 'no-goal'],
      ['loyalty', 'measured'],
      ['revenue', 'no-kpi'],
      ['lower-cost', 'no-data'],
    ]);
  });

  test('a KPI that is better when lower does not measure revenue', () => {
    const revenue = report(text).benefits?.rows.find(({ benefit }) => benefit === 'revenue');
    expect(revenue?.kpis.map(({ title, fit }) => [title, fit])).toEqual([['Cost of a contact', 'opposite']]);
  });

  test('a value from data counts as one of the text', () => {
    const [, , , , cost] = report(text, [{ kpi: 'CostPerContact', value: 4.6, on: '2026-10-01' }]).benefits?.rows ?? [];
    expect([cost?.state, cost?.kpis[0]?.movement]).toEqual(['measured', 'better']);
  });
});

describe('the causal chain', () => {
  const kpis = `kpi Csat "Satisfied" { metric csat of score scale 1..5 top-2-box  baseline 61% on 2026-06-30  may drive Retention }
kpi Retention "Customers who stay" { metric retention of customer  baseline 88% on 2026-06-30  may drive Revenue }
kpi Revenue "Net revenue retention" { metric nrr of revenue }
`;

  test('a link is a hypothesis until both ends are measured', () => {
    const { chain } = report(`${kpis}review "Q3" on 2026-10-05 { result Csat 66%  result Retention 86% }\n`);
    expect(chain?.links.map(({ state, agreement }) => [state, agreement])).toEqual([
      ['measured', 'apart'],
      ['hypothesis', undefined],
    ]);
    expect(chain?.steps.map(({ state }) => state)).toEqual(['measured', 'hypothesis']);
    expect(chain?.says).toContain('in 1 the two did not move together');
  });

  test('an assessment that states the baseline is no movement', () => {
    const { chain } = report(`${kpis}assessment "Now" on 2026-06-30 { result Csat 61%  result Retention 88% }\n`);
    expect(chain?.links[0]).toMatchObject({ state: 'measured' });
    expect(chain?.links[0]?.agreement).toBeUndefined();
  });
});

describe('systems', () => {
  const silos = (connection: string) =>
    report(`system Crm "CRM" { kind crm }
system Feedback "Experience platform" { kind cem  ${connection} }
system Warehouse "Data warehouse" { kind data-platform  connected to Crm }
`).silos;

  test('a connection through another system is one', () => {
    expect(silos('')).toHaveLength(1);
    expect(silos('connected to Warehouse')).toEqual([]);
  });

  test('data that feeds a platform somebody uses is used; a copy of what nobody uses is not', () => {
    const { systems } = report(`system Crm "CRM" { holds "History"  connected to Warehouse }
system Warehouse "Data warehouse" { kind data-platform  holds "Accounts" }
system Tickets "Tickets" { holds "Complaints" }
theme Known "Every employee knows the customer" { uses Warehouse }
`);
    expect(systems?.filter(({ unused }) => unused).map(({ system }) => system.title)).toEqual(['Tickets']);
  });
});

describe('contacts of several teams', () => {
  test('a hand-off is a change of the owning team; exits and what has no sequence are passed over', () => {
    const { handOffs } = report(`team Sales
team Onboarding
team Support
journey Open "I open an account" {
  owner Onboarding
  stage "Discover" owner Sales { touchpoint "Sees the offer" via Web }
  stage "Apply" {
    touchpoint "Fills in the form" via App
    step "Thinks it over"
    touchpoint "Gives up" via App owner Support exit
    touchpoint "Signs" via App owner Onboarding, Sales
  }
  any order { touchpoint "Asks the chat" via Chat owner Support }
}
`);
    const [journey] = handOffs ?? [];
    expect(journey?.hands.map(({ from, to, after }) => [from, to, after.title])).toEqual([
      ['Sales', 'Onboarding', 'Fills in the form'],
    ]);
  });

  test('two owners need a lead', () => {
    const { withoutLead } = report(`team Branches
journey "I open an account" {
  touchpoint "Hands in the papers" via Branch owner "Onboarding", Branches
  touchpoint "Signs" via Branch { owner "Onboarding", Branches  lead Branches }
}
`);
    expect(titles(withoutLead)).toEqual(['Hands in the papers']);
  });

  test('one contact in two journeys keeps one promise and one owner', () => {
    const { conflicts } = report(`journey "I open an account" {
  touchpoint "Calls the hotline" via Phone owner Sales { promise "Answered within a minute" }
}
journey "I need a loan" {
  touchpoint "Calls the Hotline" via Phone owner Lending { promise "We call back" }
  touchpoint "Calls the hotline" via App { promise "Never" }
}
`);
    expect(conflicts?.map(({ what, places }) => [what, ...places.map(({ text }) => text)])).toEqual([
      ['promise', 'Answered within a minute', 'We call back'],
      ['owner', 'Sales', 'Lending'],
    ]);
  });
});

describe('people', () => {
  const text = (training: string) => `team Support
team Branches
channel Phone { kind phone  owner Support }
channel Branch { kind branch  owner Branches }
partner Courier
channel Door { kind other  staffed  owner Courier }
journey "I open an account" {
  touchpoint "Calls" via Phone
  touchpoint "Visits" via Branch
  touchpoint "Gets the card" via Door
  touchpoint "Looks it up" via "Website"
}
initiative "Train" { kind training  ${training} }
`;

  test('training counts for the teams it names; partners train their own people', () => {
    const { staff } = report(text('trains Support in tools'));
    expect(staff).toMatchObject({ contacts: 2, trained: 1, empathy: false });
    expect(titles(staff?.untrained)).toEqual(['Visits']);
  });

  test('nothing is said about training until somebody plans one', () => {
    expect(report(text('').replace('kind training', 'kind process')).staff).toBeUndefined();
  });
});

test('a budget is split by what it aims at, a currency at a time', () => {
  const { budget } = report(`initiative "A" { aims at acquisition  budget 30_000 EUR }
initiative "B" { aims at retention  budget 60_000 EUR }
initiative "C" { budget 10_000 EUR }
initiative "D" { budget 5_000 USD }
initiative "E" { budget 5_000 EUR  status dropped }
initiative "F"
`);
  expect(budget?.splits.map(({ currency, total }) => [currency, total])).toEqual([
    ['EUR', 100_000],
    ['USD', 5_000],
  ]);
  expect(budget?.splits[0]?.byAim.map(({ aim, share }) => [aim, share])).toEqual([
    ['acquisition', 0.3],
    ['retention', 0.6],
    [undefined, 0.1],
  ]);
  expect(titles(budget?.withoutBudget)).toEqual(['F']);
});

test('the most pressing touchpoint is important and bad', () => {
  const { critical } = report(`journey "I open an account" {
  touchpoint "Signs" via App feeling 1
  touchpoint "Fills in the form" via App feeling 2 { moment of truth }
  touchpoint "Is greeted" via Branch feeling 5 { moment of truth }
}
`);
  expect(critical?.map(({ title, score }) => [title, score])).toEqual([
    ['Fills in the form', 0.75],
    ['Signs', 0.5],
  ]);
});

test('a stage without a word is an empty cell, a stage for others is none, and feelings count for whom they are said', () => {
  const { personas } = report(`persona Olena "Olena"
persona Petro "Petro"
journey "I open an account" for Olena, Petro {
  stage "Discover"
  stage "Apply" {
    touchpoint "Signs" via App feeling 2 as Olena { pain "No way to pause" }
  }
  stage "Use" only for Olena { step "Pays" }
}
`);
  const [grid] = personas ?? [];
  expect(grid?.rows.map(({ cells }) => cells.map(({ state, feelings, own }) => [state, feelings, own]))).toEqual([
    [
      ['empty', 0, 0],
      ['filled', 1, 1],
      ['filled', 0, 0],
    ],
    [
      ['empty', 0, 0],
      ['filled', 0, 0],
      ['outside', 0, 0],
    ],
  ]);
  expect(grid?.says).toContain('2 empty cells');
});

test('phases are missing after the first one a journey has, and never in a part of another journey', () => {
  const { phases } = report(`journey Open "I open an account" {
  stage "Apply" phase purchase
  stage "Later" phase aftercare { details Renew }
}
journey Renew "My year" { stage "Meet" phase purchase }
`);
  expect(phases?.map(({ missing }) => missing)).toEqual([['usage'], []]);
});

test('open pains come worst first, with the initiatives that work close by', () => {
  const { pains } = report(`journey Open "I open an account" {
  stage Apply "Apply" {
    pain "No way to pause" low
    pain "Types everything twice" critical
    pain "The form is long" high { opportunity "Prefill" }
    pain "No status" medium
  }
}
initiative "One form" { improves Open.Apply  addresses "No status" }
`);
  expect(pains).toMatchObject({ total: 4, answered: 2 });
  expect(titles(pains?.open)).toEqual(['Types everything twice', 'No way to pause']);
  expect(titles(pains?.open[0]?.nearby)).toEqual(['One form']);
});

test('a pain that a journey to be takes out is answered, as its rule has it', () => {
  const { pains } = report(`journey Open "I open an account" {
  touchpoint Form "Form" { pain "Types twice" high  pain "No status" high }
  touchpoint Letter "Letter" { pain "Lost in the mail" high }
}
journey Later to-be of Open { change Form { remove pain "Types twice" }  remove Letter }
initiative "Something else"
`);
  expect(pains).toMatchObject({ total: 3, answered: 2 });
  expect(titles(pains?.open)).toEqual(['No status']);
});

test('a KPI is used by goals, formulas, conditions and readers, not by being measured', () => {
  const { unusedKpis } = report(`goal Stay "Owners stay" { measured by Retention }
team Board
kpi Retention "Stay"
kpi Margin "Margin"
kpi Value "Value" { formula Margin * 12  reported to Board }
kpi Use "Use"
kpi Rating "Rating"
journey "I open an account" { stage "First month" { ends when Use >= 30% } }
review "Q3" on 2026-10-05 { result Rating 3.9 }
`);
  expect(titles(unusedKpis)).toEqual(['Rating']);
});
