import { formatNumber, type Language, label, words } from '@touchline/locale';
import { monotoneAt, monotonePath, monotoneSlopes, type Point } from '../svg/path.ts';
import { type TextBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { fit } from '../text/wrap.ts';
import { SIZES } from '../theme/tokens.ts';
import { stackHeight, stackLabels } from './end-labels.ts';
import type { FeelingCurve, FeelingPoint, Feelings, SaidNumber } from './feelings.ts';
import { feelingStep } from './feelings.ts';
import { type Box, columnMiddle, columnX, GRID } from './geometry.ts';
import { type LabelWish, type Obstacles, placeLabels } from './place-labels.ts';

export type LineRole = 'main' | 'branch' | 'improved' | 'as-is';

export interface FeelingLine {
  readonly role: LineRole;
  /** Which persona: 0 is solid, others have a dash of their own. */
  readonly persona: number;
  readonly path: string;
}

export interface ScoreSaid extends SaidNumber {
  readonly score: number;
}

export interface FeelingMark extends Point {
  readonly column: number;
  readonly role: 'main' | 'branch' | 'improved';
  readonly radius: number;
  /** From very bad (1) to very good (5). */
  readonly step: 1 | 2 | 3 | 4 | 5;
  readonly evidenced: boolean;
  readonly hover: string;
  /** The number of the text that this is; absent where it is none, or several. */
  readonly said?: ScoreSaid;
  /** It stands for several numbers of the text that are the same. */
  readonly several?: true;
}

export interface FeelingLabel {
  readonly column: number;
  readonly role: 'word' | 'persona';
  readonly persona: number;
  readonly box: Box;
  readonly block: TextBlock;
  /** When it holds, below the word. */
  readonly condition?: TextBlock;
}

export interface FeelingLayout {
  readonly height: number;
  /** The ends of the scale and their heights: what a point that is dragged means. Absent where no feeling has a number. */
  readonly scale?: { readonly min: number; readonly max: number; readonly top: number; readonly bottom: number };
  /** Lines for the levels, best first; absent where no feeling has a number. */
  readonly levels: readonly { readonly y: number; readonly text: string; readonly neutral: boolean }[];
  readonly lines: readonly FeelingLine[];
  readonly marks: readonly FeelingMark[];
  readonly labels: readonly FeelingLabel[];
  readonly chips: readonly {
    readonly column: number;
    readonly box: Box;
    readonly text: string;
    readonly full?: string;
    readonly evidenced: boolean;
  }[];
  readonly unknown: readonly (Point & { readonly text: string })[];
}

type Wish = LabelWish & Omit<FeelingLabel, 'box'>;

export interface FeelingExtras {
  /** Levels (0..1) that opportunities lift the first curve to, by column. */
  readonly lifts: ReadonlyMap<number, number>;
  /** Levels of the as-is journey behind a to-be, by column of this one. */
  readonly asIs: ReadonlyMap<number, number>;
  /** Columns with a frame, whose sides words keep clear of. */
  readonly framed: readonly number[];
}

const LEVELS = ['very-good', 'good', 'neutral', 'bad', 'very-bad'] as const;
/** Between two levels in pixels; more where three alternatives stand above each other with their words. */
const SPACING = { usual: 31, crowded: 46 } as const;
/** Room above and below the levels for one line of words; more where a condition stands with them. */
const MARGINS = { top: 44, bottom: 30, condition: 26 } as const;
const CHIP_HEIGHT = 20;
/** Names of personas: from the middle of the last point, and what is left of its column; behind the last one is the margin. */
const NAME_GAP = 12;
const NAME_WIDTH = 84;
/** More names than this have one line each. */
const MOST_BROKEN = 8;
const RADIUS = { main: 8, branch: 5.5, improved: 4.5 } as const;

/**
 * The feeling lane with the column `first` at the left end of the grid and the lane's top at 0. Points of columns outside `first`..`last`
 * shape the lines but are not drawn.
 */
export function layoutFeelings(
  feelings: Feelings,
  extras: FeelingExtras,
  { first, last, language }: { first: number; last: number; language: Language },
): FeelingLayout {
  const shows = ({ column }: { column: number }) => column >= first && column <= last;
  const scored = feelings.curves.some(({ runs, branches }) => runs.length > 0 || branches.length > 0);
  const conditions = feelings.curves.some(({ branches }) => branches.some(({ point }) => point.when !== undefined));
  const more = conditions ? MARGINS.condition : 0;
  const top = MARGINS.top + more;
  const spacing = feelings.curves.some(isCrowded) ? SPACING.crowded : SPACING.usual;
  const yOf = (level: number) => top + (1 - level) * spacing * (LEVELS.length - 1);
  const middleOf = (column: number) => columnMiddle(column - first);
  const xOf = ({ column, offset }: FeelingPoint) => middleOf(column) + offset * GRID.column;
  const placeOf = (point: FeelingPoint): Point => ({ x: xOf(point), y: yOf(point.level) });
  const middle = scored ? yOf(0.5) : 10 + CHIP_HEIGHT / 2;
  const usual = scored ? yOf(0) + MARGINS.bottom + more : CHIP_HEIGHT + 20;

  const lines: FeelingLine[] = [];
  const courses: ((x: number) => number | undefined)[] = [];
  const draw = (role: LineRole, persona: number, points: readonly Point[]) => {
    const distinct = points.filter((point, at) => at === 0 || point.x > (points[at - 1] as Point).x);
    if (distinct.length < 2) return;
    lines.push({ role, persona, path: monotonePath(distinct) });
    const slopes = monotoneSlopes(distinct);
    courses.push((x) => monotoneAt(distinct, x, slopes));
  };

  const spread = spreadOf(feelings.curves);
  const asIs = [...extras.asIs].sort(([a], [b]) => a - b);
  draw(
    'as-is',
    0,
    asIs.map(([column, level]) => ({ x: middleOf(column), y: yOf(level) })),
  );
  feelings.curves.forEach((curve, persona) => {
    const aside = (persona - (feelings.curves.length - 1) / 2) * spread;
    const beside = (point: FeelingPoint) => ({ x: xOf(point), y: yOf(point.level) + aside });
    for (const { path } of curve.branches) draw('branch', persona, path.map(placeOf));
    for (const run of curve.runs) draw('main', persona, run.map(beside));
  });
  const [mainCurve] = feelings.curves;
  const lifted = mainCurve === undefined ? [] : liftedRuns(mainCurve, extras.lifts, placeOf);
  for (const { path } of lifted) draw('improved', 0, path);

  const marks: FeelingMark[] = [];
  const wishes: Wish[] = [];
  /** Names right of the last points, where no line goes on. */
  const ends: Wish[] = [];
  const named = new Set<string>();
  const mark = (point: FeelingPoint, role: 'main' | 'branch', persona: number, who: string | undefined) => {
    if (!shows(point)) return;
    const at = placeOf(point);
    const radius = RADIUS[role];
    const key = `${at.x} ${at.y} ${point.word ?? ''}`;
    const same = marks.findIndex((other) => other.x === at.x && other.y === at.y && other.role === role);
    const before = marks[same];
    if (before !== undefined) {
      // Personas that feel the same, each by a number of its own.
      if (before.said && before.said.nth !== point.said?.nth) {
        const { said: _, ...rest } = before;
        marks[same] = { ...rest, several: true };
      }
    } else {
      marks.push({
        ...at,
        column: point.column,
        role,
        radius,
        step: feelingStep(point.level),
        evidenced: point.evidenced,
        hover: hoverOf(point, who, feelings, language),
        ...(point.said && { said: { ...point.said, score: point.score } }),
      });
    }
    if (named.has(key)) return;
    named.add(key);
    const block = wordBlock(point.word ?? '', 'bold');
    const condition = point.when === undefined ? undefined : wordBlock(point.when, 'regular');
    if (block.lines.length === 0 && condition === undefined) return;
    wishes.push({
      column: point.column,
      role: 'word',
      persona,
      block,
      ...(condition && { condition }),
      anchor: at,
      radius,
      where: 'around',
      width: Math.max(block.width, condition?.width ?? 0),
      height: block.height + (condition?.height ?? 0),
    });
  };
  feelings.curves.forEach((curve, persona) => {
    for (const point of curve.runs.flat()) mark(point, 'main', persona, curve.label);
    for (const { point } of curve.branches) mark(point, 'branch', persona, curve.label);
    const end = curve.runs.flat().filter(shows).at(-1);
    if (curve.label === undefined || end === undefined) return;
    const room = NAME_WIDTH + (end.column === last ? GRID.margin - 4 : 0);
    const block = textBlock(curve.label, room, {
      size: SIZES.small,
      weight: 'bold',
      lineHeight: 15,
      maxLines: feelings.curves.length > MOST_BROKEN ? 1 : 2,
    });
    const name: Wish = {
      column: end.column,
      role: 'persona',
      persona,
      block,
      anchor: placeOf(end),
      radius: RADIUS.main,
      where: 'after',
      width: block.width,
      height: block.height,
    };
    const left = name.anchor.x + NAME_GAP;
    const isFree = courses.every((course) => course(left) === undefined && course(left + NAME_WIDTH) === undefined);
    if (isFree && end.offset <= 0) ends.push(name);
    else wishes.push(name);
  });
  const ended = [...new Set(ends.map(({ column }) => column))].map((column) =>
    ends.filter((each) => each.column === column),
  );
  const height = Math.max(usual, ...ended.map((names) => stackHeight(names) + 12));
  for (const { at, column, level } of lifted.flatMap((run) => run.marks)) {
    if (!shows({ column })) continue;
    marks.push({
      ...at,
      column,
      role: 'improved',
      radius: RADIUS.improved,
      step: feelingStep(level),
      evidenced: false,
      hover: words.text(language, 'improved-curve'),
    });
  }

  const chips = chipsOf(feelings, middle, middleOf, shows);
  const obstacles: Obstacles = {
    lines: courses,
    points: marks,
    edges: extras.framed.flatMap((column) => [columnX(column - first), columnX(column - first + 1) - 4]),
    bounds: { x: GRID.left + 2, y: 8, width: (last - first + 1) * GRID.column - 4, height: height - 12 },
  };
  // Labels keep clear of the chips as well: those are where they are.
  const fixed = chips.map(({ box }) => box);
  const stacked = ended.flatMap((names) => {
    const tops = stackLabels(names, obstacles.bounds);
    const x = Math.max(...names.map(({ anchor }) => anchor.x)) + NAME_GAP;
    return names.map((name, at) => ({ name, box: { x, y: tops[at] ?? 0, width: name.width, height: name.height } }));
  });
  const boxes = placeLabels(
    wishes,
    { ...obstacles, points: [...marks, ...fixed.map(roundOf)] },
    stacked.map(({ box }) => box),
  );
  return {
    height,
    ...(scored && { scale: { ...feelings.scale, top: yOf(1), bottom: yOf(0) } }),
    levels: scored
      ? LEVELS.map((level, at) => ({
          y: top + at * spacing,
          text: label(language, 'feelingLevel', level),
          neutral: level === 'neutral',
        }))
      : [],
    lines,
    marks,
    labels: [
      ...wishes.map((wish, at) => labelAt(wish, boxes[at] as Box)),
      ...stacked.map(({ name, box }) => labelAt(name, box)),
    ],
    chips,
    unknown: feelings.unknown
      .filter((gap) => gap.last >= first && gap.first <= last)
      .map((gap) => {
        const [from, to] = [Math.max(gap.first, first), Math.min(gap.last, last)];
        return {
          x: (middleOf(from) + middleOf(to)) / 2,
          y: middle - 7,
          text: words.text(language, 'not-known-yet'),
        };
      }),
  };
}

function labelAt({ column, role, persona, block, condition }: Wish, box: Box): FeelingLabel {
  return { column, role, persona, block, ...(condition && { condition }), box };
}

function wordBlock(text: string, weight: 'bold' | 'regular'): TextBlock {
  return textBlock(text, 150, {
    size: weight === 'bold' ? SIZES.small : SIZES.tiny,
    weight,
    lineHeight: 15,
    maxLines: 2,
  });
}

/** Lines of personas who feel the same run side by side: the distance between them in pixels. */
function spreadOf(curves: readonly FeelingCurve[]): number {
  const pairs = curves.map(({ runs }) =>
    runs.flatMap((run) =>
      run.slice(1).map((point, at) => `${run[at]?.column} ${run[at]?.level} ${point.column} ${point.level}`),
    ),
  );
  const all = pairs.flat();
  return new Set(all).size < all.length ? 3.5 : 0;
}

function isCrowded({ branches }: FeelingCurve): boolean {
  const columns = branches.map(({ point }) => point.column);
  return columns.some((column) => columns.filter((other) => other === column).length > 2);
}

const roundOf = ({ x, y, width, height }: Box) => ({
  x: x + width / 2,
  y: y + height / 2,
  radius: Math.max(width, height) / 2,
});

function chipsOf(
  feelings: Feelings,
  middle: number,
  middleOf: (column: number) => number,
  shows: (at: { column: number }) => boolean,
): FeelingLayout['chips'] {
  const rows = new Map<number, number>();
  const said = new Set<string>();
  return feelings.curves
    .flatMap(({ wordsOnly }) => wordsOnly)
    .filter(
      (each) => shows(each) && !said.has(`${each.column} ${each.word}`) && said.add(`${each.column} ${each.word}`),
    )
    .map(({ column, word, evidenced }) => {
      const { text, cut } = fit(word, GRID.content - 24, { size: SIZES.small, weight: 'bold' });
      const width = measure(text, SIZES.small, 'bold') + 20;
      const row = rows.get(column) ?? 0;
      rows.set(column, row + 1);
      const box = {
        x: middleOf(column) - width / 2,
        y: middle - CHIP_HEIGHT / 2 + row * (CHIP_HEIGHT + 4),
        width,
        height: CHIP_HEIGHT,
      };
      return { column, box, text, ...(cut && { full: word }), evidenced };
    });
}

/** The improved curve: from the point before, over what is lifted, to the point after. */
function liftedRuns(curve: FeelingCurve, lifts: ReadonlyMap<number, number>, placeOf: (point: FeelingPoint) => Point) {
  const found: { path: Point[]; marks: { at: Point; column: number; level: number }[] }[] = [];
  for (const run of curve.runs) {
    let open: (typeof found)[number] | undefined;
    run.forEach((point, at) => {
      const level = lifts.get(point.column);
      const lastOfColumn = run[at + 1]?.column !== point.column;
      if (level !== undefined && level > point.level && lastOfColumn) {
        const place = placeOf({ ...point, level });
        if (open === undefined) {
          const before = run[at - 1];
          open = { path: before === undefined ? [] : [placeOf(before)], marks: [] };
          found.push(open);
        }
        open.path.push(place);
        open.marks.push({ at: place, column: point.column, level });
      } else if (open !== undefined) {
        open.path.push(placeOf(point));
        open = undefined;
      }
    });
  }
  return found;
}

function hoverOf(point: FeelingPoint, who: string | undefined, { scale }: Feelings, language: Language): string {
  const range = `${formatNumber(language, scale.min)}–${formatNumber(language, scale.max)}`;
  return [
    [who, point.word, point.when].filter(Boolean).join(' · '),
    words.text(language, 'feeling-score', { score: formatNumber(language, point.score), scale: range }),
    point.because,
    words.text(language, point.evidenced ? 'evidence' : 'assumed'),
  ]
    .filter(Boolean)
    .join('\n');
}
