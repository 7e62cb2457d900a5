import type { LabelGroups } from './group.ts';

/** The built-in maturity models and their levels, lowest first. */
export const MATURITY_LABELS = {
  maturityModel: {
    FiveLevels: {
      en: 'Five interaction levels, after Klintsevich 2023',
      uk: 'П’ять рівнів взаємодії за Клінцевич, 2023',
      ru: 'Пять уровней взаимодействия по Клинцевич, 2023',
    },
    CxPyramid: { en: 'CX pyramid (Gartner)', uk: 'Піраміда CX (Gartner)', ru: 'Пирамида CX (Gartner)' },
    ServiceExcellence: {
      en: 'Service excellence pyramid (ISO 23592)',
      uk: 'Піраміда досконалості сервісу (ISO 23592)',
      ru: 'Пирамида совершенства сервиса (ISO 23592)',
    },
  },
  fiveLevels: {
    reactive: { en: 'Reactive service', uk: 'Реактивне обслуговування', ru: 'Реактивное обслуживание' },
    regular: { en: 'Regular service', uk: 'Регулярне обслуговування', ru: 'Регулярное обслуживание' },
    extended: { en: 'Extended service', uk: 'Розширене обслуговування', ru: 'Расширенное обслуживание' },
    proactive: {
      en: 'Proactive relationship management',
      uk: 'Проактивне управління відносинами',
      ru: 'Проактивное управление отношениями',
    },
    anticipatory: {
      en: 'Anticipatory relationship management',
      uk: 'Випереджальне управління відносинами',
      ru: 'Предвосхитительное управление отношениями',
    },
  },
  cxPyramid: {
    communication: { en: 'Communication', uk: 'Комунікація', ru: 'Коммуникация' },
    responsive: { en: 'Responsive', uk: 'Чуйність до запитів', ru: 'Отзывчивость на запросы' },
    commitment: { en: 'Commitment', uk: 'Відданість потребам клієнта', ru: 'Приверженность нуждам клиента' },
    proactive: { en: 'Proactive', uk: 'Проактивність', ru: 'Проактивность' },
    evolution: { en: 'Evolution', uk: 'Розвиток клієнта', ru: 'Развитие клиента' },
  },
  serviceExcellence: {
    'core-service': {
      en: 'Core service proposition',
      uk: 'Базова сервісна пропозиція',
      ru: 'Базовое сервисное предложение',
    },
    'complaint-management': {
      en: 'Feedback and complaint management',
      uk: 'Робота з відгуками та скаргами',
      ru: 'Работа с отзывами и жалобами',
    },
    'individual-service': {
      en: 'Individual excellent service',
      uk: 'Індивідуальний досконалий сервіс',
      ru: 'Индивидуальный превосходный сервис',
    },
    'surprising-service': {
      en: 'Surprising excellent service',
      uk: 'Досконалий сервіс, що дивує',
      ru: 'Превосходный сервис, который удивляет',
    },
  },
} as const satisfies LabelGroups;
