import type { Language } from '@touchline/locale';
import type { CriterionReport, MaturityClaimReport } from '@touchline/model';
import { hook, hooked } from '../picture/hooks.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { criterionMark } from './marks.ts';
import { messages } from './messages.ts';
import { type ClosingLine, closingWords, standingWords, targetWords } from './words.ts';

const RAIL = 20;
const NODE = 13;
const NAMES = 216;
const NAMES_LEFT = 48;
const PAD = 12;
const RUNG_GAP = 8;
const CARD_GAP = 10;
const MARK = 24;

const LINE_FACES = { closed: 'mt-closer', late: 'mt-late', open: 'mt-open' } as const;

interface Drawing {
  readonly language: Language;
  readonly ids: boolean;
}

interface Pill {
  readonly text: TextBlock;
  readonly face: 'mt-pill' | 'mt-pill-shown' | 'mt-pill-target';
}

interface Card {
  readonly criterion: CriterionReport;
  readonly title: TextBlock;
  readonly why: TextBlock;
  readonly lines: readonly (ClosingLine & { readonly block: TextBlock })[];
  /** A gap is a card by who closes it: somebody, too late, nobody. Everything else stands on the rung. */
  readonly face: 'mt-gap-closed' | 'mt-gap-late' | 'mt-gap-open' | undefined;
  readonly height: number;
}

/** One ladder, its rungs bottom to top, each with its criteria; `height` is what it takes below `top`. */
export function drawLadder(
  claim: MaturityClaimReport,
  left: number,
  top: number,
  width: number,
  drawing: Drawing,
): { markup: Markup; height: number } {
  const { language, ids } = drawing;
  const { levels } = claim;
  const name = textBlock(claim.modelTitle, width, { size: SIZES.strong, weight: 'bold' });
  const none = claim.reached === undefined ? [messages.text(language, 'none-shown')] : [];
  const origin = textBlock([claim.origin, ...none].join('\n'), width, { size: SIZES.tiny });
  const parts: (Markup | undefined)[] = [
    hooked(hook(ids, claim.strategy, claim.modelTitle), drawBlock(name, left, top, { class: 'strong' })),
    drawBlock(origin, left, top + name.height + 2, { class: 'tiny' }),
  ];
  let y = top + name.height + origin.height + 14;
  const cardsLeft = left + NAMES_LEFT + NAMES + 20;
  const cardWidth = (left + width - cardsLeft - CARD_GAP - PAD) / 2;
  const rows = levels
    .map(({ level, title: text }, index) => {
      const pills = pillsOf(claim, level, language);
      const names = textBlock(text, NAMES, { size: SIZES.strong, weight: 'bold' });
      const cards = claim.criteria
        .filter((criterion) => criterion.level === level)
        .map((criterion) => cardOf(criterion, claim, cardWidth, language));
      const columns = columnsOf(cards);
      const own = names.height + pills.reduce((sum, { text: pill }) => sum + pill.height + 12, 6);
      const height = 2 * PAD + Math.max(own, 2 * NODE, ...columns.map(heightOf));
      return { level, index, pills, names, columns, height };
    })
    .reverse();
  const reached = claim.levels.findIndex(({ level }) => level === claim.reached);
  const goal = Math.max(
    -1,
    ...claim.targets.map((target) => claim.levels.findIndex(({ level }) => level === target.level)),
  );
  const nodes: { index: number; y: number }[] = [];
  const rungs: Markup[] = [];
  for (const row of rows) {
    rungs.push(element('rect', { class: 'mt-rung', x: left, y, width, height: row.height, rx: 8 }));
    const middle = y + PAD + NODE;
    nodes.push({ index: row.index, y: middle });
    const x = left + NAMES_LEFT;
    parts.push(drawBlock(row.names, x, y + PAD + 3, { class: 'strong' }));
    let pillY = y + PAD + row.names.height + 9;
    for (const pill of row.pills) {
      parts.push(drawPill(pill, x, pillY));
      pillY += pill.text.height + 12;
    }
    row.columns.forEach((cards, at) => {
      let cardY = y + PAD;
      for (const card of cards) {
        parts.push(drawCard(card, cardsLeft + at * (cardWidth + CARD_GAP), cardY, cardWidth, claim, drawing));
        cardY += card.height + CARD_GAP;
      }
    });
    y += row.height + RUNG_GAP;
  }
  const rail = left + RAIL + 4;
  const yOf = (index: number) => nodes.find((node) => node.index === index)?.y ?? 0;
  const [lowest, highest] = [yOf(0), yOf(levels.length - 1)];
  const rails = [
    element('path', { class: 'mt-rail', d: path('M', rail, lowest, 'V', highest) }),
    reached > 0 && element('path', { class: 'mt-rail-reached', d: path('M', rail, lowest, 'V', yOf(reached)) }),
    goal > Math.max(0, reached) &&
      element('path', { class: 'mt-rail-ahead', d: path('M', rail, yOf(Math.max(0, reached)), 'V', yOf(goal)) }),
  ];
  const marks = nodes.map(({ index, y: at }) => {
    const isReached = index <= reached;
    const face = isReached ? 'mt-node-reached' : index <= goal ? 'mt-node-ahead' : 'mt-node';
    return fragment(
      element('circle', { class: face, cx: rail, cy: at, r: NODE }),
      element('text', { class: isReached ? 'mt-number-reached' : 'mt-number', x: rail, y: at + 4.6 }, `${index + 1}`),
    );
  });
  return {
    markup: fragment(...rungs, ...rails, ...marks, ...parts.map((part) => part ?? false)),
    height: y - RUNG_GAP - top,
  };
}

