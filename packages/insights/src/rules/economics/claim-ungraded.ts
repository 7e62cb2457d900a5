import { defineCatalog, label } from '@touchline/locale';
import type { Claim } from '@touchline/model';
import { isUnsourced } from '../../claims/sources.ts';
import { elementRule } from '../rule.ts';

type Grade = NonNullable<Claim['grade']>;

/** What is known of the figures that travel from article to article: no study, or one that is stretched. */
const KNOWN: Partial<Record<NonNullable<Claim['concerns']>[number], Grade>> = {
  'retention-cost-ratio': 'folklore',
  'existing-customer-spend': 'folklore',
  profit: 'vendor',
};

export const claimUngraded = elementRule({
  code: 'claim-ungraded',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
  reach: { elements: ['claim'] },
  summary: {
    en: 'A claim says how well it is founded: own data, a study, a vendor, folklore, or no source.',
    uk: 'Твердження каже, на що спирається: власні дані, дослідження, слова постачальника, загальне переконання чи нічого.',
    ru: 'Утверждение говорит, на что опирается: собственные данные, исследование, слова поставщика, расхожее мнение или ничего.',
  },
  reason: {
    rows: ['R49', 'U3', 'U4', 'U5'],
    text: {
      en: 'Not every sentence with a number weighs the same. One’s own data decide, a study helps, a vendor sells, folklore persuades. The grade keeps a plan from resting on the last as if it were the first.',
      uk: 'Не кожне речення з числом важить однаково. Власні дані вирішують, дослідження допомагає, постачальник продає, загальне переконання переконує. Оцінка не дає планові спертися на останнє так, ніби це перше.',
      ru: 'Не каждое предложение с числом весит одинаково. Собственные данные решают, исследование помогает, поставщик продаёт, расхожее мнение убеждает. Оценка не даёт плану опереться на последнее так, будто это первое.',
    },
  },
  bad: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  source "Ekonomichna Pravda, 2024-11-20"
}
`,
  ],
  good: [
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
      none: '{claim} does not say how well it is founded. Say `grade own-data`, `study`, `vendor` or `folklore`.',
      known:
        '{claim} does not say how well it is founded; this figure has no study behind it that could be found: `grade {grade}`.',
      fix: 'Grade it as {grade}',
    },
    uk: {
      none: '{claim} не каже, на що спирається. Скажіть `grade own-data`, `study`, `vendor` або `folklore`.',
      known: '{claim} не каже, на що спирається; дослідження, яке стоїть за цією цифрою, не знайдено: `grade {grade}`.',
      fix: 'Оцінити: {grade}',
    },
    ru: {
      none: '{claim} не говорит, на что опирается. Скажите `grade own-data`, `study`, `vendor` или `folklore`.',
      known:
        '{claim} не говорит, на что опирается; исследования, которое стоит за этой цифрой, не найдено: `grade {grade}`.',
      fix: 'Оценить: {grade}',
    },
  }),
  check(claim, context) {
    // Where the source is missing as well, that is said instead.
    if (claim.grade || isUnsourced(claim) || context.isBroken(claim.source)) return;
    const guess = claim.concerns?.map((measure) => KNOWN[measure]).find((grade) => grade !== undefined);
    const grades: Grade[] = guess ? [guess, 'own-data'] : ['own-data', 'study', 'vendor'];
    const fixes = grades.map((grade) => ({
      title: context.say('fix', { grade: label(context.language, 'grade', grade) }),
      changes: [],
      additions: [{ to: claim.id, text: `grade ${grade}` }],
      safe: false,
    }));
    const place = { at: claim.nameAt ?? claim.source, element: claim, fixes };
    const name = context.name(claim);
    if (guess === 'folklore') context.report('known', { claim: name, grade: guess }, place);
    else context.report('none', { claim: name }, place);
  },
});
