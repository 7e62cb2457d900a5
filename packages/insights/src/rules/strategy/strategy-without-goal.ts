import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { idleKpis } from './shared/goals.ts';
import { adding, offers } from './shared/offers.ts';
import { isSaid, scopeOf } from './shared/scopes.ts';

export const strategyWithoutGoal = elementRule({
  code: 'strategy-without-goal',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A strategy has goals.',
    uk: 'Стратегія має цілі.',
    ru: 'У стратегии есть цели.',
  },
  reason: {
    rows: ['R2', 'R9'],
    text: {
      en: 'Managing customer experience is a purposeful process, and a strategy is the means to reach goals. Vision and objectives say where to look; only a goal can be reached, missed and learned from.',
      uk: 'Управління клієнтським досвідом — цілеспрямований процес, а стратегія — засіб досягти цілей. Візія та орієнтири показують, куди дивитися; досягти, не досягти й винести урок можна лише з цілі.',
      ru: 'Управление клиентским опытом — целенаправленный процесс, а стратегия — средство достичь целей. Видение и ориентиры показывают, куда смотреть; достичь, не достичь и сделать вывод можно только о цели.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  vision "The bank an owner recommends to the next owner."
  objective Share "Hold market share"
}
`,
    `strategy Bank "Small business"

kpi Retention "Customers who stay a year" { target 91% by 2027-12-31 }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  vision "The bank an owner recommends to the next owner."
  objective Share "Hold market share"
  goal Stay "Owners stay" { supports Share }
}
`,
    `strategy Bank "Small business" {
  objective Share "Hold market share" { measured by MarketShare }
}

kpi MarketShare "Share of new companies that open here"
`,
    `strategy Charter "Our commitments to service" {
  commitment "We answer every message" { standard 80% within 10 working days }
}
`,
  ],
  messages: defineCatalog({
    en: {
      goal: 'The strategy {name} has no goal: nobody can tell whether it succeeds. Say what is to be reached until when, `goal "…"`.',
      objectives:
        'The strategy {name} has objectives and no goal: nobody can tell whether they are reached. Give them goals, `goal "…"`, or a KPI of their own.',
      fix: 'Add a goal',
      fixKpi: 'Add a goal measured by {kpi}',
    },
    uk: {
      goal: 'Стратегія {name} не має цілі: ніхто не скаже, чи вона вдалася. Напишіть, чого й до якого терміну треба досягти: `goal "…"`.',
      objectives:
        'Стратегія {name} має орієнтири, але не має цілей: ніхто не скаже, чи їх досягнуто. Додайте до них цілі, `goal "…"`, або власний показник.',
      fix: 'Додати ціль',
      fixKpi: 'Додати ціль із показником {kpi}',
    },
    ru: {
      goal: 'У стратегии {name} нет цели: никто не скажет, удалась ли она. Напишите, чего и к какому сроку надо достичь: `goal "…"`.',
      objectives:
        'У стратегии {name} есть ориентиры, но нет целей: никто не скажет, достигнуты ли они. Добавьте к ним цели, `goal "…"`, или собственный показатель.',
      fix: 'Добавить цель',
      fixKpi: 'Добавить цель с показателем {kpi}',
    },
  }),
  check(strategy, context) {
    if (context.isBroken()) return;
    const { goals, objectives, commitments, kpis } = scopeOf(context.model, strategy);
    if (goals.length > 0 || objectives.some(({ measuredBy }) => isSaid(measuredBy))) return;
    // A charter of service standards says in numbers what it wants.
    if (objectives.length === 0 && commitments.some(({ standards }) => standards?.length)) return;
    const measured = idleKpis(kpis, context.model).filter(({ targets }) => targets?.length);
    const byKpi = offers(measured, (spelling, kpi) =>
      adding(context.say('fixKpi', { kpi: context.name(kpi) }), `goal "…" { measured by ${spelling} }`, strategy.id),
    );
    context.report(
      objectives.length > 0 ? 'objectives' : 'goal',
      { name: context.name(strategy) },
      {
        at: strategy.nameAt ?? strategy.source,
        element: strategy,
        fixes: byKpi.length > 0 ? byKpi : [adding(context.say('fix', {}), 'goal "…"', strategy.id)],
      },
    );
  },
});
