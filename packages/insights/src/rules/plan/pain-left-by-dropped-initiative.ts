import { defineCatalog } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import { quotedText } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding } from '../strategy/shared/offers.ts';
import { idsOf } from '../strategy/shared/scopes.ts';

export const painLeftByDroppedInitiative = projectRule({
  code: 'pain-left-by-dropped-initiative',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  reach: 'project',
  summary: {
    en: 'A severe pain whose initiative was dropped has another one.',
    uk: 'Сильний біль, ініціативу для якого скасовано, має іншу.',
    ru: 'У сильной боли, инициативу для которой отменили, есть другая.',
  },
  reason: {
    rows: ['R44', 'R45'],
    text: {
      en: 'To drop an initiative is a decision about the plan; the pain it was for goes on. The map still says that it is addressed, so nobody looks at it again. Another initiative, a new one, or a lower level of the pain with a reason settles it.',
      uk: 'Скасувати ініціативу — рішення про план; біль, якого вона стосувалася, лишається. На карті й далі зазначено, що за нього взялися, тож ніхто до нього не повертається. Розв’язує це інша ініціатива, нова або нижчий рівень болю з поясненням.',
      ru: 'Отменить инициативу — решение о плане; боль, которой она касалась, остаётся. На карте по-прежнему отмечено, что за неё взялись, поэтому никто к ней не возвращается. Решает это другая инициатива, новая или более низкий уровень боли с пояснением.',
    },
  },
  bad: [
    `journey OpenAccount "I open an account" {
  step "Fills in the form" { pain "Types the same data twice" critical }
}

initiative Prefill "Prefill forms" {
  addresses "Types the same data twice"
  status dropped
}
`,
  ],
  good: [
    `journey OpenAccount "I open an account" {
  step "Fills in the form" {
    pain "Types the same data twice" critical
    pain "No way to pause" low
  }
}

initiative Prefill "Prefill forms" {
  addresses "Types the same data twice", "No way to pause"
  status dropped
}

initiative Short "A form of five fields" { addresses "Types the same data twice" }
`,
  ],
  messages: defineCatalog({
    en: {
      left: 'The pain {name} was left to {initiative}, which was dropped: nothing takes it away any more. Plan another initiative, or say why it may stay.',
      dropped: 'The dropped initiative.',
      fix: 'Plan another initiative for it',
    },
    uk: {
      left: 'Біль {name} мала зняти ініціатива {initiative}, яку скасовано: тепер його не знімає ніщо. Заплануйте іншу або скажіть, чому він може лишитися.',
      dropped: 'Скасована ініціатива.',
      fix: 'Запланувати для нього іншу ініціативу',
    },
    ru: {
      left: 'Боль {name} должна была снять инициатива {initiative}, которую отменили: теперь её не снимает ничто. Запланируйте другую или скажите, почему она может остаться.',
      dropped: 'Отменённая инициатива.',
      fix: 'Запланировать для неё другую инициативу',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model, statements } = context.facts();
    const answers = new Map<string, Initiative[]>();
    for (const initiative of model.initiatives) {
      for (const id of idsOf(initiative.addresses)) answers.set(id, [...(answers.get(id) ?? []), initiative]);
    }
    const pains = statements.get('pain') ?? [];
    for (const pain of pains) {
      if (pain.level !== 'high' && pain.level !== 'critical') continue;
      const of = [pain, ...(pain.statements ?? [])].flatMap(({ id }) => answers.get(id) ?? []);
      const [dropped] = of;
      if (!dropped || of.some(({ status }) => status !== 'dropped')) continue;
      const isClear = pains.filter(({ text }) => text === pain.text).length === 1;
      const fix = `initiative "…" {\n  addresses ${pain.name ?? quotedText(pain.text)}\n}`;
      context.report(
        'left',
        { name: context.name(pain), initiative: context.name(dropped) },
        {
          at: pain.at,
          element: pain,
          related: [{ message: context.say('dropped', {}), at: dropped.nameAt ?? dropped.source }],
          fixes: pain.name || isClear ? [adding(context.say('fix', {}), fix)] : [],
        },
      );
    }
  },
});
