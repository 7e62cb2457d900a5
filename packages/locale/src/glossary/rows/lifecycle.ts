import type { RowEntries } from '../row.ts';

/** R30–R39: the seven stages of a strategy and the loop they form. */
export const LIFECYCLE_ROWS = {
  R30: {
    marks: ['K', 'V', 'C'],
    term: {
      en: 'analysis of the current customer experience',
      uk: 'аналіз поточного клієнтського досвіду',
      ru: 'анализ текущего клиентского опыта',
    },
    meaning: {
      en: 'Stage 1: satisfaction, complaints and reviews, competitors, and how well the experience fits the company’s strategy.',
      uk: 'Етап 1: задоволеність, скарги й відгуки, конкуренти та відповідність досвіду стратегії компанії.',
      ru: 'Этап 1: удовлетворённость, жалобы и отзывы, конкуренты и соответствие опыта стратегии компании.',
    },
  },
  R31: {
    marks: ['V'],
    term: {
      en: 'goals and indicators of success',
      uk: 'визначення цілей і показників успіху',
      ru: 'определение целей и показателей успеха',
    },
    meaning: {
      en: 'Stage 2: every goal gets at least one indicator that is complete enough to be measured.',
      uk: 'Етап 2: кожна ціль отримує щонайменше один показник, достатньо повний, щоб його виміряти.',
      ru: 'Этап 2: каждая цель получает хотя бы один показатель, достаточно полный, чтобы его измерить.',
    },
  },
  R32: {
    marks: ['K', 'V'],
    term: { en: 'strategy formulation', uk: 'розроблення стратегії', ru: 'разработка стратегии' },
    meaning: {
      en: 'Stage 3: the key directions with their methods, tools and metrics.',
      uk: 'Етап 3: ключові напрями з їхніми методами, інструментами й метриками.',
      ru: 'Этап 3: ключевые направления с их методами, инструментами и метриками.',
    },
  },
  R33: {
    marks: ['K', 'V', 'C'],
    term: { en: 'action plan', uk: 'розроблення плану дій', ru: 'разработка плана действий' },
    meaning: {
      en: 'Stage 4: concrete steps, from new products over better processes to training, each with an owner and a date.',
      uk: 'Етап 4: конкретні кроки, від нових продуктів і кращих процесів до навчання, кожен із відповідальним і строком.',
      ru: 'Этап 4: конкретные шаги, от новых продуктов и лучших процессов до обучения, каждый с ответственным и сроком.',
    },
  },
  R34: {
    marks: ['K', 'M', 'R'],
    term: { en: 'implementation', uk: 'реалізація', ru: 'реализация' },
    meaning: {
      en: 'Stage 5: the plan is carried out; status and delay of every initiative are visible.',
      uk: 'Етап 5: план виконують; стан і затримку кожної ініціативи видно.',
      ru: 'Этап 5: план выполняют; состояние и задержка каждой инициативы видны.',
    },
  },
  R35: {
    marks: ['K', 'V', 'M'],
    term: {
      en: 'evaluation by indicators fixed beforehand',
      uk: 'оцінювання результатів за заздалегідь визначеними показниками',
      ru: 'оценка результатов: «заранее определенные показатели»',
    },
    meaning: {
      en: 'Stage 6: results are judged by indicators fixed before measuring, and a missed target leads to a correction.',
      uk: 'Етап 6: результати оцінюють за показниками, визначеними до вимірювання, а недосягнута ціль веде до корекції.',
      ru: 'Этап 6: результаты оценивают по показателям, определённым до измерения, а недостигнутая цель ведёт к корректировке.',
    },
  },
  R36: {
    marks: ['K', 'V', 'R'],
    term: { en: 'continuous improvement', uk: 'постійне вдосконалення', ru: 'постоянное совершенствование' },
    meaning: {
      en: 'Stage 7: the strategy answers changes outside and inside the company in a steady rhythm of reviews.',
      uk: 'Етап 7: стратегія відповідає на зміни зовні та всередині компанії у сталому ритмі переглядів.',
      ru: 'Этап 7: стратегия отвечает на изменения вне и внутри компании в постоянном ритме пересмотров.',
    },
  },
  R37: {
    marks: ['K', 'V'],
    term: { en: 'every stage matters', uk: 'кожен етап важливий', ru: 'каждый этап важен' },
    meaning: {
      en: 'No stage is left out, and none counts as done while the one before it is open.',
      uk: 'Жоден етап не пропускають, і жоден не вважають завершеним, поки відкритий попередній.',
      ru: 'Ни один этап не пропускают, и ни один не считают завершённым, пока открыт предыдущий.',
    },
  },
  R38: {
    marks: [],
    term: {
      en: 'feedback loop',
      uk: 'зворотний зв’язок: S6 → S3/S4, S7 → S1',
      ru: 'обратная связь: S6 → S3/S4, S7 → S1',
    },
    meaning: {
      en: 'Evaluation leads back to formulation and plan, improvement to a new analysis: planning runs in cycles.',
      uk: 'Оцінювання повертає до стратегії та плану, вдосконалення — до нового аналізу: планування йде циклами.',
      ru: 'Оценка возвращает к стратегии и плану, совершенствование — к новому анализу: планирование идёт циклами.',
    },
  },
  R39: {
    marks: ['K'],
    term: { en: 'changes of the business model', uk: 'зміни в бізнес-моделі', ru: 'изменения в бизнес-модель' },
    meaning: {
      en: 'Some initiatives change how the company earns money, not only how it serves.',
      uk: 'Деякі ініціативи змінюють те, як компанія заробляє, а не лише те, як вона обслуговує.',
      ru: 'Некоторые инициативы меняют то, как компания зарабатывает, а не только то, как она обслуживает.',
    },
  },
} as const satisfies RowEntries;
