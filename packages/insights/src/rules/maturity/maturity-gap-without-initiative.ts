import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { criteriaNames, levelName, standingsIn } from './shared/standings.ts';

/** With more initiatives than these, which of them closes a gap is anybody's guess. */
const FEW = 2;

export const maturityGapWithoutInitiative = elementRule({
  code: 'maturity-gap-without-initiative',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['five-levels', 'ccxp'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'What the next level of maturity lacks is in the plan.',
    uk: 'Те, чого бракує до наступного рівня зрілості, є в плані.',
    ru: 'То, чего не хватает до следующего уровня зрелости, есть в плане.',
  },
  reason: {
    rows: ['R21'],
    text: {
      en: 'A target of maturity is reached when its criteria hold. A criterion that is open and that no initiative works on stays open: on the day of the target the ladder will show the same level as today. It speaks once there is a plan, and about the next step only.',
      uk: 'Цілі зрілості досягнуто, коли виконано її критерії. Відкритий критерій, над яким не працює жодна ініціатива, відкритим і лишиться: у день цілі сходи покажуть той самий рівень, що й сьогодні. Правило озивається, коли вже є план, і лише про найближчий крок.',
      ru: 'Цель зрелости достигнута, когда выполнены её критерии. Открытый критерий, над которым не работает ни одна инициатива, открытым и останется: в день цели лестница покажет тот же уровень, что и сегодня. Правило говорит, когда план уже есть, и только о ближайшем шаге.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from extended to proactive by 2027-12-31 {
    criterion forecasting missing
    criterion customer-data met evidence "Audit of systems, May 2026"
    criterion analytics met evidence "Audit of systems, May 2026"
    criterion proactive-contact met evidence "Call log"
  }
}

initiative Prefill "Prefill forms from the registry"
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from extended to proactive by 2027-12-31 {
    criterion forecasting missing
    criterion customer-data met evidence "Audit of systems, May 2026"
    criterion analytics met evidence "Audit of systems, May 2026"
    criterion proactive-contact met evidence "Call log"
  }
}

initiative Forecast "Season forecast for every owner" { closes forecasting of FiveLevels }
`,
    `strategy Bank "Small business" {
  maturity FiveLevels from extended to proactive by 2027-12-31 { criterion forecasting missing }
}
`,
  ],
  messages: defineCatalog({
    en: {
      open: 'On the way to {level} nobody works on {criteria}: let an initiative close {count|it|them}.',
      new: 'Plan an initiative that closes {count|it|them}',
      existing: 'Let {initiative} close it',
    },
    uk: {
      open: 'На шляху до {level} ніхто не працює над {count|критерієм|критеріями|критеріями} {criteria}: нехай {count|його|їх|їх} закриє ініціатива.',
      new: 'Запланувати ініціативу, що {count|його|їх|їх} закриє',
      existing: 'Нехай його закриє {initiative}',
    },
    ru: {
      open: 'На пути к {level} никто не работает над {count|критерием|критериями|критериями} {criteria}: пусть {count|его|их|их} закроет инициатива.',
      new: 'Запланировать инициативу, которая {count|его|их|их} закроет',
      existing: 'Пусть его закроет {initiative}',
    },
  }),
  check(strategy, context) {
    const facts = context.facts();
    if (facts.initiatives.length === 0 || context.isBroken()) return;
    const { language } = context;
    for (const { claim, model, targets, claimed, reached } of standingsIn(strategy, facts)) {
      // The pyramid is climbed by designing touchpoints, not by building up the organisation.
      if (model.name === 'CxPyramid') continue;
      // One that is done and did not close its criterion is told by another rule.
      const unplanned = ({ gap }: (typeof targets)[number]) => gap.filter(({ closers }) => closers.length === 0);
      const next = targets.find((target) => unplanned(target).length > 0);
      if (!next) continue;
      const all = unplanned(next);
      const step = (claimed ?? reached) + 1;
      const near = all.filter(({ level }) => (level ?? step) <= step);
      const open = near.length > 0 ? near : all;
      const count = open.length;
      const level = near.length > 0 ? Math.min(step, next.level) : next.level;
      const text = `closes ${open.map(({ id }) => `${id} of ${model.name}`).join(', ')}`;
      const running = facts.initiatives.filter(({ status }) => status !== 'done');
      const existing = count > 1 || running.length > FEW ? [] : running;
      context.report(
        'open',
        { level: levelName(language, model, level), criteria: criteriaNames(language, open), count },
        {
          at: next.target.at ?? claim.at,
          element: strategy,
          fixes: [
            ...existing.map((initiative) => ({
              title: context.say('existing', { initiative: context.name(initiative) }),
              changes: [],
              additions: [{ to: initiative.id, text }],
              safe: false,
            })),
            {
              title: context.say('new', { count }),
              changes: [],
              additions: [{ text: `initiative "…" {\n  ${text}\n}` }],
              safe: false,
            },
          ],
        },
      );
    }
  },
});
