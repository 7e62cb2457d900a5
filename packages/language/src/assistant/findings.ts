import { Severity } from '@touchline/model';
import { findingFacts, findingsWithin } from './places.ts';
import { type AssistantTool, capped } from './tool.ts';

export const findings: AssistantTool = {
  name: 'findings',
  title: 'List what the checks find',
  description:
    'Lists errors, contradictions and gaps that the rules find in the strategy, with place and rule. Narrow it to one element and what it holds, to a severity or to a rule.',
  inputSchema: {
    type: 'object',
    properties: {
      element: { type: 'string', description: 'Id of an element: only what is about it or what it holds.' },
      severity: { type: 'string', description: 'Only this severity.', enum: Severity.options },
      rule: { type: 'string', description: 'Only this rule, e.g. goal-without-kpi.' },
    },
    required: [],
    additionalProperties: false,
  },
  answer(project, { element, severity, rule }) {
    const about = element === undefined ? project.findings : findingsWithin(project, element);
    const fitting = about.filter(
      (finding) =>
        (severity === undefined || finding.severity === severity) && (rule === undefined || finding.code === rule),
    );
    return { asOf: project.asOf, findings: capped(fitting.map(findingFacts)) };
  },
};
