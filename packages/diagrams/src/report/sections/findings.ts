import { formatDate, label, words } from '@touchline/locale';
import { type Acceptance, allElements, labelOf } from '@touchline/model';
import type { Reader } from '../../reading/reader.ts';
import type { Block, Cell, Section } from '../document.ts';
import { withCode } from '../facts.ts';
import { messages } from '../messages.ts';
import { type ReportContext, title } from './context.ts';

/** What the checks say, and what was knowingly accepted with its reason. */
export function findingsSection({ reader, findings }: ReportContext): Section {
  const { language } = reader;
  const accepted = acceptancesOf(reader);
  const blocks: Block[] = [
    findings.length === 0
      ? { type: 'text', content: [messages.text(language, 'no-findings')] }
      : {
          type: 'table',
          head: [
            words.text(language, 'severity'),
            words.text(language, 'findings'),
            words.text(language, 'place'),
            messages.text(language, 'rule'),
          ],
          rows: findings.map(({ severity, message, at, code }): Cell[] => [
            [label(language, 'severity', severity)],
            withCode(message),
            [{ code: `${at.file}:${at.line}` }],
            [{ code }],
          ]),
        },
    title(words.text(language, 'accepted-findings')),
    accepted.length === 0
      ? { type: 'text', content: [messages.text(language, 'no-accepted')] }
      : {
          type: 'table',
          head: [
            messages.text(language, 'rule'),
            words.text(language, 'place'),
            words.text(language, 'reason'),
            words.text(language, 'until'),
          ],
          rows: accepted.map(({ acceptance: { rule, because, until }, element, text }): Cell[] => [
            [{ code: rule }],
            [{ element, text }],
            [because ?? '–'],
            [until ? formatDate(language, until) : '–'],
          ]),
        },
  ];
  return { id: 'findings', title: words.text(language, 'findings'), blocks };
}

function acceptancesOf({ model }: Reader): { acceptance: Acceptance; element: string; text: string }[] {
  const name = model.project.name ?? '–';
  const ofProject = (model.project.accepts ?? []).map((acceptance) => ({ acceptance, element: '', text: name }));
  const ofElements = [...allElements(model)].flatMap(({ element }) => {
    if (!('accepts' in element) || ('origin' in element && element.origin?.how === 'kept')) return [];
    return (element.accepts ?? []).map((acceptance) => ({ acceptance, element: element.id, text: labelOf(element) }));
  });
  return [...ofProject, ...ofElements];
}
