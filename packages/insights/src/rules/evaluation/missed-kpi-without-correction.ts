import { defineCatalog, formatDate } from '@touchline/locale';
import type { Kpi, Model } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { placeOf } from '../measurement/shared/together.ts';
import { projectRule } from '../rule.ts';
import { decisionFixes, isDecidedSince } from './shared/decisions.ts';
import { canJudge } from './shared/due.ts';

export const missedKpiWithoutCorrection = projectRule({
  code: 'missed-kpi-without-correction',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A missed target leads to a decision.',
    uk: 'Невиконана ціль веде до рішення.',
    ru: 'Невыполненная цель ведёт к решению.',
  },
  reason: {
    rows: ['R35', 'R38'],
    text: {
      en: 'Evaluation is there for corrections. A target that was missed and about which nothing was decided will be missed again, and everybody learns that targets do not matter. Counted is any `decided …` for the KPI, or about an initiative that was to move it, from the result on. A survey with so few answers that the target may as well have been met is left out.',
      uk: 'Оцінюють заради коригувань. Ціль, яку не виконали й про яку нічого не вирішили, не виконають знову, і всі зрозуміють, що цілі нічого не важать. Рахується кожне `decided …` щодо показника або ініціативи, яка мала його змінити, від дня результату. Опитування, у якому відповідей так мало, що ціль могли й виконати, не рахується.',
      ru: 'Оценивают ради корректировок. Цель, которую не выполнили и о которой ничего не решили, не выполнят снова, и все поймут, что цели ничего не значат. Считается каждое `decided …` о показателе или инициативе, которая должна была его изменить, со дня результата. Опрос, в котором ответов так мало, что цель могли и выполнить, не считается.',
    },
  },
  bad: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-03-31
  target 80% by 2026-09-30
}
initiative SharedInbox "One inbox for all branches" {
  status in-progress
  expected effect ReplyTime +10 pp by 2026-09-30
}
review "Third quarter" on 2026-10-05 { result ReplyTime 71% }
`,
  ],
  good: [
    `kpi ReplyTime "Messages answered within ten days" {
  metric share of answered_in_time
  baseline 64% on 2026-03-31
  target 80% by 2026-09-30
}
initiative SharedInbox "One inbox for all branches" { status in-progress }
review "Third quarter" on 2026-10-05 {
  result ReplyTime 71%
  decided adjust SharedInbox for ReplyTime because "Two branches never moved to it"
}
`,
  ],
  messages: defineCatalog({
    en: {
      missed:
        '{kpi} missed its target of {target} with {value} on {on}, and nothing was decided about it. Say in the review what follows: `decided … for {spelling}`.',
      result: 'The result that missed it.',
    },
    uk: {
      missed:
        '{kpi} не досягнув цілі {target}: {value} ({on}), і про це нічого не вирішено. Скажіть у перегляді, що з цього випливає: `decided … for {spelling}`.',
      result: 'Результат, який її не досяг.',
    },
    ru: {
      missed:
        '{kpi} не достиг цели {target}: {value} ({on}), и об этом ничего не решено. Скажите в пересмотре, что из этого следует: `decided … for {spelling}`.',
      result: 'Результат, который её не достиг.',
    },
  }),
  check(_model, context) {
    const { model, kpiStatuses } = context.facts();
    if (context.isBroken()) return;
    for (const kpi of model.kpis) {
      const { status, latest, target } = kpiStatuses.get(kpi.id) ?? {};
      if (status !== 'missed' || !latest?.on || !target) continue;
      // An older value does not tell: what is missing then is a result.
      if (!canJudge(latest, kpi, target)) continue;
      if (isDecidedSince(model, latest.on, kpi)) continue;
      const said = resultsOf(model, kpi).find((result) => result.at === latest.at);
      context.report(
        'missed',
        {
          kpi: context.name(kpi),
          target: context.show(target.value),
          value: said ? context.show(said.value) : context.show(latest.value),
          on: formatDate(context.language, latest.on),
          spelling: spelledName(kpi) ?? kpi.id,
        },
        {
          at: target.at ?? placeOf(kpi),
          element: kpi,
          related: latest.at && [{ message: context.say('result', {}), at: latest.at }],
          fixes: decisionFixes(context, kpi, latest.on),
        },
      );
    }
  },
});

function resultsOf({ assessments, reviews }: Model, { id }: Kpi) {
  return [...assessments, ...reviews].flatMap(({ results }) => results ?? []).filter(({ kpi }) => kpi.id === id);
}
