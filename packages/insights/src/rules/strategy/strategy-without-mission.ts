import { defineCatalog } from '@touchline/locale';
import { statementsOf } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { scopeOf } from './shared/scopes.ts';

export const strategyWithoutMission = elementRule({
  code: 'strategy-without-mission',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A strategy says the mission it serves and the future it wants.',
    uk: 'Стратегія називає місію, якій служить, і майбутнє, якого прагне.',
    ru: 'Стратегия называет миссию, которой служит, и будущее, к которому стремится.',
  },
  reason: {
    rows: ['R12', 'U40'],
    text: {
      en: 'Objectives take the mission of the organisation into account, and a vision of the future makes single improvements a system. Employees decide by them wherever no rule says what to do for the customer. A plan above this one, `aligned to`, stands for the mission.',
      uk: 'Орієнтири враховують місію організації, а візія майбутнього робить з окремих поліпшень систему. Працівники спираються на них усюди, де жодне правило не каже, що зробити для клієнта. План вищого рівня (`aligned to`) заступає місію.',
      ru: 'Ориентиры учитывают миссию организации, а видение будущего делает из отдельных улучшений систему. Сотрудники опираются на них везде, где ни одно правило не говорит, что сделать для клиента. План более высокого уровня (`aligned to`) заменяет миссию.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Stay "Owners stay"
}
`,
    `strategy Bank "Small business" {
  vision "The bank an owner recommends to the next owner."
  goal Stay "Owners stay"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  vision "The bank an owner recommends to the next owner."
  mission "Run the whole account without a branch visit."
  goal Stay "Owners stay"
}
`,
  ],
  messages: defineCatalog({
    en: {
      both: 'The strategy {name} has neither a vision nor a mission: its goals answer to nothing above them. Say `vision "…"` and `mission "…"`.',
      mission: 'The strategy {name} does not say the mission that its goals serve: `mission "…"`.',
      vision: 'The strategy {name} does not say what will be different for customers when it succeeds: `vision "…"`.',
      addBoth: 'Add a vision and a mission',
      addMission: 'Add the mission',
      addVision: 'Add a vision',
    },
    uk: {
      both: 'Стратегія {name} не має ні візії, ні місії: її цілям немає на що спиратися. Напишіть `vision "…"` і `mission "…"`.',
      mission: 'Стратегія {name} не називає місію, якій служать її цілі: `mission "…"`.',
      vision: 'Стратегія {name} не каже, що зміниться для клієнтів, коли вона вдасться: `vision "…"`.',
      addBoth: 'Додати візію та місію',
      addMission: 'Додати місію',
      addVision: 'Додати візію',
    },
    ru: {
      both: 'У стратегии {name} нет ни видения, ни миссии: её целям не на что опереться. Напишите `vision "…"` и `mission "…"`.',
      mission: 'Стратегия {name} не называет миссию, которой служат её цели: `mission "…"`.',
      vision: 'Стратегия {name} не говорит, что изменится для клиентов, когда она удастся: `vision "…"`.',
      addBoth: 'Добавить видение и миссию',
      addMission: 'Добавить миссию',
      addVision: 'Добавить видение',
    },
  }),
  check(strategy, context) {
    if (context.isBroken(strategy.source)) return;
    const { goals, objectives } = scopeOf(context.model, strategy);
    if (goals.length + objectives.length === 0) return;
    const said = statementsOf(strategy, 'vision', 'mission', 'context', 'aligned-to').filter(({ unknown }) => !unknown);
    const hasVision = said.some(({ kind }) => kind === 'vision');
    // A plan above this one has the mission.
    const hasMission = said.some(
      ({ kind, category }) => kind === 'mission' || kind === 'aligned-to' || category === 'mission',
    );
    if (hasVision && hasMission) return;
    const [message, fix, text] =
      hasVision === hasMission
        ? (['both', 'addBoth', 'vision "…"\nmission "…"'] as const)
        : hasVision
          ? (['mission', 'addMission', 'mission "…"'] as const)
          : (['vision', 'addVision', 'vision "…"'] as const);
    context.report(
      message,
      { name: context.name(strategy) },
      {
        at: strategy.nameAt ?? strategy.source,
        element: strategy,
        fixes: [adding(context.say(fix, {}), text, strategy.id)],
      },
    );
  },
});
