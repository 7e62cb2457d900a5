import { defineCatalog } from '@touchline/locale';
import { type Model, statementsOf, type Theme } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { idsOf, isSaid, scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const PARTS = ['methods', 'tools', 'metrics'] as const;
type Part = (typeof PARTS)[number];

const code = 'theme-incomplete';

export const themeIncomplete = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'A theme says its methods, its tools and its metrics.',
    uk: 'Напрям називає свої методи, інструменти й метрики.',
    ru: 'Направление называет свои методы, инструменты и метрики.',
  },
  reason: {
    rows: ['R32'],
    text: {
      en: 'To formulate a strategy is to choose key directions and methods, tools and metrics. A direction without methods is a slogan, without tools it waits for a budget that nobody asked for, without metrics its success cannot be told from that of the others.',
      uk: 'Розробити стратегію — це обрати ключові напрями й методи, інструменти та метрики. Напрям без методів — гасло, без інструментів він чекає на бюджет, про який ніхто не просив, без метрик його успіх не відрізнити від успіху інших.',
      ru: 'Разработать стратегию — значит выбрать ключевые направления и методы, инструменты и метрики. Направление без методов — лозунг, без инструментов оно ждёт бюджета, о котором никто не просил, без метрик его успех не отличить от успеха других.',
    },
  },
  bad: [
    `system Crm "CRM" { kind crm }

strategy Bank "Small business" {
  goal Stay "Owners stay" { measured by Retention }
  theme Known "Every employee knows the customer" {
    supports Stay
    uses Crm
  }
}

kpi Retention "Customers who stay a year"
`,
  ],
  good: [
    `system Crm "CRM" { kind crm }

strategy Bank "Small business" {
  goal Stay "Owners stay" { measured by Retention }
  theme Known "Every employee knows the customer" {
    supports Stay
    methods "Training in empathy"
    uses Crm
    measured by Retention
  }
}

kpi Retention "Customers who stay a year"
`,
    `strategy Bank "Small business" {
  theme Known "Every employee knows the customer"
}
`,
  ],
  messages: defineCatalog({
    en: {
      theme: 'Theme {name} does not say its {parts}.',
      many: '{count|# theme does|# themes do} not say all of methods, tools and metrics, among them {names}.',
      methods: 'methods (`methods "…"`)',
      tools: 'tools (`uses …`)',
      metrics: 'metrics (`measured by …`)',
      fix: 'Add what is missing',
    },
    uk: {
      theme: 'У напрямі {name} не названо: {parts}.',
      many: '{count|# напрям називає|# напрями називають|# напрямів називають} не всі методи, інструменти й метрики, зокрема {names}.',
      methods: 'методи (`methods "…"`)',
      tools: 'інструменти (`uses …`)',
      metrics: 'метрики (`measured by …`)',
      fix: 'Додати те, чого бракує',
    },
    ru: {
      theme: 'В направлении {name} не названо: {parts}.',
      many: '{count|# направление называет|# направления называют|# направлений называют} не все методы, инструменты и метрики, среди них {names}.',
      methods: 'методы (`methods "…"`)',
      tools: 'инструменты (`uses …`)',
      metrics: 'метрики (`measured by …`)',
      fix: 'Добавить то, чего не хватает',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, themes } of scopesOf(context.facts().model)) {
      // What no theme says is not looked at: a strategy may list its directions and nothing else.
      if (!themes.some((theme) => gapsOf(theme).length < PARTS.length)) continue;
      tell(
        themes.filter((theme) => gapsOf(theme).length > 0),
        {
          code,
          context,
          container: strategy,
          one: (theme, place) => {
            const gaps = gapsOf(theme);
            const lines = gaps.map((gap) => lineFor(gap, theme, context.model));
            const isKnown = !lines.includes(undefined);
            context.report(
              'theme',
              { name: context.name(theme), parts: gaps.map((gap) => context.say(gap, {})) },
              { ...place, fixes: isKnown ? [adding(context.say('fix', {}), lines.join('\n'), theme.id)] : [] },
            );
          },
          many: (counted, place) => context.report('many', counted, place),
        },
      );
    }
  },
});

function gapsOf(theme: Theme): Part[] {
  const has: Record<Part, boolean> = {
    methods: statementsOf(theme, 'methods').some(({ unknown }) => !unknown),
    tools: isSaid(theme.uses),
    metrics: isSaid(theme.measuredBy),
  };
  return PARTS.filter((part) => !has[part]);
}

/** What the model suggests: a KPI of the goals it supports, a system of the initiatives that support it. */
function lineFor(gap: Part, { id, supports }: Theme, model: Model): string | undefined {
  if (gap === 'methods') return 'methods "…"';
  const aims = new Set(idsOf(supports));
  const isTool = gap === 'tools';
  const sources = isTool
    ? model.initiatives.filter((each) => idsOf(each.supports).includes(id)).map(({ uses }) => uses)
    : model.goals.filter((each) => aims.has(each.id)).map(({ measuredBy }) => measuredBy);
  const wanted = new Set(sources.flatMap(idsOf));
  const found = [...(isTool ? model.systems : model.kpis)].find((each) => wanted.has(each.id));
  const spelling = found && spelledName(found);
  return spelling && `${isTool ? 'uses' : 'measured by'} ${spelling}`;
}
