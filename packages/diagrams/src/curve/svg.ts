import { formatNumber, formatNumberRange, label, words } from '@touchline/locale';
import { type Journey, labelOf, type ViewFilter } from '@touchline/model';
import { columnsOf } from '../map/columns.ts';
import { pointHooks, scaleHooks } from '../map/draw-feelings.ts';
import { type FeelingCurve, type FeelingPoint, feelingStep, feelingsAlong } from '../map/feelings.ts';
import { type LabelWish, placeLabels } from '../map/place-labels.ts';
import { MAP_RULES, PERSONA_LOOKS } from '../map/rules.ts';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { chevron } from '../picture/marks.ts';
import { listOf, type Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { type Attributes, element, fragment, type Markup, title } from '../svg/markup.ts';
import { monotoneAt, monotonePath, monotoneSlopes, type Point, path } from '../svg/path.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';

const LEFT = 24;
const LEVELS_WIDTH = 96;
const COLUMN = 112;
const SPACING = 42;
/** Of two evils a label across a thin line is the smaller one: beside another point it would be read as its word. */
const STRANGER = 6000;
const HEADROOM = 48;
const STAGE = 34;
const LEVELS = ['very-good', 'good', 'neutral', 'bad', 'very-bad'] as const;

export interface CurveSvgOptions extends Hooks {
  readonly filter?: ViewFilter | undefined;
  readonly theme?: ThemeChoice | undefined;
}

/** The emotion curve alone: what the feeling lane of the journey map says, on half the width. */
export function curveSvg(
  reader: Reader,
  journey: Journey,
  { filter = {}, theme = 'light', ids = false }: CurveSvgOptions = {},
): string {
  const { language, model, names } = reader;
  const { columns, stages } = columnsOf(journey, filter);
  const { scale, curves, unknown } = feelingsAlong(model, journey, columns, names, filter);
  const grid = LEFT + LEVELS_WIDTH;
  const known = curves.some(({ runs, branches, wordsOnly }) => runs.length + branches.length + wordsOnly.length > 0);
  const ends = curves.some((curve) => curve.label !== undefined) ? 92 : 0;
  const width = Math.max(620, grid + columns.length * COLUMN + ends + LEFT);
  const all = curves.flatMap(({ runs, branches }) => [...runs.flat(), ...branches.map(({ point }) => point)]);
  const context = [
    label(language, 'viewKind', 'curve'),
    listOf(reader, journey.for),
    journey.state === undefined ? '' : label(language, 'journeyState', journey.state),
    messages.text(language, 'scale', { range: formatNumberRange(language, scale.min, scale.max) }),
  ];
  const heading = drawHeading(
    {
      title: labelOf(journey),
      context: context.filter((word) => word !== '').join(' · '),
      legend: legendOf(reader, all),
      ...(ids && { id: journey.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const parts: (Markup | undefined)[] = [heading.markup];
  const finish = (height: number) =>
    svgDocument({
      width,
      height,
      title: `${label(language, 'viewKind', 'curve')}: ${labelOf(journey)}`,
      description: messages.text(language, 'description', { count: columns.length }),
      language,
      theme,
      rules: MAP_RULES,
      body: fragment(...parts.map((part) => part ?? false)),
    });
  if (!known) {
    const block = textBlock(messages.text(language, 'empty'), width - 2 * LEFT, { size: SIZES.body });
    parts.push(drawBlock(block, LEFT, heading.bottom + 6, { class: 'words' }));
    return finish(heading.bottom + block.height + 30);
  }

  const outer = stages.filter(({ row }) => row === 0);
  for (const { stage, first, last, tint } of outer) {
    const x = grid + first * COLUMN;
    const own = (last - first + 1) * COLUMN - 4;
    const block = textBlock(labelOf(stage), own - (first === 0 ? 22 : 28), {
      size: SIZES.small,
      weight: 'bold',
      lineHeight: 14,
      maxLines: 2,
    });
    parts.push(
      hooked(
        hook(ids, stage.id, labelOf(stage)),
        element('path', { class: `stage${tint}`, d: chevron(x, heading.bottom, own, STAGE, first === 0) }),
        drawBlock(block, x + (first === 0 ? 10 : 18), heading.bottom + (STAGE - block.height) / 2, { class: 'bold' }),
      ),
    );
  }
  const top = heading.bottom + (outer.length > 0 ? STAGE + 4 : 0) + HEADROOM;
  const bottom = top + SPACING * (LEVELS.length - 1);
  const right = grid + columns.length * COLUMN;
  LEVELS.forEach((level, at) => {
    const y = top + at * SPACING;
    parts.push(
      element('path', { class: level === 'neutral' ? 'neutral' : 'hairline', d: path('M', grid, y, 'H', right) }),
    );
    parts.push(element('text', { class: 'level end', x: grid - 10, y: y + 4 }, label(language, 'feelingLevel', level)));
  });

  const placeOf = ({ column, offset, level }: FeelingPoint): Point => ({
    x: grid + (column + 0.5 + offset) * COLUMN,
    y: top + (1 - level) * SPACING * (LEVELS.length - 1),
  });
  const courses: ((x: number) => number | undefined)[] = [];
  const line = (name: string, points: readonly Point[]): void => {
    if (points.length < 2) return;
    parts.push(element('path', { class: name, d: monotonePath(points) }));
    const slopes = monotoneSlopes(points);
    courses.push((x) => monotoneAt(points, x, slopes));
  };
  curves.forEach(({ runs, branches }, persona) => {
    for (const branch of branches) line('branch', branch.path.map(placeOf));
    for (const run of runs) line(`main${persona % PERSONA_LOOKS}`, run.map(placeOf));
  });

  const points: (Point & { radius: number })[] = [];
  const wishes: (LabelWish & { blocks: readonly { block: TextBlock; name: string }[] })[] = [];
  const seen = new Set<string>();
  // A word and its condition are one label, so that no other label comes between them.
  const wish = (anchor: Point, where: LabelWish['where'], ...texts: { text: string; name: string }[]): void => {
    if (texts.length === 0) return;
    const blocks = texts.map(({ text, name }) => {
      const [size, weight] =
        name === 'condition' ? ([SIZES.tiny, 'regular'] as const) : ([SIZES.small, 'bold'] as const);
      const room = where === 'after' ? ends - 14 : COLUMN - 8;
      return { name, block: textBlock(text, room, { size, weight, lineHeight: 14, maxLines: 2 }) };
    });
    const width = Math.max(...blocks.map(({ block }) => block.width));
    const height = blocks.reduce((sum, { block }) => sum + block.height, 0);
    wishes.push({ blocks, anchor, radius: 6, where, width, height });
  };
  curves.forEach((curve, persona) => {
    const drawn = outermostFirst([...curve.runs.flat(), ...curve.branches.map(({ point }) => point)]);
    for (const point of drawn) {
      const at = placeOf(point);
      const key = `${at.x} ${at.y} ${point.word ?? ''} ${point.when ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      points.push({ ...at, radius: 6 });
      const said = [
        { text: point.word, name: 'word' },
        { text: point.when, name: 'condition' },
      ];
      wish(at, 'around', ...said.flatMap(({ text, name: own }) => (text === undefined ? [] : [{ text, name: own }])));
    }
    const last = curve.runs.flat().at(-1);
    if (curve.label !== undefined && last !== undefined)
      wish(placeOf(last), 'after', { text: curve.label, name: `persona${persona % PERSONA_LOOKS}` });
    for (const { column, word } of curve.wordsOnly)
      wish({ x: grid + (column + 0.5) * COLUMN, y: top + 2 * SPACING }, 'around', { text: word, name: 'word' });
  });
  const pointsOf = (curve: FeelingCurve) => {
    const draw = (role: 'main' | 'branch') => (point: FeelingPoint) => {
      const subject = columns[point.column]?.subject ?? journey;
      const said = point.said && { ...point.said, score: point.score };
      const hooks = ids && pointHooks(subject.id, role, said ? { said } : {});
      return drawPoint(reader, point, placeOf(point), labelOf(subject), curve.label, hooks || {});
    };
    return [...curve.runs.flat().map(draw('main')), ...curve.branches.map(({ point }) => draw('branch')(point))];
  };
  parts.push(hooked(ids ? scaleHooks({ ...scale, top, bottom }, 0) : {}, curves.map(pointsOf)));
  const boxes = placeLabels(wishes, {
    lines: courses,
    points,
    stranger: STRANGER,
    bounds: { x: grid, y: top - HEADROOM + 2, width: width - LEFT - grid, height: bottom - top + 2 * HEADROOM - 8 },
  });
  wishes.forEach(({ blocks }, at) => {
    const box = boxes[at];
    if (box === undefined) return;
    let y = box.y;
    for (const { block, name } of blocks) {
      const anchored = name.startsWith('persona') ? box.x : box.x + box.width / 2;
      parts.push(drawBlock(block, anchored, y, { class: name === 'condition' ? 'condition middle' : name }));
      y += block.height;
    }
  });
  for (const { first, last } of unknown) {
    const block = textBlock(words.text(language, 'not-known-yet'), (last - first + 1) * COLUMN - 8, {
      size: SIZES.tiny,
    });
    parts.push(
      drawBlock(block, grid + ((first + last + 1) / 2) * COLUMN, top + 2 * SPACING - block.height - 4, {
        class: 'unknown',
      }),
    );
  }

  let foot = bottom + HEADROOM + 4;
  const feet = columns.map(({ subject }) =>
    textBlock(labelOf(subject), COLUMN - 12, { size: SIZES.small, maxLines: 4 }),
  );
  feet.forEach((block, at) => {
    const subject = columns[at]?.subject ?? journey;
    const name = drawBlock(block, grid + (at + 0.5) * COLUMN, foot, { class: 'small middle' });
    parts.push(hooked(hook(ids, subject.id, labelOf(subject)), name));
  });
  foot += Math.max(0, ...feet.map(({ height }) => height));
  return finish(foot + 20);
}

/** Where several feelings share a column the highest and the lowest choose their places first, outside of the fork. */
function outermostFirst(points: readonly FeelingPoint[]): FeelingPoint[] {
  const middleOf = new Map<number, number>();
  for (const { column } of points) {
    const levels = points.filter((other) => other.column === column).map(({ level }) => level);
    middleOf.set(column, (Math.max(...levels) + Math.min(...levels)) / 2);
  }
  const outside = ({ column, level }: FeelingPoint) => Math.abs(level - (middleOf.get(column) ?? level));
  return [...points].sort((a, b) => outside(b) - outside(a));
}

function drawPoint(
  { language }: Reader,
  point: FeelingPoint,
  { x, y }: Point,
  step: string,
  persona: string | undefined,
  hooks: Attributes,
): Markup {
  const said = [step, persona, point.word, point.when, formatNumber(language, point.score)];
  const hover = [...said, words.text(language, point.evidenced ? 'evidence' : 'assumed')];
  const name = `${point.evidenced ? 'f' : 'o'}${feelingStep(point.level)}`;
  return element(
    'circle',
    { class: name, cx: x, cy: y, r: point.evidenced ? 7 : 5.5, ...hooks },
    title(hover.filter((word) => word !== undefined).join(' · ')),
  );
}

function legendOf({ language }: Reader, points: readonly FeelingPoint[]): LegendEntry[] {
  const entries: LegendEntry[] = [];
  if (points.some(({ evidenced }) => evidenced))
    entries.push({
      mark: element('circle', { class: 'evidence', cx: 6, cy: 6, r: 6 }),
      text: words.text(language, 'evidence'),
    });
  if (points.some(({ evidenced }) => !evidenced))
    entries.push({
      mark: element('circle', { class: 'assumed', cx: 6, cy: 6, r: 5 }),
      text: words.text(language, 'assumed'),
    });
  return entries;
}
