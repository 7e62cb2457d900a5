import type { KeywordEntries } from './entry.ts';

/** Words that frame a journey and order its parts. */
export const JOURNEY_KEYWORDS = {
  journey: {
    term: { en: 'journey', uk: 'шлях клієнта', ru: 'путь клиента' },
    meaning: {
      en: 'What a customer goes through to reach a purpose, from the first trigger to the end.',
      uk: 'Те, що клієнт проходить до своєї мети, від першого поштовху до кінця.',
      ru: 'То, что клиент проходит к своей цели, от первого толчка до конца.',
    },
    rows: ['R40', 'R41'],
  },
  'as-is': {
    term: { en: 'as is', uk: 'як є', ru: 'как есть' },
    meaning: {
      en: 'The journey as customers live it today.',
      uk: 'Шлях, яким клієнти йдуть сьогодні.',
      ru: 'Путь, которым клиенты идут сегодня.',
    },
    rows: ['R21', 'R40'],
  },
  'to-be of': {
    term: { en: 'to be', uk: 'як має бути', ru: 'как должно быть' },
    meaning: {
      en: 'The journey aimed at: a copy of another one with the stated changes.',
      uk: 'Бажаний шлях: копія іншого із зазначеними змінами.',
      ru: 'Желаемый путь: копия другого с указанными изменениями.',
    },
    rows: ['R22', 'R46'],
  },
  research: {
    term: { en: 'research', uk: 'дослідження', ru: 'исследование' },
    meaning: {
      en: 'A journey that is still being found out.',
      uk: 'Шлях, який ще з’ясовують.',
      ru: 'Путь, который ещё выясняют.',
    },
    rows: ['R51'],
  },
  scenario: {
    term: { en: 'scenario', uk: 'сценарій', ru: 'сценарий' },
    meaning: {
      en: 'The circumstances in which the journey takes place.',
      uk: 'Обставини, за яких відбувається шлях.',
      ru: 'Обстоятельства, в которых проходит путь.',
    },
    rows: ['R41'],
  },
  'starts when': {
    term: { en: 'starts when', uk: 'починається, коли', ru: 'начинается, когда' },
    meaning: { en: 'What triggers the journey.', uk: 'Що запускає шлях.', ru: 'Что запускает путь.' },
    rows: ['R41'],
  },
  'ends when': {
    term: { en: 'ends when', uk: 'закінчується, коли', ru: 'заканчивается, когда' },
    meaning: {
      en: 'What ends the journey or the stage; a measure may be part of it.',
      uk: 'Що завершує шлях або етап; умовою може бути й показник.',
      ru: 'Что завершает путь или этап; условием может быть и показатель.',
    },
    rows: ['R41', 'R43'],
  },
  'succeeds when': {
    term: { en: 'succeeds when', uk: 'успішний, коли', ru: 'успешен, когда' },
    meaning: {
      en: 'How the customer recognises that it worked out.',
      uk: 'За чим клієнт бачить, що все вдалося.',
      ru: 'По чему клиент видит, что всё получилось.',
    },
    rows: ['R41'],
  },
  stage: {
    term: { en: 'stage', uk: 'етап', ru: 'этап' },
    meaning: {
      en: 'A part of the journey with a purpose of its own; stages nest.',
      uk: 'Частина шляху з власним призначенням; етапи вкладаються один в один.',
      ru: 'Часть пути с собственным назначением; этапы вкладываются друг в друга.',
    },
    rows: ['R42', 'R46'],
  },
  phase: {
    term: { en: 'phase', uk: 'фаза', ru: 'фаза' },
    meaning: {
      en: 'Where a stage lies between first contact and later interactions: awareness, purchase, usage or aftercare.',
      uk: 'Місце етапу між першим контактом і подальшою взаємодією: ознайомлення, придбання, користування чи подальша взаємодія.',
      ru: 'Место этапа между первым контактом и последующим взаимодействием: знакомство, приобретение, использование или последующее взаимодействие.',
    },
    rows: ['R6', 'R43'],
  },
  purpose: {
    term: { en: 'purpose', uk: 'призначення', ru: 'назначение' },
    meaning: {
      en: 'What the customer wants to have reached by the end of the stage.',
      uk: 'Чого клієнт хоче досягти до кінця етапу.',
      ru: 'Чего клиент хочет достичь к концу этапа.',
    },
    rows: ['R42'],
  },
  lasts: {
    term: { en: 'lasts', uk: 'тривалість', ru: 'длительность' },
    meaning: {
      en: 'How long the stage usually takes.',
      uk: 'Скільки зазвичай триває етап.',
      ru: 'Сколько обычно длится этап.',
    },
    rows: ['R42'],
  },
  before: {
    term: { en: 'before an event', uk: 'до події', ru: 'до события' },
    meaning: {
      en: 'Places a stage before an event, such as the end of a contract.',
      uk: 'Ставить етап перед подією, наприклад кінцем договору.',
      ru: 'Ставит этап перед событием, например концом договора.',
    },
    rows: ['R43'],
  },
  after: {
    term: { en: 'after', uk: 'після', ru: 'после' },
    meaning: {
      en: 'Places a stage after an event, or an added step behind another one.',
      uk: 'Ставить етап після події або доданий крок за іншим.',
      ru: 'Ставит этап после события или добавленный шаг за другим.',
    },
    rows: ['R43'],
  },
  event: {
    term: { en: 'event', uk: 'подія', ru: 'событие' },
    meaning: {
      en: 'A moment in the customer’s life or contract that stages are placed around.',
      uk: 'Момент у житті чи договорі клієнта, навколо якого розташовують етапи.',
      ru: 'Момент в жизни или договоре клиента, вокруг которого располагают этапы.',
    },
    rows: ['R42'],
  },
  step: {
    term: { en: 'step', uk: 'крок', ru: 'шаг' },
    meaning: {
      en: 'Anything the customer goes through, with or without the company.',
      uk: 'Будь-що, що проходить клієнт, із компанією чи без неї.',
      ru: 'Всё, что проходит клиент, с компанией или без неё.',
    },
    rows: ['R42'],
  },
  touchpoint: {
    term: { en: 'touchpoint', uk: 'точка контакту', ru: 'точка контакта' },
    meaning: {
      en: 'A step at which the customer is in contact with the company.',
      uk: 'Крок, на якому клієнт контактує з компанією.',
      ru: 'Шаг, на котором клиент контактирует с компанией.',
    },
    rows: ['U15', 'R22'],
  },
  exit: {
    term: { en: 'exit', uk: 'вихід', ru: 'выход' },
    meaning: {
      en: 'A step at which the customer leaves; the text order never leads into it.',
      uk: 'Крок, на якому клієнт іде від нас; порядок тексту ніколи до нього не веде.',
      ru: 'Шаг, на котором клиент уходит; порядок текста никогда к нему не ведёт.',
    },
    rows: ['R47'],
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of the language; the value is data, not a function
  then: {
    term: { en: 'then', uk: 'далі', ru: 'далее' },
    meaning: {
      en: 'Where the customer goes next, with the observed share and the condition.',
      uk: 'Куди клієнт іде далі, зі спостереженою часткою та умовою.',
      ru: 'Куда клиент идёт дальше, с наблюдаемой долей и условием.',
    },
    rows: ['R42'],
  },
  'any order': {
    term: { en: 'any order', uk: 'у будь-якому порядку', ru: 'в любом порядке' },
    meaning: {
      en: 'Steps that customers take in no fixed sequence.',
      uk: 'Кроки, які клієнти роблять без сталої послідовності.',
      ru: 'Шаги, которые клиенты делают без постоянной последовательности.',
    },
    rows: ['R42'],
  },
  parallel: {
    term: { en: 'parallel', uk: 'паралельно', ru: 'параллельно' },
    meaning: {
      en: 'Steps that go on at the same time.',
      uk: 'Кроки, що відбуваються одночасно.',
      ru: 'Шаги, которые происходят одновременно.',
    },
    rows: ['R42'],
  },
  details: {
    term: { en: 'details', uk: 'докладніше', ru: 'подробнее' },
    meaning: {
      en: 'The journey that shows this part more closely.',
      uk: 'Шлях, який показує цю частину докладніше.',
      ru: 'Путь, который показывает эту часть подробнее.',
    },
    rows: ['R40'],
  },
  include: {
    term: { en: 'include', uk: 'включити', ru: 'включить' },
    meaning: {
      en: 'Takes in the steps of a shared journey without copying its text.',
      uk: 'Бере кроки спільного шляху без копіювання тексту.',
      ru: 'Берёт шаги общего пути без копирования текста.',
    },
    rows: ['R40'],
  },
  'only for': {
    term: { en: 'only for', uk: 'лише для', ru: 'только для' },
    meaning: {
      en: 'The part of the journey that only these personas or segments go through.',
      uk: 'Частина шляху, яку проходять лише ці персони чи сегменти.',
      ru: 'Часть пути, которую проходят только эти персоны или сегменты.',
    },
    rows: ['U31', 'U33'],
  },
  scale: {
    term: { en: 'scale', uk: 'шкала', ru: 'шкала' },
    meaning: {
      en: 'The lowest and the highest possible score, for example 1..5.',
      uk: 'Найнижча та найвища можлива оцінка, наприклад 1..5.',
      ru: 'Самая низкая и самая высокая возможная оценка, например 1..5.',
    },
    rows: ['R5'],
  },
  change: {
    term: { en: 'change', uk: 'зміна', ru: 'изменение' },
    meaning: {
      en: 'What is different in the journey aimed at; a property written here replaces the old one.',
      uk: 'Що інакше в бажаному шляху; властивість, написана тут, замінює попередню.',
      ru: 'Что иначе в желаемом пути; свойство, написанное здесь, заменяет прежнее.',
    },
    rows: ['R46'],
  },
  add: {
    term: { en: 'add', uk: 'додати', ru: 'добавить' },
    meaning: {
      en: 'Adds a step or a statement to the journey aimed at.',
      uk: 'Додає крок або висловлення до бажаного шляху.',
      ru: 'Добавляет шаг или высказывание к желаемому пути.',
    },
    rows: ['R46'],
  },
  remove: {
    term: { en: 'remove', uk: 'прибрати', ru: 'убрать' },
    meaning: {
      en: 'Takes a step or a statement out of the journey aimed at.',
      uk: 'Прибирає крок або висловлення з бажаного шляху.',
      ru: 'Убирает шаг или высказывание из желаемого пути.',
    },
    rows: ['R46'],
  },
  reviewed: {
    term: { en: 'reviewed', uk: 'переглянуто', ru: 'пересмотрено' },
    meaning: {
      en: 'When somebody last looked whether it still holds, or how often this is done.',
      uk: 'Коли востаннє перевіряли, чи це ще чинне, або як часто це роблять.',
      ru: 'Когда в последний раз проверяли, верно ли это ещё, или как часто это делают.',
    },
    rows: ['R2', 'R36'],
  },
} as const satisfies KeywordEntries;
