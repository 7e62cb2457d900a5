import { defineCatalog } from '@touchline/locale';
import type { AlignmentElement, AlignmentReport, Model } from '@touchline/model';
import { factsOf } from '../checklist/facts.ts';
import { placeOf } from '../coverage/place.ts';
import type { InsightOptions } from '../insight-options.ts';
import { type Aligned, alignmentOf } from './links.ts';

const words = defineCatalog({
  en: {
    undrawn: 'Nothing says yet what it supports.',
    none: 'No objective or goal is declared that something could support.',
    whole: 'Everything hangs together: each objective and goal is supported, and everything supports something.',
    off: '{off|# element is|# elements are} off the chain of objectives, goals, themes and initiatives.',
    'supports-nothing': 'It supports no goal or objective: say which one it serves.',
    'not-supported': 'Nothing supports it: no theme or initiative works on it.',
    'not-built-on': 'Other objectives build on something; on this one nothing builds.',
  },
  uk: {
    undrawn: 'Ще ніщо не каже, що воно підтримує.',
    none: 'Не оголошено жодного орієнтира чи цілі, які щось могло б підтримувати.',
    whole: 'Усе пов’язано: кожен орієнтир і кожна ціль мають підтримку, і все щось підтримує.',
    off: 'Поза ланцюгом орієнтирів, цілей, напрямів та ініціатив — {off|# елемент|# елементи|# елементів}.',
    'supports-nothing': 'Не підтримує жодної цілі чи орієнтира: скажіть, якій із них воно служить.',
    'not-supported': 'Ніщо цього не підтримує: над цим не працює жоден напрям і жодна ініціатива.',
    'not-built-on': 'Інші орієнтири на щось спираються, а на цей не спирається ніщо.',
  },
  ru: {
    undrawn: 'Пока ничто не говорит, что оно поддерживает.',
    none: 'Не объявлено ни одного ориентира или цели, которые что-то могло бы поддерживать.',
    whole: 'Всё связано: у каждого ориентира и каждой цели есть поддержка, и всё что-то поддерживает.',
    off: 'Вне цепочки ориентиров, целей, направлений и инициатив — {off|# элемент|# элемента|# элементов}.',
    'supports-nothing': 'Не поддерживает ни одной цели или ориентира: скажите, какой из них оно служит.',
    'not-supported': 'Ничто этого не поддерживает: над этим не работает ни одно направление и ни одна инициатива.',
    'not-built-on': 'Другие ориентиры на что-то опираются, а на этот не опирается ничто.',
  },
});

/** The matrix objectives × goals × themes × initiatives, with what hangs on nothing. Dropped initiatives are left out. */
export function buildAlignment(model: Model, { asOf, language, measurements }: InsightOptions): AlignmentReport {
  const { columns, rows, links, off } = alignmentOf(factsOf(model, asOf, measurements));
  const isFull = (side: 'row' | 'column') => new Set(links.map((link) => link[side]));
  const [fullRows, fullColumns] = [isFull('row'), isFull('column')];
  const elementOf = (element: Aligned, empty: boolean): AlignmentElement => ({
    ...placeOf(element),
    kind: element.kind,
    empty,
  });
  const says =
    columns.length === 0
      ? words.text(language, 'none')
      : links.length === 0
        ? words.text(language, 'undrawn')
        : off.length === 0
          ? words.text(language, 'whole')
          : words.text(language, 'off', { off: off.length });
  const base = new Set(model.objectives.flatMap(({ buildsOn }) => (buildsOn ?? []).map(({ id }) => id)));
  return {
    says,
    columns: columns.map((column) => elementOf(column, !fullColumns.has(column.id) && !base.has(column.id))),
    rows: rows.map((row) => elementOf(row, !fullRows.has(row.id))),
    links: [...links],
    off: off.map(({ element, why }) => ({
      ...placeOf(element),
      kind: element.kind,
      why,
      note: words.text(language, why),
    })),
  };
}
