import type { LabelGroups } from './group.ts';

/** Values said on strategies, objectives, plans, loyalty programmes, reviews and progress. */
export const STRATEGY_LABELS = {
  benefit: {
    satisfaction: { en: 'higher satisfaction', uk: 'вища задоволеність', ru: 'рост удовлетворённости' },
    'faster-resolution': {
      en: 'faster problem resolution',
      uk: 'швидше розв’язання проблем',
      ru: 'более быстрое решение проблем',
    },
    loyalty: { en: 'loyalty', uk: 'лояльність', ru: 'лояльность' },
    revenue: { en: 'revenue growth', uk: 'зростання доходу', ru: 'рост выручки' },
    'lower-cost': {
      en: 'lower cost to serve',
      uk: 'нижчі витрати на обслуговування',
      ru: 'снижение затрат на обслуживание',
    },
  },
  marketingGoal: {
    'protect-share': { en: 'protect market share', uk: 'захист ринкової частки', ru: 'защита рыночной доли' },
    'enter-markets': { en: 'enter new markets', uk: 'вихід на нові ринки', ru: 'выход на новые рынки' },
    'raise-profit': { en: 'raise profit', uk: 'збільшення прибутку', ru: 'увеличение прибыли' },
    other: { en: 'other marketing goal', uk: 'інша маркетингова ціль', ru: 'другая маркетинговая цель' },
  },
  businessGoal: {
    efficiency: { en: 'efficiency', uk: 'ефективність', ru: 'эффективность' },
    'company-value': { en: 'company value', uk: 'вартість бізнесу', ru: 'стоимость бизнеса' },
  },
  context: {
    mission: { en: 'mission', uk: 'місія', ru: 'миссия' },
    organisation: { en: 'organisation', uk: 'організація', ru: 'организация' },
    business: { en: 'business', uk: 'специфіка бізнесу', ru: 'специфика бизнеса' },
    market: { en: 'market', uk: 'ринок', ru: 'рынок' },
  },
  riskKind: {
    crisis: { en: 'crisis', uk: 'криза', ru: 'кризис' },
    regulation: { en: 'regulation', uk: 'регулювання', ru: 'регулирование' },
    competition: { en: 'competition', uk: 'конкуренція', ru: 'конкуренция' },
    other: { en: 'other risk', uk: 'інший ризик', ru: 'другой риск' },
  },
  criterionState: {
    met: { en: 'met', uk: 'виконано', ru: 'выполнено' },
    partly: { en: 'partly met', uk: 'виконано частково', ru: 'выполнено частично' },
    missing: { en: 'missing', uk: 'не виконано', ru: 'не выполнено' },
  },
  lifecycleStage: {
    analysis: {
      en: 'Analysis of the current experience',
      uk: 'Аналіз поточного клієнтського досвіду',
      ru: 'Анализ текущего клиентского опыта',
    },
    goals: {
      en: 'Goals and success indicators',
      uk: 'Цілі та показники успіху',
      ru: 'Цели и показатели успеха',
    },
    strategy: { en: 'Strategy formulation', uk: 'Розроблення стратегії', ru: 'Разработка стратегии' },
    plan: { en: 'Action plan', uk: 'План дій', ru: 'План действий' },
    implementation: { en: 'Implementation', uk: 'Впровадження', ru: 'Реализация' },
    evaluation: { en: 'Evaluation of results', uk: 'Оцінювання результатів', ru: 'Оценка результатов' },
    improvement: { en: 'Continuous improvement', uk: 'Постійне вдосконалення', ru: 'Постоянное совершенствование' },
  },
  progressState: {
    planned: { en: 'planned', uk: 'заплановано', ru: 'запланировано' },
    'in-progress': { en: 'in progress', uk: 'триває', ru: 'выполняется' },
    done: { en: 'done', uk: 'завершено', ru: 'завершено' },
    skipped: { en: 'skipped', uk: 'пропущено', ru: 'пропущено' },
  },
  initiativeStatus: {
    planned: { en: 'planned', uk: 'заплановано', ru: 'запланировано' },
    'in-progress': { en: 'in progress', uk: 'триває', ru: 'выполняется' },
    done: { en: 'done', uk: 'завершено', ru: 'завершено' },
    dropped: { en: 'dropped', uk: 'скасовано', ru: 'отменено' },
  },
  initiativeKind: {
    product: { en: 'product or service', uk: 'продукт або послуга', ru: 'продукт или услуга' },
    process: { en: 'process', uk: 'процес', ru: 'процесс' },
    training: { en: 'training', uk: 'навчання персоналу', ru: 'обучение персонала' },
    technology: { en: 'technology', uk: 'технологія', ru: 'технология' },
    'business-model': { en: 'business model', uk: 'бізнес-модель', ru: 'бизнес-модель' },
    research: { en: 'research', uk: 'дослідження', ru: 'исследование' },
    innovation: { en: 'innovation', uk: 'інновація', ru: 'инновация' },
    other: { en: 'other', uk: 'інше', ru: 'другое' },
  },
  aim: {
    acquisition: { en: 'acquisition', uk: 'залучення клієнтів', ru: 'привлечение клиентов' },
    retention: { en: 'retention', uk: 'утримання клієнтів', ru: 'удержание клиентов' },
    both: { en: 'acquisition and retention', uk: 'залучення й утримання', ru: 'привлечение и удержание' },
  },
  skill: {
    empathy: { en: 'empathy', uk: 'емпатія', ru: 'эмпатия' },
    product: { en: 'product knowledge', uk: 'знання продукту', ru: 'знание продукта' },
    process: { en: 'process knowledge', uk: 'знання процесів', ru: 'знание процессов' },
    tools: { en: 'tools', uk: 'робочі інструменти', ru: 'рабочие инструменты' },
  },
  rewardKind: {
    assistance: { en: 'assistance', uk: 'допомога', ru: 'помощь' },
    access: { en: 'access', uk: 'особливий доступ', ru: 'особый доступ' },
    convenience: { en: 'convenience', uk: 'зручність', ru: 'удобство' },
    recognition: { en: 'recognition', uk: 'визнання', ru: 'признание' },
    content: { en: 'useful content', uk: 'корисні матеріали', ru: 'полезные материалы' },
    discount: { en: 'discount', uk: 'знижка', ru: 'скидка' },
    bonus: { en: 'bonus', uk: 'бонус', ru: 'бонус' },
  },
  rewardTerm: {
    long: { en: 'long-term value', uk: 'довгострокова цінність', ru: 'долгосрочная ценность' },
    short: { en: 'temporary gain', uk: 'тимчасова вигода', ru: 'временная выгода' },
  },
  loyaltyKind: {
    earned: { en: 'earned loyalty', uk: 'зароблена лояльність', ru: 'заработанная лояльность' },
    bought: { en: 'bought loyalty', uk: 'куплена лояльність', ru: 'купленная лояльность' },
  },
  decision: {
    keep: { en: 'keep', uk: 'залишити', ru: 'оставить' },
    adjust: { en: 'adjust', uk: 'скоригувати', ru: 'скорректировать' },
    stop: { en: 'stop', uk: 'зупинити', ru: 'остановить' },
    start: { en: 'start', uk: 'розпочати', ru: 'начать' },
  },
  developmentSource: {
    external: { en: 'external development', uk: 'зміна зовнішнього середовища', ru: 'изменение внешней среды' },
    internal: { en: 'internal development', uk: 'зміна внутрішнього середовища', ru: 'изменение внутренней среды' },
  },
} as const satisfies LabelGroups;
