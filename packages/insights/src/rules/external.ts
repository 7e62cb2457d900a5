import type { RuleDescription } from './rule.ts';

const error = { category: 'correctness', severity: 'error' } as const;

/**
 * Rules whose check needs the text itself and therefore lives with the language; their codes and their documentation
 * live here with all others. They cannot be accepted or turned off: what they report has no meaning yet.
 */
export const externalRules: readonly RuleDescription[] = [
  {
    code: 'syntax',
    ...error,
    summary: {
      en: 'The text follows the grammar.',
      uk: 'Текст відповідає граматиці.',
      ru: 'Текст соответствует грамматике.',
    },
    reason: {
      rows: ['R2'],
      text: {
        en: 'What cannot be read cannot be checked, drawn or measured. The rest of the file is still read: one slip costs one line, not the picture.',
        uk: 'Те, чого не прочитати, не можна перевірити, намалювати чи виміряти. Решту файлу все одно прочитано: одна описка коштує одного рядка, а не всієї карти.',
        ru: 'То, чего не прочитать, нельзя проверить, нарисовать или измерить. Остальной файл всё равно прочитан: одна описка стоит одной строки, а не всей карты.',
      },
    },
    bad: ['journey "Getting home" {\n  tuochpoint "Opens the app"\n}\n'],
    good: ['journey "Getting home" {\n  touchpoint "Opens the app"\n}\n'],
  },
  {
    code: 'layout',
    ...error,
    summary: {
      en: 'A property stands with the declaration it belongs to.',
      uk: 'Властивість стоїть при тому оголошенні, до якого належить.',
      ru: 'Свойство стоит при том объявлении, к которому относится.',
    },
    reason: {
      rows: ['R30'],
      text: {
        en: 'A line without a block takes the properties that follow it. At the indentation of the declaration itself a property looks like the neighbour’s: the reader and the tools would understand two different things.',
        uk: 'Рядок без блоку забирає властивості, що йдуть за ним. На відступі самого оголошення властивість здається сусідовою: читач і програма зрозуміли б різне.',
        ru: 'Строка без блока забирает свойства, что идут за ней. На отступе самого объявления свойство кажется соседским: читатель и программа поняли бы разное.',
      },
    },
    bad: ['journey "Getting home" {\n  stage "Leaving"\n  owner "Operations"\n}\n'],
    good: ['journey "Getting home" {\n  stage "Leaving" owner "Operations"\n}\n'],
  },
  {
    code: 'unresolved-reference',
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
    code: 'duplicate-property',
    ...error,
    summary: {
      en: 'What has one value is said once.',
      uk: 'Те, що має одне значення, кажуть один раз.',
      ru: 'То, у чего одно значение, говорят один раз.',
    },
    reason: {
      rows: ['R31'],
      text: {
        en: 'A goal has one date and a KPI one metric. Said twice, one of the two would be dropped silently, and nobody could tell which.',
        uk: 'Ціль має одну дату, а KPI — одну метрику. Якщо сказати двічі, одне з двох мовчки зникло б, і ніхто не знав би яке.',
        ru: 'У цели одна дата, а у KPI одна метрика. Если сказать дважды, одно из двух молча исчезло бы, и никто не знал бы какое.',
      },
    },
    bad: ['goal Stay "Owners stay" {\n  by 2027-06-30\n  by 2027-12-31\n}\n'],
    good: ['goal Stay "Owners stay" {\n  by 2027-12-31\n}\n'],
  },
  {
    code: 'invalid-date',
    ...error,
    summary: {
      en: 'A date is in the calendar.',
      uk: 'Дата є в календарі.',
      ru: 'Дата есть в календаре.',
    },
    reason: {
      rows: ['R31', 'R33'],
      text: {
        en: 'Horizon, targets and schedules are compared day by day. A thirteenth month or a thirtieth of February cannot be compared with anything.',
        uk: 'Горизонт, цілі й графіки порівнюють день за днем. Тринадцятий місяць чи тридцяте лютого нема з чим порівняти.',
        ru: 'Горизонт, цели и графики сравнивают день за днём. Тринадцатый месяц или тридцатое февраля не с чем сравнить.',
      },
    },
    bad: ['goal Stay "Owners stay" { by 2027-02-30 }\n'],
    good: ['goal Stay "Owners stay" { by 2027-02-28 }\n'],
  },
  {
    code: 'missing-target',
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
];
