import { formatDate, formatMoney, formatNumber, formatPercent, type Language, label, words } from '@touchline/locale';
import {
  type EqualOfferTest,
  type LoyaltyProgrammeReport,
  type LoyaltyReport,
  type LoyaltySplit,
  type LoyaltyWay,
  labelOf,
} from '@touchline/model';
import { drawHeading } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';

const LEFT = 24;
const WIDTH = 1040;
const INNER = WIDTH - 2 * LEFT;
const NAMES = 190;
const BAR_X = LEFT + NAMES;
const BAR = INNER - NAMES;
const BAR_HEIGHT = 22;

const RULES: StyleRules = {
  ...COMMON_RULES,
  'ly-earned': 'fill:$good',
  'ly-bought': 'fill:$paper;stroke:$risk;stroke-width:2',
  'ly-unsaid': 'fill:none;stroke:$ghost;stroke-width:1.4;stroke-dasharray:4 3',
  'ly-stay': 'stroke:$accent;stroke-width:2.4;fill:none',
  'ly-point': 'fill:$accent',
};

/** In the order of the bars. */
const WAYS = ['earned', 'bought', 'unsaid'] as const satisfies readonly LoyaltyWay[];

export interface LoyaltySvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

interface Drawn {
  readonly markup: Markup;
  readonly height: number;
}

/**
 * Loyalty programmes as a self-contained SVG: earned and bought by number and by cost, every reward with what it is good
 * for, and who would stay at an equal offer. Filled is earned, outlined is bought, dashed is not said.
 */
export function loyaltySvg(
  reader: Reader,
  report: LoyaltyReport,
  { theme = 'light', ids = false }: LoyaltySvgOptions = {},
): string {
  const { language } = reader;
  const topic = messages.text(language, 'loyalty');
  const plan = planOf(reader, undefined);
  const name = plan ? labelOf(plan) : reader.model.project.name;
  const ways = WAYS.filter((way) =>
    report.programmes.some(({ rewards }) => rewards.some((reward) => reward.way === way)),
  );
  const heading = drawHeading(
    {
      title: name ?? topic,
      context: [
        ...(name === undefined ? [] : [topic]),
        words.text(language, 'as-of', { date: formatDate(language, report.asOf, 'governed') }),
      ].join(' · '),
      legend: ways.map((way) => ({ mark: wayMark(way, 0, 0), text: messages.text(language, way) })),
      ...(ids && { id: plan?.id }),
    },
    LEFT,
    INNER,
  );
  const parts: (Markup | undefined)[] = [heading.markup];
  let y = heading.bottom + 4;
  if (report.programmes.length === 0) {
    const block = textBlock(messages.text(language, 'empty'), INNER, { size: SIZES.body });
    parts.push(drawBlock(block, LEFT, y, { class: 'words' }));
    y += block.height + 12;
  }
  for (const programme of report.programmes) {
    const drawn = drawProgramme(programme, language, y, ids);
    parts.push(hooked(hook(ids, programme.programme, programme.title), drawn.markup));
    y += drawn.height + 30;
  }
  return svgDocument({
    width: WIDTH,
    height: y,
    title: [topic, name].filter(Boolean).join(': '),
    description: messages.text(language, 'description', { count: report.programmes.length }),
    language,
    theme,
    rules: RULES,
    body: fragment(...parts.map((part) => part ?? false)),
  });
}

