import type { KeywordEntries } from './entry.ts';

/** What stands in the customer’s way and what could be made better. */
export const IMPROVEMENT_KEYWORDS = {
  pain: {
    term: { en: 'pain', uk: 'больова точка', ru: 'болевая точка' },
    meaning: {
      en: 'What stands in the customer’s way, with its severity.',
      uk: 'Що заважає клієнтові, з його гостротою.',
      ru: 'Что мешает клиенту, с его остротой.',
    },
    rows: ['R44'],
  },
  opportunity: {
    term: { en: 'opportunity', uk: 'можливість', ru: 'возможность' },
    meaning: {
      en: 'What could be made better; inside a pain it answers that pain.',
      uk: 'Що можна зробити краще; усередині больової точки — відповідь на неї.',
      ru: 'Что можно сделать лучше; внутри болевой точки — ответ на неё.',
    },
    rows: ['R45'],
  },
  impact: {
    term: { en: 'impact', uk: 'вплив', ru: 'влияние' },
    meaning: {
      en: 'How much it would change for customers.',
      uk: 'Наскільки це змінить справу для клієнтів.',
      ru: 'Насколько это изменит дело для клиентов.',
    },
    rows: ['R45'],
  },
  effort: {
    term: { en: 'effort', uk: 'трудомісткість', ru: 'трудоёмкость' },
    meaning: {
      en: 'How much work it takes the company.',
      uk: 'Скільки праці це потребує від компанії.',
      ru: 'Сколько труда это требует от компании.',
    },
    rows: ['R45'],
  },
  'lifts to': {
    term: { en: 'lifts to', uk: 'підніме до', ru: 'поднимет до' },
    meaning: {
      en: 'The feeling expected once the opportunity is used; it draws the improved curve.',
      uk: 'Відчуття, очікуване після використання можливості; за ним креслять покращену криву.',
      ru: 'Ощущение, ожидаемое после использования возможности; по нему чертят улучшенную кривую.',
    },
    rows: ['R45', 'R46'],
  },
  'churn risk': {
    term: { en: 'churn risk', uk: 'ризик відтоку', ru: 'риск оттока' },
    meaning: {
      en: 'What could make the customer leave, and to whom.',
      uk: 'Що може змусити клієнта піти та до кого.',
      ru: 'Что может заставить клиента уйти и к кому.',
    },
    rows: ['R47', 'U13'],
  },
  mitigation: {
    term: { en: 'mitigation', uk: 'пом’якшення ризику', ru: 'снижение риска' },
    meaning: {
      en: 'What is done so that the risk does not come true.',
      uk: 'Що роблять, аби ризик не справдився.',
      ru: 'Что делают, чтобы риск не сбылся.',
    },
    rows: ['R47'],
  },
  'leads to': {
    term: { en: 'leads to', uk: 'призводить до', ru: 'приводит к' },
    meaning: { en: 'What follows from it.', uk: 'Що з цього випливає.', ru: 'Что из этого следует.' },
    rows: ['R44'],
  },
  because: {
    term: { en: 'because', uk: 'тому що', ru: 'потому что' },
    meaning: {
      en: 'The reason for what was just said.',
      uk: 'Причина щойно сказаного.',
      ru: 'Причина только что сказанного.',
    },
    rows: ['R49'],
  },
  usual: {
    term: { en: 'usual', uk: 'як зазвичай', ru: 'как обычно' },
    meaning: {
      en: 'How others in the market do it.',
      uk: 'Як це роблять інші на ринку.',
      ru: 'Как это делают другие на рынке.',
    },
    rows: ['R29'],
  },
  ours: {
    term: { en: 'ours', uk: 'як у нас', ru: 'как у нас' },
    meaning: {
      en: 'How this company does it differently.',
      uk: 'Як це інакше робить ця компанія.',
      ru: 'Как это иначе делает эта компания.',
    },
    rows: ['R29'],
  },
  today: {
    term: { en: 'today', uk: 'сьогодні', ru: 'сегодня' },
    meaning: {
      en: 'How it is now; stands together with what it becomes.',
      uk: 'Як є зараз; стоїть у парі з тим, чим стане.',
      ru: 'Как есть сейчас; стоит в паре с тем, чем станет.',
    },
    rows: ['R21'],
  },
  becomes: {
    term: { en: 'becomes', uk: 'стане', ru: 'станет' },
    meaning: { en: 'How it will be after the change.', uk: 'Як буде після зміни.', ru: 'Как будет после изменения.' },
    rows: ['R21'],
  },
  outcome: {
    term: { en: 'outcome', uk: 'наслідок', ru: 'исход' },
    meaning: {
      en: 'What the customer does afterwards, depending on how it went.',
      uk: 'Що клієнт робить потім, залежно від того, як усе пройшло.',
      ru: 'Что клиент делает потом, в зависимости от того, как всё прошло.',
    },
    rows: ['R46', 'U37'],
  },
} as const satisfies KeywordEntries;
