import { defineCatalog, joinAnd } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { before, levelName, standingsIn } from './shared/standings.ts';

export const maturityJump = elementRule({
  code: 'maturity-jump',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['five-levels'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'Maturity rises one level at a time.',
    uk: 'Зрілість зростає по одному рівню.',
    ru: 'Зрелость растёт по одному уровню.',
  },
  reason: {
    rows: ['R21', 'R37'],
    sources: ['klintsevich-2023'],
    text: {
      en: 'Each level rests on the one below: forecasting needs customers who are told apart, and personal service needs a standard to depart from. A plan that leaves a level out hides the work of that level, and the date of the target is usually missed for it. An intermediate target makes the work visible.',
      uk: 'Кожен рівень спирається на нижчий: прогноз потребує розрізнення клієнтів, а персональне обслуговування — стандарту, від якого можна відступити. План, що минає рівень, ховає роботу цього рівня, і саме через неї зазвичай зривають строк. Проміжна ціль робить роботу видимою.',
      ru: 'Каждый уровень опирается на нижний: прогноз требует различать клиентов, а персональное обслуживание — стандарта, от которого можно отступить. План, минующий уровень, прячет работу этого уровня, и именно из-за неё обычно срывают срок. Промежуточная цель делает работу видимой.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to proactive by 2027-12-31
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2026-12-31, proactive by 2027-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      jump: 'From {from} to {to} the way leads over {skipped}: set a target in between, so that its work is planned.',
      fix: 'Set a target in between',
    },
    uk: {
      jump: 'Від {from} до {to} шлях веде через {skipped}: поставте проміжну ціль, щоб цю роботу було заплановано.',
      fix: 'Поставити проміжну ціль',
    },
    ru: {
      jump: 'От {from} до {to} путь ведёт через {skipped}: поставьте промежуточную цель, чтобы эта работа была в плане.',
      fix: 'Поставить промежуточную цель',
    },
  }),
  check(strategy, context) {
    const { language } = context;
    for (const { claim, model, targets } of standingsIn(strategy, context.facts())) {
      for (const { target, level, rise } of targets) {
        if (rise === undefined || rise < 2) continue;
        const from = level - rise;
        const skipped = model.levels.slice(from + 1, level);
        const names = skipped.map((_, index) => levelName(language, model, from + 1 + index));
        const text = skipped.map((each) => `${each}, `).join('');
        context.report(
          'jump',
          {
            from: levelName(language, model, from),
            to: levelName(language, model, level),
            skipped: joinAnd(language, names),
          },
          {
            at: target.at ?? claim.at,
            element: strategy,
            fixes: target.at && [
              { title: context.say('fix', {}), changes: [{ at: before(target.at), text }], safe: false },
            ],
          },
        );
      }
    }
  },
});
