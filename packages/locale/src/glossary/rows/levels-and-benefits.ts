import type { RowEntries } from '../row.ts';

/** R16–R29: five levels of interaction and five benefits with the chain they form. */
export const LEVEL_AND_BENEFIT_ROWS = {
  R16: {
    marks: [],
    term: { en: 'reactive service', uk: 'реактивне обслуговування', ru: 'реактивное обслуживание' },
    meaning: {
      en: 'Level 1: the company answers when asked; there is no system behind it.',
      uk: 'Рівень 1: компанія відповідає, коли її питають; системи за цим немає.',
      ru: 'Уровень 1: компания отвечает, когда её спрашивают; системы за этим нет.',
    },
  },
  R17: {
    marks: [],
    term: { en: 'regular service', uk: 'регулярне обслуговування', ru: 'регулярное обслуживание' },
    meaning: {
      en: 'Level 2: customers are served regularly, still without a systematic approach.',
      uk: 'Рівень 2: клієнтів обслуговують регулярно, але ще без системного підходу.',
      ru: 'Уровень 2: клиентов обслуживают регулярно, но ещё без системного подхода.',
    },
  },
  R18: {
    marks: [],
    term: { en: 'extended service', uk: 'розширене обслуговування', ru: 'расширенное обслуживание' },
    meaning: {
      en: 'Level 3: service is individual and personalised and may draw on customer data.',
      uk: 'Рівень 3: обслуговування індивідуальне й персоналізоване, може спиратися на дані про клієнта.',
      ru: 'Уровень 3: обслуживание индивидуальное и персонализированное, может опираться на данные о клиенте.',
    },
  },
  R19: {
    marks: [],
    term: {
      en: 'proactive relationship management',
      uk: 'проактивне управління відносинами',
      ru: 'проактивное управление отношениями',
    },
    meaning: {
      en: 'Level 4: data and analytics forecast needs, and solutions are fitted to the customer.',
      uk: 'Рівень 4: дані й аналітика прогнозують потреби, а рішення добирають під клієнта.',
      ru: 'Уровень 4: данные и аналитика прогнозируют потребности, а решения подбирают под клиента.',
    },
  },
  R20: {
    marks: [],
    term: {
      en: 'anticipatory relationship management',
      uk: 'випереджальне управління відносинами',
      ru: 'предвосхитительное управление отношениями',
    },
    meaning: {
      en: 'Level 5: advanced analytics and machine learning meet needs before the customer voices them.',
      uk: 'Рівень 5: поглиблена аналітика й машинне навчання задовольняють потреби раніше, ніж клієнт їх висловить.',
      ru: 'Уровень 5: продвинутая аналитика и машинное обучение удовлетворяют потребности раньше, чем клиент их выскажет.',
    },
  },
  R21: {
    marks: ['K', 'V', 'M', 'R'],
    term: {
      en: 'current level and next steps',
      uk: 'на якому рівні перебувають / які кроки зробити',
      ru: 'на каком уровне находятся / какие шаги предпринять',
    },
    meaning: {
      en: 'Where the company stands on the ladder, where it wants to be, and which criteria are still unmet.',
      uk: 'Де компанія стоїть на сходах зрілості, де хоче бути та які критерії ще не виконано.',
      ru: 'Где компания стоит на лестнице зрелости, где хочет быть и какие критерии ещё не выполнены.',
    },
  },
  R22: {
    marks: ['K', 'V', 'M'],
    term: {
      en: 'from one-way to two-way interaction',
      uk: 'від односторонньої до двосторонньої взаємодії',
      ru: 'от одностороннего к двустороннему взаимодействию',
    },
    meaning: {
      en: 'Customers can answer where they were only spoken to; the share of two-way touchpoints shows it.',
      uk: 'Клієнт може відповісти там, де до нього лише говорили; це видно з частки двосторонніх точок контакту.',
      ru: 'Клиент может ответить там, где с ним только говорили; это видно по доле двусторонних точек контакта.',
    },
  },
  R23: {
    marks: [],
    term: { en: 'higher satisfaction', uk: 'підвищення задоволеності', ru: 'улучшение удовлетворённости' },
    meaning: {
      en: 'Benefit 1: customers are more content, seen in CSAT, NPS or a satisfaction index.',
      uk: 'Вигода 1: клієнти більш задоволені, що видно з CSAT, NPS чи індексу задоволеності.',
      ru: 'Выгода 1: клиенты более довольны, что видно по CSAT, NPS или индексу удовлетворённости.',
    },
  },
  R24: {
    marks: [],
    term: {
      en: 'faster problem resolution',
      uk: 'скорочення часу на розв’язання проблем',
      ru: 'сокращение времени на решение проблем',
    },
    meaning: {
      en: 'Benefit 2: problems take less time, seen in resolution time, first contact resolution or effort.',
      uk: 'Вигода 2: проблеми забирають менше часу, що видно з часу розв’язання, вирішення з першого звернення чи зусиль клієнта.',
      ru: 'Выгода 2: проблемы отнимают меньше времени, что видно по времени решения, решению при первом обращении или усилиям клиента.',
    },
  },
  R25: {
    marks: [],
    term: {
      en: 'loyalty and repeat purchases',
      uk: 'зростання лояльності; ймовірність повторних покупок',
      ru: 'увеличение лояльности; вероятность повторных покупок',
    },
    meaning: {
      en: 'Benefit 3: customers stay and buy again, seen in retention and repeat purchase rates.',
      uk: 'Вигода 3: клієнти залишаються й купують знову, що видно з рівня утримання та частки повторних покупок.',
      ru: 'Выгода 3: клиенты остаются и покупают снова, что видно по уровню удержания и доле повторных покупок.',
    },
  },
  R26: {
    marks: [],
    term: {
      en: 'revenue growth and market share',
      uk: 'зростання доходу, ринкова частка',
      ru: 'рост выручки, доля рынка',
    },
    meaning: {
      en: 'Benefit 4: the company earns more and holds more of its market.',
      uk: 'Вигода 4: компанія заробляє більше й займає більшу частку ринку.',
      ru: 'Выгода 4: компания зарабатывает больше и занимает большую долю рынка.',
    },
  },
  R27: {
    marks: [],
    term: {
      en: 'lower cost to serve, better processes',
      uk: 'зниження витрат на обслуговування; процеси',
      ru: 'снижение затрат на обслуживание; процессы',
    },
    meaning: {
      en: 'Benefit 5: serving a customer costs less because the processes inside work better.',
      uk: 'Вигода 5: обслуговування клієнта коштує менше, бо внутрішні процеси працюють краще.',
      ru: 'Выгода 5: обслуживание клиента стоит меньше, потому что внутренние процессы работают лучше.',
    },
  },
  R28: {
    marks: ['K', 'V', 'R'],
    term: {
      en: 'satisfaction may lead to loyalty and revenue',
      uk: 'задоволеність може привести до лояльності, а лояльність — до доходу',
      ru: 'B1 → B3 → B4 («может привести»)',
    },
    meaning: {
      en: 'A chain of hypotheses: links between benefits stay assumptions until both ends are measured.',
      uk: 'Ланцюг гіпотез: зв’язки між вигодами лишаються припущеннями, доки не виміряно обидва кінці.',
      ru: 'Цепочка гипотез: связи между выгодами остаются предположениями, пока не измерены оба конца.',
    },
  },
  R29: {
    marks: ['K', 'R'],
    term: {
      en: 'competitiveness and reputation',
      uk: 'підвищувати конкурентоспроможність, зміцнювати репутацію',
      ru: 'повышать конкурентоспособность, укрепить репутацию',
    },
    meaning: {
      en: 'The experience is compared with that of competitors, and the gap is shown.',
      uk: 'Досвід порівнюють із досвідом клієнтів конкурентів і показують розрив.',
      ru: 'Опыт сравнивают с опытом клиентов конкурентов и показывают разрыв.',
    },
  },
} as const satisfies RowEntries;
