import type { AlignmentElement, AlignmentLink, AlignmentReport, OffChain } from '@touchline/model';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';

const LEFT = 24;
const NAMES = 330;
/** Words beside an empty row. */
const ASIDE = 150;
const GROUP = 26;
const ROW = 30;
/** Columns are this wide at most and at least; below `UPRIGHT` their titles are turned. */
const WIDEST = 132;
const NARROWEST = 46;
const UPRIGHT = 88;
/** Room of a turned title. */
const TURNED = 176;

const RULES: StyleRules = {
  ...COMMON_RULES,
  'al-direct': 'fill:$line',
  'al-through': 'fill:$paper;stroke:$line;stroke-width:1.6',
  'al-kpi': 'fill:$paper;stroke:$accent;stroke-width:1.8',
  'al-open': 'fill:$painCard',
  'al-open-mark': 'fill:$painCard;stroke:$pain;stroke-width:1.4;stroke-dasharray:3 2',
  'al-open-words': 'fill:$pain;font-size:11px;font-weight:600',
  'al-group': 'fill:$soft;font-size:12px;font-weight:600',
  'al-name': 'fill:$ink;font-size:12px',
};

export interface AlignmentSvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

/** Objectives and goals across, what supports them down: dots where they meet, words where nothing does. */
export function alignmentSvg(
  reader: Reader,
  report: AlignmentReport,
  { theme = 'light', ids = false }: AlignmentSvgOptions = {},
): string {
  const { language } = reader;
  const { columns, rows, says } = report;
  const column = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(820 / Math.max(1, columns.length))));
  const openRows = offBy(report, (why) => why === 'supports-nothing');
  const openColumns = offBy(report, (why) => why !== 'supports-nothing');
  const grid = LEFT + NAMES;
  const right = grid + column * columns.length;
  const width = Math.max(960, right + (openRows.size > 0 ? ASIDE : 0) + LEFT);
  const name = planName(reader, messages.text(language, 'alignment'), undefined);
  const heading = drawHeading(
    {
      title: name,
      context: `${messages.text(language, 'alignment')} · ${says}`,
      legend: legendOf(reader, report),
      ...(ids && { id: planOf(reader, undefined)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const matrix = new Matrix(reader, report, { column, ids, top: heading.bottom + 6, openRows, openColumns });
  const drawn = columns.length === 0 ? { markup: undefined, bottom: heading.bottom + 8 } : matrix.draw();
  return svgDocument({
    width,
    height: drawn.bottom + 20,
    title: `${messages.text(language, 'alignment')}: ${name}`,
    description: messages.text(language, 'description', { rows: rows.length, columns: columns.length, says }),
    language,
    theme,
    rules: RULES,
    body: fragment(heading.markup, drawn.markup),
  });
}

type Open = ReadonlyMap<string, OffChain>;

function offBy({ off }: AlignmentReport, belongs: (why: OffChain['why']) => boolean): Open {
  return new Map(off.filter(({ why }) => belongs(why)).map((each) => [each.element, each]));
}

function legendOf({ language }: Reader, { links, off }: AlignmentReport): LegendEntry[] {
  const kinds = (['direct', 'through', 'kpi'] as const).filter((how) => links.some((link) => link.how === how));
  const marks = kinds.map((how): LegendEntry => ({ mark: mark(how, 6, 6), text: messages.text(language, how) }));
  if (off.length === 0) return marks;
  const open = element('rect', { class: 'al-open-mark', x: 0.5, y: 0.5, width: 11, height: 11, rx: 2 });
  return [...marks, { mark: open, text: messages.text(language, 'open') }];
}

/** Direct: a full disc; through something else: a small ring; by a KPI: a diamond. */
function mark(how: AlignmentLink['how'], x: number, y: number): Markup {
  if (how === 'direct') return element('circle', { class: 'al-direct', cx: x, cy: y, r: 5.5 });
  if (how === 'through') return element('circle', { class: 'al-through', cx: x, cy: y, r: 3.6 });
  return element('path', {
    class: 'al-kpi',
    d: path('M', x, y - 5.5, 'l', 5.5, 5.5, 'l', -5.5, 5.5, 'l', -5.5, -5.5, 'Z'),
  });
}

interface Layout {
  readonly column: number;
  readonly ids: boolean;
  readonly top: number;
  readonly openRows: Open;
  readonly openColumns: Open;
}

class Matrix {
  readonly #reader: Reader;
  readonly #report: AlignmentReport;
  readonly #layout: Layout;
  readonly #links: ReadonlyMap<string, AlignmentLink>;
  // What lies below: stripes and tints, then columns and rows that are off the chain.
  readonly #back: Markup[] = [];
  readonly #openColumns: Markup[] = [];
  readonly #openRows: Markup[] = [];
  readonly #front: (Markup | undefined)[] = [];

  constructor(reader: Reader, report: AlignmentReport, layout: Layout) {
    this.#reader = reader;
    this.#report = report;
    this.#layout = layout;
    this.#links = new Map(report.links.map((link) => [`${link.row}\n${link.column}`, link]));
  }

  draw(): { markup: Markup; bottom: number } {
    const headBottom = this.#drawHead();
    const rowsBottom = this.#drawRows(headBottom);
    const bottom = this.#drawFoot(headBottom, rowsBottom);
    return {
      markup: fragment(
        ...this.#back,
        ...this.#openColumns,
        ...this.#openRows,
        ...this.#front.map((part) => part ?? false),
      ),
      bottom,
    };
  }

  #x(at: number): number {
    return LEFT + NAMES + at * this.#layout.column;
  }

  /** Names of the kinds of columns over a tint, then the titles, upright or turned. */
  #drawHead(): number {
    const { column, top, ids } = this.#layout;
    const { columns } = this.#report;
    const isTurned = column < UPRIGHT;
    const blocks = columns.map((each) =>
      titleBlock(each.title, isTurned ? TURNED : column - 14, isTurned ? column : undefined),
    );
    const height = Math.max(...blocks.map((block) => (isTurned ? block.width : block.height))) + 16;
    const headTop = top + GROUP;
    for (const [at, { kind }] of columns.entries()) {
      if (at > 0 && columns[at - 1]?.kind === kind) continue;
      const count = columns.filter((each) => each.kind === kind).length;
      const [x, width] = [this.#x(at), count * column];
      const tint = kind === 'objective' ? 'stage1' : 'stage2';
      this.#back.push(
        element('rect', { class: tint, x: x + 1, y: top, width: width - 2, height: GROUP + height, rx: 6 }),
      );
      const group = textBlock(messages.text(this.#reader.language, kind), width - 12, {
        size: SIZES.small,
        weight: 'bold',
        maxLines: 1,
      });
      this.#front.push(drawBlock(group, x + 8, top + 6, { class: 'al-group' }));
    }
    columns.forEach((each, at) => {
      const block = blocks[at] as TextBlock;
      const middle = this.#x(at) + column / 2;
      const bottom = headTop + height - 8;
      const words = isTurned
        ? element(
            'g',
            { transform: `translate(${(middle - block.height / 2).toFixed(1)} ${bottom.toFixed(1)}) rotate(-90)` },
            drawBlock(block, 0, 0, { class: 'al-name' }),
          )
        : drawBlock(block, middle, bottom - block.height, { class: 'al-name middle' });
      this.#front.push(hooked(hook(ids, each.element, each.title), words));
    });
    return headTop + height + 4;
  }

  #drawRows(top: number): number {
    const { ids, openRows } = this.#layout;
    const { rows } = this.#report;
    const { language } = this.#reader;
    const right = this.#x(this.#report.columns.length);
    let y = top;
    let striped = 0;
    rows.forEach((row, at) => {
      if (rows[at - 1]?.kind !== row.kind) {
        y += at === 0 ? 2 : 10;
        this.#front.push(element('text', { class: 'al-group', x: LEFT, y: y + 17 }, messages.text(language, row.kind)));
        this.#back.push(element('path', { class: 'rule', d: path('M', LEFT, y + GROUP - 2, 'H', right) }));
        y += GROUP;
        striped = 0;
      }
      const block = titleBlock(row.title, NAMES - 24);
      const height = Math.max(ROW, block.height + 12);
      const open = openRows.get(row.element);
      if (open || striped % 2 === 1) {
        const box = { x: LEFT - 8, y, width: right - LEFT + 8, height, rx: 4 };
        if (open) this.#openRows.push(element('rect', { class: 'al-open', ...box }));
        else this.#back.push(element('rect', { class: 'band', ...box }));
      }
      striped++;
      this.#front.push(
        hooked(
          hook(ids, row.element, row.title),
          drawBlock(block, LEFT, y + (height - block.height) / 2, { class: 'al-name' }),
        ),
      );
      if (open) {
        const words = textBlock(messages.text(language, open.why), ASIDE - 12, { size: SIZES.tiny, weight: 'bold' });
        this.#front.push(drawBlock(words, right + 10, y + (height - words.height) / 2, { class: 'al-open-words' }));
      }
      for (const [place, column] of this.#report.columns.entries()) {
        this.#drawLink(row, column, this.#x(place), y + height / 2);
      }
      y += height;
    });
    return y;
  }

  #drawLink(row: AlignmentElement, column: AlignmentElement, x: number, y: number): void {
    const link = this.#links.get(`${row.element}\n${column.element}`);
    if (!link) return;
    const { language } = this.#reader;
    const how = messages.text(language, link.how);
    const said = messages.text(language, 'link', { row: row.title, column: column.title, how });
    this.#front.push(element('g', {}, title(said), mark(link.how, x + this.#layout.column / 2, y)));
  }

  /** Columns on which nothing works, told below them. */
  #drawFoot(top: number, bottom: number): number {
    const { column, openColumns } = this.#layout;
    let end = bottom;
    this.#report.columns.forEach((each, at) => {
      const x = this.#x(at);
      if (at > 0) this.#back.push(element('path', { class: 'hairline', d: path('M', x, top, 'V', bottom) }));
      const open = openColumns.get(each.element);
      if (!open) return;
      const text = messages.text(this.#reader.language, open.why);
      const isTurned = column < UPRIGHT;
      const words = textBlock(text, isTurned ? TURNED : column - 12, { size: SIZES.tiny, weight: 'bold' });
      const height = (isTurned ? words.width : words.height) + 14;
      const box = { x: x + 2, y: top, width: column - 4, height: bottom - top + height, rx: 4 };
      this.#openColumns.push(element('rect', { class: 'al-open', ...box }));
      const turned = `translate(${(x + column / 2 - words.height / 2).toFixed(1)} ${(bottom + height - 7).toFixed(1)}) rotate(-90)`;
      this.#front.push(
        isTurned
          ? element('g', { transform: turned }, drawBlock(words, 0, 0, { class: 'al-open-words' }))
          : drawBlock(words, x + column / 2, bottom + 6, { class: 'al-open-words middle' }),
      );
      end = Math.max(end, bottom + height);
    });
    return end;
  }
}

/** @param room of a turned title: the width its lines stand in. */
function titleBlock(text: string, width: number, room?: number): TextBlock {
  const maxLines = room === undefined ? 5 : Math.max(1, Math.floor((room - 8) / 15));
  return textBlock(text, width, { size: SIZES.small, lineHeight: 15, maxLines });
}
