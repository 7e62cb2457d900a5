import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { names, partsOf } from './shared/parts.ts';

export const journeyWithoutPersona = elementRule({
  code: 'journey-without-persona',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where personas are described, a journey says whose it is.',
    uk: 'Там, де персони описано, шлях каже, чий він.',
    ru: 'Там, где персоны описаны, путь говорит, чей он.',
  },
  reason: {
    rows: ['R40', 'R51', 'U31'],
    sources: ['ccxp-2021', 'kalbach-2016'],
    text: {
      en: 'The same steps are easy for one customer and a wall for another. A journey of everybody is nobody’s: its feelings cannot be checked and its pains cannot be weighed. The rule speaks once personas or segments are declared and the journey has four steps or more.',
      uk: 'Ті самі кроки для одного клієнта прості, а для іншого — стіна. Шлях для всіх — нічий: його почуттів не перевірити, а болів не зважити. Правило діє, коли персони чи сегменти оголошено й у шляху не менше чотирьох кроків.',
      ru: 'Одни и те же шаги для одного клиента просты, а для другого — стена. Путь всех — ничей: его чувств не проверить, а болей не взвесить. Правило действует, когда персоны или сегменты объявлены и в пути не меньше четырёх шагов.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social
  touchpoint "Compares prices" via Website
  touchpoint "Fills in the form" via App
  touchpoint "Signs" via App
}

persona Olena "Olena, owner of two bakeries" { job "Pay suppliers before noon" }
`,
  ],
  good: [
    `journey "I open a business account" for Olena {
  touchpoint "Sees the offer" via Social
  touchpoint "Compares prices" via Website
  touchpoint "Fills in the form" via App
  touchpoint "Signs" via App
}

persona Olena "Olena, owner of two bakeries" { job "Pay suppliers before noon" }
`,
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social
  touchpoint "Compares prices" via Website
  touchpoint "Fills in the form" via App
  touchpoint "Signs" via App
}
`,
  ],
  messages: defineCatalog({
    en: {
      nobody: 'It is not said whose journey {journey} is, although customers are described. Say `for` whom.',
      fix: 'It is the journey of {persona}',
    },
    uk: {
      nobody: 'Не сказано, чий це шлях — {journey}, хоч клієнтів описано. Скажіть `for` і назвіть персону.',
      fix: 'Це шлях персони {persona}',
    },
    ru: {
      nobody: 'Не сказано, чей это путь — {journey}, хотя клиенты описаны. Скажите `for` и назовите персону.',
      fix: 'Это путь персоны {persona}',
    },
  }),
  check(journey, context) {
    const { personas, segments } = context.facts().model;
    if (personas.length + segments.length === 0 || journey.toBeOf || context.isBroken(journey.source)) return;
    const { all, steps } = partsOf(journey);
    const isSaid = all.some(({ element }) => names(element.onlyFor) || element.feelings?.some(({ as }) => names(as)));
    if (names(journey.for) || isSaid || steps.length < 4) return;
    const fixes = (personas.length > 0 ? personas : segments).slice(0, 3).flatMap((candidate) => {
      const spelled = spelledName(candidate);
      if (spelled === undefined) return [];
      const title = context.say('fix', { persona: context.name(candidate) });
      return [{ title, changes: [], additions: [{ to: journey.id, text: `for ${spelled}` }], safe: false }];
    });
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('nobody', { journey: context.name(journey) }, place);
  },
});
