import type { RuleDescription } from '../rule.ts';

const error = { category: 'correctness', severity: 'error' } as const;

/** What is named and referred to. */
export const referenceRules: readonly RuleDescription[] = [
  {
    code: 'unresolved-reference',
    fixable: true,
    ...error,
    summary: {
      en: 'What is referred to is declared.',
      uk: 'Те, на що посилаються, оголошено.',
      ru: 'То, на что ссылаются, объявлено.',
    },
    reason: {
      rows: ['R15', 'R31'],
      text: {
        en: 'Goals, indicators, initiatives and journeys are one system only through their references. A name that nothing carries is a slip of the pen or a thing still to be declared.',
        uk: 'Цілі, показники, ініціативи й шляхи стають єдиною системою лише завдяки посиланням. Назва, якої ніщо не має, — це описка або те, що ще треба оголосити.',
        ru: 'Цели, показатели, инициативы и пути становятся единой системой лишь благодаря ссылкам. Название, которого ничто не носит, — это описка или то, что ещё надо объявить.',
      },
    },
    bad: ['kpi Loyalty "Loyalty"\ngoal Stay "Owners stay" { measured by Loyalti }\n'],
    good: ['kpi Loyalty "Loyalty"\ngoal Stay "Owners stay" { measured by Loyalty }\n'],
  },
  {
    code: 'ambiguous-reference',
    ...error,
    summary: {
      en: 'A reference means one thing.',
      uk: 'Посилання означає щось одне.',
      ru: 'Ссылка означает что-то одно.',
    },
    reason: {
      rows: ['R15', 'U15'],
      text: {
        en: 'Two things may carry the same title, but a mention of it must say which of them is meant: by a path such as Journey.Stage, or by giving one of them a name.',
        uk: 'Дві речі можуть мати однакову назву, але згадка мусить казати, яку з них узято: шляхом на кшталт Journey.Stage або власним іменем для однієї з них.',
        ru: 'Две вещи могут носить одно название, но упоминание должно говорить, какая из них имеется в виду: путём вроде Journey.Stage или собственным именем для одной из них.',
      },
    },
    bad: [
      'journey Buy { touchpoint "Talks to an adviser" }\njourney Return { touchpoint "Talks to an adviser" }\ninitiative Script { improves "Talks to an adviser" }\n',
    ],
    good: [
      'journey Buy { touchpoint "Talks to an adviser" }\njourney Return { touchpoint "Talks to an adviser" }\ninitiative Script { improves Buy."Talks to an adviser" }\n',
    ],
  },
  {
    code: 'wrong-kind',
    ...error,
    summary: {
      en: 'A reference leads to a thing of the right kind.',
      uk: 'Посилання веде до речі потрібного виду.',
      ru: 'Ссылка ведёт к вещи нужного вида.',
    },
    reason: {
      rows: ['R15', 'R31'],
      text: {
        en: 'A goal is measured by a KPI and supported by an initiative. The right name of the wrong thing breaks the chain from goals to indicators to work.',
        uk: 'Ціль вимірюють показником, а підтримують ініціативою. Правильна назва не тієї речі розриває ланцюг від цілей через показники до роботи.',
        ru: 'Цель измеряют показателем, а поддерживают инициативой. Верное название не той вещи разрывает цепочку от целей через показатели к работе.',
      },
    },
    bad: ['team Insights\ngoal Stay "Owners stay" { measured by Insights }\n'],
    good: ['kpi Loyalty\nteam Insights\ngoal Stay "Owners stay" { measured by Loyalty  owner Insights }\n'],
  },
  {
    code: 'duplicate-name',
    ...error,
    summary: {
      en: 'Two things in one place do not share a name.',
      uk: 'Дві речі в одному місці не мають однакового імені.',
      ru: 'Две вещи в одном месте не носят одного имени.',
    },
    reason: {
      rows: ['U15'],
      text: {
        en: 'A name is what measurements, links and comparisons of versions hold on to. Titles may repeat; names may not.',
        uk: 'За ім’я тримаються вимірювання, посилання й порівняння версій. Назви можуть повторюватися, імена — ні.',
        ru: 'За имя держатся измерения, ссылки и сравнения версий. Названия могут повторяться, имена — нет.',
      },
    },
    bad: ['kpi Loyalty "Relationship NPS"\nkpi Loyalty "Retention"\n'],
    good: ['kpi Loyalty "Relationship NPS"\nkpi Staying "Retention"\n'],
  },
  {
    code: 'missing-target',
    fixable: true,
    ...error,
    summary: {
      en: 'What is changed, added to or removed is there in the journey of today.',
      uk: 'Те, що змінюють, доповнюють чи прибирають, є в сьогоднішньому шляху.',
      ru: 'То, что меняют, дополняют или убирают, есть в сегодняшнем пути.',
    },
    reason: {
      rows: ['R22', 'R45'],
      text: {
        en: 'A to-be journey says only what differs from today. A change of a step that today’s journey does not have changes nothing, and the promised improvement would be missing from every picture.',
        uk: 'Майбутній шлях каже лише те, чим він відрізняється від сьогоднішнього. Зміна кроку, якого там немає, нічого не змінює, і обіцяного покращення не було б на жодній карті.',
        ru: 'Будущий путь говорит лишь то, чем он отличается от сегодняшнего. Изменение шага, которого там нет, ничего не меняет, и обещанного улучшения не было бы ни на одной карте.',
      },
    },
    bad: ['journey Buy { touchpoint Pay "Pays" }\njourney Buy2027 to-be of Buy { change Pays { feeling 4 } }\n'],
    good: ['journey Buy { touchpoint Pay "Pays" }\njourney Buy2027 to-be of Buy { change Pay { feeling 4 } }\n'],
  },
  {
    code: 'similar-title',
    fixable: true,
    category: 'correctness',
    severity: 'info',
    summary: {
      en: 'A free title that looks like a declared one is meant as it stands.',
      uk: 'Вільна назва, схожа на оголошену, написана саме так навмисно.',
      ru: 'Свободное название, похожее на объявленное, написано именно так намеренно.',
    },
    reason: {
      rows: ['U15'],
      text: {
        en: 'After `for`, `via`, `by`, `owner`, `uses` and `evidence` a title may stand for itself. One letter away from something declared it is more likely a slip, and the touchpoint would hang on a channel of its own.',
        uk: 'Після `for`, `via`, `by`, `owner`, `uses` та `evidence` назва може стояти сама за себе. Якщо від оголошеного її відділяє одна літера, це радше описка, і точка контакту висіла б на власному каналі.',
        ru: 'После `for`, `via`, `by`, `owner`, `uses` и `evidence` название может стоять само за себя. Если от объявленного его отделяет одна буква, это скорее описка, и точка контакта висела бы на собственном канале.',
      },
    },
    bad: [
      'channel MobileApp "Mobile app"\njourney "Getting home" {\n  touchpoint "Opens the app" via "Mobil app"\n}\n',
    ],
    good: [
      'channel MobileApp "Mobile app"\njourney "Getting home" {\n  touchpoint "Opens the app" via "Mobile app"\n}\n',
    ],
  },
  {
    code: 'not-a-to-be',
    ...error,
    summary: {
      en: '`change`, `add` and `remove` stand in a journey that starts from another.',
      uk: '`change`, `add` і `remove` стоять у шляху, що відштовхується від іншого.',
      ru: '`change`, `add` и `remove` стоят в пути, который отталкивается от другого.',
    },
    reason: {
      rows: ['R22', 'R45'],
      text: {
        en: 'A change needs something that is changed: the journey named after `to-be of`. In a journey of its own a step is written as it is.',
        uk: 'Зміні потрібне те, що змінюють: шлях, названий після `to-be of`. У самостійному шляху крок пишуть таким, яким він є.',
        ru: 'Изменению нужно то, что меняют: путь, названный после `to-be of`. В самостоятельном пути шаг пишут таким, какой он есть.',
      },
    },
    bad: ['journey Buy { touchpoint Pay "Pays" }\njourney Buy2027 { change Pay { feeling 4 } }\n'],
    good: ['journey Buy { touchpoint Pay "Pays" }\njourney Buy2027 to-be of Buy { change Pay { feeling 4 } }\n'],
  },
  {
    code: 'needs-event',
    ...error,
    summary: {
      en: 'A stage that lies before or after something says what.',
      uk: 'Етап, що лежить до або після чогось, каже чого саме.',
      ru: 'Этап, который лежит до или после чего-то, говорит чего именно.',
    },
    reason: {
      rows: ['R43'],
      text: {
        en: 'A renewal begins twelve months before the contract ends, a welcome ends sixty days after signing. Without the event nobody can say when the stage is.',
        uk: 'Поновлення починається за дванадцять місяців до кінця договору, вітання завершується через шістдесят днів після підпису. Без події ніхто не скаже, коли цей етап.',
        ru: 'Продление начинается за двенадцать месяцев до конца договора, приветствие завершается через шестьдесят дней после подписи. Без события никто не скажет, когда этот этап.',
      },
    },
    bad: ['journey "A contract" {\n  stage "Renewal" from 12 months\n}\n'],
    good: [
      'journey "A contract" {\n  stage "Renewal" from 12 months before ContractEnd\n}\nevent ContractEnd "Contract ends"\n',
    ],
  },
  {
    code: 'unknown-maturity-model',
    ...error,
    summary: {
      en: 'A maturity model is one of the built-in ones.',
      uk: 'Модель зрілості — одна з вбудованих.',
      ru: 'Модель зрелости — одна из встроенных.',
    },
    reason: {
      rows: ['R21'],
      text: {
        en: 'FiveLevels, CxPyramid and ServiceExcellence have levels and criteria that the tools know: the gap to the next level follows from them.',
        uk: 'FiveLevels, CxPyramid і ServiceExcellence мають рівні й критерії, які знає програма: з них видно розрив до наступного рівня.',
        ru: 'FiveLevels, CxPyramid и ServiceExcellence имеют уровни и критерии, которые знает программа: из них виден разрыв до следующего уровня.',
      },
    },
    bad: ['strategy Bank "Bank" { maturity SixLevels from regular }\n'],
    good: ['strategy Bank "Bank" { maturity FiveLevels from regular }\n'],
  },
  {
    code: 'unknown-level',
    ...error,
    summary: {
      en: 'A level belongs to its maturity model.',
      uk: 'Рівень належить до своєї моделі зрілості.',
      ru: 'Уровень относится к своей модели зрелости.',
    },
    reason: {
      rows: ['R16', 'R21'],
      text: {
        en: 'The levels of one model are not those of another: `proactive` of the five levels and of the CX pyramid mean different things.',
        uk: 'Рівні однієї моделі — не рівні іншої: `proactive` п’яти рівнів і `proactive` піраміди означають різне.',
        ru: 'Уровни одной модели — не уровни другой: `proactive` пяти уровней и `proactive` пирамиды означают разное.',
      },
    },
    bad: ['strategy Bank "Bank" { maturity FiveLevels from regular to perfect }\n'],
    good: ['strategy Bank "Bank" { maturity FiveLevels from regular to extended }\n'],
  },
];
