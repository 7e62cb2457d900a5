import { formatValue, label, words } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import { prioritiesMermaid } from '../../mermaid/priorities.ts';
import { roadmapMermaid } from '../../mermaid/roadmap.ts';
import { prioritiesOf } from '../../priorities/points.ts';
import { prioritiesSvg } from '../../priorities/svg.ts';
import { roadmapSvg } from '../../roadmap/svg.ts';
import type { Block, Section } from '../document.ts';
import { inLine } from '../facts.ts';
import { cards, type ReportContext, title } from './context.ts';

/** Roadmap, priorities, initiatives. */
export function planSection({ reader, theme, asOf }: ReportContext): Section | undefined {
  const { model, language } = reader;
  const priorities = prioritiesOf(reader);
  const weighed = priorities.points.length > 0;
  if (model.initiatives.length + model.rollouts.length === 0 && !weighed) return undefined;
  const blocks: Block[] = [];
  if (model.initiatives.length > 0) {
    blocks.push(title(words.text(language, 'roadmap')));
    blocks.push({
      type: 'picture',
      svg: () => roadmapSvg(reader, { theme, asOf }),
      mermaid: () => roadmapMermaid(reader, { asOf }),
      name: label(language, 'viewKind', 'roadmap'),
    });
  }
  if (weighed) {
    blocks.push(title(words.text(language, 'priorities')));
    blocks.push({
      type: 'picture',
      svg: () => prioritiesSvg(reader, { theme }),
      mermaid: () => prioritiesMermaid(reader),
      name: label(language, 'viewKind', 'priorities'),
    });
  }
  if (model.initiatives.length > 0) {
    const head = ['name', 'status', 'schedule', 'owner', 'supports', 'impact', 'effort', 'budget'] as const;
    blocks.push(title(words.text(language, 'initiatives')), {
      type: 'table',
      head: head.map((code) => words.text(language, code)),
      rows: model.initiatives.map((initiative) => [
        [{ element: initiative.id, text: labelOf(initiative) }],
        [initiative.status ? label(language, 'initiativeStatus', initiative.status) : '–'],
        [initiative.schedule ? formatValue(language, initiative.schedule) : '–'],
        initiative.owners ? inLine(reader, initiative.owners) : ['–'],
        initiative.supports ? inLine(reader, initiative.supports) : ['–'],
        [initiative.impact ? label(language, 'level', initiative.impact) : '–'],
        [initiative.effort ? label(language, 'level', initiative.effort) : '–'],
        [initiative.budget ? formatValue(language, initiative.budget) : '–'],
      ]),
    });
    blocks.push(...cards(reader, model.initiatives));
  }
  if (model.rollouts.length > 0) blocks.push(title(words.text(language, 'rollouts')), ...cards(reader, model.rollouts));
  return { id: 'plan', title: words.text(language, 'plan'), blocks };
}
