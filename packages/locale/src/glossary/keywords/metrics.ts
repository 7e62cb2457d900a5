import type { KeywordEntries } from './entry.ts';

/** Metrics with a standard meaning. */
export const METRIC_KEYWORDS = {
  nps: {
    term: { en: 'net promoter score', uk: 'індекс лояльності NPS', ru: 'индекс лояльности NPS' },
    meaning: {
      en: 'Share of promoters (9–10) minus share of detractors (0–6), from −100 to 100.',
      uk: 'Частка промоутерів (9–10) мінус частка критиків (0–6), від −100 до 100.',
      ru: 'Доля промоутеров (9–10) минус доля критиков (0–6), от −100 до 100.',
    },
    rows: ['R23', 'R25'],
  },
  csat: {
    term: { en: 'customer satisfaction', uk: 'задоволеність клієнтів CSAT', ru: 'удовлетворённость клиентов CSAT' },
    meaning: {
      en: 'Share of satisfied answers (for example the top two boxes) or the mean on the scale.',
      uk: 'Частка задоволених відповідей (наприклад, двох найвищих оцінок) або середнє за шкалою.',
      ru: 'Доля довольных ответов (например, двух высших оценок) или среднее по шкале.',
    },
    rows: ['R23'],
  },
  ces: {
    term: { en: 'customer effort score', uk: 'оцінка зусиль клієнта CES', ru: 'оценка усилий клиента CES' },
    meaning: {
      en: 'How easy it was; scale and direction are always written, because versions differ.',
      uk: 'Наскільки легко це було; шкалу й напрям завжди пишуть, бо версії різні.',
      ru: 'Насколько легко это было; шкалу и направление всегда пишут, потому что версии разные.',
    },
    rows: ['R24', 'U21'],
  },
  retention: {
    term: { en: 'retention rate', uk: 'рівень утримання', ru: 'уровень удержания' },
    meaning: {
      en: 'Share of the customers at the start of a period who are still there at its end.',
      uk: 'Частка клієнтів на початок періоду, які лишилися до його кінця.',
      ru: 'Доля клиентов на начало периода, которые остались к его концу.',
    },
    rows: ['U1', 'R4'],
  },
  churn: {
    term: { en: 'churn rate', uk: 'рівень відтоку', ru: 'уровень оттока' },
    meaning: {
      en: 'Share of the customers at the start of a period who were lost by its end.',
      uk: 'Частка клієнтів на початок періоду, втрачених до його кінця.',
      ru: 'Доля клиентов на начало периода, потерянных к его концу.',
    },
    rows: ['U1', 'R47'],
  },
  'repeat-purchase': {
    term: { en: 'repeat purchase rate', uk: 'частка повторних покупок', ru: 'доля повторных покупок' },
    meaning: {
      en: 'Share of buyers who bought at least twice within the window.',
      uk: 'Частка покупців, які купили щонайменше двічі за проміжок часу.',
      ru: 'Доля покупателей, купивших хотя бы дважды за промежуток времени.',
    },
    rows: ['U7', 'R25'],
  },
  nrr: {
    term: { en: 'net revenue retention', uk: 'чисте утримання доходу', ru: 'чистое удержание выручки' },
    meaning: {
      en: 'Revenue kept from existing customers, with expansion, contraction and churn.',
      uk: 'Дохід, збережений від наявних клієнтів, з урахуванням зростання, скорочення й відтоку.',
      ru: 'Выручка, сохранённая от существующих клиентов, с учётом роста, сокращения и оттока.',
    },
    rows: ['R4', 'R26'],
  },
  grr: {
    term: { en: 'gross revenue retention', uk: 'валове утримання доходу', ru: 'валовое удержание выручки' },
    meaning: {
      en: 'Revenue kept from existing customers without counting expansion; at most 100%.',
      uk: 'Дохід, збережений від наявних клієнтів без урахування зростання; щонайбільше 100 %.',
      ru: 'Выручка, сохранённая от существующих клиентов без учёта роста; не больше 100 %.',
    },
    rows: ['R4'],
  },
  clv: {
    term: { en: 'customer lifetime value', uk: 'життєва цінність клієнта', ru: 'пожизненная ценность клиента' },
    meaning: {
      en: 'The margin a customer brings over the whole relationship, discounted to today.',
      uk: 'Маржа, яку клієнт приносить за весь час відносин, дисконтована до сьогодні.',
      ru: 'Маржа, которую клиент приносит за всё время отношений, дисконтированная к сегодня.',
    },
    rows: ['R4', 'U4'],
  },
  cac: {
    term: { en: 'customer acquisition cost', uk: 'вартість залучення клієнта', ru: 'стоимость привлечения клиента' },
    meaning: {
      en: 'Cost of sales and marketing for one new customer.',
      uk: 'Витрати на продаж і маркетинг на одного нового клієнта.',
      ru: 'Затраты на продажи и маркетинг на одного нового клиента.',
    },
    rows: ['U2', 'U41'],
  },
  fcr: {
    term: { en: 'first contact resolution', uk: 'вирішення з першого звернення', ru: 'решение при первом обращении' },
    meaning: {
      en: 'Share of contacts that are resolved at the first try.',
      uk: 'Частка звернень, вирішених із першої спроби.',
      ru: 'Доля обращений, решённых с первой попытки.',
    },
    rows: ['R24'],
  },
  aht: {
    term: {
      en: 'average handling time',
      uk: 'середній час обробки звернення',
      ru: 'среднее время обработки обращения',
    },
    meaning: {
      en: 'Talk, hold and after-call work divided by the contacts handled.',
      uk: 'Розмова, утримання на лінії та робота після дзвінка, поділені на кількість звернень.',
      ru: 'Разговор, удержание на линии и работа после звонка, делённые на количество обращений.',
    },
    rows: ['R24', 'R27'],
  },
  acsi: {
    term: { en: 'satisfaction index ACSI', uk: 'індекс задоволеності ACSI', ru: 'индекс удовлетворённости ACSI' },
    meaning: {
      en: 'Satisfaction, met expectations and closeness to the ideal, weighted to 0–100.',
      uk: 'Задоволеність, виправдані очікування й близькість до ідеалу, зважені до 0–100.',
      ru: 'Удовлетворённость, оправданные ожидания и близость к идеалу, взвешенные до 0–100.',
    },
    rows: ['R23'],
  },
  health: {
    term: { en: 'customer health score', uk: 'індекс здоров’я клієнта', ru: 'индекс здоровья клиента' },
    meaning: {
      en: 'A weighted mean of signals about how well a customer is doing, 0–100.',
      uk: 'Зважене середнє сигналів про те, як справи у клієнта, 0–100.',
      ru: 'Взвешенное среднее сигналов о том, как дела у клиента, 0–100.',
    },
    rows: ['R4'],
  },
  'top-2-box': {
    term: { en: 'top-two box', uk: 'дві найвищі оцінки', ru: 'две высшие оценки' },
    meaning: {
      en: 'Counts the two highest answers of the scale as satisfied.',
      uk: 'Рахує дві найвищі відповіді шкали як задоволені.',
      ru: 'Считает два высших ответа шкалы довольными.',
    },
    rows: ['R23'],
  },
} as const satisfies KeywordEntries;
