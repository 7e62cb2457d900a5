import { defineCatalog, formatModelRhythm } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { isTargeted } from './shared/kpis.ts';
import { listed, placeOf, together } from './shared/together.ts';

export const kpiWithoutRhythm = projectRule({
  code: 'kpi-without-rhythm',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A KPI with a target says how often it is measured.',
    uk: 'Показник із ціллю каже, як часто його вимірюють.',
    ru: 'Показатель с целью говорит, как часто его измеряют.',
  },
  reason: {
    rows: ['R31', 'R2'],
    text: {
      en: 'ISO 10004 plans the frequency of measuring together with its purpose and method. Without a rhythm nobody notices that a value has not been taken for a year, and a target can pass without ever being looked at.',
      uk: 'ISO 10004 планує частоту вимірювання разом із його метою та методом. Без ритму ніхто не помітить, що значення не брали рік, а термін цілі мине так, що ніхто й не гляне.',
      ru: 'ISO 10004 планирует частоту измерения вместе с его целью и методом. Без ритма никто не заметит, что значение не брали год, а срок цели пройдёт так, что никто и не взглянет.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  target 45 by 2027-06-30
  measured every quarter
}
kpi RetentionRate "Retention" {
  metric retention
  target 91% by 2027-12-31
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  target 45 by 2027-06-30
  measured every quarter
}
kpi RetentionRate "Retention" { metric retention }
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'Nothing says how often {kpis} {count|is|are} measured, so nobody will miss a value that was never taken.',
      sibling: 'Neither does this one say it.',
      fix: 'Measure {rhythm}, as other KPIs are',
    },
    uk: {
      lacks: 'Не сказано, як часто вимірюють {kpis}: ніхто не помітить, що {count|значення|значень|значень} не взяли.',
      sibling: 'Тут теж не сказано.',
      fix: 'Вимірювати, як інші показники: {rhythm}',
    },
    ru: {
      lacks:
        'Не сказано, как часто измеряют {kpis}: никто не заметит, что {count|значение|значения|значения} не взяли.',
      sibling: 'Здесь тоже не сказано.',
      fix: 'Измерять, как другие показатели: {rhythm}',
    },
  }),
  check(_model, context) {
    const { kpis, strategies } = context.facts().model;
    const rhythms = kpis.flatMap(({ measured }) => (measured?.unit ? [measured] : []));
    if (rhythms.length === 0 && strategies.length === 0) return;
    const lacking = kpis.filter(
      (kpi) => isTargeted(kpi) && (!kpi.measured || kpi.measured.unknown) && !context.isBroken(kpi.source),
    );
    const usual = new Map(rhythms.map((rhythm) => [rhythm.spelling, rhythm]));
    for (const group of together(lacking)) {
      const [kpi, ...others] = group;
      if (!kpi) continue;
      const isSaid = group.some(({ measured }) => measured !== undefined);
      context.report(
        'lacks',
        { kpis: listed(context.language, group.map(context.name)), count: group.length },
        {
          at: placeOf(kpi),
          element: kpi,
          related: others.map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
          fixes: isSaid
            ? []
            : [...usual.values()].slice(0, 2).map((rhythm) => ({
                title: context.say('fix', { rhythm: formatModelRhythm(context.language, rhythm) }),
                changes: [],
                additions: group.map(({ id }) => ({ to: id, text: `measured ${rhythm.spelling}` })),
                safe: false,
              })),
        },
      );
    }
  },
});
