import { formatPercent, type Language } from '@touchline/locale';
import type { MaturityReport, PyramidShare, TalksShare } from '@touchline/model';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { SIZES } from '../theme/tokens.ts';
import { messages } from './messages.ts';

const BAR = 14;

type State = 'as-is' | 'to-be';
const STATES = ['as-is', 'to-be'] as const;

/** How the touchpoints talk, and on which level of the CX pyramid they are: today and to be. */
export function drawPanel(
  { interaction, pyramid }: MaturityReport,
  left: number,
  top: number,
  width: number,
  language: Language,
): { markup: Markup; height: number } {
  const parts: (Markup | undefined)[] = [];
  let y = top;
  if (interaction) {
    const talks = drawTalks({ 'as-is': interaction.asIs, 'to-be': interaction.toBe }, left, y, width, language);
    parts.push(talks.markup);
    y += talks.height + 26;
  }
  if (pyramid) {
    const drawn = drawPyramid(pyramid, left, y, width, language);
    parts.push(drawn.markup);
    y += drawn.height;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

function drawTalks(
  shares: Readonly<Record<State, TalksShare | undefined>>,
  left: number,
  top: number,
  width: number,
  language: Language,
): { markup: Markup; height: number } {
  const head = textBlock(messages.text(language, 'talks'), width, { size: SIZES.strong, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, left, top, { class: 'strong' })];
  let y = top + head.height + 10;
  for (const state of STATES) {
    const share = shares[state];
    if (!share) continue;
    const { twoWay, outbound, inbound, unknown } = share;
    const total = twoWay + outbound + inbound + unknown;
    const pieces = [
      { count: twoWay, face: 'mt-two-way', name: 'two-way' },
      { count: outbound + inbound, face: 'mt-one-way', name: 'one-way' },
      { count: unknown, face: 'track', name: 'not-said' },
    ] as const;
    const told = pieces
      .filter(({ count }) => count > 0)
      .map(({ count, name }) => messages.text(language, name, { count }))
      .join(' · ');
    parts.push(element('text', { class: 'small', x: left, y: y + 11 }, messages.text(language, state)));
    if (share.share !== undefined) {
      const text = messages.text(language, 'share', { share: formatPercent(language, Math.round(share.share * 100)) });
      parts.push(element('text', { class: 'mt-share end', x: left + width, y: y + 11 }, text));
    }
    let x = left;
    const bars = pieces.map(({ count, face }) => {
      const own = (count / total) * width;
      const bar = count > 0 && element('rect', { class: face, x, y: y + 18, width: Math.max(0, own - 1), height: BAR });
      x += own;
      return bar;
    });
    const detail = textBlock(told, width, { size: SIZES.tiny });
    parts.push(element('g', {}, title(`${messages.text(language, state)}: ${told}`), ...bars));
    parts.push(drawBlock(detail, left, y + 18 + BAR + 3, { class: 'tiny' }));
    y += 18 + BAR + detail.height + 16;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top - 16 };
}

function drawPyramid(
  pyramid: NonNullable<MaturityReport['pyramid']>,
  left: number,
  top: number,
  width: number,
  language: Language,
): { markup: Markup; height: number } {
  const head = textBlock(messages.text(language, 'pyramid'), width, { size: SIZES.strong, weight: 'bold' });
  const origin = textBlock(messages.text(language, 'pyramid-origin'), width, { size: SIZES.tiny });
  const parts: (Markup | undefined)[] = [
    drawBlock(head, left, top, { class: 'strong' }),
    drawBlock(origin, left, top + head.height + 2, { class: 'tiny' }),
  ];
  let y = top + head.height + origin.height + 12;
  const states = STATES.flatMap((state) => {
    const share = state === 'as-is' ? pyramid.asIs : pyramid.toBe;
    return share ? [{ state, share }] : [];
  });
  const most = Math.max(1, ...states.flatMap(({ share }) => share.counts.map(({ count }) => count)));
  const names = Math.max(...states.map(({ state }) => measure(messages.text(language, state), SIZES.tiny))) + 10;
  const room = width - names - 28;
  for (const { level, title: text } of [...pyramid.levels].reverse()) {
    const name = textBlock(text, width, { size: SIZES.small });
    parts.push(drawBlock(name, left, y, { class: 'small' }));
    y += name.height + 3;
    for (const { state, share } of states) {
      const count = share.counts.find((each) => each.level === level)?.count ?? 0;
      const own = (count / most) * room;
      parts.push(element('text', { class: 'tiny', x: left, y: y + 9 }, messages.text(language, state)));
      parts.push(
        count > 0
          ? element('rect', {
              class: state === 'as-is' ? 'mt-two-way' : 'mt-to-be',
              x: left + names,
              y,
              width: Math.max(3, own),
              height: 10,
              rx: 2,
            })
          : undefined,
      );
      parts.push(element('text', { class: 'tiny', x: left + names + own + 6, y: y + 9 }, String(count)));
      y += 15;
    }
    y += 8;
  }
  const untold = untoldOf(states, language);
  if (untold !== undefined) {
    const block = textBlock(untold, width, { size: SIZES.tiny });
    parts.push(drawBlock(block, left, y, { class: 'tiny' }));
    y += block.height;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

function untoldOf(
  states: readonly { readonly state: State; readonly share: PyramidShare }[],
  language: Language,
): string | undefined {
  const told = states
    .filter(({ share }) => share.unknown > 0)
    .map(({ state, share }) => {
      return `${messages.text(language, state)}: ${messages.text(language, 'untold', { count: share.unknown })}`;
    });
  return told.length > 0 ? told.join('\n') : undefined;
}
