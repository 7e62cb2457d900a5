import { defineCatalog } from '@touchline/locale';
import { isSurvey } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';
import { isTargeted } from './shared/kpis.ts';
import { reportedResults } from './shared/results.ts';
import { plannedStep } from './shared/step.ts';
import { listed, placeOf, together } from './shared/together.ts';

export const surveyWithoutSample = projectRule({
  code: 'survey-without-sample',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004'],
  reach: 'project',
  summary: {
    en: 'A survey that has to show a target says how many answers a wave needs.',
    uk: 'Опитування, яке має показати ціль, каже, скільки відповідей потрібно за хвилю.',
    ru: 'Опрос, который должен показать цель, говорит, сколько ответов нужно за волну.',
  },
  reason: {
    rows: ['R31'],
    text: {
      en: 'How many answers are enough follows from the step one wants to see: forty answers tell NPS 30 from NPS 60, not 31 from 36. ISO 10004 plans the sample before the survey; afterwards one takes what came in and reads into it what one hoped.',
      uk: 'Скільки відповідей досить, випливає з кроку, який хочуть побачити: сорок відповідей відрізнять NPS 30 від NPS 60, але не 31 від 36. ISO 10004 планує вибірку до опитування; потім беруть те, що надійшло, і бачать у ньому те, на що сподівалися.',
      ru: 'Сколько ответов достаточно, следует из шага, который хотят увидеть: сорок ответов отличат NPS 30 от NPS 60, но не 31 от 36. ISO 10004 планирует выборку до опроса; потом берут то, что пришло, и видят в нём то, на что надеялись.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
}
kpi SigningEffort "Effort of signing" {
  metric ces of effort scale 1..7
  higher is better
  target 5.8 by 2027-06-30
  sample 300
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
  sample 400
}
kpi RetentionRate "Retention" {
  metric retention
  target 91% by 2027-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks:
        'How many answers does a wave need? Nothing is planned for {kpis}; say `sample …`, or chance will pass for a trend.',
      sibling: 'Nothing is planned for this one either.',
      fix: 'Plan {n|# answer|# answers}: enough to tell {target} from {baseline}',
    },
    uk: {
      lacks:
        'Скільки відповідей потрібно за хвилю? Не заплановано: {kpis}. Скажіть `sample …`, інакше випадок здаватиметься тенденцією.',
      sibling: 'Тут теж не заплановано.',
      fix: 'Запланувати {n|# відповідь|# відповіді|# відповідей}: досить, щоб відрізнити {target} від {baseline}',
    },
    ru: {
      lacks:
        'Сколько ответов нужно за волну? Не запланировано: {kpis}. Скажите `sample …`, иначе случай покажется тенденцией.',
      sibling: 'Здесь тоже не запланировано.',
      fix: 'Запланировать {n|# ответ|# ответа|# ответов}: достаточно, чтобы отличить {target} от {baseline}',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    if (model.strategies.length === 0 && !model.kpis.some(({ sample }) => sample)) return;
    const reported = reportedResults(model);
    // A wave that was taken is judged by its answers.
    const taken = new Set(reported.flatMap(({ kpi, result }) => (result.responses ? [kpi] : [])));
    const lacking = model.kpis.filter(
      (kpi) =>
        !taken.has(kpi.id) &&
        isTargeted(kpi) &&
        isSurvey(kpi) &&
        !kpi.suppliedBy?.length &&
        !kpi.sample &&
        !context.isBroken(kpi.source),
    );
    for (const group of together(lacking)) {
      const [kpi, ...others] = group;
      if (!kpi) continue;
      const step = others.length === 0 ? plannedStep(kpi, reported) : undefined;
      context.report(
        'lacks',
        { kpis: listed(context.language, group.map(context.name)) },
        {
          at: placeOf(kpi),
          element: kpi,
          related: others.map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
          fixes: step && [
            {
              title: context.say('fix', {
                n: step.needed,
                target: context.show(step.target.value),
                baseline: context.show(step.baseline.value),
              }),
              changes: [],
              additions: [{ to: kpi.id, text: `sample ${step.needed}` }],
              safe: false,
            },
          ],
        },
      );
    }
  },
});
