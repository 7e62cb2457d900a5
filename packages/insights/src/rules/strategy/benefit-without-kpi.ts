import { type Catalog, defineCatalog, label } from '@touchline/locale';
import type { Benefit, Goal } from '@touchline/model';
import { projectRule, type RuleContext } from '../rule.ts';
import { fitOf } from './shared/benefits.ts';
import { kpisOfGoal } from './shared/goals.ts';
import { adding, offers } from './shared/offers.ts';
import { type Scope, scopesOf } from './shared/scopes.ts';

const messages = defineCatalog({
  en: {
    none: 'Goal {name} expects {benefit}, and {kpis} cannot show it: measure the goal by a KPI that can, or leave the benefit out.',
    direction:
      'Goal {name} expects {benefit}, and {kpi} counts it as better the other way round: mend the direction or the benefit.',
    strategy:
      'The strategy {name} expects {benefits}; no goal does, and none of their KPIs can show it. Give it a goal with a KPI, or leave it out.',
    fix: 'Measure it by {kpi} as well',
    goal: 'Add a goal measured by {kpi}',
  },
  uk: {
    none: 'Ціль {name} очікує перевагу «{benefit}», але {kpis} її не покаже: додайте показник, який покаже, або приберіть перевагу.',
    direction:
      'Ціль {name} очікує перевагу «{benefit}», а для {kpi} кращим є протилежний напрям: виправте напрям або перевагу.',
    strategy:
      'Стратегія {name} очікує: {benefits}. Жодна ціль цього не обіцяє, і жоден їхній показник цього не покаже. Дайте цьому ціль із показником або приберіть.',
    fix: 'Вимірювати також показником {kpi}',
    goal: 'Додати ціль із показником {kpi}',
  },
  ru: {
    none: 'Цель {name} ожидает преимущество «{benefit}», но {kpis} его не покажет: добавьте показатель, который покажет, или уберите преимущество.',
    direction:
      'Цель {name} ожидает преимущество «{benefit}», а для {kpi} лучше противоположное направление: исправьте направление или преимущество.',
    strategy:
      'Стратегия {name} ожидает: {benefits}. Ни одна цель этого не обещает, и ни один их показатель этого не покажет. Дайте этому цель с показателем или уберите.',
    fix: 'Измерять также показателем {kpi}',
    goal: 'Добавить цель с показателем {kpi}',
  },
});
type Messages = typeof messages extends Catalog<infer M> ? M : never;

export const benefitWithoutKpi = projectRule({
  code: 'benefit-without-kpi',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Every expected benefit has a KPI that can show it, in the right direction.',
    uk: 'Кожна очікувана перевага має показник, здатний її показати, і правильного напряму.',
    ru: 'У каждого ожидаемого преимущества есть показатель, который может его показать, в верном направлении.',
  },
  reason: {
    rows: ['R23', 'R24', 'R25', 'R26', 'R27', 'R28'],
    text: {
      en: 'Five benefits are expected of customer experience management: satisfaction, faster resolution, loyalty, revenue, lower cost. They come one after the other and only maybe, so each is a hypothesis: satisfaction and loyalty are asked for and counted, resolution is timed, revenue and cost are read from the accounts. A benefit whose goal is measured by something else cannot be confirmed, and cannot be refuted either.',
      uk: 'Від управління клієнтським досвідом очікують п’яти переваг: задоволеності, швидшого розв’язання проблем, лояльності, доходу, нижчих витрат. Вони настають одна за одною і лише ймовірно, тож кожна — гіпотеза: про задоволеність і лояльність питають і рахують їх, розв’язання проблем заміряють у часі, дохід і витрати беруть з обліку. Перевагу, ціль якої вимірюють чимось іншим, не підтвердити, та й не спростувати.',
      ru: 'От управления клиентским опытом ожидают пяти преимуществ: удовлетворённости, более быстрого решения проблем, лояльности, выручки, меньших затрат. Они наступают одно за другим и лишь вероятно, поэтому каждое — гипотеза: об удовлетворённости и лояльности спрашивают и считают их, решение проблем засекают по времени, выручку и затраты берут из учёта. Преимущество, цель которого измеряют чем-то другим, не подтвердить, да и не опровергнуть.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Ease "Opening takes minutes" {
    expected benefits loyalty
    measured by TimeToAccount
  }
}

kpi TimeToAccount "Time from form to account" {
  metric median duration between "form sent" and "account usable"
  target 4 h
  lower is better
}

kpi Retention "Customers who stay a year" { metric retention of customer }
`,
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  expected benefits lower-cost
  goal Stay "Owners stay" { measured by Retention }
}

kpi Retention "Customers who stay a year" {
  metric retention of customer
  target 91%
}

kpi CostPerContact "Cost of a contact" {
  unit EUR
  lower is better
}
`,
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Thrift "Needless contacts disappear" {
    expected benefits lower-cost
    measured by ContactBudget
  }
}

