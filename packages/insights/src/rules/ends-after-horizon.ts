import { defineCatalog, formatDate } from '@touchline/locale';
import type { DateValue } from '@touchline/model';
import { elementRule } from './rule.ts';

export const endsAfterHorizon = elementRule({
  code: 'ends-after-horizon',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['strategy', 'goal', 'kpi', 'rollout', 'initiative'] },
  summary: {
    en: 'Goals, targets and schedules end within the horizon of their strategy.',
    uk: 'Цілі, цільові значення і графіки завершуються в межах горизонту своєї стратегії.',
    ru: 'Цели, целевые значения и графики завершаются в пределах горизонта своей стратегии.',
  },
  reason: {
    rows: ['R31', 'R33', 'R38'],
    text: {
      en: 'The horizon says until when the strategy answers for its results. What is due later is never evaluated in this cycle: either the horizon is too short or the date belongs to the next strategy.',
      uk: 'Горизонт каже, доки стратегія відповідає за свої результати. Те, що має настати пізніше, у цьому циклі ніхто не оцінить: або горизонт закороткий, або дата належить до наступної стратегії.',
      ru: 'Горизонт говорит, до каких пор стратегия отвечает за свои результаты. То, что должно наступить позже, в этом цикле никто не оценит: либо горизонт слишком короткий, либо дата относится к следующей стратегии.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Stay "Owners stay" { by 2028-06-30 }
}
`,
    `strategy Bank "Small business" { horizon 2026-07-01 .. 2027-12-31 }
initiative "One-page form" { schedule 2027-10-01 .. 2028-02-28 }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Stay "Owners stay" { by 2027 }
}
initiative "One-page form" { schedule 2027-10-01 .. 2027-12-20 }
`,
  ],
  messages: defineCatalog({
    en: {
      goal: 'Goal {name} is due ({date}) after the horizon of the strategy ends ({end}).',
      target: 'The target is due ({date}) after the horizon of the strategy ends ({end}).',
      schedule: '{name} ends ({date}) after the horizon of the strategy ({end}).',
      effect: 'The effect is expected ({date}) after the horizon of the strategy ends ({end}).',
      maturity: 'The level is due ({date}) after the horizon of the strategy ends ({end}).',
      horizon: 'The horizon of the strategy.',
    },
    uk: {
      goal: 'Термін цілі {name} ({date}) — після завершення горизонту стратегії ({end}).',
      target: 'Термін цільового значення ({date}) — після завершення горизонту стратегії ({end}).',
      schedule: '{name} завершується ({date}) після горизонту стратегії ({end}).',
      effect: 'Ефект очікується ({date}) після завершення горизонту стратегії ({end}).',
      maturity: 'Термін рівня ({date}) — після завершення горизонту стратегії ({end}).',
      horizon: 'Горизонт стратегії.',
    },
    ru: {
      goal: 'Срок цели {name} ({date}) — после окончания горизонта стратегии ({end}).',
      target: 'Срок целевого значения ({date}) — после окончания горизонта стратегии ({end}).',
      schedule: '{name} завершается ({date}) после горизонта стратегии ({end}).',
      effect: 'Эффект ожидается ({date}) после окончания горизонта стратегии ({end}).',
      maturity: 'Срок уровня ({date}) — после окончания горизонта стратегии ({end}).',
      horizon: 'Горизонт стратегии.',
    },
  }),
  check(element, context) {
    const strategy = element.kind === 'strategy' ? element : context.lookup.strategyOf(element);
    const horizon = strategy?.horizon;
    if (!horizon) return;
    const checkDate = (
      message: 'goal' | 'target' | 'schedule' | 'effect' | 'maturity',
      date: DateValue | undefined,
    ) => {
      if (!date || date.from <= horizon.end.to) return;
      const [shown, end] = [formatDate(context.language, date), formatDate(context.language, horizon.end)];
      context.report(
        message,
        { date: shown, end, name: context.name(element) },
        {
          at: date.at ?? element.nameAt ?? element.source,
          element,
          related: horizon.at && [{ message: context.say('horizon', {}), at: horizon.at }],
        },
      );
    };
    switch (element.kind) {
      case 'strategy':
        for (const { targets } of element.maturity ?? []) for (const { by } of targets ?? []) checkDate('maturity', by);
        break;
      case 'goal':
        checkDate('goal', element.by);
        break;
      case 'kpi':
        for (const { by } of element.targets ?? []) checkDate('target', by);
        break;
      case 'initiative':
        for (const { by } of element.effects ?? []) checkDate('effect', by);
        checkDate('schedule', element.schedule?.type === 'period' ? element.schedule.end : element.schedule);
        break;
      case 'rollout':
        checkDate('schedule', element.schedule?.end);
    }
  },
});
