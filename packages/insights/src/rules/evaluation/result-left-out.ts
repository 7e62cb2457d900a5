import { defineCatalog } from '@touchline/locale';
import type { Review } from '@touchline/model';
import { isComputed, isTargeted } from '../measurement/shared/kpis.ts';
import { listed, placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';
import { periodOf } from './shared/cadence.ts';

export const resultLeftOut = projectRule({
  code: 'result-left-out',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A review reports the KPIs that the last one reported, as far as they are measured that often.',
    uk: 'Перегляд доповідає про ті показники, що й попередній, якщо їх вимірюють так часто.',
    ru: 'Пересмотр докладывает о тех же показателях, что и прошлый, если их измеряют так часто.',
  },
  reason: {
    rows: ['R35'],
    sources: ['klintsevich-2023', 'iso-10004'],
    text: {
      en: 'Evaluation uses indicators fixed beforehand, all of them. A KPI that is in one review and gone from the next was often going the wrong way. The rule speaks of KPIs with a target whose rhythm says that a new value is there; those computed from data need no result in words.',
      uk: 'Оцінка використовує заздалегідь визначені показники — усі. Показник, який є в одному перегляді й зник із наступного, часто рухався не туди. Правило каже про показники з ціллю, ритм яких свідчить, що нове значення вже є; обчислюваним із даних результат у тексті не потрібен.',
      ru: 'Оценка использует заранее определённые показатели — все. Показатель, который есть в одном пересмотре и пропал из следующего, часто двигался не туда. Правило говорит о показателях с целью, ритм которых свидетельствует, что новое значение уже есть; вычисляемым из данных результат в тексте не нужен.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  target 45 by 2027-06-30
  measured every quarter
}
kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  target 80% by 2027-06-30
  measured every month
}
review "Second quarter" on 2026-07-05 {
  result RelationshipNps 33
  result ReplyTime 64%
}
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  target 45 by 2027-06-30
  measured every quarter
}
kpi Trust "Trusts our advice" {
  metric mean of trust scale 1..5
  target 4 by 2027-12-31
  measured every year
}
review "Second quarter" on 2026-07-05 {
  result RelationshipNps 33
  result Trust 3.4
}
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 }
`,
  ],
  messages: defineCatalog({
    en: {
      left: '{review} leaves out {kpis}, which the review before reported. Add the result, or `unknown` with its reason.',
      before: 'Reported here.',
    },
    uk: {
      left: '{review}: бракує показників, про які доповідав попередній перегляд, — {kpis}. Додайте результат або `unknown` із причиною.',
      before: 'Доповідали тут.',
    },
    ru: {
      left: '{review}: нет показателей, о которых докладывал прошлый пересмотр, — {kpis}. Добавьте результат или `unknown` с причиной.',
      before: 'Докладывали здесь.',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const told = model.reviews.filter(({ on, results }) => on && results?.length);
    const [before, last] = told.sort((a, b) => ((a.on?.to ?? '') < (b.on?.to ?? '') ? -1 : 1)).slice(-2);
    if (!before?.on || !last?.on || before.strategy !== last.strategy || context.isBroken(last.source)) return;
    const passed = Date.parse(last.on.to) - Date.parse(before.on.to);
    const now = idsOf(last);
    const left = model.kpis.filter((kpi) => {
      const period = periodOf(kpi.measured);
      const isMissing = isTargeted(kpi) && idsOf(before).has(kpi.id) && !now.has(kpi.id);
      return isMissing && !isComputed(kpi) && period !== undefined && period <= passed * 1.1;
    });
    if (left.length === 0) return;
    const ids = new Set<string | undefined>(left.map(({ id }) => id));
    context.report(
      'left',
      { review: context.name(last), kpis: listed(context.language, left.map(context.name)) },
      {
        at: placeOf(last),
        element: last,
        related: (before.results ?? [])
          .filter(({ kpi }) => ids.has(kpi.id))
          .map(({ at }) => ({ message: context.say('before', {}), at })),
      },
    );
  },
});

const idsOf = ({ results }: Review): Set<string | undefined> => new Set(results?.map(({ kpi }) => kpi.id));
