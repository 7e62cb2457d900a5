import type { RowEntries } from '../row.ts';

/** U1–U13: the economics of keeping customers, and what is claimed about it. */
export const RETENTION_ROWS = {
  U1: {
    marks: ['V'],
    term: {
      en: 'retention as a strategic goal',
      uk: 'утримання клієнтів – одна з головних стратегічних цілей',
      ru: 'удержание клиентов — одна из главных стратегических целей',
    },
    meaning: {
      en: 'A strategy of customer experience measures whether customers stay.',
      uk: 'Стратегія клієнтського досвіду вимірює, чи залишаються клієнти.',
      ru: 'Стратегия клиентского опыта измеряет, остаются ли клиенты.',
    },
  },
  U2: {
    marks: ['K', 'M'],
    term: {
      en: 'acquisition costs several times more',
      uk: 'залучення нових «в рази дорожче»',
      ru: 'привлечение новых «в разы дороже»',
    },
    meaning: {
      en: 'A claim to be compared with the company’s own cost of winning and of keeping one customer.',
      uk: 'Твердження, яке порівнюють із власною вартістю залучення й утримання одного клієнта.',
      ru: 'Утверждение, которое сравнивают с собственной стоимостью привлечения и удержания одного клиента.',
    },
  },
  U3: {
    marks: ['K', 'M'],
    term: {
      en: 'keeping is 5–10 times cheaper',
      uk: 'утримання в 5–10 разів дешевше',
      ru: 'удержание в 5–10 раз дешевле',
    },
    meaning: {
      en: 'A widespread figure without a traceable study; the own ratio is printed beside it.',
      uk: 'Поширена цифра без простежуваного дослідження; поруч друкують власне відношення.',
      ru: 'Распространённая цифра без прослеживаемого исследования; рядом печатают собственное отношение.',
    },
  },
  U4: {
    marks: ['V', 'M'],
    term: {
      en: '+5% retention gives +25–95% profit (Bain)',
      uk: 'Bain: +5 % утримання → +25–95 % прибутковості, залежно від галузі',
      ru: 'Bain: +5 % удержания → +25–95 % прибыльности, в зависимости от отрасли',
    },
    meaning: {
      en: 'A thought experiment that depends on the industry and on points or percent; use the calculator, not the range.',
      uk: 'Уявний експеримент, що залежить від галузі та від того, пункти це чи відсотки; беріть калькулятор, а не діапазон.',
      ru: 'Мысленный эксперимент, зависящий от отрасли и от того, пункты это или проценты; берите калькулятор, а не диапазон.',
    },
  },
  U5: {
    marks: ['M'],
    term: {
      en: 'regulars spend 60–70% more than new customers',
      uk: 'постійні витрачають на 60–70 % більше, ніж нові',
      ru: 'постоянные тратят на 60–70 % больше, чем новые',
    },
    meaning: {
      en: 'A claim about spending; the own figure is average spend of existing to new customers.',
      uk: 'Твердження про витрати; власна цифра — середні витрати наявних клієнтів порівняно з новими.',
      ru: 'Утверждение о тратах; собственная цифра — средние траты существующих клиентов по сравнению с новыми.',
    },
  },
  U6: {
    marks: [],
    term: {
      en: 'existing customers are ready to spend 33% more',
      uk: 'існуючі готові витрачати на 33 % більше, ніж нові',
      ru: 'существующие готовы тратить на 33 % больше, чем новые',
    },
    meaning: {
      en: 'The same comparison with another figure: the two claims contradict each other.',
      uk: 'Те саме порівняння з іншою цифрою: два твердження суперечать одне одному.',
      ru: 'То же сравнение с другой цифрой: два утверждения противоречат друг другу.',
    },
  },
  U7: {
    marks: ['M'],
    term: { en: 'repeat purchases are likelier', uk: 'повторні покупки ймовірніші', ru: 'повторные покупки вероятнее' },
    meaning: {
      en: 'Checked by the repeat purchase rate of each cohort.',
      uk: 'Перевіряють часткою повторних покупок у кожній когорті.',
      ru: 'Проверяют долей повторных покупок в каждой когорте.',
    },
  },
  U8: {
    marks: ['R'],
    term: {
      en: 'lower cost and higher profit',
      uk: 'значно знизити витрати та збільшити прибуток',
      ru: 'значительно снизить затраты и увеличить прибыль',
    },
    meaning: {
      en: 'What keeping customers brings, shown by the report on retention economics.',
      uk: 'Що дає утримання клієнтів; це показує звіт з економіки утримання.',
      ru: 'Что даёт удержание клиентов; это показывает отчёт об экономике удержания.',
    },
  },
  U9: {
    marks: ['V', 'M'],
    term: {
      en: 'bias towards acquisition',
      uk: 'компанії акцентують на розширенні бази, нехтуючи стосунками',
      ru: 'компании делают упор на расширение базы, пренебрегая отношениями',
    },
    meaning: {
      en: 'Most of the plan or the money goes into new customers and little into those who are there.',
      uk: 'Більшість плану чи грошей іде на нових клієнтів і мало — на тих, хто вже є.',
      ru: 'Большая часть плана или денег идёт на новых клиентов и мало — на тех, кто уже есть.',
    },
  },
  U10: {
    marks: ['K'],
    term: {
      en: 'faster recovery after a crisis',
      uk: 'у кризу швидше повертаються до попередніх фінансових результатів',
      ru: 'в кризис быстрее возвращаются к прежним финансовым результатам',
    },
    meaning: {
      en: 'A claim without number or source: companies with loyal customers recover sooner.',
      uk: 'Твердження без числа й джерела: компанії з лояльними клієнтами відновлюються швидше.',
      ru: 'Утверждение без числа и источника: компании с лояльными клиентами восстанавливаются быстрее.',
    },
  },
  U11: {
    marks: ['K'],
    term: {
      en: 'willingness to pay for a good experience',
      uk: 'готові платити більше за хороший досвід',
      ru: 'готовы платить больше за хороший опыт',
    },
    meaning: {
      en: 'Customers accept a higher price where the experience is good.',
      uk: 'Клієнти погоджуються на вищу ціну там, де досвід добрий.',
      ru: 'Клиенты соглашаются на более высокую цену там, где опыт хороший.',
    },
  },
  U12: {
    marks: [],
    term: {
      en: 'impulse purchases after a positive interaction',
      uk: 'імпульсні покупки після позитивної взаємодії',
      ru: 'импульсивные покупки после позитивного взаимодействия',
    },
    meaning: {
      en: 'A good contact can lead to a purchase nobody had planned.',
      uk: 'Вдалий контакт може привести до покупки, якої ніхто не планував.',
      ru: 'Удачный контакт может привести к покупке, которую никто не планировал.',
    },
  },
  U13: {
    marks: [],
    term: {
      en: 'customers switch easily',
      uk: 'клієнти не схильні до компромісів, легко переходять до конкурентів',
      ru: 'клиенты не склонны к компромиссам, легко переходят к конкурентам',
    },
    meaning: {
      en: 'Little holds a customer back from changing to a competitor after a bad experience.',
      uk: 'Мало що стримує клієнта від переходу до конкурента після поганого досвіду.',
      ru: 'Мало что удерживает клиента от перехода к конкуренту после плохого опыта.',
    },
  },
} as const satisfies RowEntries;
