import type { KeywordEntries } from './entry.ts';

/** What is known today, and how well. */
export const ANALYSIS_KEYWORDS = {
  assessment: {
    term: { en: 'assessment', uk: 'оцінка стану', ru: 'оценка состояния' },
    meaning: {
      en: 'Where the company stands on a given day: results, complaints, ratings, competitors, fit with the strategy.',
      uk: 'Де компанія стоїть на певний день: результати, скарги, рейтинги, конкуренти, відповідність стратегії.',
      ru: 'Где компания стоит на определённый день: результаты, жалобы, рейтинги, конкуренты, соответствие стратегии.',
    },
    rows: ['R30'],
  },
  result: {
    term: { en: 'result', uk: 'результат', ru: 'результат' },
    meaning: {
      en: 'A measured value of a KPI, with the number of answers behind it.',
      uk: 'Виміряне значення KPI та кількість відповідей за ним.',
      ru: 'Измеренное значение KPI и количество ответов за ним.',
    },
    rows: ['R30', 'R35'],
  },
  responses: {
    term: { en: 'responses', uk: 'відповіді', ru: 'ответы' },
    meaning: { en: 'How many people answered.', uk: 'Скільки людей відповіло.', ru: 'Сколько людей ответило.' },
    rows: ['R30'],
  },
  invited: {
    term: { en: 'invited', uk: 'запрошені', ru: 'приглашённые' },
    meaning: {
      en: 'How many people were asked; the response rate follows from it.',
      uk: 'Скільки людей запитали; звідси випливає частка відповідей.',
      ru: 'Скольких людей спросили; отсюда следует доля ответивших.',
    },
    rows: ['R30'],
  },
  population: {
    term: { en: 'population', uk: 'генеральна сукупність', ru: 'генеральная совокупность' },
    meaning: {
      en: 'How many customers the answers stand for.',
      uk: 'Скільки клієнтів представляють відповіді.',
      ru: 'Скольких клиентов представляют ответы.',
    },
    rows: ['R30'],
  },
  complaints: {
    term: { en: 'complaints', uk: 'скарги', ru: 'жалобы' },
    meaning: {
      en: 'How many complaints there were, and about what.',
      uk: 'Скільки було скарг і про що.',
      ru: 'Сколько было жалоб и о чём.',
    },
    rows: ['R30'],
  },
  'public rating': {
    term: { en: 'public rating', uk: 'публічний рейтинг', ru: 'публичный рейтинг' },
    meaning: {
      en: 'What customers say in public, for example in an app store.',
      uk: 'Що клієнти кажуть публічно, наприклад у магазині застосунків.',
      ru: 'Что клиенты говорят публично, например в магазине приложений.',
    },
    rows: ['R30'],
  },
  competitor: {
    term: { en: 'competitor', uk: 'конкурент', ru: 'конкурент' },
    meaning: {
      en: 'Somebody the customer could go to instead, with strengths, weaknesses and results.',
      uk: 'Той, до кого клієнт міг би піти натомість, із сильними й слабкими сторонами та результатами.',
      ru: 'Тот, к кому клиент мог бы уйти, с сильными и слабыми сторонами и результатами.',
    },
    rows: ['R29', 'R30'],
  },
  strength: {
    term: { en: 'strength', uk: 'сильна сторона', ru: 'сильная сторона' },
    meaning: { en: 'What it does well.', uk: 'Що вдається добре.', ru: 'Что получается хорошо.' },
    rows: ['R30'],
  },
  weakness: {
    term: { en: 'weakness', uk: 'слабка сторона', ru: 'слабая сторона' },
    meaning: { en: 'What it does badly.', uk: 'Що вдається погано.', ru: 'Что получается плохо.' },
    rows: ['R30'],
  },
  'fit with strategy': {
    term: { en: 'fit with strategy', uk: 'відповідність стратегії', ru: 'соответствие стратегии' },
    meaning: {
      en: 'How well today’s experience fits the company’s strategy.',
      uk: 'Наскільки сьогоднішній досвід відповідає стратегії компанії.',
      ru: 'Насколько сегодняшний опыт соответствует стратегии компании.',
    },
    rows: ['R30'],
  },
  study: {
    term: { en: 'study', uk: 'дослідження', ru: 'исследование' },
    meaning: {
      en: 'Where evidence comes from: interviews, a survey, observation, analytics, desk research and so on.',
      uk: 'Звідки беруться докази: інтерв’ю, опитування, спостереження, аналітика, кабінетне дослідження тощо.',
      ru: 'Откуда берутся доказательства: интервью, опрос, наблюдение, аналитика, кабинетное исследование и так далее.',
    },
    rows: ['R30', 'R51'],
  },
  sample: {
    term: { en: 'sample', uk: 'вибірка', ru: 'выборка' },
    meaning: {
      en: 'How many people or cases were studied, or shall be.',
      uk: 'Скільки людей чи випадків досліджено або має бути досліджено.',
      ru: 'Сколько людей или случаев исследовано или должно быть исследовано.',
    },
    rows: ['R30'],
  },
  evidence: {
    term: { en: 'evidence', uk: 'підтвердження', ru: 'подтверждение' },
    meaning: {
      en: 'What a statement rests on; without it the statement is an assumption.',
      uk: 'На що спирається висловлення; без цього воно — припущення.',
      ru: 'На что опирается высказывание; без этого оно — предположение.',
    },
    rows: ['R51', 'R49'],
  },
  insight: {
    term: { en: 'insight', uk: 'інсайт', ru: 'инсайт' },
    meaning: {
      en: 'Something learnt about customers that changes what to do.',
      uk: 'Дізнане про клієнтів, що змінює дії.',
      ru: 'Узнанное о клиентах, что меняет действия.',
    },
    rows: ['R51'],
  },
  claim: {
    term: { en: 'claim', uk: 'твердження', ru: 'утверждение' },
    meaning: {
      en: 'A statement about the world, with its grade of evidence; the own number is printed beside it.',
      uk: 'Твердження про світ із рівнем доказовості; поруч друкують власне число.',
      ru: 'Утверждение о мире с уровнем доказательности; рядом печатают собственное число.',
    },
    rows: ['U2', 'U3', 'U4', 'U5', 'U6', 'U10', 'R49'],
  },
  concerns: {
    term: { en: 'concerns', uk: 'чого стосується', ru: 'чего касается' },
    meaning: {
      en: 'The measure the claim is about; claims about the same measure are compared.',
      uk: 'Показник, якого стосується твердження; твердження про той самий показник порівнюють.',
      ru: 'Показатель, которого касается утверждение; утверждения об одном показателе сравнивают.',
    },
    rows: ['U5', 'U6'],
  },
  range: {
    term: { en: 'range', uk: 'діапазон', ru: 'диапазон' },
    meaning: {
      en: 'The lowest and the highest value that is claimed.',
      uk: 'Найменше та найбільше заявлене значення.',
      ru: 'Наименьшее и наибольшее заявленное значение.',
    },
    rows: ['U3', 'U4'],
  },
  'varies by': {
    term: { en: 'varies by', uk: 'залежить від', ru: 'зависит от' },
    meaning: {
      en: 'What the claimed value depends on.',
      uk: 'Від чого залежить заявлене значення.',
      ru: 'От чего зависит заявленное значение.',
    },
    rows: ['U4'],
  },
  grade: {
    term: { en: 'grade', uk: 'рівень доказовості', ru: 'уровень доказательности' },
    meaning: {
      en: 'How good the evidence is: own data, a study, a vendor, folklore or no source.',
      uk: 'Наскільки добрі докази: власні дані, дослідження, постачальник, загальне переконання чи без джерела.',
      ru: 'Насколько хороши доказательства: собственные данные, исследование, поставщик, расхожее мнение или без источника.',
    },
    rows: ['U10', 'R49'],
  },
  source: {
    term: { en: 'source', uk: 'джерело', ru: 'источник' },
    meaning: {
      en: 'Where it was published, and when.',
      uk: 'Де й коли це опубліковано.',
      ru: 'Где и когда это опубликовано.',
    },
    rows: ['R49'],
  },
  unknown: {
    term: { en: 'unknown', uk: 'невідомо', ru: 'неизвестно' },
    meaning: {
      en: 'Somebody asked and nobody knows yet.',
      uk: 'Хтось запитав, і поки ніхто не знає.',
      ru: 'Кто-то спросил, и пока никто не знает.',
    },
    rows: ['R30'],
  },
} as const satisfies KeywordEntries;
