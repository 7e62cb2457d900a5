import { formatMoney, formatPercent } from '@touchline/locale';
import type { BudgetPart, BudgetSplit } from '@touchline/model';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { messages } from './messages.ts';
import type { Section } from './section.ts';

const NAME = 260;
const AMOUNT = 190;
const ROW = 28;

/** One bar a part, for each of the ways to divide the budget. */
export function drawBudget(
  split: BudgetSplit,
  { language, left, top, width }: Section,
): { markup: Markup; bottom: number } {
  const parts: (Markup | undefined)[] = [];
  const said = textBlock(split.says, width, { size: SIZES.small });
  parts.push(drawBlock(said, left, top, { class: 'small-soft' }));
  let y = top + said.height + 10;
  const room = Math.min(460, width - NAME - AMOUNT);
  // A division of which nothing is said is no division.
  const divisions: readonly (readonly ['by-aim' | 'by-discipline' | 'by-kind', readonly BudgetPart[]])[] = [
    ['by-aim', split.byAim.some(({ aim }) => aim) ? split.byAim : []],
    ['by-discipline', split.byDiscipline.some(({ discipline }) => discipline) ? split.byDiscipline : []],
    ['by-kind', split.byKind.some(({ kind }) => kind) ? split.byKind : []],
  ];
  for (const [by, division] of divisions) {
    if (division.length === 0) continue;
    parts.push(element('text', { class: 'cv-head', x: left, y: y + 10 }, messages.text(language, by)));
    y += 16;
    for (const { title: name, amount, share } of division) {
      const label = textBlock(name, NAME - 16, { size: SIZES.small, maxLines: 2 });
      const height = Math.max(ROW, label.height + 8);
      const money = `${formatPercent(language, share * 100, { decimals: 0 })} · ${formatMoney(language, amount, split.currency)}`;
      parts.push(
        element(
          'g',
          {},
          title(`${name}: ${money}`),
          drawBlock(label, left, y + (height - label.height) / 2, { class: 'small' }),
          element('rect', { class: 'track', x: left + NAME, y: y + height / 2 - 5, width: room, height: 10, rx: 3 }),
          element('rect', {
            class: 'bar',
            x: left + NAME,
            y: y + height / 2 - 5,
            width: Math.max(2, room * share),
            height: 10,
            rx: 3,
          }),
          element('text', { class: 'small', x: left + NAME + room + 12, y: y + height / 2 + 4 }, money),
        ),
      );
      y += height;
    }
    y += 12;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y };
}
