import { formatDate, formatPercent, label, words } from '@touchline/locale';
import type { ChecklistItemReport, ChecklistReport } from '@touchline/model';
import { messages } from '../../checklist/messages.ts';
import { checklistSvg } from '../../checklist/svg.ts';
import { checklistMermaid, STATE_SIGNS } from '../../mermaid/checklist.ts';
import { listOf, type Reader } from '../../reading/reader.ts';
import type { Block, Item, Section } from '../document.ts';
import { inLine, withCode, withMore } from '../facts.ts';
import { terms } from '../terms.ts';
import { type ReportContext, title } from './context.ts';

/** Places listed below an item; its detail has the full count. */
const MOST_PLACES = 8;

/** The seven stages with what the model answers and what to do next, then what people tick; absent when nothing is. */
export function checklistSection({ reader, theme, checklist }: ReportContext): Section | undefined {
  const { language, model } = reader;
  if (model.strategies.length === 0 && checklist.progress.total === 0 && checklist.manual.length === 0)
    return undefined;
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

/** The checklist as lists: what the claims run into, every stage with its next steps, the competencies, what is ticked. */
export function checklistBlocks(reader: Reader, checklist: ChecklistReport): Block[] {
  return [
    ...gateBlocks(reader, checklist),
    ...stageBlocks(reader, checklist),
    ...competencyBlocks(reader, checklist),
    ...manualBlocks(reader),
  ];
}

function gateBlocks({ language }: Reader, { gates }: ChecklistReport): Block[] {
  if (gates.length === 0) return [];
  const items = gates.map(({ message }): Item => ({ content: [message] }));
  return [title(messages.text(language, 'gates')), { type: 'list', items }];
}

/** Items that do not apply are one line; stages without any are left out where no strategy is declared. */
function stageBlocks({ language, model }: Reader, { stages }: ChecklistReport): Block[] {
  return stages.flatMap(({ title: name, items, done, total, progress }, at): Block[] => {
    if (total === 0 && model.strategies.length === 0) return [];
    const share = formatPercent(language, Math.round(100 * progress.share));
    const print =
      total === 0 ? messages.text(language, 'empty') : messages.text(language, 'overall', { share, done, total });
    const folded = items.length - total;
    const fold: Item[] =
      folded === 0 ? [] : [{ content: [{ soft: messages.text(language, 'folded', { count: folded }) }] }];
    return [
      { type: 'heading', text: `${at + 1} ${name}`, print },
      {
        type: 'list',
        items: [
          ...items.filter(({ state }) => state !== 'not-applicable').map((item) => itemOf(language, item)),
          ...fold,
        ],
      },
    ];
  });
}

function itemOf(
  language: Reader['language'],
  { id, label: text, state, detail, hint, step, weight, places }: ChecklistItemReport,
): Item {
  const open = places.filter(({ fulfilled }) => !fulfilled).slice(0, MOST_PLACES);
  const facts = [id, label(language, 'checklistState', state), label(language, 'checklistWeight', `${weight}`), detail];
  return {
    done: state === 'done',
    content: [
      ...(state === 'partly' ? [`${STATE_SIGNS[state]} `] : []),
      text,
      { soft: ` · ${facts.filter(Boolean).join(' · ')}` },
    ],
    ...(step !== undefined && {
      children: [
        { content: [messages.text(language, 'step', { step })] },
        { content: withCode(hint).map((part) => (typeof part === 'string' ? { soft: part } : part)) },
        ...open.map(
          (place): Item => ({
            content: [{ element: place.element, text: place.title }, ...(place.note ? [` · ${place.note}`] : [])],
          }),
        ),
      ],
    }),
  };
}

function competencyBlocks({ language }: Reader, { competencies }: ChecklistReport): Block[] {
  if (competencies.length === 0) return [];
  const items = competencies.map(({ title: name, progress, done, total, examShare }): Item => {
    const share = formatPercent(language, Math.round(100 * progress.share));
    const exam = messages.text(language, 'exam-share', { share: formatPercent(language, examShare) });
    return {
      content: [name, { soft: ` · ${messages.text(language, 'overall', { share, done, total })} · ${exam}` }],
    };
  });
  return [title(messages.text(language, 'competencies')), { type: 'list', items }];
}

function manualBlocks(reader: Reader): Block[] {
  const { language, model } = reader;
  return model.checklists.flatMap((list): Block[] => [
    title(list.title ?? list.name ?? words.text(language, 'manual-items')),
    {
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
    },
  ]);
}
