import type { RowEntries } from '../row.ts';

/** U14–U22 and U39–U41: experience management, relationship management and service, and how they belong together. */
export const DISCIPLINE_ROWS = {
  U14: {
    marks: ['K', 'V'],
    term: {
      en: 'CEM: functional and emotional benefits at all stages',
      uk: 'CEM: функціональні та емоційні переваги на всіх етапах, від першого контакту до післяпродажного обслуговування',
      ru: 'CEM: функциональные и эмоциональные выгоды на всех этапах, от первого контакта до послепродажного обслуживания',
    },
    meaning: {
      en: 'At every stage the customer gets something useful and something that feels good.',
      uk: 'На кожному етапі клієнт отримує щось корисне й щось приємне.',
      ru: 'На каждом этапе клиент получает что-то полезное и что-то приятное.',
    },
  },
  U15: {
    marks: ['K', 'V'],
    term: {
      en: 'CEM: managing all touchpoints consistently',
      uk: 'CEM: управління всіма точками контакту, забезпечуючи узгодженість',
      ru: 'CEM: управление всеми точками контакта, обеспечивая согласованность',
    },
    meaning: {
      en: 'The same contact makes the same promise everywhere and has one owner.',
      uk: 'Той самий контакт усюди дає ту саму обіцянку й має одного відповідального.',
      ru: 'Один и тот же контакт везде даёт одно и то же обещание и имеет одного ответственного.',
    },
  },
  U16: {
    marks: ['K', 'V'],
    term: {
      en: 'CRM: relationships built on data',
      uk: 'CRM: довгострокові взаємовигідні стосунки на основі даних; персоналізація; релевантні пропозиції',
      ru: 'CRM: долгосрочные взаимовыгодные отношения на основе данных; персонализация; релевантные предложения',
    },
    meaning: {
      en: 'Knowing customers through data makes offers relevant; an offer needs a segment and a data basis.',
      uk: 'Знання клієнтів завдяки даним робить пропозиції релевантними; пропозиції потрібні сегмент і основа даних.',
      ru: 'Знание клиентов благодаря данным делает предложения релевантными; предложению нужны сегмент и основа данных.',
    },
  },
  U17: {
    marks: ['K', 'V', 'R'],
    term: {
      en: 'service is a part of CEM',
      uk: 'Сервіс – частина CEM: підтримка, вирішення проблем, консультації',
      ru: 'Сервис — часть CEM: поддержка, решение проблем, консультации',
    },
    meaning: {
      en: 'Support, help and advice matter, but service alone does not make customers loyal.',
      uk: 'Підтримка, допомога й поради важливі, але сам лише сервіс не робить клієнтів лояльними.',
      ru: 'Поддержка, помощь и советы важны, но один лишь сервис не делает клиентов лояльными.',
    },
  },
  U18: {
    marks: ['V'],
    term: { en: 'CEM and CRM complement each other', uk: 'доповнюють один одного', ru: 'дополняют друг друга' },
    meaning: {
      en: 'A strategy needs both: the experience that is felt and the knowledge that guides it.',
      uk: 'Стратегії потрібне й те, й інше: досвід, який відчувають, і знання, яке його скеровує.',
      ru: 'Стратегии нужно и то и другое: опыт, который чувствуют, и знание, которое его направляет.',
    },
  },
  U19: {
    marks: ['M'],
    term: { en: 'allocation of resources', uk: 'розподіляючи ресурси', ru: 'распределяя ресурсы' },
    meaning: {
      en: 'How the budget is split between disciplines and stages.',
      uk: 'Як бюджет поділено між дисциплінами та етапами.',
      ru: 'Как бюджет разделён между дисциплинами и этапами.',
    },
  },
  U20: {
    marks: ['K', 'V', 'M'],
    term: {
      en: 'critical touchpoints, moments of truth',
      uk: 'точки контакту, критичні для задоволення; моменти істини',
      ru: 'точки контакта, критичные для удовлетворённости; моменты истины',
    },
    meaning: {
      en: 'Contacts that make or break the relationship; each deserves a measure and an owner.',
      uk: 'Контакти, що вирішують долю відносин; кожен вартий показника та відповідального.',
      ru: 'Контакты, которые решают судьбу отношений; каждый достоин показателя и ответственного.',
    },
  },
  U21: {
    marks: ['K'],
    term: {
      en: 'chatbots and mobile app: quick and comfortable',
      uk: 'чат-боти, мобільний додаток: швидко й комфортно',
      ru: 'чат-боты, мобильное приложение: быстро и комфортно',
    },
    meaning: {
      en: 'Digital channels are there to save the customer time and effort.',
      uk: 'Цифрові канали потрібні, щоб заощаджувати час і зусилля клієнта.',
      ru: 'Цифровые каналы нужны, чтобы экономить время и усилия клиента.',
    },
  },
  U22: {
    marks: [],
    term: {
      en: 'satisfaction and emotional attachment',
      uk: 'задоволеність і емоційна прив’язаність',
      ru: 'удовлетворённость и эмоциональная привязанность',
    },
    meaning: {
      en: 'Measures of what customers think, feel and do complete one another.',
      uk: 'Показники того, що клієнти думають, відчувають і роблять, доповнюють одні одних.',
      ru: 'Показатели того, что клиенты думают, чувствуют и делают, дополняют друг друга.',
    },
  },
  U39: {
    marks: ['V'],
    term: {
      en: 'data must become relevant offers',
      uk: 'реальна сила CRM – не лише в зборі даних, а у вмінні створювати релевантні пропозиції',
      ru: 'реальная сила CRM — не только в сборе данных, но и в умении создавать релевантные предложения',
    },
    meaning: {
      en: 'Data that no segment, offer, KPI or initiative uses was collected in vain.',
      uk: 'Дані, яких не використовує жоден сегмент, пропозиція, KPI чи ініціатива, зібрано даремно.',
      ru: 'Данные, которые не использует ни один сегмент, предложение, KPI или инициатива, собраны напрасно.',
    },
  },
  U40: {
    marks: ['K', 'C'],
    term: {
      en: 'vision, systematic approach and innovation',
      uk: 'візія майбутнього; системний підхід; інновації залучають і утримують',
      ru: 'видение будущего; системный подход; инновации привлекают и удерживают',
    },
    meaning: {
      en: 'A picture of the future, a system to get there, and new things that draw customers and keep them.',
      uk: 'Образ майбутнього, система, що до нього веде, і новинки, які приваблюють клієнтів та утримують їх.',
      ru: 'Образ будущего, система, которая к нему ведёт, и новинки, которые привлекают клиентов и удерживают их.',
    },
  },
  U41: {
    marks: ['K'],
    term: {
      en: 'CEM and CRM lower acquisition cost',
      uk: 'скорочення витрат на залучення (CEM і CRM безпосередньо впливають на доходи)',
      ru: 'сокращение затрат на привлечение (CEM и CRM напрямую влияют на доходы)',
    },
    meaning: {
      en: 'A good experience sells by recommendation, so winning a customer costs less and revenue grows.',
      uk: 'Добрий досвід продає через рекомендації, тож залучення коштує менше, а дохід зростає.',
      ru: 'Хороший опыт продаёт через рекомендации, поэтому привлечение стоит меньше, а выручка растёт.',
    },
  },
} as const satisfies RowEntries;
