import type { KeywordEntries } from './entry.ts';

/** Objectives, goals, themes and what keeps them alive. */
export const GOAL_KEYWORDS = {
  objective: {
    term: { en: 'objective', uk: 'стратегічний орієнтир', ru: 'стратегический ориентир' },
    meaning: {
      en: 'A lasting orientation of the company; one that builds on nothing is a base objective.',
      uk: 'Тривалий орієнтир компанії; той, що ні на що не спирається, — базовий.',
      ru: 'Долгосрочный ориентир компании; тот, что ни на что не опирается, — базовый.',
    },
    rows: ['R10', 'R11'],
  },
  'builds on': {
    term: { en: 'builds on', uk: 'спирається на', ru: 'опирается на' },
    meaning: {
      en: 'The objective this one is derived from.',
      uk: 'Орієнтир, з якого виведено цей.',
      ru: 'Ориентир, из которого выведен этот.',
    },
    rows: ['R11'],
  },
  'marketing goal': {
    term: { en: 'marketing goal', uk: 'маркетингова ціль', ru: 'маркетинговая цель' },
    meaning: {
      en: 'Protecting market share, entering new markets, raising profit, or another one.',
      uk: 'Захист ринкової частки, вихід на нові ринки, збільшення прибутку чи інша.',
      ru: 'Защита рыночной доли, выход на новые рынки, увеличение прибыли или другая.',
    },
    rows: ['R14'],
  },
  'business goal': {
    term: { en: 'business goal', uk: 'бізнес-ціль', ru: 'бизнес-цель' },
    meaning: {
      en: 'Efficiency, or the value of the company.',
      uk: 'Ефективність або вартість компанії.',
      ru: 'Эффективность или стоимость компании.',
    },
    rows: ['R13'],
  },
  considers: {
    term: { en: 'considers', uk: 'враховує', ru: 'учитывает' },
    meaning: {
      en: 'Which parts of the context the objective takes into account.',
      uk: 'Які частини контексту враховує орієнтир.',
      ru: 'Какие части контекста учитывает ориентир.',
    },
    rows: ['R12'],
  },
  principle: {
    term: { en: 'principle', uk: 'принцип', ru: 'принцип' },
    meaning: {
      en: 'A rule the company keeps to when it decides.',
      uk: 'Правило, якого компанія дотримується, коли вирішує.',
      ru: 'Правило, которого компания придерживается, когда решает.',
    },
    rows: ['R8'],
  },
  commitment: {
    term: { en: 'commitment', uk: 'зобов’язання', ru: 'обязательство' },
    meaning: {
      en: 'A service standard promised to customers and measured.',
      uk: 'Обіцяний клієнтам і вимірюваний стандарт обслуговування.',
      ru: 'Обещанный клиентам и измеряемый стандарт обслуживания.',
    },
    rows: ['U15', 'R48'],
  },
  standard: {
    term: { en: 'standard', uk: 'стандарт', ru: 'стандарт' },
    meaning: {
      en: 'The share that must be reached, and within which time.',
      uk: 'Частка, якої треба досягти, і за який час.',
      ru: 'Доля, которой надо достичь, и за какое время.',
    },
    rows: ['R48'],
  },
  goal: {
    term: { en: 'goal', uk: 'ціль', ru: 'цель' },
    meaning: {
      en: 'What shall be reached, measured by KPIs or, if qualitative, judged by somebody.',
      uk: 'Чого треба досягти; вимірюють за KPI, а якісну ціль хтось оцінює.',
      ru: 'Чего надо достичь; измеряют по KPI, а качественную цель кто-то оценивает.',
    },
    rows: ['R9', 'R31'],
  },
  qualitative: {
    term: { en: 'qualitative', uk: 'якісна', ru: 'качественная' },
    meaning: {
      en: 'The goal is stated in words and judged instead of measured.',
      uk: 'Ціль сформульовано словами, її оцінюють, а не вимірюють.',
      ru: 'Цель сформулирована словами, её оценивают, а не измеряют.',
    },
    rows: ['R9'],
  },
  'achieved when': {
    term: { en: 'achieved when', uk: 'досягнуто, коли', ru: 'достигнуто, когда' },
    meaning: {
      en: 'The sign by which a qualitative goal is recognised as reached.',
      uk: 'Ознака, за якою якісну ціль визнають досягнутою.',
      ru: 'Признак, по которому качественную цель признают достигнутой.',
    },
    rows: ['R9'],
  },
  'judged by': {
    term: { en: 'judged by', uk: 'хто оцінює', ru: 'кто оценивает' },
    meaning: {
      en: 'Who says whether a qualitative goal is reached.',
      uk: 'Хто каже, чи досягнуто якісної цілі.',
      ru: 'Кто говорит, достигнута ли качественная цель.',
    },
    rows: ['R9'],
  },
  supports: {
    term: { en: 'supports', uk: 'підтримує', ru: 'поддерживает' },
    meaning: {
      en: 'The goal or objective that it serves.',
      uk: 'Ціль або орієнтир, якому це служить.',
      ru: 'Цель или ориентир, которому это служит.',
    },
    rows: ['R15', 'R33'],
  },
  theme: {
    term: { en: 'theme', uk: 'ключовий напрям', ru: 'ключевое направление' },
    meaning: {
      en: 'A key direction of the strategy with methods, tools and metrics.',
      uk: 'Ключовий напрям стратегії з методами, інструментами й метриками.',
      ru: 'Ключевое направление стратегии с методами, инструментами и метриками.',
    },
    rows: ['R32', 'R15'],
  },
  methods: {
    term: { en: 'methods', uk: 'методи', ru: 'методы' },
    meaning: { en: 'How the theme is pursued.', uk: 'Як утілюють напрям.', ru: 'Как воплощают направление.' },
    rows: ['R32'],
  },
  'measured by': {
    term: { en: 'measured by', uk: 'чим вимірюємо', ru: 'чем измеряем' },
    meaning: {
      en: 'The KPIs that show whether it works.',
      uk: 'KPI, що показують, чи це діє.',
      ru: 'KPI, которые показывают, действует ли это.',
    },
    rows: ['R31', 'U20'],
  },
  ritual: {
    term: { en: 'ritual', uk: 'ритуал', ru: 'ритуал' },
    meaning: {
      en: 'Something done again and again that keeps customers in mind.',
      uk: 'Те, що роблять знову й знову, щоб пам’ятати про клієнтів.',
      ru: 'То, что делают снова и снова, чтобы помнить о клиентах.',
    },
    rows: ['R8', 'R2'],
  },
  every: {
    term: { en: 'every', uk: 'кожні', ru: 'каждые' },
    meaning: { en: 'How often it takes place.', uk: 'Як часто це відбувається.', ru: 'Как часто это происходит.' },
    rows: ['R2'],
  },
  whenever: {
    term: { en: 'whenever', uk: 'щоразу, коли', ru: 'каждый раз, когда' },
    meaning: {
      en: 'The occasion on which it takes place.',
      uk: 'Нагода, за якої це відбувається.',
      ru: 'Повод, по которому это происходит.',
    },
    rows: ['R2'],
  },
  about: {
    term: { en: 'about', uk: 'про що', ru: 'о чём' },
    meaning: {
      en: 'The part of the strategy or of a journey that it concerns.',
      uk: 'Частина стратегії чи шляху, якої це стосується.',
      ru: 'Часть стратегии или пути, которой это касается.',
    },
    rows: ['R50'],
  },
  risk: {
    term: { en: 'risk', uk: 'ризик', ru: 'риск' },
    meaning: {
      en: 'What endangers the strategy: crisis, regulation, competition or something else.',
      uk: 'Що загрожує стратегії: криза, регулювання, конкуренція чи щось інше.',
      ru: 'Что угрожает стратегии: кризис, регулирование, конкуренция или что-то другое.',
    },
    rows: ['U10'],
  },
  'value proposition': {
    term: { en: 'value proposition', uk: 'ціннісна пропозиція', ru: 'ценностное предложение' },
    meaning: {
      en: 'Which value the company creates, and for whom.',
      uk: 'Яку цінність створює компанія та для кого.',
      ru: 'Какую ценность создаёт компания и для кого.',
    },
    rows: ['R52'],
  },
} as const satisfies KeywordEntries;
