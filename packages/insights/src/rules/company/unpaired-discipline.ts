import { defineCatalog, label } from '@touchline/locale';
import { disciplineRows, isPractised } from '../../coverage/disciplines.ts';
import { projectRule } from '../rule.ts';

export const unpairedDiscipline = projectRule({
  code: 'unpaired-discipline',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  summary: {
    en: 'CEM and CRM complement each other: a strategy that works on one works on the other too.',
    uk: 'CEM і CRM доповнюють одне одного: стратегія, що працює над одним, працює й над другим.',
    ru: 'CEM и CRM дополняют друг друга: стратегия, которая работает над одним, работает и над другим.',
  },
  reason: {
    rows: ['U18', 'U14', 'U16', 'U41'],
    sources: ['maltseva-2024', 'payne-frow-2005'],
    text: {
      en: 'Experience without relationship management pleases everybody alike and knows nobody; relationship management without experience sends relevant offers to people who are annoyed. What works on touchpoints, themes or initiatives counts, KPIs alone do not.',
      uk: 'Досвід без управління відносинами радує всіх однаково й не знає нікого; управління відносинами без досвіду надсилає доречні пропозиції роздратованим людям. Рахується робота над точками контакту, напрямами й ініціативами, самі показники — ні.',
      ru: 'Опыт без управления отношениями радует всех одинаково и не знает никого; управление отношениями без опыта шлёт уместные предложения раздражённым людям. Учитывается работа над точками контакта, направлениями и инициативами, сами показатели — нет.',
    },
  },
  bad: [
    `strategy Bank "Small business" { vision "The bank an owner recommends" }

initiative "One form, one signature" { discipline cem }
initiative "Status of the decision in the app" { discipline cem }
initiative "Shorter queue on the phone" { discipline service }
`,
  ],
  good: [
    `strategy Bank "Small business" { vision "The bank an owner recommends" }

initiative "One form, one signature" { discipline cem }
initiative "Status of the decision in the app" { discipline cem }
initiative "A yearly review with every owner" { discipline crm }
`,
  ],
  messages: defineCatalog({
    en: {
      unpaired:
        '{strategy} works on {present} and nowhere on {absent}. The two complement each other: plan work on it, or say the `discipline` of what already does.',
    },
    uk: {
      unpaired:
        '{strategy}: є робота, дисципліна якої — {present}, а ось {absent} — ніде. Вони доповнюють одне одного: заплануйте таку роботу або назвіть `discipline` там, де вона вже є.',
    },
    ru: {
      unpaired:
        '{strategy}: есть работа, дисциплина которой — {present}, а вот {absent} — нигде. Они дополняют друг друга: запланируйте такую работу или назовите `discipline` там, где она уже есть.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const [strategy] = facts.model.strategies;
    if (!strategy || context.isBroken()) return;
    const rows = disciplineRows(facts) ?? [];
    for (const [present, absent] of [
      ['cem', 'crm'],
      ['crm', 'cem'],
    ] as const) {
      const [has, lacks] = [present, absent].map((each) => rows.find(({ discipline }) => discipline === each));
      if (!has || !lacks || isPractised(lacks) || has.touchpoints + has.themes + has.initiatives < 2) continue;
      const named = (discipline: typeof present) => label(context.language, 'discipline', discipline);
      const said = { strategy: context.name(strategy), present: named(present), absent: named(absent) };
      context.report('unpaired', said, { at: strategy.nameAt ?? strategy.source, element: strategy });
    }
  },
});
