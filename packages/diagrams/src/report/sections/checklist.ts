import { formatDate, label, words } from '@touchline/locale';
import type { ChecklistReport } from '@touchline/model';
import { checklistSvg } from '../../checklist/svg.ts';
import { checklistMermaid, STATE_SIGNS } from '../../mermaid/checklist.ts';
import { listOf, type Reader } from '../../reading/reader.ts';
import type { Block, Item, Section } from '../document.ts';
import { inLine, withMore } from '../facts.ts';
import { terms } from '../terms.ts';
import { type ReportContext, title } from './context.ts';

/** The seven stages with what the model answers, then what people tick. */
export function checklistSection({ reader, theme, checklist }: ReportContext): Section {
  const { language } = reader;
  return {
    id: 'checklist',
    title: words.text(language, 'checklist'),
    blocks: [
      {
        type: 'picture',
        svg: () => checklistSvg(reader, checklist, { theme }),
        mermaid: () => checklistMermaid(reader, checklist),
        name: label(language, 'viewKind', 'checklist'),
      },
      ...checklistBlocks(reader, checklist),
    ],
  };
}

/** The checklist as lists: ticked where done, the hint where something is missing. */
export function checklistBlocks(reader: Reader, { stages }: ChecklistReport): Block[] {
  const { language, model } = reader;
  const blocks: Block[] = stages.flatMap(({ title: name, items, done, total }, at): Block[] => [
    { type: 'heading', text: `${at + 1} ${name}`, print: words.text(language, 'done-of', { done, total }) },
    {
      type: 'list',
      items: items.map(({ id, label: text, state, detail, hint, places }): Item => {
        const open = places.filter(({ fulfilled }) => !fulfilled).slice(0, 8);
        return {
          ...(state !== 'not-applicable' && { done: state === 'done' }),
          content: [
            ...(state === 'partly' || state === 'not-applicable' ? [`${STATE_SIGNS[state]} `] : []),
            text,
            { soft: ` · ${[id, label(language, 'checklistState', state), detail].filter(Boolean).join(' · ')}` },
          ],
          ...((state === 'missing' || state === 'partly') && {
            children: [
              { content: [{ soft: hint }] },
              ...open.map(
                (place): Item => ({
                  content: [{ element: place.element, text: place.title }, ...(place.note ? [` · ${place.note}`] : [])],
                }),
              ),
            ],
          }),
        };
      }),
    },
  ]);
  for (const list of model.checklists) {
    blocks.push(title(list.title ?? list.name ?? words.text(language, 'manual-items')), {
      type: 'list',
      items: list.items.map(({ text, done, owners, on, by, because, evidence, ...more }): Item => {
        const said = [
          listOf(reader, owners),
          on && formatDate(language, on),
          by && terms.text(language, 'by-date', { date: formatDate(language, by, 'governed') }),
          because,
        ];
        const item: Item = {
          done,
          content: [
            text,
            {
              soft: said
                .filter(Boolean)
                .map((word) => ` · ${word}`)
                .join(''),
            },
            ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
          ],
        };
        return withMore(reader, item, { statements: more.statements, links: more.links, tags: more.tags });
      }),
    });
  }
  return blocks;
}
