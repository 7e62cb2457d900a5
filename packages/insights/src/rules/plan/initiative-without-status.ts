import { defineCatalog, label } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { adding } from '../strategy/shared/offers.ts';
import { scopesOf } from '../strategy/shared/scopes.ts';
import { tell } from '../strategy/shared/tell.ts';
import { firstOf } from './shared/schedule.ts';

const ANSWERS = ['in-progress', 'done', 'dropped'] as const;

const code = 'initiative-without-status';

export const initiativeWithoutStatus = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'strict',
  frameworks: ['seven-stages'],
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'An initiative whose start has come says how far it is.',
    uk: 'Ініціатива, якій настав час почати, каже, як далеко вона просунулася.',
    ru: 'Инициатива, которой пора начаться, говорит, как далеко она продвинулась.',
  },
  reason: {
    rows: ['R34'],
    text: {
      en: 'To carry a plan out is to know what of it has begun. Where others say their status, one that should have begun and says nothing is the first question of every review: is it running, is it done, did nobody tell us that it was dropped?',
      uk: 'Виконувати план — означає знати, що з нього вже почато. Якщо інші називають свій статус, а та, що мала початися, мовчить, це перше запитання кожного перегляду: вона триває, завершена чи її скасували й нікому не сказали?',
      ru: 'Выполнять план — значит знать, что из него уже начато. Если другие называют свой статус, а та, что должна была начаться, молчит, это первый вопрос каждого пересмотра: она идёт, завершена или её отменили и никому не сказали?',
    },
  },
  bad: [
    `initiative Forms "One-page form" {
  schedule 2026-09-01 .. 2026-12-15
  status in-progress 40%
}

initiative Letters "Reasons in every refusal" { schedule 2026-10-01 .. 2027-01-31 }
`,
  ],
  good: [
    `initiative Forms "One-page form" {
  schedule 2026-09-01 .. 2026-12-15
  status in-progress 40%
}

initiative Letters "Reasons in every refusal" { schedule 2026-12-01 .. 2027-01-31 }
`,
    `initiative Letters "Reasons in every refusal" { schedule 2026-10-01 .. 2027-01-31 }
`,
  ],
  messages: defineCatalog({
    en: {
      status:
        'Initiative {name} should have begun and does not say how far it is: `status in-progress`, `done` or `dropped`.',
      many: '{count|# initiative|# initiatives} should have begun and {count|does|do} not say how far they are, among them {names}: `status in-progress`, `done` or `dropped`.',
      fix: 'Its status: {status}',
    },
    uk: {
      status:
        'Ініціатива {name} мала початися, але не каже, як далеко просунулася: `status in-progress`, `done` або `dropped`.',
      many: '{count|# ініціатива мала|# ініціативи мали|# ініціатив мали} початися, але не {count|каже|кажуть|кажуть}, як далеко просунулися, зокрема {names}: `status in-progress`, `done` або `dropped`.',
      fix: 'Її статус: {status}',
    },
    ru: {
      status:
        'Инициатива {name} должна была начаться, но не говорит, как далеко продвинулась: `status in-progress`, `done` или `dropped`.',
      many: '{count|# инициатива должна была|# инициативы должны были|# инициатив должны были} начаться, но не {count|говорит|говорят|говорят}, как далеко продвинулись, среди них {names}: `status in-progress`, `done` или `dropped`.',
      fix: 'Её статус: {status}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, initiatives } of scopesOf(context.facts().model)) {
      if (!initiatives.some(({ status }) => status)) continue;
      const silent = initiatives.filter((each) => !each.status && (firstOf(each)?.to ?? '9999') < context.asOf);
      tell(silent, {
        code,
        context,
        container: strategy,
        one: (initiative, place) => {
          const fixes = ANSWERS.map((status) => {
            const title = context.say('fix', { status: label(context.language, 'initiativeStatus', status) });
            return adding(title, `status ${status}`, initiative.id);
          });
          context.report('status', { name: context.name(initiative) }, { ...place, fixes });
        },
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});
