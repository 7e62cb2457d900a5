import { formatDate, formatMoney, formatNumber, type Language, words } from '@touchline/locale';
import { type EconomicsEntry, type EconomicsReport, labelOf } from '@touchline/model';
import { drawHeading } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { drawChart } from './chart.ts';
import { messages } from './messages.ts';
import { INNER, LEFT, RULES, WIDTH } from './style.ts';
import { drawEffects, drawHeat } from './tables.ts';

const TILE_GAP = 12;
const CHART = 660;
const BESIDE = 40;

export interface EconomicsSvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

interface Drawn {
  readonly markup: Markup;
  readonly height: number;
}

/**
 * The retention calculator as a self-contained SVG: for each calculation the key figures, the value of a customer over
 * the retention under both conventions, what points and percent make of it, the sensitivity table, and what is missing.
 */
export function economicsSvg(
  reader: Reader,
  report: EconomicsReport,
  { theme = 'light', ids = false }: EconomicsSvgOptions = {},
): string {
  const { language } = reader;
  const calculator = messages.text(language, 'calculator');
  const plan = planOf(reader, undefined);
  const name = plan ? labelOf(plan) : reader.model.project.name;
  const hasCurve = report.entries.some(({ curve }) => curve.length > 1);
  const lineMark = (style: string) => element('path', { class: style, d: path('M', 0, 6, 'H', 14) });
  const heading = drawHeading(
    {
      title: name ?? calculator,
      context: [
        ...(name === undefined ? [] : [calculator]),
        words.text(language, 'as-of', { date: formatDate(language, report.asOf, 'governed') }),
      ].join(' · '),
      legend: hasCurve
        ? [
            { mark: lineMark('ec-late'), text: messages.text(language, 'after-one-year') },
            { mark: lineMark('ec-now'), text: messages.text(language, 'at-once') },
          ]
        : [],
      ...(ids && { id: plan?.id }),
    },
    LEFT,
    INNER,
  );
  const parts: (Markup | undefined)[] = [heading.markup];
  let y = heading.bottom + 4;
  if (report.entries.length === 0) {
    const block = textBlock(messages.text(language, 'empty'), INNER, { size: SIZES.body });
    parts.push(drawBlock(block, LEFT, y, { class: 'words' }));
    y += block.height + 12;
  }
  for (const entry of report.entries) {
    const drawn = drawEntry(entry, language, y);
    parts.push(hooked(hook(ids, entry.economics, entry.title), drawn.markup));
    y += drawn.height + 30;
  }
  return svgDocument({
    width: WIDTH,
    height: y,
    title: [calculator, name].filter(Boolean).join(': '),
    description: messages.text(language, 'description', { count: report.entries.length }),
    language,
    theme,
    rules: RULES,
    body: fragment(...parts.map((part) => part ?? false)),
  });
}

