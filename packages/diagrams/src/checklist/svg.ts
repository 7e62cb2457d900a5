import { formatDate, label, words } from '@touchline/locale';
import { type ChecklistReport, ChecklistState } from '@touchline/model';
import { drawHeading } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { chevron } from '../picture/marks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { type Attributes, element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';

const LEFT = 24;
const COLUMN = 214;
const GAP = 10;
const HEAD = 52;
const RING = 25;

const RULES: StyleRules = {
  ...COMMON_RULES,
  'ck-item': 'fill:$ink;font-size:12px',
  'ck-quiet': 'fill:$soft;font-size:12px',
  'ck-ring': 'fill:none;stroke:$rule;stroke-width:6',
  'ck-arc': 'fill:none;stroke:$good;stroke-width:6;stroke-linecap:butt',
  'ck-half': 'fill:none;stroke:$feeling3;stroke-width:6;stroke-dasharray:3 2',
  'ck-count': 'fill:$ink;font-size:13px;font-weight:600;text-anchor:middle',
  'ck-done': 'fill:$good',
  'ck-tick': 'fill:none;stroke:$paper;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round',
  'ck-partly': 'fill:none;stroke:$feeling3;stroke-width:1.8',
  'ck-partly-half': 'fill:$feeling3',
  'ck-missing': 'fill:none;stroke:$bad;stroke-width:1.8;stroke-dasharray:3 2',
  'ck-not-applicable': 'fill:none;stroke:$ghost;stroke-width:1.8;stroke-linecap:round',
  'ck-late': 'fill:$bad;font-size:11px;font-weight:600',
  'ck-column': 'fill:$band',
};

export interface ChecklistSvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

