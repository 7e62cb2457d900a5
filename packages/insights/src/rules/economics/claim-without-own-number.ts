import { defineCatalog } from '@touchline/locale';
import { ownFigures, ownNumbers } from '../../claims/own-numbers.ts';
import { projectRule } from '../rule.ts';

export const claimWithoutOwnNumber = projectRule({
  code: 'claim-without-own-number',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'Beside a figure quoted about costs or profit stands the company’s own.',
    uk: 'Поруч із цитованою цифрою про витрати чи прибуток стоїть власна.',
    ru: 'Рядом с цитируемой цифрой о затратах или прибыли стоит собственная.',
  },
  reason: {
    rows: ['U2', 'U3', 'U4'],
    sources: ['ccxp-2021', 'gupta-lehmann-2003'],
    text: {
      en: 'That keeping is five to ten times cheaper than winning has no study behind it that could be found, and differs between industries by far more than that. Two figures of the own accounts, the cost of winning a customer and of keeping one, answer the question for good.',
      uk: 'За тим, що утримати в п’ять-десять разів дешевше, ніж залучити, не знайти дослідження, а між галузями різниця значно більша. Дві цифри з власного обліку — вартість залучення клієнта і вартість утримання — відповідають на запитання остаточно.',
      ru: 'За тем, что удержать в пять–десять раз дешевле, чем привлечь, не найти исследования, а между отраслями разница куда больше. Две цифры из собственного учёта — стоимость привлечения клиента и стоимость удержания — отвечают на вопрос окончательно.',
    },
  },
  bad: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

economics "Small business 2026" { retention 88%  margin 18 EUR per month  discount rate 10% }
`,
  ],
  good: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}

economics "Small business 2026" {
  retention 88%
  margin 18 EUR per month
  acquisition cost 210 EUR
  retention cost 30 EUR per year
  discount rate 10%
}
`,
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}
`,
  ],
  messages: defineCatalog({
    en: {
      ratio:
        '{claim}: what it costs in your company is not said. Give `acquisition cost` and `retention cost` in {economics}.',
      profit:
        '{claim}: what it would be in your company cannot be computed. Complete {economics} with margin, retention and discount rate.',
    },
    uk: {
      ratio:
        '{claim}: скільки це коштує у вашій компанії, не сказано. Назвіть `acquisition cost` і `retention cost` в {economics}.',
      profit:
        '{claim}: скільки це було б у вашій компанії, не порахувати. Доповніть {economics} маржею, утриманням і ставкою дисконту.',
    },
    ru: {
      ratio:
        '{claim}: сколько это стоит в вашей компании, не сказано. Назовите `acquisition cost` и `retention cost` в {economics}.',
      profit:
        '{claim}: сколько это было бы в вашей компании, не посчитать. Дополните {economics} маржой, удержанием и ставкой дисконта.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const [economics] = facts.model.economics;
    // Only who has begun to calculate is asked for the rest.
    if (!economics || context.isBroken(economics.source)) return;
    const own = ownFigures(facts, context.language);
    const isIncomplete = own.calculations.every(({ missing }) =>
      missing.some(({ needed }) => needed.includes('value')),
    );
    const told = new Set<string>();
    for (const claim of facts.model.claims) {
      const isRatio = claim.concerns?.includes('retention-cost-ratio') === true;
      const isProfit = claim.concerns?.includes('profit') === true && claim.whenRetention !== undefined && isIncomplete;
      if (claim.grade === 'own-data' || (!isRatio && !isProfit) || ownNumbers(claim, own, context.language).length > 0)
        continue;
      const message = isRatio ? 'ratio' : 'profit';
      if (told.has(message)) continue;
      told.add(message);
      const words = { claim: context.name(claim), economics: context.name(economics) };
      const related = [{ message: words.economics, at: economics.nameAt ?? economics.source }];
      context.report(message, words, { at: claim.nameAt ?? claim.source, element: claim, related });
    }
  },
});
