import type { KeywordEntries } from './entry.ts';

/** What the customer does, thinks, feels and meets at a step. */
export const EXPERIENCE_KEYWORDS = {
  'moment of truth': {
    term: { en: 'moment of truth', uk: 'момент істини', ru: 'момент истины' },
    meaning: {
      en: 'A contact that makes or breaks the relationship.',
      uk: 'Контакт, що вирішує долю відносин.',
      ru: 'Контакт, который решает судьбу отношений.',
    },
    rows: ['U20'],
  },
  'key moment': {
    term: { en: 'key moment', uk: 'ключовий момент', ru: 'ключевой момент' },
    meaning: {
      en: 'A contact that matters more than most, short of make or break.',
      uk: 'Контакт, важливіший за більшість, хоч і не вирішальний.',
      ru: 'Контакт, который важнее большинства, хотя и не решающий.',
    },
    rows: ['U20'],
  },
  peak: {
    term: { en: 'peak', uk: 'пік вражень', ru: 'пик впечатлений' },
    meaning: {
      en: 'The moment customers will remember best.',
      uk: 'Момент, який клієнти запам’ятають найкраще.',
      ru: 'Момент, который клиенты запомнят лучше всего.',
    },
    rows: ['R46'],
  },
  doing: {
    term: { en: 'doing', uk: 'що робить', ru: 'что делает' },
    meaning: {
      en: 'What the customer does at this step.',
      uk: 'Що клієнт робить на цьому кроці.',
      ru: 'Что клиент делает на этом шаге.',
    },
    rows: ['R44'],
  },
  thinking: {
    term: { en: 'thinking', uk: 'що думає', ru: 'что думает' },
    meaning: {
      en: 'What goes through the customer’s mind.',
      uk: 'Що спадає клієнтові на думку.',
      ru: 'Что приходит клиенту в голову.',
    },
    rows: ['R5'],
  },
  feeling: {
    term: { en: 'feeling', uk: 'відчуття', ru: 'ощущение' },
    meaning: {
      en: 'How it feels: a score on the scale, a word, or both; an arrow says that it changes.',
      uk: 'Як це відчувається: оцінка за шкалою, слово або обидва; стрілка каже, що відчуття змінюється.',
      ru: 'Как это ощущается: оценка по шкале, слово или оба; стрелка говорит, что ощущение меняется.',
    },
    rows: ['R5', 'R46'],
  },
  quote: {
    term: { en: 'quote', uk: 'цитата', ru: 'цитата' },
    meaning: {
      en: 'What a customer said, in their own words.',
      uk: 'Що сказав клієнт, його власними словами.',
      ru: 'Что сказал клиент, его собственными словами.',
    },
    rows: ['R51'],
  },
  needs: {
    term: { en: 'needs', uk: 'потреби', ru: 'потребности' },
    meaning: { en: 'What the customer needs here.', uk: 'Що тут потрібно клієнтові.', ru: 'Что здесь нужно клиенту.' },
    rows: ['R51', 'U29'],
  },
  expects: {
    term: { en: 'expects', uk: 'очікування', ru: 'ожидания' },
    meaning: {
      en: 'What the customer expects here, and whether it is met.',
      uk: 'Чого клієнт тут очікує та чи це виправдано.',
      ru: 'Чего клиент здесь ожидает и оправдано ли это.',
    },
    rows: ['R48', 'U29'],
  },
  functional: {
    term: { en: 'functional benefit', uk: 'функціональна перевага', ru: 'функциональная выгода' },
    meaning: {
      en: 'What is useful about it for the customer.',
      uk: 'Що в цьому корисного для клієнта.',
      ru: 'Что в этом полезного для клиента.',
    },
    rows: ['U14'],
  },
  emotional: {
    term: { en: 'emotional benefit', uk: 'емоційна перевага', ru: 'эмоциональная выгода' },
    meaning: {
      en: 'What feels good about it for the customer.',
      uk: 'Що в цьому приємного для клієнта.',
      ru: 'Что в этом приятного для клиента.',
    },
    rows: ['U14', 'U22'],
  },
  offer: {
    term: { en: 'offer', uk: 'пропозиція', ru: 'предложение' },
    meaning: {
      en: 'What the company offers here, to which segment and based on which data.',
      uk: 'Що компанія тут пропонує, якому сегменту й на основі яких даних.',
      ru: 'Что компания здесь предлагает, какому сегменту и на основе каких данных.',
    },
    rows: ['U16', 'U39'],
  },
} as const satisfies KeywordEntries;
