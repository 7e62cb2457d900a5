import { checklistWords as said } from '@touchline/diagrams';
import { formatDate, formatPercent, type Language, label, words } from '@touchline/locale';
import {
  type ChecklistItemReport,
  type ChecklistReport,
  type ChecklistStageReport,
  type ChecklistState,
  LifecycleStage,
  labelOf,
  type Model,
  type WeightedProgress,
} from '@touchline/model';
import { type Paint, printable } from '../terminal.ts';

interface Frame {
  readonly language: Language;
  readonly paint: Paint;
  /** All stages: their items are left out, and the first steps say what to do. */
  readonly isWhole: boolean;
}

const SIGNS: Readonly<Record<ChecklistState, string>> = {
  done: '✓',
  partly: '◐',
  missing: '○',
  'not-applicable': '–',
};
const COLOURS = { done: 'green', partly: 'yellow', missing: 'red', 'not-applicable': 'dim' } as const;
/** Steps shown of a whole strategy; the rest is counted. */
const MOST_STEPS = 8;
const BAR = 10;

/** The checklist for a person at a terminal. */
export function prettyChecklist(model: Model, checklist: ChecklistReport, frame: Frame): string {
  const { language, paint, isWhole } = frame;
  const { stages, gates, progress } = checklist;
  const [only, ...others] = model.strategies;
  const name = only && others.length === 0 ? labelOf(only) : model.project.name;
  const head = [
    paint('bold', [name && printable(name), label(language, 'viewKind', 'checklist')].filter(Boolean).join(' · ')),
    paint(
      'dim',
      [
        ...(progress.total > 0 ? [overall(language, checklist.stages, progress)] : []),
        words.text(language, 'as-of', { date: formatDate(language, checklist.asOf, 'governed') }),
      ].join(' · '),
    ),
  ];
  const shown = stages.filter(({ total }) => total > 0 || model.strategies.length > 0);
  if (shown.length === 0 && checklist.manual.length === 0) {
    return `${[...head, '', said.text(language, 'nothing')].join('\n')}\n`;
  }
  const parts = [
    head,
    shown.flatMap((stage) => stageLines(stage, frame)),
    gates.length === 0
      ? []
      : [
          paint('red', said.text(language, 'gates')),
          ...gates.map(({ message }) => `  ${paint('red', '!')} ${printable(message)}`),
        ],
    isWhole ? nextLines(checklist, frame) : [],
    competencyLines(checklist, frame),
    manualLines(checklist, frame),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function stageLines(stage: ChecklistStageReport, { language, paint, isWhole }: Frame): string[] {
  const { title, total, done, progress, claimed, items } = stage;
  const number = LifecycleStage.options.indexOf(stage.stage) + 1;
  const claim =
    claimed &&
    said.text(language, 'claimed', {
      state: [label(language, 'progressState', claimed.state), claimed.on && formatDate(language, claimed.on)]
        .filter(Boolean)
        .join(' · '),
    });
  const counts = total === 0 ? said.text(language, 'empty') : said.text(language, 'progress', { done, total });
  const facts = [total > 0 && percent(language, progress), counts, claim].filter(Boolean).join(' · ');
  const line = `${bar(progress, paint)} ${number} ${paint('bold', title)}  ${paint('dim', facts)}`;
  if (isWhole) return [line];
  const folded = items.length - total;
  return [
    line,
    '',
    ...items.filter(({ state }) => state !== 'not-applicable').flatMap((item) => itemLines(item, language, paint)),
    ...(folded > 0 ? [paint('dim', `  – ${said.text(language, 'folded', { count: folded })}`)] : []),
  ];
}

function itemLines(
  { id, state, label: text, detail, step, places }: ChecklistItemReport,
  language: Language,
  paint: Paint,
) {
  const open = places.find(({ fulfilled }) => !fulfilled);
  const place = open && ` (${open.at.file}:${open.at.line})`;
  return [
    `  ${paint(COLOURS[state], SIGNS[state])} ${text}  ${paint('dim', [id, detail && printable(detail)].filter(Boolean).join(' · '))}`,
    ...(step === undefined
      ? []
      : [`    ${printable(said.text(language, 'step', { step }))}${paint('dim', printable(place ?? ''))}`]),
  ];
}

function nextLines({ next, progress }: ChecklistReport, { language, paint }: Frame): string[] {
  if (progress.total === 0) return [];
  if (next.length === 0) return [paint('green', said.text(language, 'all-done'))];
  const lines = next.slice(0, MOST_STEPS).map(({ text, at }, index) => {
    const place = at ? paint('dim', printable(` (${at.file}:${at.line})`)) : '';
    return `  ${index + 1}. ${printable(text)}${place}`;
  });
  const more = next.length - lines.length;
  const rest = more > 0 ? [paint('dim', `  ${said.text(language, 'more', { count: more })}`)] : [];
  return [paint('bold', said.text(language, 'next')), ...lines, ...rest];
}

function competencyLines({ competencies }: ChecklistReport, { language, paint }: Frame): string[] {
  if (competencies.length === 0) return [];
  const lines = competencies.map(({ title, progress, examShare }) => {
    const exam = said.text(language, 'exam-share', { share: formatPercent(language, examShare) });
    return `${bar(progress, paint)} ${title}  ${paint('dim', `${percent(language, progress)} · ${exam}`)}`;
  });
  return [paint('bold', said.text(language, 'competencies')), ...lines];
}

function manualLines({ manual }: ChecklistReport, { language, paint }: Frame): string[] {
  return manual.flatMap(({ title, done, total, items }) => [
    `${paint('bold', printable(title))}  ${paint('dim', said.text(language, 'progress', { done, total }))}`,
    ...items.map((item) => `  [${item.done ? 'x' : ' '}] ${printable(item.text)}`),
  ]);
}

function overall(language: Language, stages: readonly ChecklistStageReport[], progress: WeightedProgress): string {
  const sum = (key: 'done' | 'total') => stages.reduce((all, stage) => all + stage[key], 0);
  return said.text(language, 'overall', { share: percent(language, progress), done: sum('done'), total: sum('total') });
}

const percent = (language: Language, { share }: WeightedProgress): string =>
  formatPercent(language, Math.round(100 * share));

function bar({ share, total }: WeightedProgress, paint: Paint): string {
  const full = total === 0 ? 0 : Math.floor(share * BAR + 1e-9);
  return `${paint('green', '█'.repeat(full))}${paint('dim', '░'.repeat(BAR - full))}`;
}
