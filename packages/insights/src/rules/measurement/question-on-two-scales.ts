import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { statementsOf } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { placeOf } from './shared/together.ts';

export const questionOnTwoScales = projectRule({
  code: 'question-on-two-scales',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10004'],
  reach: 'project',
  summary: {
    en: 'One question is asked on one scale and counted in one way; so is a rating of ours and of a competitor.',
    uk: 'Одне запитання ставлять за однією шкалою і рахують одним способом; так само рейтинг наш і конкурента.',
    ru: 'Один вопрос задают по одной шкале и считают одним способом; так же рейтинг наш и конкурента.',
  },
  reason: {
    rows: ['R23', 'R29', 'R31'],
    sources: ['iso-10004'],
    text: {
      en: 'A mean of 4.1, 82 % in the upper two boxes and 3.9 of 7 may be the same customers. When one question is asked here on five points and there on seven, or a rating of ours on five stars stands beside a competitor’s on ten, whoever compares them compares the rulers.',
      uk: 'Середнє 4,1, 82 % двох найвищих оцінок і 3,9 із 7 можуть бути тими самими клієнтами. Коли одне запитання тут ставлять за п’ятьма поділками, а там за сімома, чи наш рейтинг із п’яти зірок стоїть поруч із рейтингом конкурента з десяти, порівнюють лінійки.',
      ru: 'Среднее 4,1, 82 % двух высших оценок и 3,9 из 7 могут быть теми же клиентами. Когда один вопрос здесь задают по пяти делениям, а там по семи, или наш рейтинг из пяти звёзд стоит рядом с рейтингом конкурента из десяти, сравнивают линейки.',
    },
  },
  bad: [
    `kpi AppCsat "Satisfied in the app" {
  question "How satisfied are you with this contact?"
  metric csat of score scale 1..5 top-2-box
}
kpi BranchCsat "Satisfied in the branch" {
  question "How satisfied are you with this contact?"
  metric csat of score scale 1..10 top-2-box
}
`,
    `assessment "Today" on 2026-06-30 {
  public rating "App store" 3.9 scale 1..5
  competitor "Mono" { public rating "App store" 8.2 scale 1..10 }
}
`,
  ],
  good: [
    `kpi AppCsat "Satisfied in the app" {
  question "How satisfied are you with this contact?"
  metric csat of score scale 1..5 top-2-box
}
kpi BranchCsat "Satisfied in the branch" {
  question "How satisfied are you with this contact?"
  metric csat of score scale 1..5 top-2-box
}
`,
  ],
  messages: defineCatalog({
    en: {
      scale:
        '{kpi} asks the same as {other} on another scale ({scale} and {otherScale}): the two cannot be compared. Choose one.',
      box: '{kpi} asks the same as {other} and counts other answers as satisfied: the two cannot be compared. Choose one box.',
      rating: 'The rating {title} is given out of {max} here and out of {otherMax} there: nobody can compare the two.',
      other: 'Here it is another.',
      fix: 'Ask {kpi} on {scale} as well',
    },
    uk: {
      scale:
        '{kpi} питає те саме, що {other}, за іншою шкалою ({scale} і {otherScale}): їх не порівняти. Оберіть одну.',
      box: '{kpi} питає те саме, що {other}, але вважає задоволеністю інші відповіді: їх не порівняти. Оберіть одні.',
      rating: 'Рейтинг {title} подано тут із {max}, а там із {otherMax}: їх не порівняти.',
      other: 'Тут інакше.',
      fix: 'Питати {kpi} теж за шкалою {scale}',
    },
    ru: {
      scale:
        '{kpi} спрашивает то же, что {other}, по другой шкале ({scale} и {otherScale}): их не сравнить. Выберите одну.',
      box: '{kpi} спрашивает то же, что {other}, но считает удовлетворённостью другие ответы: их не сравнить. Выберите одни.',
      rating: 'Рейтинг {title} дан здесь из {max}, а там из {otherMax}: их не сравнить.',
      other: 'Здесь иначе.',
      fix: 'Спрашивать {kpi} тоже по шкале {scale}',
    },
  }),
  check(_model, context) {
    const { kpis, assessments } = context.facts().model;
    const asked = new Map<string, Kpi>();
    for (const kpi of kpis) {
      for (const { text } of statementsOf(kpi, 'question')) {
        const first = asked.get(folded(text));
        if (!first) asked.set(folded(text), kpi);
        if (!first || !text || !kpi.scale || !first.scale) continue;
        const isSameScale = kpi.scale.min === first.scale.min && kpi.scale.max === first.scale.max;
        const boxes = [kpi, first].map(({ metric }) => metric?.topBox);
        const differs = isSameScale ? boxes[0] && boxes[1] && boxes[0] !== boxes[1] : true;
        if (!differs) continue;
        context.report(
          isSameScale ? 'box' : 'scale',
          {
            kpi: context.name(kpi),
            other: context.name(first),
            scale: kpi.scale.spelling,
            otherScale: first.scale.spelling,
          },
          {
            at: kpi.scale.at ?? placeOf(kpi),
            element: kpi,
            related: [{ message: context.say('other', {}), at: first.scale.at ?? placeOf(first) }],
            fixes:
              kpi.scale.at && !isSameScale && !hasValues(kpi)
                ? [
                    {
                      title: context.say('fix', { kpi: context.name(kpi), scale: first.scale.spelling }),
                      changes: [{ at: kpi.scale.at, text: first.scale.spelling }],
                      safe: false,
                    },
                  ]
                : [],
          },
        );
      }
    }

    const rated = new Map<string, { max: number; at: (typeof kpis)[number]['source'] }>();
    for (const holder of assessments.flatMap((assessment) => [assessment, ...(assessment.competitors ?? [])])) {
      for (const { title, scale, at } of holder.publicRatings ?? []) {
        const first = rated.get(folded(title));
        if (!scale) continue;
        if (!first) rated.set(folded(title), { max: scale.max, at });
        if (!first || first.max === scale.max) continue;
        context.report(
          'rating',
          { title: context.name({ id: title }), max: scale.max, otherMax: first.max },
          { at, element: holder, related: [{ message: context.say('other', {}), at: first.at }] },
        );
      }
    }
  },
});

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase();

/** Values measured on the old scale would not mean the same on another. */
const hasValues = ({ baselines, targets }: Kpi): boolean => Boolean(baselines?.length || targets?.length);