/** The strategy checklist as a self-contained SVG: the seven stages side by side, every item with a mark told by shape. */
export function checklistSvg(
  reader: Reader,
  checklist: ChecklistReport,
  { theme = 'light', ids = false }: ChecklistSvgOptions = {},
): string {
  const { language } = reader;
  const { stages, manual, asOf } = checklist;
  const columns = Math.max(4, stages.length);
  const width = 2 * LEFT + columns * COLUMN - GAP;
  const done = stages.reduce((sum, stage) => sum + stage.done, 0);
  const total = stages.reduce((sum, stage) => sum + stage.total, 0);
  const occurring = ChecklistState.options.filter((state) =>
    stages.some(({ items }) => items.some((item) => item.state === state)),
  );
  const name = planName(reader, 'checklist', undefined);
  const heading = drawHeading(
    {
      title: name,
      context: [
        label(language, 'viewKind', 'checklist'),
        messages.text(language, 'overall', { done, total }),
        words.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') }),
      ].join(' · '),
      legend: occurring.map((state) => ({
        mark: stateMark(state, 6, 6),
        text: label(language, 'checklistState', state),
      })),
      ...(ids && { id: planOf(reader, undefined)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const top = heading.bottom;
  const parts: (Markup | undefined)[] = [];
  const backs: Markup[] = [];
  let bottom = top + HEAD;
  stages.forEach((stage, at) => {
    const x = LEFT + at * COLUMN;
    const own = COLUMN - GAP;
    const last = at === stages.length - 1;
    const block = textBlock(`${at + 1} ${stage.title}`, own - (at === 0 ? 34 : 42), {
      size: SIZES.body,
      weight: 'bold',
      maxLines: 2,
    });
    parts.push(
      hooked(
        ids ? { 'data-stage': stage.stage, role: 'group', 'aria-label': stage.title } : {},
        element('path', { class: `stage${(at % 4) + 1}`, d: chevron(x, top, own + (last ? 0 : 6), HEAD, at === 0) }),
        drawBlock(block, x + (at === 0 ? 12 : 20), top + (HEAD - block.height) / 2, { class: 'ck-head' }),
      ),
    );
    let y = top + HEAD + 16;
    parts.push(ring(stage, x + 12 + RING, y + RING + 3));
    const progress = (['done', 'partly', 'missing'] as const)
      .filter((state) => stage[state] > 0)
      .map((state) => `${label(language, 'checklistState', state)} ${stage[state]}`);
    const claim = stage.claimed;
    const claimed =
      claim &&
      [label(language, 'progressState', claim.state), claim.on && formatDate(language, claim.on)]
        .filter(Boolean)
        .join(' · ');
    const lines = [...progress, ...(claimed ? [messages.text(language, 'claimed', { state: claimed })] : [])];
    let lineY = y;
    for (const line of lines.length > 0 ? lines : [messages.text(language, 'empty')]) {
      const told = textBlock(line, own - 2 * RING - 44, { size: SIZES.tiny });
      parts.push(drawBlock(told, x + 2 * RING + 30, lineY, { class: 'tiny' }));
      lineY += told.height + 1;
    }
    y = Math.max(y + 2 * RING + 8, lineY) + 16;
    for (const item of stage.items) {
      const text = textBlock(item.label, own - 48, { size: SIZES.small });
      const detail = textBlock(item.detail ?? '', own - 48, { size: SIZES.tiny });
      const quiet = item.state === 'not-applicable';
      const name = [
        label(language, 'checklistState', item.state),
        `${item.id} ${item.label}`,
        item.detail,
        item.state === 'done' || quiet ? undefined : item.hint,
      ]
        .filter(Boolean)
        .join(' · ');
      parts.push(
        element(
          'g',
          ids ? { 'data-item': item.id, 'data-state': item.state, role: 'group', 'aria-label': name } : {},
          title(name),
          stateMark(item.state, x + 20, y + 8),
          drawBlock(text, x + 36, y, { class: quiet ? 'ck-quiet' : 'ck-item' }),
          drawBlock(detail, x + 36, y + text.height, { class: 'tiny' }),
        ),
      );
      y += text.height + detail.height + 10;
    }
    bottom = Math.max(bottom, y + 6);
  });
  stages.forEach((_, at) => {
    backs.push(
      element('rect', {
        class: 'ck-column',
        x: LEFT + at * COLUMN,
        y: top + HEAD + 4,
        width: COLUMN - GAP,
        height: bottom - top - HEAD - 4,
        rx: 8,
      }),
    );
  });
  let y = bottom + 22;
  for (const list of manual) {
    const head = textBlock(
      `${list.title} · ${messages.text(language, 'progress', { done: list.done, total: list.total })}`,
      width - 2 * LEFT,
      { size: SIZES.strong, weight: 'bold' },
    );
    parts.push(hooked(hook(ids, list.checklist, list.title), drawBlock(head, LEFT, y, { class: 'strong' })));
    parts.push(
      drawBlock(textBlock(messages.text(language, 'manual'), width, { size: SIZES.tiny }), LEFT, y + head.height, {
        class: 'tiny',
      }),
    );
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
      const text = textBlock(item.text, 640, { size: SIZES.body });
      const detail = textBlock(facts.filter(Boolean).join(' · '), width - 2 * LEFT - 30, { size: SIZES.tiny });
      parts.push(
        hooked(
          ids ? manualHooks(item) : {},
          checkBox(item.done, LEFT, y + 1),
          drawBlock(text, LEFT + 26, y, { class: 'body' }),
          drawBlock(detail, LEFT + 26, y + text.height, { class: late ? 'ck-late' : 'tiny' }),
        ),
      );
      y += text.height + detail.height + 8;
    }
    y += 14;
  }
  return svgDocument({
    width,
    height: y,
    title: `${label(language, 'viewKind', 'checklist')}: ${name}`,
    description: messages.text(language, 'description', { done, total }),
    language,
    theme,
    rules: { ...RULES, 'ck-head': 'fill:$ink;font-size:13px;font-weight:600' },
    body: fragment(heading.markup, ...backs, ...parts.map((part) => part ?? false)),
  });
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

/** Done: a filled disc with a tick; partly: half filled; missing: a dashed empty ring; not applicable: a bar. */
export function stateMark(state: ChecklistState, x: number, y: number): Markup {
  switch (state) {
    case 'done':
      return fragment(
        element('circle', { class: 'ck-done', cx: x, cy: y, r: 7 }),
        element('path', { class: 'ck-tick', d: path('M', x - 3.2, y + 0.3, 'l', 2.3, 2.4, 'l', 4.2, -5) }),
      );
    case 'partly':
      return fragment(
        element('circle', { class: 'ck-partly', cx: x, cy: y, r: 6.2 }),
        element('path', { class: 'ck-partly-half', d: path('M', x, y - 6, 'A', 6, 6, 0, 0, 0, x, y + 6, 'Z') }),
      );
    case 'missing':
      return element('circle', { class: 'ck-missing', cx: x, cy: y, r: 6.2 });
    case 'not-applicable':
      return element('path', { class: 'ck-not-applicable', d: path('M', x - 5, y, 'H', x + 5) });
  }
}

function checkBox(done: boolean, x: number, y: number): Markup {
  return fragment(
    element('rect', { class: done ? 'ck-done' : 'ck-missing', x: x + 1, y: y + 1, width: 14, height: 14, rx: 3 }),
    done && element('path', { class: 'ck-tick', d: path('M', x + 4.4, y + 8.2, 'l', 2.6, 2.7, 'l', 4.8, -5.6) }),
  );
}

function ring({ done, partly, total }: { done: number; partly: number; total: number }, x: number, y: number): Markup {
  const full = total === 0 ? 0 : done / total;
  const half = total === 0 ? 0 : partly / total;
  return fragment(
    element('circle', { class: 'ck-ring', cx: x, cy: y, r: RING }),
    full > 0 && arc('ck-arc', x, y, 0, full),
    half > 0 && arc('ck-half', x, y, full, full + half),
    element('text', { class: 'ck-count', x, y: y + 5 }, total === 0 ? '–' : `${done}/${total}`),
  );
}

/** From a share of the circle to another, clockwise from the top. */
function arc(name: string, x: number, y: number, from: number, to: number): Markup {
  if (to - from >= 1) return element('circle', { class: name, cx: x, cy: y, r: RING });
  const at = (share: number) => ({
    x: x + RING * Math.sin(2 * Math.PI * share),
    y: y - RING * Math.cos(2 * Math.PI * share),
  });
  const [start, end] = [at(from), at(to)];
  return element('path', {
    class: name,
    d: path('M', start.x, start.y, 'A', RING, RING, 0, to - from > 0.5 ? 1 : 0, 1, end.x, end.y),
  });
}
