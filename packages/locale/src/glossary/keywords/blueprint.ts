import type { KeywordEntries } from './entry.ts';

/** What the company says and does at a contact. */
export const BLUEPRINT_KEYWORDS = {
  promise: {
    term: { en: 'promise', uk: 'обіцянка', ru: 'обещание' },
    meaning: {
      en: 'What the company promises at this contact; the same contact promises the same everywhere.',
      uk: 'Що компанія обіцяє в цьому контакті; той самий контакт усюди обіцяє те саме.',
      ru: 'Что компания обещает в этом контакте; один и тот же контакт везде обещает одно и то же.',
    },
    rows: ['U15'],
  },
  tone: {
    term: { en: 'tone', uk: 'тон спілкування', ru: 'тон общения' },
    meaning: { en: 'How the company speaks here.', uk: 'Як компанія тут говорить.', ru: 'Как компания здесь говорит.' },
    rows: ['U15'],
  },
  'initiated by': {
    term: { en: 'initiated by', uk: 'хто починає', ru: 'кто начинает' },
    meaning: {
      en: 'Who starts the contact, the customer or the company.',
      uk: 'Хто починає контакт — клієнт чи компанія.',
      ru: 'Кто начинает контакт — клиент или компания.',
    },
    rows: ['R19', 'R22'],
  },
  'customer effort': {
    term: { en: 'customer effort', uk: 'зусилля клієнта', ru: 'усилия клиента' },
    meaning: {
      en: 'How much effort the contact costs the customer.',
      uk: 'Скільки зусиль контакт коштує клієнтові.',
      ru: 'Скольких усилий контакт стоит клиенту.',
    },
    rows: ['R24', 'U21'],
  },
  importance: {
    term: { en: 'importance', uk: 'важливість', ru: 'важность' },
    meaning: {
      en: 'How much this contact matters to customers.',
      uk: 'Наскільки цей контакт важливий для клієнтів.',
      ru: 'Насколько этот контакт важен для клиентов.',
    },
    rows: ['U20'],
  },
  encourages: {
    term: { en: 'encourages', uk: 'заохочує', ru: 'побуждает' },
    meaning: {
      en: 'What the contact or the reward makes likelier: repeat purchase, price premium, impulse purchase, referral.',
      uk: 'Що контакт чи винагорода робить імовірнішим: повторну покупку, готовність платити більше, імпульсну покупку, рекомендацію.',
      ru: 'Что контакт или вознаграждение делает вероятнее: повторную покупку, готовность платить больше, импульсивную покупку, рекомендацию.',
    },
    rows: ['U11', 'U12'],
  },
  frontstage: {
    term: { en: 'frontstage', uk: 'на сцені', ru: 'на сцене' },
    meaning: {
      en: 'What staff do where the customer sees it.',
      uk: 'Що працівники роблять на очах у клієнта.',
      ru: 'Что сотрудники делают на глазах у клиента.',
    },
    rows: ['R44'],
  },
  backstage: {
    term: { en: 'backstage', uk: 'за лаштунками', ru: 'за кулисами' },
    meaning: {
      en: 'What happens out of the customer’s sight, below the line of visibility.',
      uk: 'Що відбувається поза полем зору клієнта, під лінією видимості.',
      ru: 'Что происходит вне поля зрения клиента, под линией видимости.',
    },
    rows: ['R44'],
  },
  'support-process': {
    term: { en: 'support process', uk: 'процес підтримки', ru: 'поддерживающий процесс' },
    meaning: {
      en: 'A process of others that the backstage relies on.',
      uk: 'Процес інших, на який спирається робота за лаштунками.',
      ru: 'Процесс других, на который опирается работа за кулисами.',
    },
    rows: ['R44'],
  },
  takes: {
    term: { en: 'takes', uk: 'скільки триває', ru: 'сколько занимает' },
    meaning: { en: 'How long it takes.', uk: 'Скільки часу це займає.', ru: 'Сколько времени это занимает.' },
    rows: ['R24'],
  },
  artifact: {
    term: { en: 'artifact', uk: 'артефакт', ru: 'артефакт' },
    meaning: {
      en: 'A thing or a picture the customer deals with here.',
      uk: 'Річ або зображення, з яким клієнт тут має справу.',
      ru: 'Вещь или изображение, с которым клиент здесь имеет дело.',
    },
    rows: ['R44'],
  },
  uses: {
    term: { en: 'uses', uk: 'використовує', ru: 'использует' },
    meaning: {
      en: 'The service or the system that is used here.',
      uk: 'Послуга чи система, яку тут використовують.',
      ru: 'Услуга или система, которую здесь используют.',
    },
    rows: ['U30', 'U39'],
  },
} as const satisfies KeywordEntries;