function pillsOf(claim: MaturityClaimReport, level: string, language: Language): Pill[] {
  const pill = (text: string, face: Pill['face']): Pill => ({
    text: textBlock(text, NAMES - 20, { size: SIZES.tiny, weight: 'bold' }),
    face,
  });
  const pills: Pill[] = [];
  const standing = standingWords(claim, level, language);
  if (standing) pills.push(pill(standing.text, standing.isShown ? 'mt-pill-shown' : 'mt-pill'));
  for (const target of claim.targets) {
    if (target.level === level) pills.push(pill(targetWords(target, language), 'mt-pill-target'));
  }
  return pills;
}

function drawPill({ text, face }: Pill, x: number, y: number): Markup {
  return fragment(
    element('rect', { class: face, x, y, width: text.width + 18, height: text.height + 6, rx: 9 }),
    drawBlock(text, x + 9, y + 3, { class: face === 'mt-pill-target' ? 'mt-pill-target-text' : 'mt-pill-text' }) ??
      false,
  );
}

function cardOf(criterion: CriterionReport, claim: MaturityClaimReport, width: number, language: Language): Card {
  const room = width - MARK - PAD;
  const isGap = claim.gap.includes(criterion.id);
  const text = textBlock(criterion.title, room, { size: SIZES.small, weight: isGap ? 'bold' : 'regular' });
  const why = textBlock(criterion.why, room, { size: SIZES.tiny, maxLines: 3 });
  const lines = closingWords(criterion, claim, language).map((line) => ({
    ...line,
    block: textBlock(line.text, room, { size: SIZES.tiny, weight: 'bold', maxLines: 3 }),
  }));
  const height =
    text.height + why.height + lines.reduce((sum, line) => sum + line.block.height + 3, 0) + (isGap ? 16 : 6);
  return {
    criterion,
    title: text,
    why,
    lines,
    face: isGap ? faceOf(lines) : undefined,
    height,
  };
}

function faceOf(lines: readonly ClosingLine[]): Card['face'] {
  if (lines.some(({ how }) => how === 'closed')) return 'mt-gap-closed';
  return lines.some(({ how }) => how === 'late') ? 'mt-gap-late' : 'mt-gap-open';
}

/** Cards in the order of reading, each into the column that is shorter. */
function columnsOf(cards: readonly Card[]): readonly [readonly Card[], readonly Card[]] {
  const columns: [Card[], Card[]] = [[], []];
  for (const card of cards) (heightOf(columns[0]) <= heightOf(columns[1]) ? columns[0] : columns[1]).push(card);
  return columns;
}

function heightOf(cards: readonly Card[]): number {
  return cards.reduce((sum, { height }) => sum + height + CARD_GAP, cards.length > 0 ? -CARD_GAP : 0);
}

function drawCard(
  { criterion, title: text, why, lines, face, height }: Card,
  x: number,
  y: number,
  width: number,
  claim: MaturityClaimReport,
  { language, ids }: Drawing,
): Markup {
  const inset = face === undefined ? 0 : 8;
  const name = [criterion.title, messages.text(language, criterion.state), criterion.why, criterion.hint].join(' · ');
  let lineY = y + inset + text.height + why.height + 3;
  return element(
    'g',
    { ...hook(ids, claim.strategy, name), ...(ids && { 'data-criterion': criterion.id }) },
    title(name),
    face !== undefined && element('rect', { class: face, x, y, width, height, rx: 6 }),
    criterionMark(criterion.state, x + 14, y + inset + 8),
    drawBlock(text, x + MARK + 4, y + inset, { class: face === undefined ? 'small' : 'bold' }) ?? false,
    drawBlock(why, x + MARK + 4, y + inset + text.height, { class: 'tiny' }) ?? false,
    ...lines.map(({ block, how, initiative }) => {
      const drawn = drawBlock(block, x + MARK + 4, lineY, { class: LINE_FACES[how] });
      lineY += block.height + 3;
      return drawn ? hooked(hook(ids, initiative?.id, initiative?.title), drawn) : false;
    }),
  );
}
