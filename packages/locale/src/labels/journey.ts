import type { LabelGroups } from './group.ts';

/** Values said on journeys, stages, touchpoints, steps and channels. */
export const JOURNEY_LABELS = {
  journeyState: {
    'as-is': { en: 'as is', uk: 'як є', ru: 'как есть' },
    'to-be': { en: 'to be', uk: 'як має бути', ru: 'как должно быть' },
    research: { en: 'research', uk: 'дослідження', ru: 'исследование' },
  },
  phase: {
    awareness: { en: 'awareness', uk: 'ознайомлення', ru: 'знакомство' },
    purchase: { en: 'purchase', uk: 'придбання', ru: 'приобретение' },
    usage: { en: 'usage', uk: 'користування', ru: 'использование' },
    aftercare: { en: 'aftercare', uk: 'подальша взаємодія', ru: 'последующее взаимодействие' },
  },
  moment: {
    'moment-of-truth': { en: 'moment of truth', uk: 'момент істини', ru: 'момент истины' },
    'key-moment': { en: 'key moment', uk: 'ключовий момент', ru: 'ключевой момент' },
    peak: { en: 'peak', uk: 'пік вражень', ru: 'пик впечатлений' },
  },
  group: {
    'any-order': { en: 'in any order', uk: 'у будь-якому порядку', ru: 'в любом порядке' },
    parallel: { en: 'in parallel', uk: 'паралельно', ru: 'параллельно' },
  },
  channelKind: {
    app: { en: 'mobile app', uk: 'мобільний застосунок', ru: 'мобильное приложение' },
    web: { en: 'website', uk: 'вебсайт', ru: 'веб-сайт' },
    chatbot: { en: 'chatbot', uk: 'чат-бот', ru: 'чат-бот' },
    phone: { en: 'phone', uk: 'телефон', ru: 'телефон' },
    branch: { en: 'branch', uk: 'відділення', ru: 'отделение' },
    email: { en: 'email', uk: 'електронна пошта', ru: 'электронная почта' },
    messenger: { en: 'messenger', uk: 'месенджер', ru: 'мессенджер' },
    social: { en: 'social media', uk: 'соціальні мережі', ru: 'социальные сети' },
    letter: { en: 'letter', uk: 'паперовий лист', ru: 'бумажное письмо' },
    other: { en: 'other channel', uk: 'інший канал', ru: 'другой канал' },
  },
  talks: {
    'two-way': { en: 'two-way', uk: 'двостороння взаємодія', ru: 'двустороннее взаимодействие' },
    outbound: { en: 'outbound: from the company', uk: 'вихідна: від компанії', ru: 'исходящее: от компании' },
    inbound: { en: 'inbound: from the customer', uk: 'вхідна: від клієнта', ru: 'входящее: от клиента' },
  },
  initiator: {
    customer: { en: 'customer', uk: 'клієнт', ru: 'клиент' },
    company: { en: 'company', uk: 'компанія', ru: 'компания' },
  },
  discipline: {
    cem: {
      en: 'customer experience management',
      uk: 'управління клієнтським досвідом',
      ru: 'управление клиентским опытом',
    },
    crm: {
      en: 'customer relationship management',
      uk: 'управління відносинами з клієнтами',
      ru: 'управление взаимоотношениями с клиентами',
    },
    service: { en: 'customer service', uk: 'обслуговування клієнтів', ru: 'обслуживание клиентов' },
  },
  encourages: {
    'repeat-purchase': { en: 'repeat purchase', uk: 'повторна покупка', ru: 'повторная покупка' },
    'price-premium': {
      en: 'willingness to pay more',
      uk: 'готовність платити більше',
      ru: 'готовность платить больше',
    },
    'impulse-purchase': { en: 'impulse purchase', uk: 'імпульсна покупка', ru: 'импульсивная покупка' },
    referral: { en: 'referral', uk: 'рекомендація іншим', ru: 'рекомендация другим' },
  },
  fulfilment: {
    met: { en: 'met', uk: 'виправдано', ru: 'оправдано' },
    partly: { en: 'partly met', uk: 'виправдано частково', ru: 'оправдано частично' },
    unmet: { en: 'not met', uk: 'не виправдано', ru: 'не оправдано' },
  },
  feelingLevel: {
    'very-bad': { en: 'very bad', uk: 'дуже погано', ru: 'очень плохо' },
    bad: { en: 'bad', uk: 'погано', ru: 'плохо' },
    neutral: { en: 'neutral', uk: 'нейтрально', ru: 'нейтрально' },
    good: { en: 'good', uk: 'добре', ru: 'хорошо' },
    'very-good': { en: 'very good', uk: 'дуже добре', ru: 'очень хорошо' },
  },
  level: {
    low: { en: 'low', uk: 'низький', ru: 'низкий' },
    medium: { en: 'medium', uk: 'середній', ru: 'средний' },
    high: { en: 'high', uk: 'високий', ru: 'высокий' },
    critical: { en: 'critical', uk: 'критичний', ru: 'критический' },
  },
  // Whole phrases, because an adjective agrees with its noun in Ukrainian and Russian.
  impact: {
    low: { en: 'impact low', uk: 'вплив низький', ru: 'влияние низкое' },
    medium: { en: 'impact medium', uk: 'вплив середній', ru: 'влияние среднее' },
    high: { en: 'impact high', uk: 'вплив високий', ru: 'влияние высокое' },
    critical: { en: 'impact critical', uk: 'вплив критичний', ru: 'влияние критическое' },
  },
  effort: {
    low: { en: 'effort low', uk: 'трудомісткість низька', ru: 'трудоёмкость низкая' },
    medium: { en: 'effort medium', uk: 'трудомісткість середня', ru: 'трудоёмкость средняя' },
    high: { en: 'effort high', uk: 'трудомісткість висока', ru: 'трудоёмкость высокая' },
    critical: { en: 'effort critical', uk: 'трудомісткість критична', ru: 'трудоёмкость критическая' },
  },
  painLevel: {
    low: { en: 'severity low', uk: 'гострота низька', ru: 'острота низкая' },
    medium: { en: 'severity medium', uk: 'гострота середня', ru: 'острота средняя' },
    high: { en: 'severity high', uk: 'гострота висока', ru: 'острота высокая' },
    critical: { en: 'severity critical', uk: 'гострота критична', ru: 'острота критическая' },
  },
  riskLevel: {
    low: { en: 'risk low', uk: 'ризик низький', ru: 'риск низкий' },
    medium: { en: 'risk medium', uk: 'ризик середній', ru: 'риск средний' },
    high: { en: 'risk high', uk: 'ризик високий', ru: 'риск высокий' },
    critical: { en: 'risk critical', uk: 'ризик критичний', ru: 'риск критический' },
  },
  importance: {
    low: { en: 'importance low', uk: 'важливість низька', ru: 'важность низкая' },
    medium: { en: 'importance medium', uk: 'важливість середня', ru: 'важность средняя' },
    high: { en: 'importance high', uk: 'важливість висока', ru: 'важность высокая' },
    critical: { en: 'importance critical', uk: 'важливість критична', ru: 'важность критическая' },
  },
  customerEffort: {
    low: { en: 'customer effort low', uk: 'зусилля клієнта низькі', ru: 'усилия клиента низкие' },
    medium: { en: 'customer effort medium', uk: 'зусилля клієнта середні', ru: 'усилия клиента средние' },
    high: { en: 'customer effort high', uk: 'зусилля клієнта високі', ru: 'усилия клиента высокие' },
    critical: { en: 'customer effort critical', uk: 'зусилля клієнта критичні', ru: 'усилия клиента критические' },
  },
} as const satisfies LabelGroups;
