import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { statementsOf } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { placeOf } from './shared/together.ts';

export const sameKpiTwice = projectRule({
  code: 'same-kpi-twice',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'One number is one KPI.',
    uk: 'Одне число — один показник.',
    ru: 'Одно число — один показатель.',
  },
  reason: {
    rows: ['R31'],
    sources: ['ccxp-2021'],
    text: {
      en: 'Two departments that measure the same under two names end up with two targets and two truths, and a goal measured by both counts one improvement twice. Compared are metric, column, question, data, filter and formula; KPIs that differ in any of them are two.',
      uk: 'Два підрозділи, що вимірюють те саме під двома назвами, мають дві цілі й дві правди, а ціль з обома показниками рахує одне поліпшення двічі. Порівнюють метрику, стовпець, запитання, дані, фільтр і формулу; показники, що різняться хоч чимось із цього, — два.',
      ru: 'Два подразделения, измеряющие одно и то же под двумя названиями, имеют две цели и две правды, а цель с обоими показателями считает одно улучшение дважды. Сравниваются метрика, столбец, вопрос, данные, фильтр и формула; показатели, различающиеся хоть чем-то из этого, — два.',
    },
  },
  bad: [
    `data Contacts "Contacts by day" { held in "Data warehouse" }
kpi FirstContactResolution "Solved at the first contact" {
  metric fcr of contact
  from Contacts
}
kpi SolvedAtOnce "Solved at once" {
  metric fcr of contact
  from Contacts
}
`,
  ],
  good: [
    `data Contacts "Contacts by day" { held in "Data warehouse" }
kpi FirstContactResolution "Solved at the first contact" {
  metric fcr of contact
  from Contacts
}
kpi SolvedAtOnceByPhone "Solved at once on the phone" {
  metric fcr of contact
  from Contacts
  only where channel = "phone"
}
`,
  ],
  messages: defineCatalog({
    en: {
      same: '{kpi} is the same number as {other}: same metric, same data. Keep one of the two, or say what tells them apart (`only where …`).',
      other: 'The other one.',
    },
    uk: {
      same: '{kpi} — те саме число, що й {other}: та сама метрика, ті самі дані. Лишіть один із двох або скажіть, чим вони різняться (`only where …`).',
      other: 'Другий.',
    },
    ru: {
      same: '{kpi} — то же число, что и {other}: та же метрика, те же данные. Оставьте один из двух или скажите, чем они различаются (`only where …`).',
      other: 'Второй.',
    },
  }),
  check(_model, context) {
    const seen = new Map<string, Kpi>();
    for (const kpi of context.facts().model.kpis) {
      const definition = definitionOf(kpi);
      if (definition === undefined || context.isBroken(kpi.source)) continue;
      const other = seen.get(definition);
      if (!other) seen.set(definition, kpi);
      else {
        context.report(
          'same',
          { kpi: context.name(kpi), other: context.name(other) },
          {
            at: placeOf(kpi),
            element: kpi,
            related: [{ message: context.say('other', {}), at: placeOf(other) }],
          },
        );
      }
    }
  },
});

/** What makes its number, without places in the text. Undefined where too little is said to call two the same. */
function definitionOf(kpi: Kpi): string | undefined {
  const { metric, from, formula, where, scale, suppliedBy, dateColumn } = kpi;
  const isDefined = formula !== undefined || (metric?.of !== undefined && from?.some(({ id }) => id !== undefined));
  if (!isDefined) return undefined;
  const parts = [metric, from?.map(({ id, text }) => id ?? text).sort(), formula, where, scale, suppliedBy, dateColumn];
  const questions = statementsOf(kpi, 'question').map(({ text }) => text);
  return JSON.stringify([...parts, questions], (key, value) =>
    key === 'at' || key === 'spelling' ? undefined : value,
  );
}
