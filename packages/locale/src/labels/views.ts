import type { LabelGroups } from './group.ts';

/** Names of pictures, lanes and findings. */
export const VIEW_LABELS = {
  viewKind: {
    map: { en: 'Journey map', uk: 'Карта шляху клієнта', ru: 'Карта пути клиента' },
    blueprint: { en: 'Service blueprint', uk: 'Схема сервісу', ru: 'Схема сервиса' },
    'strategy-map': { en: 'Strategy map', uk: 'Стратегічна карта', ru: 'Стратегическая карта' },
    roadmap: { en: 'Roadmap', uk: 'Дорожня карта', ru: 'Дорожная карта' },
    priorities: { en: 'Priorities', uk: 'Пріоритети', ru: 'Приоритеты' },
    curve: { en: 'Emotion curve', uk: 'Емоційна крива', ru: 'Эмоциональная кривая' },
    checklist: { en: 'Strategy checklist', uk: 'Чекліст стратегії', ru: 'Чек-лист стратегии' },
    comparison: { en: 'Comparison', uk: 'Порівняння', ru: 'Сравнение' },
  },
  lane: {
    doing: { en: 'Doing', uk: 'Що робить', ru: 'Что делает' },
    thinking: { en: 'Thinking', uk: 'Що думає', ru: 'Что думает' },
    feeling: { en: 'Feeling', uk: 'Що відчуває', ru: 'Что чувствует' },
    quote: { en: 'In their words', uk: 'Слова клієнта', ru: 'Слова клиента' },
    needs: { en: 'Needs', uk: 'Потреби', ru: 'Потребности' },
    expects: { en: 'Expectations', uk: 'Очікування', ru: 'Ожидания' },
    touchpoint: { en: 'Touchpoint', uk: 'Точка контакту', ru: 'Точка контакта' },
    channel: { en: 'Channel', uk: 'Канал', ru: 'Канал' },
    pain: { en: 'Pains', uk: 'Больові точки', ru: 'Болевые точки' },
    opportunity: { en: 'Opportunities', uk: 'Можливості', ru: 'Возможности' },
    risk: { en: 'Risks', uk: 'Ризики', ru: 'Риски' },
    kpi: { en: 'Measured by', uk: 'Чим вимірюємо', ru: 'Чем измеряем' },
    frontstage: { en: 'Frontstage', uk: 'На сцені', ru: 'На сцене' },
    backstage: { en: 'Backstage', uk: 'За лаштунками', ru: 'За кулисами' },
    'support-process': { en: 'Support processes', uk: 'Процеси підтримки', ru: 'Поддерживающие процессы' },
    owner: { en: 'Owner', uk: 'Відповідає', ru: 'Отвечает' },
    note: { en: 'Notes', uk: 'Нотатки', ru: 'Заметки' },
  },
  severity: {
    error: { en: 'error', uk: 'помилка', ru: 'ошибка' },
    warning: { en: 'warning', uk: 'попередження', ru: 'предупреждение' },
    info: { en: 'information', uk: 'інформація', ru: 'информация' },
  },
  category: {
    correctness: { en: 'correctness', uk: 'коректність', ru: 'корректность' },
    completeness: { en: 'completeness', uk: 'повнота', ru: 'полнота' },
    practice: { en: 'good practice', uk: 'добра практика', ru: 'хорошая практика' },
    custom: { en: 'rule of the team', uk: 'правило команди', ru: 'правило команды' },
  },
  checklistState: {
    done: { en: 'done', uk: 'виконано', ru: 'выполнено' },
    partly: { en: 'partly', uk: 'частково', ru: 'частично' },
    missing: { en: 'missing', uk: 'бракує', ru: 'отсутствует' },
    'not-applicable': { en: 'not applicable', uk: 'не застосовно', ru: 'неприменимо' },
  },
  checklistTheme: {
    insight: { en: 'Customer insight', uk: 'Розуміння клієнта', ru: 'Понимание клиента' },
    strategy: { en: 'Strategy', uk: 'Стратегія', ru: 'Стратегия' },
    measurement: { en: 'Measurement', uk: 'Вимірювання', ru: 'Измерение' },
    design: { en: 'Experience design', uk: 'Проєктування досвіду', ru: 'Проектирование опыта' },
    delivery: { en: 'Delivery', uk: 'Втілення', ru: 'Воплощение' },
    culture: { en: 'Culture and accountability', uk: 'Культура й відповідальність', ru: 'Культура и ответственность' },
    loyalty: { en: 'Loyalty', uk: 'Лояльність', ru: 'Лояльность' },
  },
  checklistWeight: {
    '3': { en: 'essential', uk: 'необхідне', ru: 'необходимое' },
    '2': { en: 'important', uk: 'важливе', ru: 'важное' },
    '1': { en: 'rounding off', uk: 'довершення', ru: 'завершающий штрих' },
  },
  checklistEffort: {
    low: { en: 'a line to write', uk: 'дописати рядок', ru: 'дописать строку' },
    medium: { en: 'a decision to take', uk: 'ухвалити рішення', ru: 'принять решение' },
    high: { en: 'work in the field', uk: 'робота з клієнтами чи системами', ru: 'работа с клиентами или системами' },
  },
  /** The domains of the exam blueprint of the CXPA (2021). */
  ccxpCompetency: {
    insights: {
      en: 'Customer insights and understanding',
      uk: 'Знання й розуміння клієнтів',
      ru: 'Знание и понимание клиентов',
    },
    strategy: {
      en: 'Customer experience strategy',
      uk: 'Стратегія клієнтського досвіду',
      ru: 'Стратегия клиентского опыта',
    },
    metrics: {
      en: 'Metrics, measurement and ROI',
      uk: 'Показники, вимірювання та рентабельність',
      ru: 'Показатели, измерение и рентабельность',
    },
    design: {
      en: 'Design, implementation and innovation',
      uk: 'Проєктування, втілення та інновації',
      ru: 'Проектирование, воплощение и инновации',
    },
    culture: {
      en: 'Culture and accountability',
      uk: 'Культура й відповідальність',
      ru: 'Культура и ответственность',
    },
  },
} as const satisfies LabelGroups;
