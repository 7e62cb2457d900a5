import type { KeywordEntries } from './entry.ts';

/** KPIs, their data and their targets. */
export const MEASUREMENT_KEYWORDS = {
  kpi: {
    term: { en: 'KPI', uk: 'KPI', ru: 'KPI' },
    meaning: {
      en: 'A figure the company judges itself by; complete with unit, baseline, target, direction, date, source, method and owner.',
      uk: 'Показник, за яким компанія себе оцінює; повний, якщо має одиницю, базове й цільове значення, напрям, строк, джерело, метод і відповідального.',
      ru: 'Показатель, по которому компания себя оценивает; полон, если есть единица, базовое и целевое значение, направление, срок, источник, метод и ответственный.',
    },
    rows: ['R31'],
  },
  question: {
    term: { en: 'question', uk: 'запитання', ru: 'вопрос' },
    meaning: {
      en: 'The wording customers are asked.',
      uk: 'Формулювання, яке ставлять клієнтам.',
      ru: 'Формулировка, которую задают клиентам.',
    },
    rows: ['R30'],
  },
  metric: {
    term: { en: 'metric', uk: 'метрика', ru: 'метрика' },
    meaning: {
      en: 'How the value is computed from the data.',
      uk: 'Як значення обчислюють із даних.',
      ru: 'Как значение вычисляют из данных.',
    },
    rows: ['R31', 'R32'],
  },
  data: {
    term: { en: 'data source', uk: 'джерело даних', ru: 'источник данных' },
    meaning: {
      en: 'Where the numbers of KPIs come from: files, or a table of a system.',
      uk: 'Звідки беруться числа KPI: файли або таблиця системи.',
      ru: 'Откуда берутся числа KPI: файлы или таблица системы.',
    },
    rows: ['U16', 'U39'],
  },
  'held in': {
    term: { en: 'held in', uk: 'зберігається в', ru: 'хранится в' },
    meaning: {
      en: 'The system that holds the data.',
      uk: 'Система, що зберігає дані.',
      ru: 'Система, которая хранит данные.',
    },
    rows: ['U30'],
  },
  direct: {
    term: { en: 'direct', uk: 'прямі', ru: 'прямые' },
    meaning: {
      en: 'The data say what customers answered when they were asked.',
      uk: 'Дані кажуть, що клієнти відповіли на запитання.',
      ru: 'Данные говорят, что клиенты ответили на вопрос.',
    },
    rows: ['R30'],
  },
  indirect: {
    term: { en: 'indirect', uk: 'непрямі', ru: 'косвенные' },
    meaning: {
      en: 'The data say what customers did, without asking them.',
      uk: 'Дані кажуть, що клієнти зробили, без запитань до них.',
      ru: 'Данные говорят, что клиенты сделали, без вопросов к ним.',
    },
    rows: ['R30'],
  },
  from: {
    term: { en: 'from', uk: 'від, з', ru: 'от, из' },
    meaning: {
      en: 'Where it comes from or begins: data, a point in time, a level.',
      uk: 'Звідки це береться або де починається: дані, момент часу, рівень.',
      ru: 'Откуда это берётся или где начинается: данные, момент времени, уровень.',
    },
    rows: ['R31'],
  },
  files: {
    term: { en: 'files', uk: 'файли', ru: 'файлы' },
    meaning: {
      en: 'The data files, as a path with wildcards.',
      uk: 'Файли даних, шлях із символами підстановки.',
      ru: 'Файлы данных, путь с подстановочными знаками.',
    },
    rows: ['R31'],
  },
  table: {
    term: { en: 'table', uk: 'таблиця', ru: 'таблица' },
    meaning: {
      en: 'The table of a declared system that holds the data.',
      uk: 'Таблиця описаної системи, що зберігає дані.',
      ru: 'Таблица описанной системы, которая хранит данные.',
    },
    rows: ['R31'],
  },
  date: {
    term: { en: 'date', uk: 'дата', ru: 'дата' },
    meaning: {
      en: 'The column that says when an answer or a case belongs to a period.',
      uk: 'Стовпець, що каже, до якого періоду належить відповідь чи випадок.',
      ru: 'Столбец, который говорит, к какому периоду относится ответ или случай.',
    },
    rows: ['R31'],
  },
  median: {
    term: { en: 'median', uk: 'медіана', ru: 'медиана' },
    meaning: {
      en: 'The middle value: half of the cases lie below it; a few extremes do not move it.',
      uk: 'Середина ряду: половина випадків нижче; кілька крайніх значень її не зрушують.',
      ru: 'Середина ряда: половина случаев ниже; несколько крайних значений её не сдвигают.',
    },
    rows: ['R24'],
  },
  percentile: {
    term: { en: 'percentile', uk: 'процентиль', ru: 'процентиль' },
    meaning: {
      en: 'The value that the given share of cases does not exceed.',
      uk: 'Значення, якого не перевищує вказана частка випадків.',
      ru: 'Значение, которое не превышает указанная доля случаев.',
    },
    rows: ['R24'],
  },
  'duration between': {
    term: { en: 'duration between', uk: 'тривалість між', ru: 'длительность между' },
    meaning: {
      en: 'The time between two events of the same case.',
      uk: 'Час між двома подіями того самого випадку.',
      ru: 'Время между двумя событиями одного случая.',
    },
    rows: ['R24'],
  },
  'only where': {
    term: { en: 'only where', uk: 'лише там, де', ru: 'только там, где' },
    meaning: {
      en: 'Which rows of the data count.',
      uk: 'Які рядки даних враховують.',
      ru: 'Какие строки данных учитывают.',
    },
    rows: ['U33'],
  },
  'split by': {
    term: { en: 'split by', uk: 'у розрізі', ru: 'в разрезе' },
    meaning: {
      en: 'The columns by which the KPI is shown separately.',
      uk: 'Стовпці, за якими KPI показують окремо.',
      ru: 'Столбцы, по которым KPI показывают отдельно.',
    },
    rows: ['U33'],
  },
  formula: {
    term: { en: 'formula', uk: 'формула', ru: 'формула' },
    meaning: {
      en: 'Computes the KPI from other KPIs; amounts of different units cannot be added.',
      uk: 'Обчислює KPI з інших KPI; величини різних одиниць не можна додавати.',
      ru: 'Вычисляет KPI из других KPI; величины разных единиц нельзя складывать.',
    },
    rows: ['R31'],
  },
  unit: {
    term: { en: 'unit', uk: 'одиниця', ru: 'единица' },
    meaning: { en: 'What the value is counted in.', uk: 'У чому рахують значення.', ru: 'В чём считают значение.' },
    rows: ['R31'],
  },
  'supplied by': {
    term: { en: 'supplied by', uk: 'надає', ru: 'предоставляет' },
    meaning: {
      en: 'Somebody outside who publishes the value; it is stored, never computed.',
      uk: 'Хтось зовні, хто публікує значення; його зберігають, але не обчислюють.',
      ru: 'Кто-то вовне, кто публикует значение; его хранят, но не вычисляют.',
    },
    rows: ['R49'],
  },
  baseline: {
    term: { en: 'baseline', uk: 'базове значення', ru: 'базовое значение' },
    meaning: {
      en: 'The value from which progress is counted.',
      uk: 'Значення, від якого рахують поступ.',
      ru: 'Значение, от которого считают продвижение.',
    },
    rows: ['R31'],
  },
  target: {
    term: { en: 'target', uk: 'цільове значення', ru: 'целевое значение' },
    meaning: {
      en: 'The value to be reached, and by when.',
      uk: 'Значення, якого треба досягти, і до якого часу.',
      ru: 'Значение, которого надо достичь, и к какому времени.',
    },
    rows: ['R31', 'R35'],
  },
  hold: {
    term: { en: 'hold', uk: 'утримати', ru: 'удержать' },
    meaning: {
      en: 'The value must not get worse; there is no attainment percentage.',
      uk: 'Значення не має погіршитися; відсотка досягнення немає.',
      ru: 'Значение не должно ухудшиться; процента достижения нет.',
    },
    rows: ['R31'],
  },
  attainment: {
    term: { en: 'attainment', uk: 'ступінь досягнення', ru: 'степень достижения' },
    meaning: {
      en: '(actual − baseline) ÷ (target − baseline).',
      uk: '(факт − базове) ÷ (цільове − базове).',
      ru: '(факт − базовое) ÷ (целевое − базовое).',
    },
    rows: ['R35'],
  },
  alert: {
    term: { en: 'alert', uk: 'сигнал', ru: 'сигнал' },
    meaning: {
      en: 'The value from which on somebody has to look.',
      uk: 'Значення, з якого комусь треба втрутитися.',
      ru: 'Значение, с которого кому-то нужно вмешаться.',
    },
    rows: ['R35'],
  },
  measured: {
    term: { en: 'measured', uk: 'періодичність вимірювання', ru: 'периодичность измерения' },
    meaning: { en: 'How often the KPI is measured.', uk: 'Як часто вимірюють KPI.', ru: 'Как часто измеряют KPI.' },
    rows: ['R31', 'R2'],
  },
  'may drive': {
    term: { en: 'may drive', uk: 'може впливати на', ru: 'может влиять на' },
    meaning: {
      en: 'A hypothesis: this KPI moves another one; dashed until both are measured.',
      uk: 'Гіпотеза: цей KPI зрушує інший; пунктир, доки не виміряно обидва.',
      ru: 'Гипотеза: этот KPI двигает другой; пунктир, пока не измерены оба.',
    },
    rows: ['R28', 'U37', 'U41'],
  },
  interpretation: {
    term: { en: 'interpretation', uk: 'тлумачення', ru: 'интерпретация' },
    meaning: {
      en: 'How to read the value and its changes.',
      uk: 'Як читати значення та його зміни.',
      ru: 'Как читать значение и его изменения.',
    },
    rows: ['R35'],
  },
  'higher is better': {
    term: { en: 'higher is better', uk: 'більше — краще', ru: 'больше — лучше' },
    meaning: {
      en: 'A rising value is an improvement.',
      uk: 'Зростання значення — це покращення.',
      ru: 'Рост значения — это улучшение.',
    },
    rows: ['R31'],
  },
  'lower is better': {
    term: { en: 'lower is better', uk: 'менше — краще', ru: 'меньше — лучше' },
    meaning: {
      en: 'A falling value is an improvement.',
      uk: 'Зниження значення — це покращення.',
      ru: 'Снижение значения — это улучшение.',
    },
    rows: ['R24', 'R27'],
  },
  level: {
    term: { en: 'level', uk: 'рівень', ru: 'уровень' },
    meaning: {
      en: 'Whether the KPI speaks of the whole relationship or of a single transaction.',
      uk: 'Чи говорить KPI про відносини загалом, чи про окрему взаємодію.',
      ru: 'Говорит ли KPI об отношениях в целом или об отдельном взаимодействии.',
    },
    rows: ['R4'],
  },
  captures: {
    term: { en: 'captures', uk: 'що вловлює', ru: 'что улавливает' },
    meaning: {
      en: 'What the KPI is about: attitude, emotion, behaviour, trust or engagement.',
      uk: 'Про що цей KPI: ставлення, емоції, поведінку, довіру чи залученість.',
      ru: 'О чём этот KPI: отношение, эмоции, поведение, доверие или вовлечённость.',
    },
    rows: ['U22', 'U38'],
  },
  'reported to': {
    term: { en: 'reported to', uk: 'кому звітують', ru: 'кому докладывают' },
    meaning: { en: 'Who gets to see the results.', uk: 'Хто бачить результати.', ru: 'Кто видит результаты.' },
    rows: ['R35'],
  },
  agreed: {
    term: { en: 'agreed', uk: 'погоджено', ru: 'согласовано' },
    meaning: {
      en: 'The day the KPI and its target were fixed, before anything was measured.',
      uk: 'День, коли KPI та його ціль визначили, до будь-якого вимірювання.',
      ru: 'День, когда KPI и его цель определили, до всякого измерения.',
    },
    rows: ['R35'],
  },
} as const satisfies KeywordEntries;
