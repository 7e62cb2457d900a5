import { defineCatalog, formatDate } from '@touchline/locale';
import { isComputed } from '../measurement/shared/kpis.ts';
import { listed, placeOf, together } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';
import { canJudge } from './shared/due.ts';

const DAY = 86_400_000;
/** Results of a period come in after its end. */
const GRACE = 31 * DAY;

export const dueKpiWithoutResult = projectRule({
  code: 'due-kpi-without-result',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'iso-10004', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'When a target is due, there is a result to judge it by.',
    uk: 'Коли настає термін цілі, є результат, щоб її оцінити.',
    ru: 'Когда наступает срок цели, есть результат, чтобы её оценить.',
  },
  reason: {
    rows: ['R35'],
    text: {
      en: 'A target whose day has passed without a value was neither met nor missed: nobody looked. A month is allowed for results to come in. KPIs computed from data are judged by the data, once they are read.',
      uk: 'Ціль, день якої минув без жодного значення, ані виконано, ані не виконано: ніхто не глянув. Місяць дано на те, щоб результати надійшли. Показники, обчислювані з даних, оцінюють за даними, щойно їх прочитано.',
      ru: 'Цель, день которой прошёл без единого значения, ни выполнена, ни не выполнена: никто не взглянул. Месяц дан на то, чтобы результаты поступили. Показатели, вычисляемые из данных, оценивают по данным, как только они прочитаны.',
    },
  },
  bad: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2025-12-31
  target 80% by 2026-08-31
}
`,
  ],
  good: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2025-12-31
  target 80% by 2026-08-31
}
review "August" on 2026-09-05 { result ReplyTime 81% }
`,
  ],
  messages: defineCatalog({
    en: {
      one: '{kpi} was to reach {target} by {by}, but no result says whether it did: add a `result` to a review.',
      many: 'Targets of {count} KPIs are due, but no result says whether they were reached: {kpis}. Add each a `result` in a review.',
      sibling: 'This one is due too.',
    },
    uk: {
      one: '{kpi} мав досягти {target} до {by}, але жоден результат не каже, чи вдалося: додайте `result` до перегляду.',
      many: 'Термін цілей минув ({count}), але жоден результат не каже, чи їх досягнуто: {kpis}. Додайте кожному `result` у перегляді.',
      sibling: 'Термін цього теж минув.',
    },
    ru: {
      one: '{kpi} должен был достичь {target} к {by}, но ни один результат не говорит, удалось ли: добавьте `result` в пересмотр.',
      many: 'Срок целей прошёл ({count}), но ни один результат не говорит, достигнуты ли они: {kpis}. Добавьте каждому `result` в пересмотре.',
      sibling: 'Срок этого тоже прошёл.',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses } = context.facts();
    if (context.isBroken()) return;
    const today = Date.parse(context.asOf);
    const due = model.kpis.filter((kpi) => {
      const { target, latest } = kpiStatuses.get(kpi.id) ?? {};
      if (!target?.by || target.value.type === 'unknown' || Date.parse(target.by.to) + GRACE >= today) return false;
      if (isComputed(kpi) && context.measurements.length === 0) return false;
      return !latest || !canJudge(latest, kpi, target);
    });
    for (const group of together(due)) {
      const [kpi, ...others] = group;
      const target = kpi && kpiStatuses.get(kpi.id)?.target;
      if (!kpi || !target) continue;
      context.report(
        others.length === 0 ? 'one' : 'many',
        {
          kpi: context.name(kpi),
          target: context.show(target.value),
          by: target.by ? formatDate(context.language, target.by, 'governed') : '',
          count: group.length,
          kpis: listed(context.language, group.map(context.name)),
        },
        {
          at: others.length === 0 ? target.at : placeOf(kpi),
          element: kpi,
          related: others.slice(0, 9).map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
        },
      );
    }
  },
});
