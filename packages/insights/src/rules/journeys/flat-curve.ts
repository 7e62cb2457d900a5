import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { feelingsOf, partsOf } from './shared/parts.ts';

export const flatCurve = elementRule({
  code: 'flat-curve',
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  reach: { elements: ['journey'] },
  summary: {
    en: 'The curve of feelings goes up and down.',
    uk: 'Крива почуттів піднімається й опускається.',
    ru: 'Кривая чувств поднимается и опускается.',
  },
  reason: {
    rows: ['R5', 'R46'],
    sources: ['kahneman-1993', 'kalbach-2016'],
    text: {
      en: 'Nobody feels the same from the first contact to the last. When five or more steps all have the same score, it was filled in and not observed, and the map cannot say where to begin.',
      uk: 'Ніхто не відчуває того самого від першого контакту до останнього. Коли п’ять чи більше кроків мають однакову оцінку, її проставили, а не спостерегли, і карта не скаже, з чого почати.',
      ru: 'Никто не чувствует одного и того же от первого контакта до последнего. Когда у пяти или более шагов одинаковая оценка, её проставили, а не увидели, и карта не скажет, с чего начать.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social feeling 3
  touchpoint "Compares prices" via Website feeling 3
  touchpoint "Fills in the form" via App feeling 3
  touchpoint "Signs" via App feeling 3
  touchpoint "Pays the first supplier" via App feeling 3
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social feeling 3
  touchpoint "Compares prices" via Website feeling 3
  touchpoint "Fills in the form" via App feeling 2
  touchpoint "Signs" via App feeling 3
  touchpoint "Pays the first supplier" via App feeling 4
}
`,
  ],
  messages: defineCatalog({
    en: {
      flat: 'All {count|# scored feeling|# scored feelings} in {journey} are {score}: a flat curve does not say where to begin. Ask customers where it was better and where worse.',
    },
    uk: {
      flat: 'Усі {count|# оцінене почуття|# оцінені почуття|# оцінених почуттів} у {journey} — {score}: пласка крива не каже, з чого почати. Запитайте клієнтів, де було краще, а де гірше.',
    },
    ru: {
      flat: 'Все {count|# оценённое чувство|# оценённых чувства|# оценённых чувств} в {journey} — {score}: плоская кривая не говорит, с чего начать. Спросите клиентов, где было лучше, а где хуже.',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const feelings = partsOf(journey).steps.flatMap(({ element }) => feelingsOf(element));
    const scores = feelings.flatMap(({ score, becomes }) => [score ?? [], becomes ?? []].flat());
    const [score] = scores;
    if (score === undefined || scores.length < 5 || scores.some((each) => each !== score)) return;
    const parameters = { count: scores.length, journey: context.name(journey), score: context.show(score) };
    context.report('flat', parameters, { at: journey.nameAt ?? journey.source, element: journey });
  },
});
