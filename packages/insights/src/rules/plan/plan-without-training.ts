import { defineCatalog } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import { staffedContacts } from '../../coverage/contacts.ts';
import { projectRule } from '../rule.ts';
import { adding } from '../strategy/shared/offers.ts';
import { scopesOf } from '../strategy/shared/scopes.ts';

/** A plan of fewer changes can do without. */
const LEAST_CHANGES = 3;

const CHANGES: ReadonlySet<Initiative['initiativeKind']> = new Set([
  ...(['product', 'process', 'technology', 'innovation', 'business-model'] as const),
]);

export const planWithoutTraining = projectRule({
  code: 'plan-without-training',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'A plan that changes products or processes also trains people.',
    uk: 'План, який змінює продукти чи процеси, також навчає людей.',
    ru: 'План, который меняет продукты или процессы, также обучает людей.',
  },
  reason: {
    rows: ['R33', 'U34'],
    sources: ['klintsevich-2023', 'maltseva-2024', 'ccxp-2021'],
    text: {
      en: 'An action plan has new products, better processes and the training of staff. New forms and systems reach the customer through people who were told about them last; a common approach across departments is taught, it does not come with the software. Said only of the plan of a strategy whose initiatives tell their kind.',
      uk: 'План дій охоплює нові продукти, кращі процеси й навчання персоналу. Нові форми й системи доходять до клієнта через людей, яким про них сказали останнім; єдиного підходу між підрозділами навчають, він не постачається разом із програмою. Про це йдеться лише в плані стратегії, ініціативи якої називають свій вид.',
      ru: 'План действий охватывает новые продукты, лучшие процессы и обучение персонала. Новые формы и системы доходят до клиента через людей, которым о них сказали последними; единому подходу между подразделениями обучают, он не поставляется вместе с программой. Об этом говорится лишь в плане стратегии, инициативы которой называют свой вид.',
    },
  },
  bad: [
    `strategy Bank "Small business"

initiative Forms "One-page form" { kind process }
initiative Status "Status in the app" { kind technology }
initiative Calculator "Price calculator" { kind product }
initiative Talks "Interviews with owners" { kind research }
`,
  ],
  good: [
    `strategy Bank "Small business"

team Branches "Branches"

initiative Forms "One-page form" { kind process }
initiative Status "Status in the app" { kind technology }
initiative Calculator "Price calculator" {
  kind product
  trains Branches in product
}
initiative Talks "Interviews with owners" { kind research }
`,
    `strategy Bank "Small business"

initiative Forms "One-page form"
initiative Status "Status in the app"
initiative Calculator "Price calculator"
`,
  ],
  messages: defineCatalog({
    en: {
      training:
        'The plan has {count|# initiative that changes|# initiatives that change} products, processes or systems, and none that trains people to live up to it. Plan some: `kind training`, `trains … in …`.',
      fix: 'Plan a training',
    },
    uk: {
      training:
        'У плані {count|# ініціатива змінює|# ініціативи змінюють|# ініціатив змінюють} продукти, процеси чи системи, і жодна не навчає людей із цим працювати. Заплануйте навчання: `kind training`, `trains … in …`.',
      fix: 'Запланувати навчання',
    },
    ru: {
      training:
        'В плане {count|# инициатива меняет|# инициативы меняют|# инициатив меняют} продукты, процессы или системы, и ни одна не обучает людей с этим работать. Запланируйте обучение: `kind training`, `trains … in …`.',
      fix: 'Запланировать обучение',
    },
  }),
  check(_, context) {
    // Contacts run by people are asked about their training by name.
    if (context.isBroken() || staffedContacts(context.facts()).length > 0) return;
    for (const { strategy, initiatives } of scopesOf(context.facts().model)) {
      const planned = initiatives.filter(({ status }) => status !== 'dropped');
      const isTrained = planned.some(({ initiativeKind, trains }) => initiativeKind === 'training' || trains?.length);
      const changes = planned.filter(({ initiativeKind }) => CHANGES.has(initiativeKind));
      const [first] = changes;
      const isTold = planned.every(({ initiativeKind }) => initiativeKind);
      if (!first || !strategy || !isTold || isTrained || changes.length < LEAST_CHANGES) continue;
      context.report(
        'training',
        { count: changes.length },
        {
          at: first.nameAt ?? first.source,
          element: strategy,
          fixes: [adding(context.say('fix', {}), 'initiative "…" {\n  kind training\n}')],
        },
      );
    }
  },
});