function drawEntry(entry: EconomicsEntry, language: Language, top: number): Drawn {
  const parts: (Markup | undefined)[] = [];
  let y = top;
  const head = textBlock([entry.title, ...entry.for].join(' · '), INNER, { size: SIZES.strong, weight: 'bold' });
  parts.push(drawBlock(head, LEFT, y, { class: 'strong' }));
  y += head.height + 4;
  const said = entry.figures.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const figures = textBlock(said, INNER, { size: SIZES.small });
  parts.push(drawBlock(figures, LEFT, y, { class: 'small-soft' }));
  y += figures.height + 12;
  const add = (drawn: Drawn, gap: number): void => {
    if (drawn.height === 0) return;
    parts.push(drawn.markup);
    y += drawn.height + gap;
  };
  add(drawTiles(entry, language, y), 20);
  if (entry.value) {
    const chart = drawChart(entry, language, LEFT, y, CHART);
    const effects = drawEffects(entry, language, LEFT + CHART + BESIDE, y + 16, INNER - CHART - BESIDE);
    add({ markup: fragment(chart.markup, effects.markup), height: Math.max(chart.height, effects.height + 16) }, 22);
    add(drawHeat(entry, language, LEFT, y, INNER), 22);
  }
  add(drawInitiatives(entry, language, y), 18);
  add(drawMissing(entry, language, y), 12);
  for (const { text } of entry.warnings) {
    const block = textBlock(`! ${text}`, INNER, { size: SIZES.small, weight: 'bold' });
    parts.push(drawBlock(block, LEFT, y, { class: 'ec-warn' }));
    y += block.height + 4;
  }
  for (const note of entry.notes) {
    const block = textBlock(note, INNER, { size: SIZES.tiny });
    parts.push(drawBlock(block, LEFT, y, { class: 'tiny' }));
    y += block.height + 3;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

/** The figures one asks for first; only those that are known. */
function drawTiles(entry: EconomicsEntry, language: Language, top: number): Drawn {
  const { value, lifetime, costRatio, valueToCost, paybackMonths, base, currency = '' } = entry;
  const money = (amount: number) => formatMoney(language, amount, currency, { decimals: 0, fixed: true });
  const short = (number: number) => formatNumber(language, number, { decimals: 1, fixed: true });
  const say = messages.text;
  const claim = costRatio?.claims[0];
  const tiles = [
    value && {
      number: money(value.afterOneYear),
      label: say(language, 'value'),
      detail: say(language, 'at-once-short', { value: money(value.atOnce) }),
    },
    lifetime !== undefined && { number: short(lifetime), label: say(language, 'lifetime'), detail: '' },
    costRatio && {
      number: costRatio.text,
      label: say(language, 'cost-ratio'),
      detail: claim ? say(language, `claimed-${claim.own}`, { range: claim.range }) : '',
    },
    valueToCost && {
      number: `${short(valueToCost.afterOneYear)}×`,
      label: say(language, 'value-to-cost'),
      detail: say(language, 'at-once-short', { value: `${short(valueToCost.atOnce)}×` }),
    },
    paybackMonths !== undefined && { number: short(paybackMonths), label: say(language, 'payback'), detail: '' },
    base && {
      number: formatNumber(language, base.lost, { decimals: 0 }),
      label: say(language, 'lost'),
      detail: say(language, 'of-base', { customers: formatNumber(language, base.customers, { decimals: 0 }) }),
    },
  ].filter((tile) => tile !== undefined && tile !== false);
  if (tiles.length === 0) return { markup: fragment(), height: 0 };
  const width = Math.min(260, (INNER - TILE_GAP * (tiles.length - 1)) / tiles.length);
  const blocks = tiles.map(({ number, label, detail }) => ({
    number,
    label: textBlock(label, width - 24, { size: SIZES.small }),
    detail: textBlock(detail, width - 24, { size: SIZES.tiny }),
  }));
  const height = Math.max(...blocks.map(({ label, detail }) => 52 + label.height + detail.height));
  return {
    height,
    markup: fragment(
      ...blocks.map(({ number, label, detail }, at) => {
        const x = LEFT + at * (width + TILE_GAP);
        return fragment(
          element('rect', { class: 'ec-tile', x, y: top, width, height, rx: 8 }),
          element('text', { class: 'ec-number', x: x + 12, y: top + 30 }, number),
          drawBlock(label, x + 12, top + 40, { class: 'small' }) ?? false,
          drawBlock(detail, x + 12, top + 42 + label.height, { class: 'tiny' }) ?? false,
        );
      }),
    ),
  };
}

function drawInitiatives({ initiatives }: EconomicsEntry, language: Language, top: number): Drawn {
  if (initiatives.length === 0) return { markup: fragment(), height: 0 };
  const head = textBlock(messages.text(language, 'initiatives'), INNER, { size: SIZES.strong, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, LEFT, top, { class: 'strong' })];
  let y = top + head.height + 6;
  for (const { title, text } of initiatives) {
    const name = textBlock(title, 330, { size: SIZES.body });
    const said = textBlock(text, INNER - 350, { size: SIZES.body });
    parts.push(drawBlock(name, LEFT, y, { class: 'body' }), drawBlock(said, LEFT + 350, y, { class: 'body' }));
    y += Math.max(name.height, said.height) + 6;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

/** What to write so that the rest can be computed. */
function drawMissing({ missing }: EconomicsEntry, language: Language, top: number): Drawn {
  if (missing.length === 0) return { markup: fragment(), height: 0 };
  const head = textBlock(messages.text(language, 'missing'), INNER, { size: SIZES.strong, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, LEFT, top, { class: 'strong' })];
  let y = top + head.height + 6;
  for (const { text, write, needed } of missing) {
    const results = needed.map((result) => messages.text(language, `result-${result}`));
    const why = textBlock(text, 440, { size: SIZES.body });
    const waiting = textBlock(messages.text(language, 'waiting', { results: results.join(', ') }), 440, {
      size: SIZES.tiny,
    });
    const code = textBlock(write, INNER - 470, { size: SIZES.small });
    parts.push(drawBlock(why, LEFT, y, { class: 'body' }), drawBlock(waiting, LEFT, y + why.height, { class: 'tiny' }));
    parts.push(drawBlock(code, LEFT + 470, y, { class: 'ec-code' }));
    y += Math.max(why.height + waiting.height, code.height) + 8;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}
