import type { RuleDescription } from '../rule.ts';

const error = { category: 'correctness', severity: 'error' } as const;

/** Numbers, dates and units. */
export const valueRules: readonly RuleDescription[] = [
  {
    code: 'invalid-date',
    ...error,
    summary: {
      en: 'A date is in the calendar.',
      uk: 'Дата є в календарі.',
      ru: 'Дата есть в календаре.',
    },
    reason: {
      rows: ['R31', 'R33'],
      text: {
        en: 'Horizon, targets and schedules are compared day by day. A thirteenth month or a thirtieth of February cannot be compared with anything.',
        uk: 'Горизонт, цілі й графіки порівнюють день за днем. Тринадцятий місяць чи тридцяте лютого нема з чим порівняти.',
        ru: 'Горизонт, цели и графики сравнивают день за днём. Тринадцатый месяц или тридцатое февраля не с чем сравнить.',
      },
    },
    bad: ['goal Stay "Owners stay" { by 2027-02-30 }\n'],
    good: ['goal Stay "Owners stay" { by 2027-02-28 }\n'],
  },
  {
    code: 'wrong-value',
    ...error,
    summary: {
      en: 'A property is given the kind of value it takes.',
      uk: 'Властивості дають значення того виду, який вона має.',
      ru: 'Свойству дают значение того вида, который у него есть.',
    },
    reason: {
      rows: ['U2', 'U19', 'R31'],
      text: {
        en: 'A budget is money, a retention is a share, a size is a number. 0.84 in place of 84%, or a margin without its currency, gives a figure that looks right and is wrong by a factor of a hundred.',
        uk: 'Бюджет — це гроші, утримання — частка, розмір — число. 0.84 замість 84% або маржа без валюти дають число, яке здається правильним, а помиляється у сто разів.',
        ru: 'Бюджет — это деньги, удержание — доля, размер — число. 0.84 вместо 84% или маржа без валюты дают число, которое кажется верным, а ошибается в сто раз.',
      },
    },
    bad: ['initiative "One-page form" { budget 40_000 }\n', 'economics "Small business" { retention 0.84 }\n'],
    good: ['initiative "One-page form" { budget 40_000 EUR }\neconomics "Small business" { retention 84% }\n'],
  },
  {
    code: 'unknown-unit',
    ...error,
    summary: {
      en: 'A quantity has a unit that is known.',
      uk: 'Величина має відому одиницю.',
      ru: 'У величины известная единица.',
    },
    reason: {
      rows: ['R31'],
      text: {
        en: 'Durations, shares and money are compared and added. What is counted in a unit of its own is written as a number, with the unit in the KPI: `unit calls`.',
        uk: 'Тривалості, частки й гроші порівнюють і додають. Те, що рахують власною одиницею, пишуть числом, а одиницю кажуть у показнику: `unit calls`.',
        ru: 'Длительности, доли и деньги сравнивают и складывают. То, что считают собственной единицей, пишут числом, а единицу называют в показателе: `unit calls`.',
      },
    },
    bad: ['segment Smb "Small business" { value 216 EUR per anum }\n'],
    good: ['segment Smb "Small business" { value 216 EUR per year }\n'],
  },
  {
    code: 'unknown-currency',
    ...error,
    summary: {
      en: 'Money is in a currency that there is.',
      uk: 'Гроші — у валюті, яка існує.',
      ru: 'Деньги — в валюте, которая существует.',
    },
    reason: {
      rows: ['U19'],
      text: {
        en: 'Amounts in one currency can be added, those in two cannot. The code of ISO 4217 (EUR, USD, UAH) says which is which in every language.',
        uk: 'Суми в одній валюті можна додавати, у двох — ні. Код ISO 4217 (EUR, USD, UAH) каже, що є що, будь-якою мовою.',
        ru: 'Суммы в одной валюте можно складывать, в двух — нет. Код ISO 4217 (EUR, USD, UAH) говорит, что есть что, на любом языке.',
      },
    },
    bad: ['initiative "One-page form" { budget 40_000 EUX }\n'],
    good: ['initiative "One-page form" { budget 40_000 EUR }\n'],
  },
  {
    code: 'number-too-large',
    ...error,
    summary: {
      en: 'A number is small enough to be reckoned with exactly.',
      uk: 'Число не завелике, щоб точно з ним рахувати.',
      ru: 'Число не слишком велико, чтобы точно с ним считать.',
    },
    reason: {
      rows: ['R31'],
      text: {
        en: 'Above nine quadrillion a computer no longer tells a number from its neighbour: sums and comparisons would be wrong without anybody noticing. Nothing that is counted in a strategy is larger; what seems so has a nought too many, or wants a larger unit.',
        uk: 'Понад дев’ять квадрильйонів комп’ютер уже не відрізняє число від сусіднього: суми й порівняння були б хибні, і ніхто б не помітив. Ніщо з того, що рахують у стратегії, не більше; що здається таким, має зайвий нуль або потребує більшої одиниці.',
        ru: 'Свыше девяти квадриллионов компьютер уже не отличает число от соседнего: суммы и сравнения были бы неверны, и никто бы не заметил. Ничто из того, что считают в стратегии, не больше; что кажется таким, имеет лишний ноль или требует большей единицы.',
      },
    },
    bad: ['segment Smb "Small business" { size 40_000_000_000_000_000 }\n'],
    good: ['segment Smb "Small business" { size 40_000_000 }\n'],
  },
  {
    code: 'mixed-range',
    ...error,
    summary: {
      en: 'Both ends of a range are in the same unit.',
      uk: 'Обидва кінці діапазону — в одній одиниці.',
      ru: 'Оба конца диапазона — в одной единице.',
    },
    reason: {
      rows: ['U3'],
      text: {
        en: 'A range is compared by its ends; between days and percent there is nothing.',
        uk: 'Діапазон порівнюють за його кінцями; між днями й відсотками нічого немає.',
        ru: 'Диапазон сравнивают по его концам; между днями и процентами ничего нет.',
      },
    },
    bad: ['claim "Keeping a customer pays" { concerns profit  range 25%..95 EUR }\n'],
    good: ['claim "Keeping a customer pays" { concerns profit  range 25%..95% }\n'],
  },
  {
    code: 'reversed-range',
    fixable: true,
    ...error,
    summary: {
      en: 'A range goes from its lower end to its upper end.',
      uk: 'Діапазон іде від нижнього кінця до верхнього.',
      ru: 'Диапазон идёт от нижнего конца к верхнему.',
    },
    reason: {
      rows: ['R31', 'U3'],
      text: {
        en: 'A range written backwards holds no value at all; whether other numbers or the other direction were meant, only the author knows.',
        uk: 'Діапазон, записаний навпаки, не містить жодного значення; чи йшлося про інші числа, чи про інший напрям, знає лише автор.',
        ru: 'Диапазон, записанный наоборот, не содержит ни одного значения; имелись ли в виду другие числа или другое направление, знает лишь автор.',
      },
    },
    bad: ['journey "Getting home" {\n  scale 5..1\n  step "Waits"\n}\n'],
    good: ['journey "Getting home" {\n  scale 1..5\n  step "Waits"\n}\n'],
  },
  {
    code: 'reversed-period',
    fixable: true,
    ...error,
    summary: {
      en: 'What ends, ends after it begins.',
      uk: 'Те, що закінчується, закінчується після свого початку.',
      ru: 'То, что заканчивается, заканчивается после своего начала.',
    },
    reason: {
      rows: ['R33'],
      text: {
        en: 'A horizon or a schedule that ends before it starts cannot be drawn or followed. Coarse dates stand for their whole period: `2027 .. 2027-06` is fine.',
        uk: 'Горизонт чи графік, що завершується до початку, не намалювати й не виконати. Неточна дата означає весь свій період: `2027 .. 2027-06` — гаразд.',
        ru: 'Горизонт или график, который завершается до начала, не нарисовать и не выполнить. Неточная дата означает весь свой период: `2027 .. 2027-06` — нормально.',
      },
    },
    bad: ['initiative "One-page form" { schedule 2026-12-15 .. 2026-09-01 }\n'],
    good: ['initiative "One-page form" { schedule 2026-09-01 .. 2026-12-15 }\n'],
  },
];
