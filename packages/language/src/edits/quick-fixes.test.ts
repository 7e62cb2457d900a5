import { allElements, type Finding } from '@touchline/model';
import { expect, test } from 'vitest';
import { applyChanges } from './edit.ts';
import { editableTexts } from './project.ts';
import { fixAll, quickFixesFor } from './quick-fixes.ts';

const text = 'journey J {\n  step A pain "Slow"\n  step B {\n    pain "Late"\n  }\n}\n';
const project = editableTexts([{ path: 'a.cx', text }]);
const findings = [...allElements(project.model)].flatMap(({ element }): Finding[] =>
  element.kind === 'pain'
    ? [
        {
          code: 'pain-unanswered',
          category: 'practice',
          severity: 'info',
          message: element.text,
          at: element.at,
          fixes: [
            { title: 'Say why', changes: [], additions: [{ to: element.id, text: 'because "Queues"' }], safe: false },
          ],
        },
      ]
    : [],
);

test('an addition is offered where there is room for it', () => {
  const offered = findings.map((finding) => quickFixesFor(project, finding).some(({ title }) => title === 'Say why'));
  expect(offered).toEqual([false, true]);
});

test('what has no room does not hinder the others from being put right', () => {
  const edited = fixAll(project, findings, 'pain-unanswered');
  if ('refused' in edited) throw new Error(edited.refused.message);
  expect(applyChanges(text, edited.edits)).toBe(
    'journey J {\n  step A pain "Slow"\n  step B {\n    pain "Late" {\n      because "Queues"\n    }\n  }\n}\n',
  );
});