function drawProgramme(programme: LoyaltyProgrammeReport, language: Language, top: number, ids: boolean): Drawn {
  const { byCount, byCost } = programme;
  const head = textBlock([programme.title, ...programme.for].join(' · '), INNER, {
    size: SIZES.strong,
    weight: 'bold',
  });
  const parts: (Markup | undefined)[] = [drawBlock(head, LEFT, top, { class: 'strong' })];
  let y = top + head.height + 10;
  if (programme.rewards.length > 0) {
    const count = (amount: number) => formatNumber(language, amount);
    const byNumber = drawSplit(messages.text(language, 'by-count'), byCount, count, language, y);
    parts.push(byNumber.markup);
    y += byNumber.height + 10;
    if (byCost) {
      const money = (amount: number) => formatMoney(language, amount, byCost.currency, { decimals: 0, fixed: true });
      const cost = drawSplit(messages.text(language, 'by-cost'), byCost, money, language, y);
      parts.push(cost.markup);
      y += cost.height + 14;
    } else {
      const none = textBlock(messages.text(language, 'no-cost'), BAR, { size: SIZES.small });
      parts.push(drawBlock(none, BAR_X, y, { class: 'small-soft' }));
      y += none.height + 14;
    }
  }
  const rewards = drawRewards(programme, language, y, ids);
  const tests = drawTests(programme.tests, language, y + rewards.height + 16);
  parts.push(rewards.markup, tests.markup);
  y += rewards.height + 16 + tests.height + 8;
  for (const note of programme.notes) {
    const block = textBlock(note, INNER, { size: SIZES.tiny });
    parts.push(drawBlock(block, LEFT, y, { class: 'tiny' }));
    y += block.height + 3;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

/** One bar of the whole: parts side by side, their amounts and shares in words below. */
function drawSplit(
  name: string,
  split: LoyaltySplit,
  amount: (value: number) => string,
  language: Language,
  top: number,
): Drawn {
  const total = split.earned + split.bought + split.unsaid;
  const block = textBlock(name, NAMES - 16, { size: SIZES.body, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(block, LEFT, top + 2, { class: 'bold' })];
  const told: string[] = [];
  let x = BAR_X;
  for (const way of WAYS) {
    const share = total > 0 ? split[way] / total : 0;
    if (share === 0) continue;
    const width = share * BAR;
    parts.push(
      element('rect', {
        class: `ly-${way}`,
        x: x + 1.5,
        y: top + 1.5,
        width: Math.max(1, width - 3),
        height: BAR_HEIGHT - 3,
        rx: 3,
      }),
    );
    told.push(
      `${messages.text(language, way)} ${amount(split[way])} (${formatPercent(language, share * 100, { decimals: 0 })})`,
    );
    x += width;
  }
  const line = textBlock(told.join(' · '), BAR, { size: SIZES.small });
  parts.push(drawBlock(line, BAR_X, top + BAR_HEIGHT + 3, { class: 'small' }));
  return {
    markup: fragment(...parts.map((part) => part ?? false)),
    height: Math.max(block.height, BAR_HEIGHT + 3 + line.height),
  };
}

function drawRewards({ rewards }: LoyaltyProgrammeReport, language: Language, top: number, ids: boolean): Drawn {
  const head = textBlock(messages.text(language, 'rewards'), NAMES - 16, { size: SIZES.body, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, LEFT, top, { class: 'bold' })];
  let y = top;
  if (rewards.length === 0) {
    const none = textBlock(messages.text(language, 'no-rewards'), BAR, { size: SIZES.body });
    parts.push(drawBlock(none, BAR_X, y, { class: 'words' }));
    return { markup: fragment(...parts.map((part) => part ?? false)), height: Math.max(head.height, none.height) };
  }
  for (const reward of rewards) {
    const name = textBlock(reward.title, BAR * 0.4, { size: SIZES.body });
    const facts = [
      reward.kind && label(language, 'rewardKind', reward.kind),
      reward.term && label(language, 'rewardTerm', reward.term),
      reward.costText,
    ].filter(Boolean);
    const what = textBlock(facts.join(' · '), BAR * 0.55, { size: SIZES.small });
    const uses = [
      reward.addresses.length > 0
        ? messages.text(language, 'good-for', { needs: reward.addresses.join('; ') })
        : messages.text(language, 'good-for-nothing'),
      ...(reward.encourages.length > 0
        ? [
            messages.text(language, 'encourages', {
              behaviour: reward.encourages.map((each) => label(language, 'encourages', each)).join(', '),
            }),
          ]
        : []),
    ];
    const use = textBlock(uses.join(' · '), BAR * 0.55, { size: SIZES.tiny });
    parts.push(
      hooked(
        hook(ids, reward.reward, reward.title),
        wayMark(reward.way, BAR_X, y + 2),
        drawBlock(name, BAR_X + 22, y, { class: 'body' }),
        drawBlock(what, BAR_X + BAR * 0.45, y, { class: 'small' }),
        drawBlock(use, BAR_X + BAR * 0.45, y + what.height, { class: 'tiny' }),
      ),
    );
    y += Math.max(name.height, what.height + use.height) + 9;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

/** A scale from none to all with the share who would stay and its interval. */
function drawTests(tests: readonly EqualOfferTest[], language: Language, top: number): Drawn {
  const head = textBlock(messages.text(language, 'test'), NAMES - 16, { size: SIZES.body, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, LEFT, top, { class: 'bold' })];
  let y = top;
  if (tests.length === 0) {
    const none = textBlock(messages.text(language, 'not-asked'), BAR, { size: SIZES.body });
    parts.push(drawBlock(none, BAR_X, y, { class: 'words' }));
    y += none.height;
  }
  for (const { question, text, stay, low, high } of tests) {
    const asked = textBlock(question, BAR, { size: SIZES.body });
    const said = textBlock(text, BAR, { size: SIZES.small });
    parts.push(drawBlock(asked, BAR_X, y, { class: 'body' }));
    y += asked.height + 8;
    if (stay !== undefined) {
      const x = (share: number) => BAR_X + share * BAR;
      parts.push(element('rect', { class: 'track', x: BAR_X, y: y + 3, width: BAR, height: 4, rx: 2 }));
      if (low !== undefined && high !== undefined) {
        const whisker = path('M', x(low), y, 'v', 10, 'm', 0, -5, 'H', x(high), 'm', 0, -5, 'v', 10);
        parts.push(element('path', { class: 'ly-stay', d: whisker }));
      }
      parts.push(element('circle', { class: 'ly-point', cx: x(stay), cy: y + 5, r: 6 }));
      y += 16;
    }
    parts.push(drawBlock(said, BAR_X, y, { class: 'small-soft' }));
    y += said.height + 8;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: Math.max(head.height, y - top) };
}

/** A square of 12 × 12: filled, outlined or dashed. */
function wayMark(way: LoyaltyWay, x: number, y: number): Markup {
  return element('rect', { class: `ly-${way}`, x: x + 1, y: y + 1, width: 10, height: 10, rx: 2 });
}