kpi ContactBudget "Spent on contacts" {
  unit EUR
  baseline 400_000
  target 500_000
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  expected benefits loyalty, lower-cost
  goal Stay "Owners stay" {
    expected benefits loyalty
    measured by Retention
  }
  goal Thrift "Needless contacts disappear" {
    expected benefits lower-cost
    measured by SolvedAlone
  }
}

kpi Retention "Customers who stay a year" {
  metric retention of customer
  target 91%
}

kpi SolvedAlone "Solved without a call" {
  metric share of solved_alone
  target 60%
}
`,
  ],
  messages,
  check(_, context) {
    if (context.isBroken()) return;
    for (const scope of scopesOf(context.facts().model)) {
      for (const goal of scope.goals) if (!goal.qualitative) checkGoal(goal, scope, context);
      checkStrategy(scope, context);
    }
  },
});

type Context = RuleContext<Messages>;

function checkGoal(goal: Goal, scope: Scope, context: Context): void {
  const kpis = kpisOfGoal(goal, context.lookup);
  if (kpis.length === 0) return;
  for (const benefit of goal.expectedBenefits ?? []) {
    const fits = kpis.map((kpi) => fitOf(kpi, benefit));
    if (fits.some((fit) => fit === 'shows' || fit === 'may')) continue;
    const names = { name: context.name(goal), benefit: label(context.language, 'benefit', benefit) };
    const place = {
      at: goal.nameAt ?? goal.source,
      element: goal,
      fixes: offers(showing(scope, benefit), (spelling, kpi) =>
        adding(context.say('fix', { kpi: context.name(kpi) }), `measured by ${spelling}`, goal.id),
      ),
    };
    const wrong = kpis[fits.indexOf('wrong-way')];
    if (wrong) context.report('direction', { ...names, kpi: context.name(wrong) }, place);
    else context.report('none', { ...names, kpis: kpis.map((kpi) => context.name(kpi)) }, place);
  }
}

/** What a goal takes up is asked of the goal; the rest needs a KPI among those of the goals. */
function checkStrategy(scope: Scope, context: Context): void {
  const { strategy, goals } = scope;
  const kpis = goals.flatMap((goal) => kpisOfGoal(goal, context.lookup));
  if (!strategy || kpis.length === 0) return;
  const takenUp = new Set(goals.flatMap(({ expectedBenefits }) => expectedBenefits ?? []));
  const open = (strategy.expectedBenefits ?? []).filter((benefit) => {
    const isShown = kpis.some((kpi) => fitOf(kpi, benefit) === 'shows' || !(kpi.metric || kpi.unit || kpi.formula));
    return !takenUp.has(benefit) && !isShown;
  });
  const [first, ...rest] = open;
  if (!first) return;
  // A goal is added for one benefit at a time; several are for a person to sort out.
  const candidates = rest.length === 0 ? showing(scope, first) : [];
  context.report(
    'strategy',
    { name: context.name(strategy), benefits: open.map((benefit) => label(context.language, 'benefit', benefit)) },
    {
      at: strategy.nameAt ?? strategy.source,
      element: strategy,
      fixes: offers(candidates, (spelling, kpi) =>
        adding(
          context.say('goal', { kpi: context.name(kpi) }),
          `goal "…" {\n  expected benefits ${first}\n  measured by ${spelling}\n}`,
          strategy.id,
        ),
      ),
    },
  );
}

const showing = ({ kpis }: Scope, benefit: Benefit) => kpis.filter((kpi) => fitOf(kpi, benefit) === 'shows');
