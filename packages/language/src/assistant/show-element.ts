import { kpiStatus } from '@touchline/insights';
import { allElements, type Element, labelOf, nearestWord, titleKey } from '@touchline/model';
import { briefOf, findingFacts, findingsWithin, referrersOf } from './places.ts';
import { AssistantMistake, type AssistantProject, type AssistantTool, capped } from './tool.ts';

export const showElement: AssistantTool = {
  name: 'show_element',
  title: 'Show an element with its facts',
  description:
    'Shows everything said about one element (a journey, stage, touchpoint, persona, KPI, goal, initiative, pain …) and what follows from it: where a KPI stands, who refers to the element, which initiatives improve it, what is found about it.',
  inputSchema: {
    type: 'object',
    properties: {
      element: { type: 'string', description: 'Its id, name or title, e.g. Onboarding.Apply or "Opens an account".' },
    },
    required: ['element'],
    additionalProperties: false,
  },
  answer(project, { element: wanted = '' }) {
    const element = found(project, wanted);
    const referrers = referrersOf(project, element.id);
    const kpi = element.kind === 'kpi' ? kpiStatus(element, project.model, { asOf: project.asOf }) : undefined;
    return {
      ...briefOf(element),
      says: plain(element),
      ...('children' in element && { holds: capped(element.children.map(briefOf)) }),
      ...(kpi && { standing: plain(kpi) }),
      improvedBy: referrers.filter(({ kind }) => kind === 'initiative').map(briefOf),
      referredToBy: capped(referrers.map(briefOf)),
      findings: capped(findingsWithin(project, element.id).map(findingFacts)),
      asOf: project.asOf,
    };
  },
};

function found({ model, index }: AssistantProject, wanted: string): Element {
  const byId = index.get(wanted);
  if (byId) return byId;
  const key = titleKey(wanted);
  const all = [...allElements(model)].map(({ element }) => element);
  const called = all.filter(
    (element) => titleKey(labelOf(element)) === key || ('name' in element && element.name === wanted),
  );
  const [only, ...others] = called;
  if (only && others.length === 0) return only;
  if (only) {
    const ids = called.slice(0, 10).map(({ id }) => id);
    throw new AssistantMistake(`${called.length} elements are called so; ask for an id: ${ids.join(', ')}.`);
  }
  const near =
    nearestWord(wanted, all.map(labelOf)) ??
    nearestWord(
      wanted,
      all.map(({ id }) => id),
    );
  throw new AssistantMistake(
    `Nothing is called so.${near ? ` Did you mean ${near}?` : ' The tool search finds elements.'}`,
  );
}

/** Properties that only the editor needs, and what an element holds, which is listed by itself. */
const LEFT_OUT = new Set(['at', 'nameAt', 'origin', 'source', 'children', 'id', 'kind']);

/** As a person would read it out: values as they are written, references as the title they lead to, no places. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if ('spelling' in value) return value.spelling;
  if ('text' in value && 'at' in value && !('kind' in value)) {
    const { text, id } = value as { text: string; id?: string };
    return id === undefined || id === text ? text : { title: text, id };
  }
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key) || ('kind' in value && key === 'kind'));
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each)]));
}
