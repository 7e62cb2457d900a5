import { defineCatalog, formatDate } from '@touchline/locale';
import { elementRule } from '../rule.ts';

export const horizonOver = elementRule({
  code: 'horizon-over',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  dependsOnToday: true,
  reach: { elements: ['strategy'] },
  summary: {
    en: 'The horizon of the strategy is not over, or another strategy has taken its place.',
    uk: 'Горизонт стратегії не минув, або її місце посіла інша стратегія.',
    ru: 'Горизонт стратегии не истёк, или её место заняла другая стратегия.',
  },
  reason: {
    rows: ['R2', 'R36', 'R38'],
    text: {
      en: 'Managing customer experience is continuous. When the horizon has passed, the goals were reached or missed and nobody steers by them any more, while the work goes on from habit. A look back closes the cycle and the next one begins: with a new horizon and `planning cycle 2`, or with a strategy that takes over.',
      uk: 'Управління клієнтським досвідом безперервне. Коли горизонт минув, цілі досягнуто або ні, і ніхто за ними вже не керується, а робота триває за звичкою. Погляд назад завершує цикл, і починається наступний: з новим горизонтом і `planning cycle 2` або зі стратегією, що заступає цю.',
      ru: 'Управление клиентским опытом непрерывно. Когда горизонт истёк, цели достигнуты или нет, и никто ими уже не руководствуется, а работа идёт по привычке. Взгляд назад завершает цикл, и начинается следующий: с новым горизонтом и `planning cycle 2` или со стратегией, которая приходит на смену.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  vision "The bank an owner recommends"
  horizon 2022 .. 2024
  reviewed every year
  goal Stay "Owners stay"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  vision "The bank an owner recommends"
  horizon 2022 .. 2027
  reviewed every year
  goal Stay "Owners stay"
}
`,
    `strategy Before "Small business until 2024" {
  horizon 2022 .. 2024
  goal Open "Opening takes minutes"
}
strategy Now "Small business" {
  horizon 2025 .. 2027
  goal Stay "Owners stay"
}
`,
  ],
  messages: defineCatalog({
    en: {
      over: 'The horizon of {name} ended on {end}, and nothing has taken its place. Look back at what was reached, and begin the next cycle: a new `horizon`, or a new strategy.',
    },
    uk: {
      over: 'Горизонт стратегії {name} завершився {end}, і її місця ніщо не посіло. Підсумуйте досягнуте й почніть наступний цикл: новий `horizon` або нова стратегія.',
    },
    ru: {
      over: 'Горизонт стратегии {name} завершился {end}, и её места ничто не заняло. Подведите итог достигнутому и начните следующий цикл: новый `horizon` или новая стратегия.',
    },
  }),
  check(strategy, context) {
    const end = strategy.horizon?.end.to;
    if (strategy.horizon === undefined || end === undefined || end >= context.asOf) return;
    const isFollowed = context
      .facts()
      .model.strategies.some((other) => other !== strategy && (other.horizon?.end.to ?? '9999') > end);
    if (isFollowed || context.isBroken(strategy.source)) return;
    context.report(
      'over',
      { name: context.name(strategy), end: formatDate(context.language, end) },
      { at: strategy.horizon.at ?? strategy.nameAt ?? strategy.source, element: strategy },
    );
  },
});
