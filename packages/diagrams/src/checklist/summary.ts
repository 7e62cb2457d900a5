import { formatPercent, type Language, label } from '@touchline/locale';
import { type ChecklistGate, type ChecklistReport, type CompetencyProgress, LifecycleStage } from '@touchline/model';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { gateMark } from './marks.ts';
import { messages } from './messages.ts';

interface Frame {
  readonly language: Language;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface Drawn {
  readonly markup: Markup;
  readonly bottom: number;
}

/** More steps than these are counted: nobody begins with the ninth. */
const MOST_STEPS = 8;

/** What the claims of the team run into. */
export function drawGates(gates: readonly ChecklistGate[], { language, left, top, width }: Frame): Drawn {
  if (gates.length === 0) return { markup: fragment(), bottom: top };
  const head = textBlock(messages.text(language, 'gates'), width, { size: SIZES.body, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, left, top, { class: 'ck-gate-head' })];
  let y = top + head.height + 6;
  for (const { message } of gates) {
    const text = textBlock(message, width - 26, { size: SIZES.body });
    parts.push(gateMark(left + 8, y + 9), drawBlock(text, left + 26, y, { class: 'body' }));
    y += text.height + 6;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y + 10 };
}

/** What to do next, in order. */
export function drawNext(next: ChecklistReport['next'], { language, left, top, width }: Frame): Drawn {
  const head = textBlock(messages.text(language, 'next'), width, { size: SIZES.strong, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, left, top, { class: 'strong' })];
  let y = top + head.height + 10;
  const line = (text: string, name: string) => {
    const block = textBlock(text, width - 30, { size: name === 'tiny' ? SIZES.tiny : SIZES.body });
    parts.push(drawBlock(block, left + 26, y, { class: name }));
    y += block.height;
  };
  next.slice(0, MOST_STEPS).forEach(({ text, stage, weight, effort }, at) => {
    parts.push(element('text', { class: 'ck-number', x: left + 16, y: y + 13 }, `${at + 1}`));
    line(text, 'body');
    const number = LifecycleStage.options.indexOf(stage) + 1;
    const facts = [
      `${number} ${label(language, 'lifecycleStage', stage)}`,
      label(language, 'checklistWeight', `${weight}`),
      label(language, 'checklistEffort', effort),
    ];
    line(facts.join(' · '), 'tiny');
    y += 8;
  });
  if (next.length === 0) line(messages.text(language, 'all-done'), 'body');
  if (next.length > MOST_STEPS) line(messages.text(language, 'more', { count: next.length - MOST_STEPS }), 'tiny');
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y + 6 };
}

/** How far each competency is; its share of the exam stands beside it as what it is. */
export function drawCompetencies(
  competencies: readonly CompetencyProgress[],
  { language, left, top, width }: Frame,
): Drawn {
  const head = textBlock(messages.text(language, 'competencies'), width, { size: SIZES.strong, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, left, top, { class: 'strong' })];
  let y = top + head.height + 10;
  const bar = width - 56;
  for (const { title, progress, examShare } of competencies) {
    const name = textBlock(title, width, { size: SIZES.small });
    parts.push(drawBlock(name, left, y, { class: 'ck-item' }));
    y += name.height + 4;
    parts.push(
      element('rect', { class: 'ck-track', x: left, y, width: bar, height: 8, rx: 4 }),
      progress.share > 0
        ? element('rect', { class: 'ck-done', x: left, y, width: bar * progress.share, height: 8, rx: 4 })
        : undefined,
      element(
        'text',
        { class: 'ck-number', x: left + width - 4, y: y + 9 },
        formatPercent(language, Math.round(100 * progress.share)),
      ),
    );
    const share = messages.text(language, 'exam-share', { share: formatPercent(language, examShare) });
    parts.push(drawBlock(textBlock(share, width, { size: SIZES.tiny }), left, y + 12, { class: 'tiny' }));
    y += 36;
  }
  const weights = textBlock(
    messages.text(language, 'weights', {
      essential: label(language, 'checklistWeight', '3'),
      important: label(language, 'checklistWeight', '2'),
      rounding: label(language, 'checklistWeight', '1'),
    }),
    width,
    { size: SIZES.tiny },
  );
  parts.push(drawBlock(weights, left, y, { class: 'tiny' }));
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y + weights.height + 6 };
}
