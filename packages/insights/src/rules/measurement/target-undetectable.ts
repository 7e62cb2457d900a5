import { defineCatalog } from '@touchline/locale';
import type { SourceRange, Value } from '@touchline/model';
import { marginOfError } from '../../kpi/interval.ts';
import { isSurvey } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';
import { countOf, latestResults, reportedResults } from './shared/results.ts';
import { plannedStep } from './shared/step.ts';

export const targetUndetectable = projectRule({
  code: 'target-undetectable',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A survey asks enough customers to see the step from baseline to target.',
    uk: 'Опитування охоплює досить клієнтів, щоб побачити крок від базового значення до цілі.',
    ru: 'Опрос охватывает достаточно клиентов, чтобы увидеть шаг от базового значения до цели.',
  },
  reason: {
    rows: ['R31', 'R23'],
    sources: ['rocks-2016', 'brown-cai-dasgupta-2001', 'iso-10004'],
    text: {
      en: 'Every survey has a margin of error: about ±18 points of a share with 30 answers, ±10 with 100, ±5 with 400; that of an NPS is wider. When it is wider than the planned step, the target can be met or missed by chance, and no wave will tell which. NPS is reckoned with the spread surveys usually show (0.7), ratings with a quarter of their scale; a small population is allowed for where a result names it.',
      uk: 'Кожне опитування має похибку: близько ±18 пунктів частки при 30 відповідях, ±10 при 100, ±5 при 400; для NPS вона ширша. Коли вона ширша за запланований крок, ціль можна виконати чи не виконати випадково, і жодна хвиля не скаже, що саме сталося. Для NPS узято звичайний розкид опитувань (0,7), для оцінок — чверть їхньої шкали; малу сукупність ураховано, якщо результат її називає.',
      ru: 'У каждого опроса есть погрешность: около ±18 пунктов доли при 30 ответах, ±10 при 100, ±5 при 400; для NPS она шире. Когда она шире запланированного шага, цель можно выполнить или не выполнить случайно, и ни одна волна не скажет, что именно произошло. Для NPS взят обычный разброс опросов (0,7), для оценок — четверть их шкалы; малая совокупность учтена, если результат её называет.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 36 by 2027-06-30
  sample 60
}
`,
    `kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-06-30
  target 66% by 2027-03-31
}
review "Third quarter" on 2026-10-05 { result OnboardingCsat 62% responses 80 }
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  sample 400
}
`,
    `kpi PartnerNps "NPS of our partners" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  sample 50
}
assessment "Today" on 2026-06-30 { result PartnerNps 31 responses 52 invited 60 population 60 }
`,
  ],
  messages: defineCatalog({
    en: {
      planned:
        '{n|# answer|# answers} cannot tell {target} from {baseline}: the margin of error is ±{margin}. The step needs about {needed|# answer|# answers}, or a bolder target.',
      received:
        '{kpi} is to go from {baseline} to {target}, but the last wave had {n|# answer|# answers}: the margin of error is ±{margin}. The step needs about {needed|# answer|# answers}.',
      fix: 'Plan {needed|# answer|# answers} a wave',
    },
    uk: {
      planned:
        '{n|# відповідь не відрізнить|# відповіді не відрізнять|# відповідей не відрізнять} {target} від {baseline}: похибка ±{margin}. Для такого кроку потрібно близько {needed|# відповіді|# відповідей|# відповідей} або сміливіша ціль.',
      received:
        '{kpi} має пройти від {baseline} до {target}, а остання хвиля мала {n|# відповідь|# відповіді|# відповідей}: похибка ±{margin}. Для такого кроку потрібно близько {needed|# відповіді|# відповідей|# відповідей}.',
      fix: 'Запланувати {needed|# відповідь|# відповіді|# відповідей} за хвилю',
    },
    ru: {
      planned:
        '{n|# ответ не отличит|# ответа не отличат|# ответов не отличат} {target} от {baseline}: погрешность ±{margin}. Для такого шага нужно около {needed|# ответа|# ответов|# ответов} или более смелая цель.',
      received:
        '{kpi} должен пройти от {baseline} до {target}, а в последней волне было {n|# ответ|# ответа|# ответов}: погрешность ±{margin}. Для такого шага нужно около {needed|# ответа|# ответов|# ответов}.',
      fix: 'Запланировать {needed|# ответ|# ответа|# ответов} за волну',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const reported = reportedResults(model);
    const latest = latestResults(reported);
    for (const kpi of model.kpis) {
      const planned = countOf(kpi.sample);
      const last = latest.get(kpi.id)?.result;
      const n = planned ?? (isSurvey(kpi) ? countOf(last?.responses) : undefined);
      const step = n ? plannedStep(kpi, reported) : undefined;
      if (!n || !step) continue;
      const margin = marginOfError(step.deviation, { n, population: step.population });
      if (margin <= step.size) continue;
      const { needed } = step;
      const changed: SourceRange | undefined = kpi.sample?.at;
      context.report(
        planned === undefined ? 'received' : 'planned',
        {
          kpi: context.name(kpi),
          n,
          needed,
          target: context.show(rounded(step.target.value)),
          baseline: context.show(rounded(step.baseline.value)),
          margin: context.show(round(margin, margin < 1 ? 100 : 10)),
        },
        {
          at: changed ?? last?.responses?.at ?? kpi.nameAt ?? kpi.source,
          element: kpi,
          fixes: [
            {
              title: context.say('fix', { needed }),
              changes: changed ? [{ at: changed, text: String(needed) }] : [],
              additions: changed ? [] : [{ to: kpi.id, text: `sample ${needed}` }],
              safe: false,
            },
          ],
        },
      );
    }
  },
});

/** What an average of a survey is told with: `39.83976693` says no more than `39.84`. */
function rounded(value: Value): Value {
  return 'value' in value ? { ...value, value: round(value.value, 100) } : value;
}

/** To a part of one: to hundredths with 100. */
const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
