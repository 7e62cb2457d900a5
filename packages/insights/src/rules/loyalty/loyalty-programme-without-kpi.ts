import { defineCatalog } from '@touchline/locale';
import type { MetricKind } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';

/** What a loyalty programme is there to move, the most telling first. */
const LOYALTY_METRICS: readonly MetricKind[] = ['repeat-purchase', 'retention', 'churn', 'nrr', 'grr'];

const MOST_OFFERS = 3;

export const loyaltyProgrammeWithoutKpi = elementRule({
  code: 'loyalty-programme-without-kpi',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'A loyalty programme is measured by what customers do, such as repeat purchases.',
    uk: 'Програму лояльності вимірюють тим, що клієнти роблять, наприклад повторними покупками.',
    ru: 'Программу лояльности измеряют тем, что клиенты делают, например повторными покупками.',
  },
  reason: {
    rows: ['U23', 'U37'],
    text: {
      en: 'A loyalty programme exists so that customers come back. Members, points and cards handed out only show that the programme is used; whether it works is told by repeat purchases or retention, best compared with customers who are not in it.',
      uk: 'Програма лояльності існує, щоб клієнти поверталися. Учасники, бали й видані картки показують лише, що нею користуються; чи вона діє, скажуть повторні покупки або утримання — найкраще порівняно з тими, хто не в програмі.',
      ru: 'Программа лояльности существует, чтобы клиенты возвращались. Участники, баллы и выданные карты показывают лишь, что ею пользуются; действует ли она, скажут повторные покупки или удержание — лучше всего в сравнении с теми, кто не в программе.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
}

kpi RepeatProducts "Customers with a second product" { metric repeat-purchase of customer }
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  measured by RepeatProducts
  reward "A named adviser" kind assistance
}

kpi RepeatProducts "Customers with a second product" { metric repeat-purchase of customer }
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{programme} is measured by nothing: whether customers come back because of it, nobody will know. Say `measured by` and a KPI of repeat purchases or retention.',
      fix: 'Measure it by {kpi}',
    },
    uk: {
      none: '{programme} нічим не вимірюється: чи клієнти повертаються завдяки їй, ніхто не знатиме. Скажіть `measured by` і KPI повторних покупок або утримання.',
      fix: 'Вимірювати через {kpi}',
    },
    ru: {
      none: '{programme} ничем не измеряется: возвращаются ли клиенты благодаря ей, никто не узнает. Скажите `measured by` и KPI повторных покупок или удержания.',
      fix: 'Измерять через {kpi}',
    },
  }),
  check(programme, context) {
    if (programme.measuredBy?.some(({ unknown }) => !unknown) || context.isBroken(programme.source)) return;
    const { model } = context.facts();
    const fitting = LOYALTY_METRICS.flatMap((kind) => model.kpis.filter(({ metric }) => metric?.kind === kind));
    const fixes = fitting.slice(0, MOST_OFFERS).flatMap((kpi) => {
      const spelling = spelledName(kpi);
      if (spelling === undefined) return [];
      const title = context.say('fix', { kpi: context.name(kpi) });
      return [{ title, changes: [], additions: [{ to: programme.id, text: `measured by ${spelling}` }], safe: false }];
    });
    const place = { at: programme.nameAt ?? programme.source, element: programme, fixes };
    context.report('none', { programme: context.name(programme) }, place);
  },
});
