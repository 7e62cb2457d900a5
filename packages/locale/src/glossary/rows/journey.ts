import type { RowEntries } from '../row.ts';

/** R40–R52: the journey map and what it is read for. */
export const JOURNEY_ROWS = {
  R40: {
    marks: ['K'],
    term: {
      en: 'customer journey map',
      uk: 'CJM, детальна карта шляху клієнта',
      ru: 'CJM (Customer Journey Mapping), детальная карта пути',
    },
    meaning: {
      en: 'A picture of everything a customer goes through with the company, in the customer’s own order.',
      uk: 'Картина всього, що клієнт проходить із компанією, у його власній послідовності.',
      ru: 'Картина всего, что клиент проходит с компанией, в его собственной последовательности.',
    },
  },
  R41: {
    marks: ['V'],
    term: { en: 'end to end', uk: 'від початку до кінця взаємодії', ru: 'от начала до конца взаимодействия' },
    meaning: {
      en: 'The map says what starts the journey and what ends it.',
      uk: 'Карта каже, із чого шлях починається й чим закінчується.',
      ru: 'Карта говорит, с чего путь начинается и чем заканчивается.',
    },
  },
  R42: {
    marks: ['K'],
    term: {
      en: 'all stages from first contact to purchase',
      uk: 'усі етапи, від першого контакту до здійснення покупки',
      ru: 'все этапы, первый контакт → совершение покупки',
    },
    meaning: {
      en: 'Stages follow each other without a gap from the first contact on.',
      uk: 'Етапи йдуть один за одним без прогалин від першого контакту.',
      ru: 'Этапы идут один за другим без пробелов от первого контакта.',
    },
  },
  R43: {
    marks: ['V'],
    term: { en: 'later interactions', uk: 'далі до подальшої взаємодії', ru: 'далее до последующих взаимодействий' },
    meaning: {
      en: 'The journey does not stop at the purchase; what comes after belongs on the map.',
      uk: 'Шлях не закінчується на покупці; те, що після неї, теж належить карті.',
      ru: 'Путь не заканчивается покупкой; то, что после неё, тоже принадлежит карте.',
    },
  },
  R44: {
    marks: ['K', 'R'],
    term: {
      en: 'processes and interactions that need improvement',
      uk: 'які процеси та взаємодії потребують покращення',
      ru: 'какие процессы и интеракции нуждаются в улучшении',
    },
    meaning: {
      en: 'Pains with their severity and evidence, and the processes behind them.',
      uk: 'Больові точки з їхньою гостротою та підтвердженням і процеси, що стоять за ними.',
      ru: 'Болевые точки с их остротой и подтверждением и процессы, которые за ними стоят.',
    },
  },
  R45: {
    marks: ['K', 'V', 'M'],
    term: {
      en: 'moments that can be optimised',
      uk: 'які моменти можна оптимізувати',
      ru: 'какие моменты могут быть оптимизированы',
    },
    meaning: {
      en: 'Opportunities, weighed by their impact and effort; a serious pain deserves one.',
      uk: 'Можливості, зважені за впливом і трудомісткістю; кожна серйозна больова точка варта такої.',
      ru: 'Возможности, взвешенные по влиянию и трудоёмкости; каждая серьёзная болевая точка достойна такой.',
    },
  },
  R46: {
    marks: ['V', 'R'],
    term: {
      en: 'positive, memorable impressions at every stage',
      uk: 'позитивні й незабутні враження на кожному етапі',
      ru: 'позитивные и запоминающиеся впечатления на каждом этапе',
    },
    meaning: {
      en: 'In the journey aimed at, every stage holds something the customer is glad about.',
      uk: 'У бажаному шляху кожен етап має щось, що тішить клієнта.',
      ru: 'В желаемом пути на каждом этапе есть что-то, что радует клиента.',
    },
  },
  R47: {
    marks: ['K', 'M'],
    term: {
      en: 'risk of losing customers to competitors',
      uk: 'компанії, що не дбають про CEM, можуть втратити клієнтів на користь конкурентів',
      ru: 'компании без внимания к CEM могут потерять клиентов в пользу конкурентов',
    },
    meaning: {
      en: 'Where a bad experience drives customers away, and to whom.',
      uk: 'Де поганий досвід відштовхує клієнтів і до кого вони йдуть.',
      ru: 'Где плохой опыт отталкивает клиентов и к кому они уходят.',
    },
  },
  R48: {
    marks: ['K', 'V'],
    term: {
      en: 'customers expect service and personalisation',
      uk: 'клієнти вимогливіші: сервіс і персоналізація, а не лише продукт',
      ru: 'клиенты требовательнее: сервис + персонализация, не только продукт',
    },
    meaning: {
      en: 'What customers expect is stated and compared with what they get.',
      uk: 'Очікування клієнтів названо й порівняно з тим, що вони отримують.',
      ru: 'Ожидания клиентов названы и сопоставлены с тем, что они получают.',
    },
  },
  R49: {
    marks: ['K', 'V'],
    term: { en: 'cited sources', uk: 'використані джерела', ru: 'использованные источники' },
    meaning: {
      en: 'A claim about the world names where it comes from, so that a reader can check it.',
      uk: 'Твердження про світ називає своє джерело, щоб читач міг його перевірити.',
      ru: 'Утверждение о мире называет свой источник, чтобы читатель мог его проверить.',
    },
  },
  R50: {
    marks: ['K'],
    term: {
      en: 'adapting to changing requirements and expectations',
      uk: 'адаптуватися до змінних вимог та очікувань',
      ru: 'адаптироваться к изменяющимся требованиям и ожиданиям',
    },
    meaning: {
      en: 'A development outside or inside makes the affected journeys due for a new review.',
      uk: 'Зміна зовні чи всередині вимагає нового перегляду шляхів, яких вона стосується.',
      ru: 'Изменение вне или внутри требует нового пересмотра путей, которых оно касается.',
    },
  },
  R51: {
    marks: ['K', 'M'],
    term: {
      en: 'deeper understanding of needs and preferences',
      uk: 'глибше розуміти потреби та вподобання',
      ru: 'глубже понимать потребности и предпочтения',
    },
    meaning: {
      en: 'Needs and preferences of personas rest on evidence, not on guesses.',
      uk: 'Потреби та вподобання персон спираються на докази, а не на здогади.',
      ru: 'Потребности и предпочтения персон опираются на доказательства, а не на догадки.',
    },
  },
  R52: {
    marks: ['K'],
    term: {
      en: 'effectiveness of value creation',
      uk: 'підвищення ефективності процесу створення цінності',
      ru: 'улучшение эффективности процесса создания ценности',
    },
    meaning: {
      en: 'The company says which value it creates for whom and creates it with less waste.',
      uk: 'Компанія каже, яку цінність і для кого створює, і створює її з меншими втратами.',
      ru: 'Компания говорит, какую ценность и для кого создаёт, и создаёт её с меньшими потерями.',
    },
  },
} as const satisfies RowEntries;
