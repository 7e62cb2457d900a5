import { label } from '@touchline/locale';
import type { ChecklistReport, ChecklistState } from '@touchline/model';
import { messages } from '../checklist/messages.ts';
import { planName } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { type Block, type MermaidDiagram, packDiagrams } from './diagram.ts';
import { quoteMermaid } from './escape.ts';

/** Signs that tell the states apart without colour. */
export const STATE_SIGNS: Readonly<Record<ChecklistState, string>> = {
  done: '✓',
  partly: '◐',
  missing: '○',
  'not-applicable': '–',
};

/** The checklist as a kanban board, a column a stage, then a column a list that people tick. */
export function checklistMermaid(reader: Reader, checklist: ChecklistReport): MermaidDiagram[] {
  const { language } = reader;
  const isShown = ({ total }: { total: number }) => total > 0 || reader.model.strategies.length > 0;
  let count = 0;
  const card = (text: string) => {
    count += 1;
    return { lines: [`    c${count}[${quoteMermaid(text)}]`] };
  };
  const column = (id: string, title: string, done: number, total: number): string => {
    const progress = messages.text(language, 'progress', { done, total });
    return `  ${id}[${quoteMermaid(`${title} · ${progress}`)}]`;
  };
  const blocks: Block[] = [
    ...checklist.stages.filter(isShown).map(({ stage, title, done, total, items }) => ({
      open: [column(`stage_${stage}`, title, done, total)],
      items: items
        .filter(({ state }) => state !== 'not-applicable')
        .map(({ state, label: text, detail }) =>
          card([`${STATE_SIGNS[state]} ${text}`, detail].filter((word) => word !== undefined).join(' · ')),
        ),
    })),
    ...checklist.manual.map(({ title, done, total, items }, at) => ({
      open: [column(`manual_${at + 1}`, title, done, total)],
      items: items.map(({ text, done: ticked }) => card(`${STATE_SIGNS[ticked ? 'done' : 'missing']} ${text}`)),
    })),
  ];
  const title = `${label(language, 'viewKind', 'checklist')}: ${planName(reader, label(language, 'viewKind', 'checklist'), undefined)}`;
  return packDiagrams(language, title, () => ['kanban'], blocks);
}
