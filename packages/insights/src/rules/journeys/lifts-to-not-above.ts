import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, lowestScore, partsOf, said } from './shared/parts.ts';

const code = 'lifts-to-not-above';

export const liftsToNotAbove = elementRule({
  code,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['journey'] },
  summary: {
    en: 'An opportunity lifts the feeling above what it is today.',
    uk: 'Можливість піднімає почуття вище, ніж воно є сьогодні.',
    ru: 'Возможность поднимает чувство выше, чем оно есть сегодня.',
  },
  reason: {
    rows: ['R45', 'R46'],
    text: {
      en: 'Impact is what customers will feel that they do not feel today. An opportunity that lifts to a value not above the lowest feeling of its place improves nothing: one of the two numbers is wrong, or stands on another scale. Feelings of other steps are not compared.',
      uk: 'Вплив — це те, що клієнти відчують і чого сьогодні не відчувають. Можливість, яка піднімає до значення, не вищого за найнижче почуття у своєму місці, нічого не покращує: одне з двох чисел хибне або за іншою шкалою. З почуттями інших кроків її не порівнюють.',
      ru: 'Влияние — это то, что клиенты почувствуют и чего сегодня не чувствуют. Возможность, которая поднимает до значения не выше самого низкого чувства в своём месте, ничего не улучшает: одно из двух чисел неверно или по другой шкале. С чувствами других шагов её не сравнивают.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Compares prices" via Website {
    feeling 3.4 "sceptical"
    opportunity "Price calculator on the page" lifts to 2.6
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Compares prices" via Website {
    feeling 2.6 "sceptical"
    opportunity "Price calculator on the page" lifts to 3.4
  }
  touchpoint "Signs" via App {
    feeling 2 -> 4 "relieved"
    opportunity "Sign without the card reader" lifts to 3
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      notAbove:
        '{opportunity} lifts to {lifted}, but the feeling at {place} is {score} already: nothing gets better. Correct one of the two.',
      many: '{count|# opportunity lifts|# opportunities lift} to a value not above the feeling of today, such as {opportunity}: nothing gets better. Correct the values, or the scale.',
      feeling: 'The feeling today.',
    },
    uk: {
      notAbove:
        '{opportunity} піднімає до {lifted}, але почуття в {place} вже {score}: краще не стає. Виправте одне з двох.',
      many: '{count|# можливість піднімає|# можливості піднімають|# можливостей піднімають} до значення не вищого за сьогоднішнє почуття, зокрема {opportunity}: краще не стає. Виправте значення або шкалу.',
      feeling: 'Почуття сьогодні.',
    },
    ru: {
      notAbove:
        '{opportunity} поднимает до {lifted}, но чувство в {place} уже {score}: лучше не становится. Исправьте одно из двух.',
      many: '{count|# возможность поднимает|# возможности поднимают|# возможностей поднимают} до значения не выше сегодняшнего чувства, например {opportunity}: лучше не становится. Исправьте значения или шкалу.',
      feeling: 'Чувство сегодня.',
    },
  }),
  check(journey, context) {
    const found = partsOf(journey).all.flatMap(({ element: holder, around }) => {
      const score = lowestScore(holder);
      if (score === undefined) return [];
      return opportunitiesAt(holder).flatMap((element) => {
        const { liftsTo } = element;
        if (liftsTo === undefined || liftsTo > score || isCopy(element)) return [];
        return [{ element, holder, liftsTo, score, around: [holder, ...around] }];
      });
    });
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      const { element, holder, liftsTo, score } = first;
      const opportunity = context.name(element);
      if (each.length > 1) {
        context.report('many', { count: each.length, opportunity }, place);
        return;
      }
      const related = holder.feelings?.map(({ at }) => ({ message: context.say('feeling', {}), at }));
      const parameters = {
        opportunity,
        lifted: context.show(liftsTo),
        place: context.name(holder),
        score: context.show(score),
      };
      context.report('notAbove', parameters, { ...place, related });
    });
  },
});

/** Opportunities of the place itself; those that address something elsewhere lift the feeling there. */
function opportunitiesAt(element: { statements?: Statement[] | undefined }): Statement[] {
  return [element, ...said(element, 'pain')]
    .flatMap((each) => said(each, 'opportunity'))
    .filter(({ addresses }) => !addresses?.length);
}
