import { defineCatalog, formatDate } from '@touchline/locale';
import type { Reference } from '@touchline/model';
import { walk } from '../../walk.ts';
import { projectRule } from '../rule.ts';
import { placeOf } from './shared/together.ts';

const DAY = 86_400_000;
const TWO_YEARS = 730 * DAY;

export const outdatedEvidence = projectRule({
  code: 'outdated-evidence',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp', 'iso-10004'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'What is believed of customers rests on studies of the last two years.',
    uk: 'Те, що вважають про клієнтів, спирається на дослідження останніх двох років.',
    ru: 'То, что думают о клиентах, опирается на исследования последних двух лет.',
  },
  reason: {
    rows: ['R50', 'R51'],
    sources: ['iso-10004', 'ccxp-2021'],
    text: {
      en: 'Expectations move with what customers experience elsewhere; ISO 10004 has them identified anew, not once. Two years are a convention. What a newer source confirms counts as known; publications and desk research are not meant.',
      uk: 'Очікування змінюються від того, що клієнти бачать деінде; за ISO 10004 їх визначають знову й знову. Два роки — умовна межа. Підтверджене новішим джерелом вважають відомим; публікацій і кабінетних досліджень це не стосується.',
      ru: 'Ожидания меняются от того, что клиенты видят в других местах; по ISO 10004 их определяют снова и снова. Два года — условная граница. Подтверждённое более новым источником считается известным; публикаций и кабинетных исследований это не касается.',
    },
  },
  bad: [
    `study Interviews "Interviews with owners" on 2023-05 { kind interviews }
journey "I open a business account" { step "Signs" { pain "Two signatures" evidence Interviews } }
`,
  ],
  good: [
    `study Interviews "Interviews with owners" on 2023-05 { kind interviews }
study Calls "Calls of a month" on 2026-03 { kind analytics }
journey "I open a business account" { step "Signs" { pain "Two signatures" evidence Interviews evidence Calls } }
`,
  ],
  messages: defineCatalog({
    en: {
      old: '{study} is more than two years old ({on}), and {count|# statement rests|# statements rest} on it. Ask again, or name a newer source beside it.',
    },
    uk: {
      old: 'Дослідженню {study} понад два роки ({on}), а на ньому {count|тримається # твердження|тримаються # твердження|тримається # тверджень}. Запитайте знову або назвіть поруч новіше джерело.',
    },
    ru: {
      old: 'Исследованию {study} больше двух лет ({on}), а на нём {count|держится # утверждение|держатся # утверждения|держится # утверждений}. Спросите снова или назовите рядом более новый источник.',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const today = Date.parse(context.asOf);
    const old = model.studies.filter(
      ({ on, studyKind }) =>
        on && studyKind !== 'publication' && studyKind !== 'desk' && today - Date.parse(on.to) > TWO_YEARS,
    );
    const isOld = new Set<string | undefined>(old.map(({ id }) => id));
    if (old.length === 0) return;
    const resting = new Map<string, number>();
    const count = ({ evidence }: { evidence?: Reference[] | undefined }): void => {
      if (!evidence?.every(({ id }) => isOld.has(id))) return;
      for (const { id } of evidence) if (id !== undefined) resting.set(id, (resting.get(id) ?? 0) + 1);
    };
    walk(model, (element) => {
      if ('origin' in element && element.origin?.how === 'kept') return;
      if ('evidence' in element) count(element);
      if ('feelings' in element) for (const feeling of element.feelings ?? []) count(feeling);
    });
    for (const study of old) {
      const rests = resting.get(study.id);
      if (!rests || !study.on) continue;
      context.report(
        'old',
        { study: context.name(study), on: formatDate(context.language, study.on), count: rests },
        { at: study.on.at ?? placeOf(study), element: study },
      );
    }
  },
});
