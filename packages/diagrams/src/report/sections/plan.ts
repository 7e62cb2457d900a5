import { formatValue, label, words } from '@touchline/locale';
import { type Initiative, labelOf } from '@touchline/model';
import { prioritiesMermaid } from '../../mermaid/priorities.ts';
import { roadmapMermaid } from '../../mermaid/roadmap.ts';
import { prioritiesOf } from '../../priorities/points.ts';
import { prioritiesSvg } from '../../priorities/svg.ts';

import type { Reader } from '../../reading/reader.ts';
import { roadmapSvg } from '../../roadmap/svg.ts';
import type { Block, Inline, Section } from '../document.ts';
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
    blocks.push(
      title(words.text(language, 'initiatives')),
      ...initiativesTable(reader),
      ...cards(reader, model.initiatives),
    );
  }
  if (model.rollouts.length > 0) blocks.push(title(words.text(language, 'rollouts')), ...cards(reader, model.rollouts));
  return { id: 'plan', title: words.text(language, 'plan'), blocks };
}

/** Every initiative in a row; a column that would stay empty is left out, and so is a table of mere names. */
function initiativesTable(reader: Reader): readonly Block[] {
  const { model, language } = reader;
  const columns: readonly [Parameters<typeof words.text>[1], (initiative: Initiative) => readonly Inline[]][] = [
    ['name', (each) => [{ element: each.id, text: labelOf(each) }]],
    ['status', ({ status }) => (status ? [label(language, 'initiativeStatus', status)] : [])],
    ['schedule', ({ schedule }) => (schedule ? [formatValue(language, schedule)] : [])],
    ['owner', ({ owners }) => (owners ? inLine(reader, owners) : [])],
    ['supports', ({ supports }) => (supports ? inLine(reader, supports) : [])],
    ['impact', ({ impact }) => (impact ? [label(language, 'level', impact)] : [])],
    ['effort', ({ effort }) => (effort ? [label(language, 'level', effort)] : [])],
    ['budget', ({ budget }) => (budget ? [formatValue(language, budget)] : [])],
  ];
  const filled = columns.filter(([, cell]) => model.initiatives.some((each) => cell(each).length > 0));
  if (filled.length < 2) return [];
  const table: Block = {
    type: 'table',
    head: filled.map(([code]) => words.text(language, code as 'name')),
    rows: model.initiatives.map((each) =>
      filled.map(([, cell]) => {
        const content = cell(each);
        return content.length > 0 ? content : ['–'];
      }),
    ),
  };
  return [table];
}
