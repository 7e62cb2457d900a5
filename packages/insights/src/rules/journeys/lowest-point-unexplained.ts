import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { feelingsOf, isCopy, lowestScore, names, type Part, partsOf, said } from './shared/parts.ts';

export const lowestPointUnexplained = elementRule({
  code: 'lowest-point-unexplained',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['journey'] },
  summary: {
    en: 'The map says what hurts at its lowest point.',
    uk: 'Карта каже, що болить у її найнижчій точці.',
    ru: 'Карта говорит, что болит в её самой низкой точке.',
  },
  reason: {
    rows: ['R44', 'R5'],
    sources: ['kalbach-2016', 'kahneman-1993'],
    text: {
      en: 'The worst moment is what customers remember and tell others. Where a map writes pains elsewhere and its lowest feeling has neither a pain nor any other reason, the first question of every reader stays open. A thought, an unmet expectation, a churn risk or `because` is a reason, too. Maps with fewer than five scored steps are sketches and not asked.',
      uk: 'Найгіршу мить клієнти пам’ятають і розповідають іншим. Якщо карта записує болі деінде, а в найнижчого почуття немає ні болю, ні іншої причини, перше запитання кожного читача лишається без відповіді. Думка, несправджене очікування, ризик відтоку чи `because` — теж причина. Карти, де оцінено менш як п’ять кроків, — це начерки, їх правило не питає.',
      ru: 'Худший момент клиенты помнят и рассказывают другим. Если карта записывает боли в других местах, а у самого низкого чувства нет ни боли, ни другой причины, первый вопрос каждого читателя остаётся без ответа. Мысль, неоправдавшееся ожидание, риск оттока или `because` — тоже причина. Карты, где оценено меньше пяти шагов, — это наброски, их правило не спрашивает.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social feeling 3
  touchpoint "Compares prices" via Website feeling 2.6 {
    pain "The fee table is a PDF" medium
  }
  touchpoint "Fills in the form" via App feeling 1
  touchpoint "Signs" via App feeling 4
  touchpoint "Pays the first supplier" via App feeling 4.6
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social feeling 3
  touchpoint "Compares prices" via Website feeling 2.6 {
    pain "The fee table is a PDF" medium
  }
  touchpoint "Fills in the form" via App feeling 1 because "She typed it all before"
  touchpoint "Signs" via App feeling 4
  touchpoint "Pays the first supplier" via App feeling 4.6
}
`,
  ],
  messages: defineCatalog({
    en: {
      lowest:
        '{step} is the lowest point of the journey ({score}), and the map does not say what hurts there. Write the pain, or why it feels so.',
      fix: 'Write the pain',
    },
    uk: {
      lowest:
        '{step} — найнижча точка шляху ({score}), а карта не каже, що там болить. Запишіть біль або чому таке почуття.',
      fix: 'Записати біль',
    },
    ru: {
      lowest:
        '{step} — самая низкая точка пути ({score}), а карта не говорит, что там болит. Запишите боль или почему такое чувство.',
      fix: 'Записать боль',
    },
  }),
  check(journey, context) {
    if (journey.state === 'to-be' || context.isBroken(journey.source)) return;
    const { all, steps } = partsOf(journey);
    const { min, max } = context.lookup.scaleOf(journey);
    const scored = steps.flatMap((part) => {
      const score = lowestScore(part.element);
      return score === undefined || part.element.exit ? [] : [{ part, score }];
    });
    const lowest = Math.min(...scored.map(({ score }) => score));
    const writesPains = all.some(({ element }) => said(element, 'pain').length > 0);
    if (scored.length < 5 || lowest >= (min + max) / 2 || !writesPains) return;
    const there = scored.filter(({ score }) => score === lowest).map(({ part }) => part);
    const first = there.find(({ element }) => element.contact) ?? there[0];
    if (!first || there.some((part) => isCopy(part.element) || isExplained(part))) return;
    const { element } = first;
    const additions = [{ to: element.id, text: 'pain "…"' }];
    const fixes = [{ title: context.say('fix', {}), changes: [], additions, safe: false }];
    const parameters = { step: context.name(element), score: context.show(lowest) };
    context.report('lowest', parameters, { at: element.nameAt ?? element.source, element, fixes });
  },
});

function isExplained({ element, around }: Part): boolean {
  if ([element, ...around].some((each) => said(each, 'pain', 'churn-risk', 'opportunity').length > 0)) return true;
  if (feelingsOf(element).some(({ because, when }) => because !== undefined || when !== undefined)) return true;
  if (said(element, 'because', 'thinking', 'quote', 'frustration').length > 0 || names(element.details)) return true;
  return said(element, 'expects').some(({ category }) => category === 'unmet' || category === 'partly');
}
