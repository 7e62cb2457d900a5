import { expect, test } from 'vitest';
import { LiveProject } from './live-project.ts';
import { ModelAnswers } from './model-answers.ts';
import { revised } from './protocol.ts';

const clock = { today: () => '2026-11-22' };
const PATH = '/maps/a.cx';
const text = (title: string, details: string) => `journey Web "Website" { step "Looks" }
journey Ride "${title}" {
  stage Go "Goes" {
    touchpoint Ticket "Buys a ticket" details ${details}
  }
}
`;

test('what was written is told before the rules have looked, what they find with the next answer', () => {
  const project = LiveProject.ofText(clock, PATH, text('Ride', 'Web'));
  const answers = new ModelAnswers();
  const first = answers.of(project, PATH, 1, 'en', undefined);
  if (first.state !== 'sound') throw new Error(first.state);
  expect(first.findings).toEqual([]);

  project.setText(PATH, text('Ride home', 'Wep'));
  const second = answers.of(project, PATH, 2, 'en', first.revision);
  if (second.state !== 'changed') throw new Error(second.state);
  expect(second.change.model.lists.journeys?.insert).toMatchObject([{ title: 'Ride home' }]);
  expect(second.change.findings).toBeUndefined();

  const findings = project.check().findings('en');
  expect(findings).toMatchObject([{ code: 'unresolved-reference' }]);
  const third = answers.of(project, PATH, 2, 'en', second.revision);
  if (third.state !== 'changed') throw new Error(third.state);
  expect(third.change.model.lists).toEqual({});
  const known = revised(revised(first, second.change), third.change);
  expect({ model: known.model, findings: known.findings }).toEqual({ model: project.check().model, findings });
});
