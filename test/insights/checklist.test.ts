import { buildChecklist } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { ChecklistReport } from '@touchline/model';
import { expect, test } from 'vitest';

const reader = createFileReader();

function checklistOf(text: string, language: 'en' | 'uk' | 'ru' = 'en'): ChecklistReport {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language }, { reader });
  expect(problems).toEqual([]);
  return buildChecklist(model, { asOf: '2026-11-01', language });
}

const stepOf = (report: ChecklistReport, id: string) => report.next.find(({ item }) => item === id)?.text;
const stateOf = (report: ChecklistReport, id: string) =>
  report.stages.flatMap(({ items }) => items).find((item) => item.id === id)?.state;

const KPIS = `strategy S "Easy banking" {
  goal G "Easy" { measured by Effort, FirstValue }
}
data Survey "Survey" { files "s.csv" }
kpi Effort "Effort (CES 2.0)" {
  metric ces of effort scale 1..7  higher is better  from Survey
  baseline 4.1 on 2026-01-31  target 5 by 2027-03-31
}
kpi FirstValue "Time to first value" {
  metric median duration between "sign-in" and "first record saved"  lower is better  from Survey
  baseline 12 min on 2026-01-31  target 3 min by 2027-03-31
}
kpi Contacts "Contacts handled" { metric count of contact  from Survey }
`;

test('the step names the elements that are meant, and leads to the first', () => {
  const report = checklistOf(KPIS);
  expect(stepOf(report, 'CK20')).toBe('Write who owns 2 KPIs: “Effort (CES 2.0)” and “Time to first value”.');
  expect(report.next.find(({ item }) => item === 'CK20')?.at).toMatchObject({ file: 'a.cx', line: 5 });
  expect(stepOf(checklistOf(KPIS, 'uk'), 'CK20')).toBe(
    'Напишіть, хто відповідає за 2 показники: «Effort (CES 2.0)» і «Time to first value».',
  );
});

test('steps come by stage, then by weight, then by what they cost', () => {
  const { next, stages } = checklistOf(KPIS);
  const order = stages.map(({ stage }) => stage);
  const costs = ['low', 'medium', 'high'];
  const keys = next.map(({ stage, weight, effort }) => [order.indexOf(stage), -weight, costs.indexOf(effort)]);
  expect(keys).toEqual(
    [...keys].sort((a, b) => a.map((key, at) => key - (b[at] ?? 0)).find((each) => each !== 0) ?? 0),
  );
});

test('effort is not satisfaction, a rating alone is a beginning, a target before any result is fixed in advance', () => {
  const report = checklistOf(`${KPIS}assessment "Today" on 2026-06-30 { public rating "App store" 3.9 scale 1..5 }\n`);
  expect(stateOf(report, 'CK01')).toBe('missing');
  expect(stateOf(report, 'CK03')).toBe('partly');
  expect(stateOf(report, 'CK26')).toBe('done');
  const reviewed = checklistOf(`${KPIS}review "Third quarter" on 2026-10-05 { result Effort 4.6 responses 300 }\n`);
  expect(stepOf(reviewed, 'CK26')).toContain('when the target was agreed for the KPI “Effort (CES 2.0)”');
});

test('departments are at one where they share a touchpoint', () => {
  const journeys = (owner: string) => `strategy S "Easy banking"
journey A "Opening" { touchpoint "Calls us" via Phone { owner Sales  promise "An answer at once" } }
journey B "Closing" { touchpoint "Calls us" via Phone { owner ${owner}  promise "An answer at once" } }
`;
  expect(stateOf(checklistOf(journeys('Sales')), 'CK53')).toBe('done');
  expect(stepOf(checklistOf(journeys('Support')), 'CK53')).toContain('two journeys name different teams');
});

test('a missed KPI wants a decision about it', () => {
  const review = (decided: string) => `${KPIS.replace('5 by 2027-03-31', '5 by 2026-09-30')}review "Q3" on 2026-10-05 {
  result Effort 4.2 responses 300
  ${decided}
}
initiative Prefill "Prefill the form"
`;
  expect(stepOf(checklistOf(review('decided keep Prefill because "It works"')), 'CK55')).toContain(
    '“Effort (CES 2.0)”',
  );
  expect(stateOf(checklistOf(review('decided adjust Prefill for Effort because "Too slow"')), 'CK55')).toBe('done');
});

test('a journey alone is asked only for what it speaks of itself', () => {
  const { progress, next, gates } = checklistOf('journey "Home" {\n  step "Exits the venue" feeling 3\n}\n');
  expect({ progress, next, gates }).toEqual({ progress: { reached: 0, total: 0, share: 0 }, next: [], gates: [] });
});
