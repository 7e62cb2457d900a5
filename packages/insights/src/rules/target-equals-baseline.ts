import { defineCatalog } from '@touchline/locale';
import { baselineOf } from '../kpi/metric.ts';
import { comparable } from '../quantity.ts';
import { elementRule } from './rule.ts';

export const targetEqualsBaseline = elementRule({
  code: 'target-equals-baseline',
  fixable: true,
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['kpi'] },
  summary: {
    en: 'A target differs from its baseline; a value to be kept is a `hold`.',
    uk: 'Цільове значення відрізняється від базового; значення, яке треба втримати, пишуть як `hold`.',
    ru: 'Целевое значение отличается от базового; значение, которое надо удержать, пишут как `hold`.',
  },
  reason: {
    rows: ['R31', 'R35'],
    text: {
      en: 'Attainment is (actual − baseline) / (target − baseline): with nothing between the two it cannot be computed. Whoever wants a value not to get worse says `hold`, which is met while it is not worse and has no percentage.',
      uk: 'Досягнення — це (факт − база) / (ціль − база): якщо між ними нічого немає, його не обчислити. Хто хоче, щоб значення не погіршало, пише `hold`: його виконано, поки не стало гірше, і відсотка воно не має.',
      ru: 'Достижение — это (факт − база) / (цель − база): если между ними ничего нет, его не вычислить. Кто хочет, чтобы значение не ухудшилось, пишет `hold`: он выполнен, пока не стало хуже, и процента не имеет.',
    },
  },
  bad: [
    `kpi Complaints "Share of customers who complain" {
  metric share
  baseline 3% on 2026-06-30
  target 3% by 2027-06-30
}
`,
  ],
  good: [
    `kpi Complaints "Share of customers who complain" {
  metric share
  baseline 3% on 2026-06-30
  hold 3% by 2027-06-30
}
`,
  ],
  messages: defineCatalog({
    en: {
      equal:
        'Target {target} equals the baseline: attainment cannot be computed. If the value is to be kept, write `hold {spelling}`.',
      baseline: 'The baseline.',
      fix: 'Replace `target` by `hold`',
    },
    uk: {
      equal:
        'Цільове значення {target} дорівнює базовому: досягнення не обчислити. Якщо значення треба втримати, напишіть `hold {spelling}`.',
      baseline: 'Базове значення.',
      fix: 'Замінити `target` на `hold`',
    },
    ru: {
      equal:
        'Целевое значение {target} равно базовому: достижение не вычислить. Если значение надо удержать, напишите `hold {spelling}`.',
      baseline: 'Базовое значение.',
      fix: 'Заменить `target` на `hold`',
    },
  }),
  check(kpi, context) {
    const baseline = baselineOf(kpi);
    if (!baseline) return;
    for (const target of kpi.targets ?? []) {
      if (target.hold) continue;
      const pair = comparable(target.value, baseline.value);
      if (!pair || pair[0] !== pair[1]) continue;
      context.report(
        'equal',
        { target: context.show(target.value), spelling: target.value.spelling },
        {
          at: target.at,
          element: kpi,
          related: [{ message: context.say('baseline', {}), at: baseline.at }],
          fixes: target.keywordAt && [
            { title: context.say('fix', {}), changes: [{ at: target.keywordAt, text: 'hold' }], safe: false },
          ],
        },
      );
    }
  },
});
