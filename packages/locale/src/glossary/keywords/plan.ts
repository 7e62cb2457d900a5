import type { KeywordEntries } from './entry.ts';

/** The plan, loyalty and the economics of retention. */
export const PLAN_KEYWORDS = {
  rollout: {
    term: { en: 'rollout', uk: 'хвиля впровадження', ru: 'волна внедрения' },
    meaning: {
      en: 'A wave of the plan that initiatives belong to.',
      uk: 'Хвиля плану, до якої належать ініціативи.',
      ru: 'Волна плана, к которой относятся инициативы.',
    },
    rows: ['R33'],
  },
  initiative: {
    term: { en: 'initiative', uk: 'ініціатива', ru: 'инициатива' },
    meaning: {
      en: 'Something the company undertakes, with owner, schedule and the goal it serves.',
      uk: 'Те, за що береться компанія, з відповідальним, строками й ціллю, якій це служить.',
      ru: 'То, за что берётся компания, с ответственным, сроками и целью, которой это служит.',
    },
    rows: ['R3', 'R33'],
  },
  kind: {
    term: { en: 'kind', uk: 'вид', ru: 'вид' },
    meaning: { en: 'What sort of thing it is.', uk: 'Якого воно виду.', ru: 'Какого оно вида.' },
    rows: ['R33', 'R39'],
  },
  improves: {
    term: { en: 'improves', uk: 'покращує', ru: 'улучшает' },
    meaning: {
      en: 'The part of a journey that gets better.',
      uk: 'Частина шляху, яка стане кращою.',
      ru: 'Часть пути, которая станет лучше.',
    },
    rows: ['R44'],
  },
  addresses: {
    term: { en: 'addresses', uk: 'усуває', ru: 'устраняет' },
    meaning: {
      en: 'The pain, need or job that it answers.',
      uk: 'Больова точка, потреба чи завдання, на яке це відповідає.',
      ru: 'Болевая точка, потребность или задача, на которую это отвечает.',
    },
    rows: ['R45', 'U29'],
  },
  'expected effect': {
    term: { en: 'expected effect', uk: 'очікуваний ефект', ru: 'ожидаемый эффект' },
    meaning: {
      en: 'What it should change: a KPI by so much, or something in words.',
      uk: 'Що це має змінити: KPI на певну величину або щось, сказане словами.',
      ru: 'Что это должно изменить: KPI на определённую величину или что-то, сказанное словами.',
    },
    rows: ['R35', 'U41'],
  },
  part: {
    term: { en: 'part', uk: 'складник', ru: 'составная часть' },
    meaning: {
      en: 'A piece of work within the initiative.',
      uk: 'Частина роботи в межах ініціативи.',
      ru: 'Часть работы в рамках инициативы.',
    },
    rows: ['R33'],
  },
  schedule: {
    term: { en: 'schedule', uk: 'строки', ru: 'сроки' },
    meaning: {
      en: 'From when to when the work goes on.',
      uk: 'Від коли й до коли триває робота.',
      ru: 'С какого и по какое время идёт работа.',
    },
    rows: ['R33'],
  },
  'depends on': {
    term: { en: 'depends on', uk: 'залежить від', ru: 'зависит от' },
    meaning: {
      en: 'What has to be there first; such links never run in a circle.',
      uk: 'Що має бути раніше; такі зв’язки ніколи не замикаються в коло.',
      ru: 'Что должно быть раньше; такие связи никогда не замыкаются в круг.',
    },
    rows: ['R33'],
  },
  status: {
    term: { en: 'status', uk: 'стан', ru: 'состояние' },
    meaning: {
      en: 'Planned, in progress, done or dropped, with the share done.',
      uk: 'Заплановано, триває, завершено чи скасовано, з виконаною часткою.',
      ru: 'Запланировано, выполняется, завершено или отменено, с выполненной долей.',
    },
    rows: ['R34'],
  },
  budget: {
    term: { en: 'budget', uk: 'бюджет', ru: 'бюджет' },
    meaning: { en: 'The money set aside for it.', uk: 'Гроші, відведені на це.', ru: 'Деньги, отведённые на это.' },
    rows: ['U19'],
  },
  see: {
    term: { en: 'see also', uk: 'див. також', ru: 'см. также' },
    meaning: {
      en: 'Where to read more: a ticket, a page, a document.',
      uk: 'Де прочитати більше: завдання, сторінка, документ.',
      ru: 'Где прочитать больше: задача, страница, документ.',
    },
    rows: ['R49'],
  },
  trains: {
    term: { en: 'trains', uk: 'кого навчає', ru: 'кого обучает' },
    meaning: {
      en: 'Which teams are trained, and in what: empathy, product, process, tools.',
      uk: 'Які команди навчають і чого: емпатії, продукту, процесів, інструментів.',
      ru: 'Какие команды обучают и чему: эмпатии, продукту, процессам, инструментам.',
    },
    rows: ['U34', 'U35'],
  },
  closes: {
    term: { en: 'closes', uk: 'закриває критерій', ru: 'закрывает критерий' },
    meaning: {
      en: 'The criterion of a maturity model that the initiative will meet.',
      uk: 'Критерій моделі зрілості, який виконає ініціатива.',
      ru: 'Критерий модели зрелости, который выполнит инициатива.',
    },
    rows: ['R21'],
  },
  'aims at': {
    term: { en: 'aims at', uk: 'на що спрямовано', ru: 'на что направлено' },
    meaning: {
      en: 'Winning customers, keeping them, or both.',
      uk: 'Залучення клієнтів, їх утримання або обидва.',
      ru: 'Привлечение клиентов, их удержание или оба.',
    },
    rows: ['U9'],
  },
  'loyalty programme': {
    term: { en: 'loyalty programme', uk: 'програма лояльності', ru: 'программа лояльности' },
    meaning: {
      en: 'Rewards that give customers reasons to stay and to come back.',
      uk: 'Винагороди, що дають клієнтам підстави залишатися й повертатися.',
      ru: 'Вознаграждения, которые дают клиентам причины оставаться и возвращаться.',
    },
    rows: ['U23', 'U24'],
  },
  reward: {
    term: { en: 'reward', uk: 'винагорода', ru: 'вознаграждение' },
    meaning: {
      en: 'What the customer gets; discounts and bonuses buy loyalty, help and recognition earn it.',
      uk: 'Що отримує клієнт; знижки й бонуси купують лояльність, допомога й визнання її заробляють.',
      ru: 'Что получает клиент; скидки и бонусы покупают лояльность, помощь и признание её зарабатывают.',
    },
    rows: ['U24', 'U25', 'U27'],
  },
  term: {
    term: { en: 'term', uk: 'строк цінності', ru: 'срок ценности' },
    meaning: {
      en: 'Whether the reward keeps its value for long or is a temporary gain.',
      uk: 'Чи зберігає винагорода цінність надовго, чи це тимчасова вигода.',
      ru: 'Сохраняет ли вознаграждение ценность надолго или это временная выгода.',
    },
    rows: ['U28'],
  },
  cost: {
    term: { en: 'cost', uk: 'вартість', ru: 'стоимость' },
    meaning: { en: 'What it costs the company.', uk: 'Скільки це коштує компанії.', ru: 'Сколько это стоит компании.' },
    rows: ['U8', 'R27'],
  },
  'loyalty test': {
    term: { en: 'loyalty test', uk: 'тест лояльності', ru: 'тест лояльности' },
    meaning: {
      en: 'The question whether customers would stay if others offered the same.',
      uk: 'Запитання, чи залишилися б клієнти, якби інші пропонували те саме.',
      ru: 'Вопрос, остались бы клиенты, если бы другие предлагали то же.',
    },
    rows: ['U26'],
  },
  economics: {
    term: { en: 'retention economics', uk: 'економіка утримання', ru: 'экономика удержания' },
    meaning: {
      en: 'The numbers for computing what keeping customers is worth with the company’s own data.',
      uk: 'Числа, щоб обчислити на власних даних, чого варте утримання клієнтів.',
      ru: 'Числа, чтобы вычислить на собственных данных, чего стоит удержание клиентов.',
    },
    rows: ['U2', 'U4', 'U8'],
  },
  customers: {
    term: { en: 'customers', uk: 'клієнти', ru: 'клиенты' },
    meaning: {
      en: 'How many customers the calculation is about.',
      uk: 'Скількох клієнтів стосується розрахунок.',
      ru: 'Скольких клиентов касается расчёт.',
    },
    rows: ['U4'],
  },
  margin: {
    term: { en: 'margin', uk: 'маржа', ru: 'маржа' },
    meaning: {
      en: 'What one customer brings after direct cost, per period.',
      uk: 'Скільки приносить один клієнт після прямих витрат, за період.',
      ru: 'Сколько приносит один клиент после прямых затрат, за период.',
    },
    rows: ['U4', 'U8'],
  },
  'acquisition cost': {
    term: { en: 'acquisition cost', uk: 'вартість залучення', ru: 'стоимость привлечения' },
    meaning: {
      en: 'What winning one customer costs.',
      uk: 'Скільки коштує залучити одного клієнта.',
      ru: 'Сколько стоит привлечь одного клиента.',
    },
    rows: ['U2', 'U41'],
  },
  'retention cost': {
    term: { en: 'retention cost', uk: 'вартість утримання', ru: 'стоимость удержания' },
    meaning: {
      en: 'What keeping one customer costs per period.',
      uk: 'Скільки коштує утримати одного клієнта за період.',
      ru: 'Сколько стоит удержать одного клиента за период.',
    },
    rows: ['U2', 'U3'],
  },
  'discount rate': {
    term: { en: 'discount rate', uk: 'ставка дисконтування', ru: 'ставка дисконтирования' },
    meaning: {
      en: 'By how much money of next year is worth less than money of today.',
      uk: 'Наскільки гроші наступного року варті менше за сьогоднішні.',
      ru: 'Насколько деньги следующего года стоят меньше сегодняшних.',
    },
    rows: ['U4'],
  },
  checklist: {
    term: { en: 'checklist', uk: 'чекліст', ru: 'чек-лист' },
    meaning: {
      en: 'Items ticked by hand, beside those the tools check.',
      uk: 'Пункти, які позначають вручну, поряд із тими, що перевіряють інструменти.',
      ru: 'Пункты, которые отмечают вручную, рядом с теми, что проверяют инструменты.',
    },
    rows: ['R37'],
  },
} as const satisfies KeywordEntries;
