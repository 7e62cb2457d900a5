import { formatDate, type Language } from '@touchline/locale';
import type { ManualChecklist } from '@touchline/model';
import { hook, hooked } from '../picture/hooks.ts';
import { type Attributes, fragment, type Markup } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { checkBox } from './marks.ts';
import { messages } from './messages.ts';

/** What people tick themselves, list by list. */
export function drawManual(
  lists: readonly ManualChecklist[],
  frame: { language: Language; asOf: string; ids: boolean; left: number; top: number; width: number },
): { markup: Markup; bottom: number } {
  const { language, asOf, ids, left, top, width } = frame;
  const parts: (Markup | undefined)[] = [];
  let y = top;
  for (const list of lists) {
    const head = textBlock(
      `${list.title} · ${messages.text(language, 'progress', { done: list.done, total: list.total })}`,
      width,
      { size: SIZES.strong, weight: 'bold' },
    );
    parts.push(hooked(hook(ids, list.checklist, list.title), drawBlock(head, left, y, { class: 'strong' })));
    const kept = textBlock(messages.text(language, 'manual'), width, { size: SIZES.tiny });
    parts.push(drawBlock(kept, left, y + head.height, { class: 'tiny' }));
    y += head.height + 24;
    for (const item of list.items) {
      const late = !item.done && item.by !== undefined && item.by < asOf;
      const facts = [
        late && messages.text(language, 'late'),
        ...item.owners,
        item.on && formatDate(language, item.on),
        item.by && messages.text(language, 'due', { date: formatDate(language, item.by, 'governed') }),
        item.because,
      ];
      const text = textBlock(item.text, Math.min(640, width - 30), { size: SIZES.body });
      const detail = textBlock(facts.filter(Boolean).join(' · '), width - 30, { size: SIZES.tiny });
      parts.push(
        hooked(
          ids ? manualHooks(item) : {},
          checkBox(item.done, left, y + 1),
          drawBlock(text, left + 26, y, { class: 'body' }),
          drawBlock(detail, left + 26, y + text.height, { class: late ? 'ck-late' : 'tiny' }),
        ),
      );
      y += text.height + detail.height + 8;
    }
    y += 14;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y };
}

/** What a click needs to tick an item of a list in the text. */
function manualHooks({ id, text, done }: { id: string; text: string; done: boolean }): Attributes {
  return {
    'data-id': id,
    'data-item': id,
    'data-manual': '',
    'data-state': done ? 'done' : 'open',
    role: 'checkbox',
    'aria-checked': String(done),
    'aria-label': text,
  };
}
