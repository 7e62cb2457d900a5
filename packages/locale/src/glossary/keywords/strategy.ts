import type { KeywordEntries } from './entry.ts';

/** Words of the strategy, from vision to rituals. */
export const STRATEGY_KEYWORDS = {
  strategy: {
    term: { en: 'strategy', uk: 'стратегія', ru: 'стратегия' },
    meaning: {
      en: 'How the company wants to shape the experience of its customers over the horizon; as a stage of progress: its formulation.',
      uk: 'Як компанія хоче формувати досвід клієнтів у межах горизонту; як етап просування: її розроблення.',
      ru: 'Как компания хочет формировать опыт клиентов в пределах горизонта; как этап продвижения: её разработка.',
    },
    rows: ['R1', 'R9'],
  },
  vision: {
    term: { en: 'vision', uk: 'візія', ru: 'видение' },
    meaning: {
      en: 'The future the strategy works for, in one sentence.',
      uk: 'Майбутнє, задля якого працює стратегія, одним реченням.',
      ru: 'Будущее, ради которого работает стратегия, одним предложением.',
    },
    rows: ['U40'],
  },
  mission: {
    term: { en: 'mission', uk: 'місія', ru: 'миссия' },
    meaning: {
      en: 'What the company is there for.',
      uk: 'Для чого існує компанія.',
      ru: 'Для чего существует компания.',
    },
    rows: ['R12'],
  },
  horizon: {
    term: { en: 'horizon', uk: 'горизонт', ru: 'горизонт' },
    meaning: {
      en: 'The time the strategy is made for.',
      uk: 'Час, на який розраховано стратегію.',
      ru: 'Время, на которое рассчитана стратегия.',
    },
    rows: ['R9'],
  },
  'planning cycle': {
    term: { en: 'planning cycle', uk: 'цикл планування', ru: 'цикл планирования' },
    meaning: {
      en: 'The number of the round: after evaluation the stages begin again.',
      uk: 'Номер кола: після оцінювання етапи починаються знову.',
      ru: 'Номер круга: после оценки этапы начинаются снова.',
    },
    rows: ['R38'],
  },
  context: {
    term: { en: 'context', uk: 'контекст', ru: 'контекст' },
    meaning: {
      en: 'Facts about the organisation, the business or the market that objectives take into account.',
      uk: 'Факти про організацію, бізнес чи ринок, які враховують орієнтири.',
      ru: 'Факты об организации, бизнесе или рынке, которые учитывают ориентиры.',
    },
    rows: ['R12'],
  },
  'aligned to': {
    term: { en: 'aligned to', uk: 'узгоджено з', ru: 'согласовано с' },
    meaning: {
      en: 'A plan of the company that this strategy serves.',
      uk: 'План компанії, якому служить ця стратегія.',
      ru: 'План компании, которому служит эта стратегия.',
    },
    rows: ['R15'],
  },
  maturity: {
    term: { en: 'maturity', uk: 'зрілість', ru: 'зрелость' },
    meaning: {
      en: 'The level the company is on and the levels it wants to reach, by which date.',
      uk: 'Рівень, на якому перебуває компанія, і рівні, яких вона хоче досягти, із датами.',
      ru: 'Уровень, на котором находится компания, и уровни, которых она хочет достичь, с датами.',
    },
    rows: ['R21'],
  },
  criterion: {
    term: { en: 'criterion', uk: 'критерій', ru: 'критерий' },
    meaning: {
      en: 'A condition of a maturity level, stated as met, partly met or missing.',
      uk: 'Умова рівня зрілості: виконана, виконана частково чи не виконана.',
      ru: 'Условие уровня зрелости: выполнено, выполнено частично или не выполнено.',
    },
    rows: ['R16', 'R17', 'R18', 'R19', 'R20', 'R21'],
  },
  FiveLevels: {
    term: { en: 'five interaction levels', uk: 'п’ять рівнів взаємодії', ru: 'пять уровней взаимодействия' },
    meaning: {
      en: 'Reactive, regular, extended, proactive, anticipatory: from answering requests to meeting needs ahead of them.',
      uk: 'Реактивний, регулярний, розширений, проактивний, випереджальний: від відповіді на запити до випередження потреб.',
      ru: 'Реактивный, регулярный, расширенный, проактивный, предвосхитительный: от ответа на запросы до опережения потребностей.',
    },
    rows: ['R16', 'R17', 'R18', 'R19', 'R20'],
  },
  CxPyramid: {
    term: { en: 'CX pyramid', uk: 'піраміда CX', ru: 'пирамида CX' },
    meaning: {
      en: 'Gartner’s ladder of single contacts: communication, responsive, commitment, proactive, evolution.',
      uk: 'Сходинки окремих контактів за Gartner: комунікація, чуйність, відданість, проактивність, розвиток.',
      ru: 'Ступени отдельных контактов по Gartner: коммуникация, отзывчивость, приверженность, проактивность, развитие.',
    },
    rows: ['R21'],
  },
  ServiceExcellence: {
    term: { en: 'service excellence', uk: 'досконалість сервісу', ru: 'совершенство сервиса' },
    meaning: {
      en: 'The four levels of ISO 23592, from the core service to surprising excellence.',
      uk: 'Чотири рівні ISO 23592, від базового сервісу до досконалості, що дивує.',
      ru: 'Четыре уровня ISO 23592, от базового сервиса до превосходства, которое удивляет.',
    },
    rows: ['R21'],
  },
  'expected benefits': {
    term: { en: 'expected benefits', uk: 'очікувані вигоди', ru: 'ожидаемые выгоды' },
    meaning: {
      en: 'Which of the five benefits of customer experience management it aims at.',
      uk: 'На які з п’яти вигод управління клієнтським досвідом це спрямовано.',
      ru: 'На какие из пяти выгод управления клиентским опытом это направлено.',
    },
    rows: ['R23', 'R24', 'R25', 'R26', 'R27'],
  },
} as const satisfies KeywordEntries;
