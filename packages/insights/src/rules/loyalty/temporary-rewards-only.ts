import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const temporaryRewardsOnly = elementRule({
  code: 'temporary-rewards-only',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'At least one reward of a loyalty programme keeps its value for long.',
    uk: 'Хоча б одна винагорода програми лояльності зберігає цінність надовго.',
    ru: 'Хотя бы одна награда программы лояльности сохраняет ценность надолго.',
  },
  reason: {
    rows: ['U28'],
    sources: ['maltseva-2024'],
    text: {
      en: 'A reward that ends with the campaign is a reason to come while it lasts and no reason to stay afterwards. Long-term value, such as an adviser who knows the business or a status that grows, is what makes leaving a loss.',
      uk: 'Винагорода, що зникає разом з акцією, — причина прийти, доки вона триває, а не причина лишитися потім. Піти стає втратою лише через довгострокову цінність: радника, який знає справу, чи статус, що зростає.',
      ru: 'Награда, которая исчезает вместе с акцией, — причина прийти, пока она длится, но не причина остаться потом. Потерей уход делает только долгосрочная ценность: советник, который знает дело, или статус, который растёт.',
    },
  },
  bad: [
    `loyalty programme "Owners' club" {
  reward "Free card for three months" kind convenience term short
  reward "1% cashback on fuel" kind discount term short
}
`,
  ],
  good: [
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance term long
  reward "1% cashback on fuel" kind discount term short
}
`,
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
  reward "1% cashback on fuel" kind discount term short
}
`,
  ],
  messages: defineCatalog({
    en: {
      all: 'Every reward of {programme} is `term short`: when the campaign ends, so does the reason to stay. Add one with `term long`.',
    },
    uk: {
      all: 'Кожна винагорода програми {programme} — `term short`: закінчиться акція — зникне й причина лишатися. Додайте хоча б одну з `term long`.',
    },
    ru: {
      all: 'Каждая награда программы {programme} — `term short`: закончится акция — исчезнет и причина оставаться. Добавьте хотя бы одну с `term long`.',
    },
  }),
  check(programme, context) {
    const { rewards = [] } = programme;
    if (rewards.length === 0 || rewards.some(({ term }) => term !== 'short')) return;
    if (context.isBroken(programme.source)) return;
    const place = { at: programme.nameAt ?? programme.source, element: programme };
    context.report('all', { programme: context.name(programme) }, place);
  },
});
