import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { kpiOf } from './shared/effects.ts';

export const effectWithoutTarget = elementRule({
  code: 'effect-without-target',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: { elements: ['initiative'] },
  summary: {
    en: 'A KPI that an initiative is to move has a target.',
    uk: 'Показник, на який має вплинути ініціатива, має цільове значення.',
    ru: 'У показателя, на который должна повлиять инициатива, есть целевое значение.',
  },
  reason: {
    rows: ['R31', 'R35'],
    text: {
      en: 'An expected effect is a part of a way: six points of the nineteen that are wanted. Without a target nobody sees whether the initiatives together are enough, or whether this one is needed at all.',
      uk: 'Очікуваний ефект — частина шляху: шість пунктів із дев’ятнадцяти бажаних. Без цільового значення не видно, чи ініціатив разом досить і чи ця взагалі потрібна.',
      ru: 'Ожидаемый эффект — часть пути: шесть пунктов из девятнадцати желаемых. Без целевого значения не видно, достаточно ли инициатив вместе и нужна ли эта вообще.',
    },
  },
  bad: [
    `initiative Forms "One-page form" { expected effect OnboardingCsat +6 pp }

kpi OnboardingCsat "Satisfied with opening the account"
kpi Retention "Customers who stay a year" { target 91% by 2027-12-31 }
`,
  ],
  good: [
    `initiative Forms "One-page form" { expected effect OnboardingCsat +6 pp }

kpi OnboardingCsat "Satisfied with opening the account" { target 80% by 2027-03-31 }
`,
    `initiative Forms "One-page form" { expected effect OnboardingCsat +6 pp }

kpi OnboardingCsat "Satisfied with opening the account"
`,
  ],
  messages: defineCatalog({
    en: {
      target:
        'Initiative {name} is to change {kpi} by {change}, and nobody has said how far it should go: give the KPI a `target`.',
    },
    uk: {
      target:
        'Ініціатива {name} має змінити {kpi} на {change}, але ніхто не сказав, скільки треба: дайте показнику `target`.',
    },
    ru: {
      target:
        'Инициатива {name} должна изменить {kpi} на {change}, но никто не сказал, сколько нужно: дайте показателю `target`.',
    },
  }),
  check(initiative, context) {
    const { kpis } = context.model;
    const isTopic = initiative.effects?.length && kpis.some(({ targets }) => targets?.length);
    if (!isTopic || initiative.status === 'dropped' || context.isBroken()) return;
    for (const effect of initiative.effects ?? []) {
      const kpi = kpiOf(effect, context.lookup);
      if (!kpi || kpi.targets?.some(({ value }) => value.type !== 'unknown')) continue;
      const names = { name: context.name(initiative), kpi: context.name(kpi), change: context.show(effect.change) };
      context.report('target', names, { at: effect.at, element: initiative });
    }
  },
});
