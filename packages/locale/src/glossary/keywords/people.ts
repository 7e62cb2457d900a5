import type { KeywordEntries } from './entry.ts';

/** Who the customers are and how the company is set up. */
export const PEOPLE_KEYWORDS = {
  segment: {
    term: { en: 'segment', uk: 'сегмент', ru: 'сегмент' },
    meaning: {
      en: 'A group of customers that is served in a way of its own.',
      uk: 'Група клієнтів, яку обслуговують у власний спосіб.',
      ru: 'Группа клиентов, которую обслуживают по-своему.',
    },
    rows: ['U33'],
  },
  behaviour: {
    term: { en: 'behaviour', uk: 'поведінка', ru: 'поведение' },
    meaning: {
      en: 'What the customers of the segment do.',
      uk: 'Що роблять клієнти сегмента.',
      ru: 'Что делают клиенты сегмента.',
    },
    rows: ['U33'],
  },
  purchases: {
    term: { en: 'purchases', uk: 'історія покупок', ru: 'история покупок' },
    meaning: {
      en: 'What the customers of the segment buy and how often.',
      uk: 'Що та як часто купують клієнти сегмента.',
      ru: 'Что и как часто покупают клиенты сегмента.',
    },
    rows: ['U33'],
  },
  size: {
    term: { en: 'size', uk: 'розмір', ru: 'размер' },
    meaning: {
      en: 'How many customers the segment has.',
      uk: 'Скільки клієнтів у сегменті.',
      ru: 'Сколько клиентов в сегменте.',
    },
    rows: ['U33'],
  },
  value: {
    term: { en: 'value', uk: 'цінність', ru: 'ценность' },
    meaning: {
      en: 'What a customer of the segment is worth, in money over a period.',
      uk: 'Скільки вартий клієнт сегмента, у грошах за період.',
      ru: 'Сколько стоит клиент сегмента, в деньгах за период.',
    },
    rows: ['U2', 'R26'],
  },
  persona: {
    term: { en: 'persona', uk: 'персона', ru: 'персона' },
    meaning: {
      en: 'A typical customer described as a person, so that the team sees somebody.',
      uk: 'Типовий клієнт, описаний як людина, щоб команда бачила когось конкретного.',
      ru: 'Типичный клиент, описанный как человек, чтобы команда видела кого-то конкретного.',
    },
    rows: ['R51', 'U27'],
  },
  role: {
    term: { en: 'role', uk: 'роль', ru: 'роль' },
    meaning: {
      en: 'Who the persona is, in a few words.',
      uk: 'Хто ця персона, у кількох словах.',
      ru: 'Кто эта персона, в нескольких словах.',
    },
    rows: ['R51'],
  },
  facts: {
    term: { en: 'facts', uk: 'факти', ru: 'факты' },
    meaning: { en: 'What is known about the persona.', uk: 'Що відомо про персону.', ru: 'Что известно о персоне.' },
    rows: ['R51'],
  },
  job: {
    term: { en: 'job to be done', uk: 'завдання клієнта', ru: 'задача клиента' },
    meaning: {
      en: 'What the customer is trying to get done.',
      uk: 'Що клієнт намагається зробити.',
      ru: 'Что клиент пытается сделать.',
    },
    rows: ['U27'],
  },
  frustration: {
    term: { en: 'frustration', uk: 'що дратує', ru: 'что раздражает' },
    meaning: { en: 'What annoys the persona.', uk: 'Що дратує персону.', ru: 'Что раздражает персону.' },
    rows: ['R51'],
  },
  alternative: {
    term: { en: 'alternative', uk: 'альтернатива', ru: 'альтернатива' },
    meaning: {
      en: 'What the persona would use instead.',
      uk: 'Чим персона скористалася б натомість.',
      ru: 'Чем персона воспользовалась бы вместо этого.',
    },
    rows: ['U13'],
  },
  prefers: {
    term: { en: 'prefers', uk: 'вподобання', ru: 'предпочтения' },
    meaning: {
      en: 'What the persona likes better.',
      uk: 'Чому персона надає перевагу.',
      ru: 'Чему персона отдаёт предпочтение.',
    },
    rows: ['R51'],
  },
  like: {
    term: { en: 'like', uk: 'подібна до', ru: 'похожая на' },
    meaning: {
      en: 'Takes over what another persona says and changes only what is written.',
      uk: 'Переймає сказане про іншу персону й змінює лише написане.',
      ru: 'Перенимает сказанное о другой персоне и меняет только написанное.',
    },
    rows: ['R51'],
  },
  team: {
    term: { en: 'team', uk: 'команда', ru: 'команда' },
    meaning: {
      en: 'A part of the company that owns or does something.',
      uk: 'Частина компанії, що за щось відповідає або щось робить.',
      ru: 'Часть компании, которая за что-то отвечает или что-то делает.',
    },
    rows: ['U36'],
  },
  partner: {
    term: { en: 'partner', uk: 'партнер', ru: 'партнёр' },
    meaning: {
      en: 'Somebody outside the company who takes part.',
      uk: 'Хтось поза компанією, хто бере участь.',
      ru: 'Кто-то вне компании, кто участвует.',
    },
    rows: ['U36'],
  },
  owner: {
    term: { en: 'owner', uk: 'відповідальний', ru: 'ответственный' },
    meaning: {
      en: 'The team that answers for it.',
      uk: 'Команда, яка за це відповідає.',
      ru: 'Команда, которая за это отвечает.',
    },
    rows: ['U36', 'U15'],
  },
  lead: {
    term: { en: 'lead', uk: 'хто веде', ru: 'кто ведёт' },
    meaning: {
      en: 'The team that has the last word where several own.',
      uk: 'Команда, за якою останнє слово, коли відповідальних кілька.',
      ru: 'Команда, за которой последнее слово, когда ответственных несколько.',
    },
    rows: ['U32', 'U36'],
  },
  consults: {
    term: { en: 'consults', uk: 'з ким радяться', ru: 'с кем советуются' },
    meaning: {
      en: 'The team that is asked before.',
      uk: 'Команда, яку питають заздалегідь.',
      ru: 'Команда, которую спрашивают заранее.',
    },
    rows: ['U36'],
  },
  informs: {
    term: { en: 'informs', uk: 'кого інформують', ru: 'кого информируют' },
    meaning: {
      en: 'The team that is told afterwards.',
      uk: 'Команда, яку повідомляють опісля.',
      ru: 'Команда, которой сообщают после.',
    },
    rows: ['U36'],
  },
  system: {
    term: { en: 'system', uk: 'система', ru: 'система' },
    meaning: {
      en: 'A system that holds data about customers or does part of the work.',
      uk: 'Система, що зберігає дані про клієнтів або виконує частину роботи.',
      ru: 'Система, которая хранит данные о клиентах или выполняет часть работы.',
    },
    rows: ['U30', 'U39'],
  },
  holds: {
    term: { en: 'holds', uk: 'що зберігає', ru: 'что хранит' },
    meaning: {
      en: 'Which data about customers the system holds.',
      uk: 'Які дані про клієнтів зберігає система.',
      ru: 'Какие данные о клиентах хранит система.',
    },
    rows: ['U30'],
  },
  'connected to': {
    term: { en: 'connected to', uk: 'з’єднана з', ru: 'соединена с' },
    meaning: {
      en: 'The systems it exchanges data with; unconnected ones are silos.',
      uk: 'Системи, з якими вона обмінюється даними; нез’єднані — ізольовані острови.',
      ru: 'Системы, с которыми она обменивается данными; несоединённые — изолированные острова.',
    },
    rows: ['U30'],
  },
  channel: {
    term: { en: 'channel', uk: 'канал', ru: 'канал' },
    meaning: {
      en: 'A way customer and company reach each other.',
      uk: 'Спосіб, у який клієнт і компанія зв’язуються.',
      ru: 'Способ, которым клиент и компания связываются.',
    },
    rows: ['U21', 'U15'],
  },
  via: {
    term: { en: 'via', uk: 'через канал', ru: 'через канал' },
    meaning: { en: 'The channels of this contact.', uk: 'Канали цього контакту.', ru: 'Каналы этого контакта.' },
    rows: ['U15', 'U21'],
  },
  talks: {
    term: { en: 'talks', uk: 'напрям взаємодії', ru: 'направление взаимодействия' },
    meaning: {
      en: 'Who can speak here: two-way, outbound (the company) or inbound (the customer).',
      uk: 'Хто тут може говорити: двостороння взаємодія, вихідна (компанія) чи вхідна (клієнт).',
      ru: 'Кто здесь может говорить: двустороннее взаимодействие, исходящее (компания) или входящее (клиент).',
    },
    rows: ['R22'],
  },
  staffed: {
    term: { en: 'staffed', uk: 'з персоналом', ru: 'с персоналом' },
    meaning: {
      en: 'People of the company serve customers in this channel.',
      uk: 'У цьому каналі клієнтів обслуговують працівники компанії.',
      ru: 'В этом канале клиентов обслуживают сотрудники компании.',
    },
    rows: ['U34'],
  },
  service: {
    term: { en: 'service', uk: 'послуга', ru: 'услуга' },
    meaning: {
      en: 'A service declared once and used by touchpoints of several journeys; as a discipline: support, help and advice.',
      uk: 'Послуга, описана один раз і використана в точках контакту кількох шляхів; як дисципліна: підтримка, допомога, поради.',
      ru: 'Услуга, описанная один раз и использованная в точках контакта нескольких путей; как дисциплина: поддержка, помощь, советы.',
    },
    rows: ['U15', 'U17'],
  },
  discipline: {
    term: { en: 'discipline', uk: 'дисципліна', ru: 'дисциплина' },
    meaning: {
      en: 'Whether it belongs to experience management (cem), relationship management (crm) or service.',
      uk: 'Чи належить це до управління досвідом (cem), відносинами (crm) чи до сервісу.',
      ru: 'Относится ли это к управлению опытом (cem), взаимоотношениями (crm) или к сервису.',
    },
    rows: ['U17', 'U18'],
  },
  cem: {
    term: {
      en: 'customer experience management',
      uk: 'управління клієнтським досвідом',
      ru: 'управление клиентским опытом',
    },
    meaning: {
      en: 'Managing everything customers experience at all touchpoints.',
      uk: 'Управління всім, що клієнти переживають у всіх точках контакту.',
      ru: 'Управление всем, что клиенты переживают во всех точках контакта.',
    },
    rows: ['U14', 'U15', 'R1'],
  },
  crm: {
    term: {
      en: 'customer relationship management',
      uk: 'управління відносинами з клієнтами',
      ru: 'управление взаимоотношениями с клиентами',
    },
    meaning: {
      en: 'Building long relationships on data about customers.',
      uk: 'Побудова тривалих відносин на основі даних про клієнтів.',
      ru: 'Построение длительных отношений на основе данных о клиентах.',
    },
    rows: ['U16', 'U39'],
  },
} as const satisfies KeywordEntries;
