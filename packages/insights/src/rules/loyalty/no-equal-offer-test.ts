import { defineCatalog } from '@touchline/locale';
import { quotedText } from '../../spelling.ts';
import { elementRule } from '../rule.ts';

export const noEqualOfferTest = elementRule({
  code: 'no-equal-offer-test',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'A loyalty programme asks who would stay if a competitor offered the same.',
    uk: 'Програма лояльності питає, хто лишився б за такої самої пропозиції конкурента.',
    ru: 'Программа лояльности спрашивает, кто остался бы при таком же предложении конкурента.',
  },
  reason: {
    rows: ['U26'],
    sources: ['maltseva-2024', 'dick-basu-1994'],
    text: {
      en: 'Repeat purchases may be habit, a contract or the discount. Loyalty is what stays when the offers are equal, and it costs one question to know: would you stay if somebody else offered the same? Asked of members and of others, it also tells whether the programme makes the difference.',
      uk: 'Повторні покупки можуть бути звичкою, договором чи знижкою. Лояльність — це те, що лишається за рівних пропозицій, і дізнатися про неї можна одним запитанням: чи лишилися б ви, якби хтось інший запропонував те саме? Якщо спитати учасників та інших, стане видно, чи справа в програмі.',
      ru: 'Повторные покупки могут быть привычкой, договором или скидкой. Лояльность — это то, что остаётся при равных предложениях, и узнать о ней можно одним вопросом: остались бы вы, если бы кто-то другой предложил то же самое? Если спросить участников и остальных, станет видно, в программе ли дело.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  measured by RepeatProducts
  reward "A named adviser" kind assistance
}

kpi RepeatProducts "Customers with a second product" { metric repeat-purchase of customer }
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  measured by RepeatProducts
  reward "A named adviser" kind assistance
  loyalty test "Would you stay if another bank offered the same price?"
}

kpi RepeatProducts "Customers with a second product" { metric repeat-purchase of customer }
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'Nobody asks the customers of {programme} whether they would stay at an equal offer: their loyalty may be habit or the discount. Add a `loyalty test`.',
      fix: 'Ask who would stay at an equal offer',
      question: 'Would you stay if another company offered the same?',
    },
    uk: {
      none: 'Клієнтів програми {programme} не питають, чи лишилися б вони за рівної пропозиції: їхня лояльність може бути звичкою чи знижкою. Додайте `loyalty test`.',
      fix: 'Спитати, хто лишився б за рівної пропозиції',
      question: 'Чи лишилися б ви, якби інша компанія запропонувала те саме?',
    },
    ru: {
      none: 'Клиентов программы {programme} не спрашивают, остались бы они при равном предложении: их лояльность может быть привычкой или скидкой. Добавьте `loyalty test`.',
      fix: 'Спросить, кто остался бы при равном предложении',
      question: 'Остались бы вы, если бы другая компания предложила то же самое?',
    },
  }),
  check(programme, context) {
    if (programme.tests?.length || !programme.rewards?.length || context.isBroken(programme.source)) return;
    const text = `loyalty test ${quotedText(context.say('question', {}))}`;
    context.report(
      'none',
      { programme: context.name(programme) },
      {
        at: programme.nameAt ?? programme.source,
        element: programme,
        fixes: [{ title: context.say('fix', {}), changes: [], additions: [{ to: programme.id, text }], safe: false }],
      },
    );
  },
});
