import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { isCopy, partsOf } from './shared/parts.ts';

export const momentOfTruthOveruse = elementRule({
  code: 'moment-of-truth-overuse',
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Moments of truth are few.',
    uk: 'Моментів істини небагато.',
    ru: 'Моментов истины немного.',
  },
  reason: {
    rows: ['U20'],
    sources: ['carlzon-1987', 'ccxp-2021'],
    text: {
      en: 'A moment of truth makes or breaks the relationship; it is where people, money and measurement go first. When more than a third of the steps are marked, the mark no longer decides anything. What matters without deciding is a `key moment`.',
      uk: 'Момент істини або будує стосунки, або руйнує їх; туди найперше йдуть люди, гроші й вимірювання. Коли позначено понад третину кроків, позначка вже нічого не вирішує. Те, що важливе, але не вирішальне, — це `key moment`.',
      ru: 'Момент истины либо строит отношения, либо рушит их; туда прежде всего идут люди, деньги и измерения. Когда отмечено больше трети шагов, отметка уже ничего не решает. То, что важно, но не решает, — это `key moment`.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social { moment of truth }
  touchpoint "Compares prices" via Website
  touchpoint "Fills in the form" via App { moment of truth }
  touchpoint "Signs" via App { moment of truth }
  touchpoint "Gets the card" via Letter
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social { key moment }
  touchpoint "Compares prices" via Website
  touchpoint "Fills in the form" via App { moment of truth }
  touchpoint "Signs" via App { key moment }
  touchpoint "Gets the card" via Letter
}
`,
  ],
  messages: defineCatalog({
    en: {
      many: '{count|# step|# steps} of {total} in {journey} {count|is a moment|are moments} of truth: where everything is decisive, nothing is. Keep the few that make or break, and mark the others `key moment`.',
      here: 'Marked here.',
    },
    uk: {
      many: 'У {journey} моментами істини позначено {count|# крок|# кроки|# кроків} з {total}: де вирішальне все, там не вирішує ніщо. Лишіть ті, що справді вирішальні, а інші позначте `key moment`.',
      here: 'Позначено тут.',
    },
    ru: {
      many: 'В {journey} моментами истины отмечены {count|# шаг|# шага|# шагов} из {total}: где решает всё, не решает ничто. Оставьте те, что действительно решают, а другие отметьте `key moment`.',
      here: 'Отмечено здесь.',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const steps = partsOf(journey).steps.map(({ element }) => element);
    const marked = steps.filter(({ moment }) => moment?.mark === 'moment-of-truth');
    if (marked.length < 3 || marked.length * 3 <= steps.length) return;
    const related = marked
      .filter((step) => !isCopy(step))
      .map((step) => ({ message: context.say('here', {}), at: step.moment?.at ?? step.source }));
    const parameters = { count: marked.length, total: steps.length, journey: context.name(journey) };
    context.report('many', parameters, { at: journey.nameAt ?? journey.source, element: journey, related });
  },
});
