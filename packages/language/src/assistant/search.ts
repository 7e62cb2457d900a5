import { allElements, type Element, titleKey } from '@touchline/model';
import { briefOf } from './places.ts';
import { AssistantMistake, type AssistantTool, capped } from './tool.ts';

export const search: AssistantTool = {
  name: 'search',
  title: 'Search the strategy',
  description:
    'Finds elements (touchpoints, pains, opportunities, KPIs, personas, initiatives …) by words of their name, title or text, in any script and case. Gives ids for show_element.',
  inputSchema: {
    type: 'object',
    properties: { words: { type: 'string', description: 'Words that all must occur, e.g. "account waiting".' } },
    required: ['words'],
    additionalProperties: false,
  },
  answer({ model }, { words = '' }) {
    const wanted = titleKey(words).split(' ').filter(Boolean);
    if (wanted.length === 0) throw new AssistantMistake('Say at least one word.');
    const fitting = [...allElements(model)].filter(({ element }) => {
      const text = titleKey(textOf(element));
      return wanted.every((word) => text.includes(word));
    });
    return capped(
      fitting.map(({ element, parent }) => ({ ...briefOf(element), ...(parent && { in: briefOf(parent).id }) })),
    );
  },
};

function textOf(element: Element): string {
  const { id, name, title, text } = element as { id: string; name?: string; title?: string; text?: string };
  return [id, name, title, text].filter((part) => part !== undefined).join(' ');
}
