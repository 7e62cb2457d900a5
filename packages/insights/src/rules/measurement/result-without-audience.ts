import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { byFrequency, known } from './shared/kpis.ts';
import { latestResults, reportedResults } from './shared/results.ts';
import { listed, placeOf, together } from './shared/together.ts';

export const resultWithoutAudience = projectRule({
  code: 'result-without-audience',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A KPI whose results are reviewed says who hears of them.',
    uk: 'Показник, результати якого переглядають, каже, кому про них доповідають.',
    ru: 'Показатель, результаты которого пересматривают, говорит, кому о них докладывают.',
  },
  reason: {
    rows: ['R35', 'U36'],
    sources: ['iso-10004', 'ccxp-2021'],
    text: {
      en: 'Measuring changes something only where the number reaches whoever can act on it. ISO 10004 asks that results are communicated; a KPI without an audience is measured for a drawer.',
      uk: 'Вимірювання щось змінює лише там, де число доходить до того, хто може діяти. ISO 10004 вимагає повідомляти результати; показник без адресата вимірюють у шухляду.',
      ru: 'Измерение что-то меняет лишь там, где число доходит до того, кто может действовать. ISO 10004 требует сообщать результаты; показатель без адресата измеряют в стол.',
    },
  },
  bad: [
    `team Board
kpi RelationshipNps "Relationship NPS" {
  metric nps
  reported to Board
}
kpi ReplyTime "Messages answered within ten days" { metric share of answered_in_time }
review "Third quarter" on 2026-10-05 {
  result RelationshipNps 36
  result ReplyTime 71%
}
`,
  ],
  good: [
    `team Board
kpi RelationshipNps "Relationship NPS" {
  metric nps
  reported to Board
}
kpi ReplyTime "Messages answered within ten days" { metric share of answered_in_time }
review "Third quarter" on 2026-10-05 { result RelationshipNps 36 }
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'Results of {kpis} are reviewed, but nothing says who hears of them: add `reported to …`.',
      sibling: 'Nobody hears of this one either.',
      fix: 'Report to {team}',
    },
    uk: {
      lacks: 'Результати переглядають, але не сказано, кому про них доповідають: {kpis}. Додайте `reported to …`.',
      sibling: 'Про цей теж нікому не доповідають.',
      fix: 'Доповідати: {team}',
    },
    ru: {
      lacks: 'Результаты пересматривают, но не сказано, кому о них докладывают: {kpis}. Добавьте `reported to …`.',
      sibling: 'Об этом тоже никому не докладывают.',
      fix: 'Докладывать: {team}',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const audiences = model.kpis.flatMap(({ reportedTo }) => known(reportedTo));
    if (audiences.length === 0 && model.strategies.length === 0) return;
    const reviewed = latestResults(reportedResults({ ...model, assessments: [] }));
    const lacking = model.kpis.filter(
      (kpi) => reviewed.has(kpi.id) && known(kpi.reportedTo).length === 0 && !context.isBroken(kpi.source),
    );
    for (const group of together(lacking)) {
      const [kpi, ...others] = group;
      if (!kpi) continue;
      context.report(
        'lacks',
        { kpis: listed(context.language, group.map(context.name)) },
        {
          at: placeOf(kpi),
          element: kpi,
          related: others.map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
          fixes: byFrequency(audiences)
            .slice(0, 3)
            .map((team) => ({
              title: context.say('fix', { team }),
              changes: [],
              additions: group.map(({ id }) => ({ to: id, text: `reported to ${team}` })),
              safe: false,
            })),
        },
      );
    }
  },
});
