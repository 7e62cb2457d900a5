import type { KeywordEntries } from './entry.ts';

/** Evaluation, progress, views and words that stand anywhere. */
export const REVIEW_KEYWORDS = {
  review: {
    term: { en: 'review', uk: 'перегляд стратегії', ru: 'пересмотр стратегии' },
    meaning: {
      en: 'A look back on a given day: results, decisions, developments, the next date.',
      uk: 'Погляд назад на певний день: результати, рішення, зміни, наступна дата.',
      ru: 'Взгляд назад на определённый день: результаты, решения, изменения, следующая дата.',
    },
    rows: ['R35', 'R36'],
  },
  decided: {
    term: { en: 'decided', uk: 'вирішено', ru: 'решено' },
    meaning: {
      en: 'What was decided: keep, adjust, stop or start something, and why.',
      uk: 'Що вирішили: залишити, скоригувати, зупинити чи розпочати, і чому.',
      ru: 'Что решили: оставить, скорректировать, остановить или начать, и почему.',
    },
    rows: ['R35'],
  },
  'external development': {
    term: { en: 'external development', uk: 'зміна зовнішнього середовища', ru: 'изменение внешней среды' },
    meaning: {
      en: 'Something that changed outside the company and what it concerns.',
      uk: 'Що змінилося поза компанією та чого це стосується.',
      ru: 'Что изменилось вне компании и чего это касается.',
    },
    rows: ['R36', 'R50'],
  },
  'internal development': {
    term: { en: 'internal development', uk: 'зміна внутрішнього середовища', ru: 'изменение внутренней среды' },
    meaning: {
      en: 'Something that changed inside the company and what it concerns.',
      uk: 'Що змінилося всередині компанії та чого це стосується.',
      ru: 'Что изменилось внутри компании и чего это касается.',
    },
    rows: ['R36'],
  },
  'next review': {
    term: { en: 'next review', uk: 'наступний перегляд', ru: 'следующий пересмотр' },
    meaning: { en: 'The day of the next review.', uk: 'День наступного перегляду.', ru: 'День следующего пересмотра.' },
    rows: ['R36', 'R2'],
  },
  progress: {
    term: { en: 'progress', uk: 'просування', ru: 'продвижение' },
    meaning: {
      en: 'What the team says about the seven stages; the tools check it.',
      uk: 'Що команда каже про сім етапів; інструменти це перевіряють.',
      ru: 'Что команда говорит о семи этапах; инструменты это проверяют.',
    },
    rows: ['R37'],
  },
  analysis: {
    term: { en: 'analysis', uk: 'аналіз', ru: 'анализ' },
    meaning: { en: 'Stage 1: where we stand today.', uk: 'Етап 1: де ми сьогодні.', ru: 'Этап 1: где мы сегодня.' },
    rows: ['R30'],
  },
  goals: {
    term: { en: 'goals', uk: 'цілі', ru: 'цели' },
    meaning: {
      en: 'Stage 2: what shall be reached, and how it is measured.',
      uk: 'Етап 2: чого треба досягти та як це вимірюють.',
      ru: 'Этап 2: чего надо достичь и как это измеряют.',
    },
    rows: ['R31'],
  },
  plan: {
    term: { en: 'plan', uk: 'план', ru: 'план' },
    meaning: {
      en: 'Stage 4: who does what by when.',
      uk: 'Етап 4: хто, що й до якого часу робить.',
      ru: 'Этап 4: кто, что и к какому времени делает.',
    },
    rows: ['R33'],
  },
  implementation: {
    term: { en: 'implementation', uk: 'впровадження', ru: 'реализация' },
    meaning: { en: 'Stage 5: the plan is carried out.', uk: 'Етап 5: план виконують.', ru: 'Этап 5: план выполняют.' },
    rows: ['R34'],
  },
  evaluation: {
    term: { en: 'evaluation', uk: 'оцінювання', ru: 'оценка' },
    meaning: {
      en: 'Stage 6: results against the indicators fixed before.',
      uk: 'Етап 6: результати за раніше визначеними показниками.',
      ru: 'Этап 6: результаты по ранее определённым показателям.',
    },
    rows: ['R35'],
  },
  improvement: {
    term: { en: 'improvement', uk: 'вдосконалення', ru: 'совершенствование' },
    meaning: {
      en: 'Stage 7: reviews lead to changes, and the cycle begins anew.',
      uk: 'Етап 7: перегляди ведуть до змін, і цикл починається знову.',
      ru: 'Этап 7: пересмотры ведут к изменениям, и цикл начинается снова.',
    },
    rows: ['R36', 'R38'],
  },
  view: {
    term: { en: 'view', uk: 'подання', ru: 'представление' },
    meaning: {
      en: 'A picture of chosen lanes and parts: map, blueprint, roadmap and others.',
      uk: 'Зображення вибраних доріжок і частин: карта, схема сервісу, дорожня карта тощо.',
      ru: 'Изображение выбранных дорожек и частей: карта, схема сервиса, дорожная карта и другие.',
    },
    rows: ['R40'],
  },
  lanes: {
    term: { en: 'lanes', uk: 'доріжки', ru: 'дорожки' },
    meaning: {
      en: 'Which rows the map shows, and in which order.',
      uk: 'Які рядки показує карта та в якому порядку.',
      ru: 'Какие строки показывает карта и в каком порядке.',
    },
    rows: ['R40'],
  },
  'only moments of truth': {
    term: { en: 'only moments of truth', uk: 'лише моменти істини', ru: 'только моменты истины' },
    meaning: {
      en: 'Shows only the contacts that make or break the relationship.',
      uk: 'Показує лише контакти, що вирішують долю відносин.',
      ru: 'Показывает только контакты, которые решают судьбу отношений.',
    },
    rows: ['U20'],
  },
  accept: {
    term: { en: 'accept', uk: 'прийняти', ru: 'принять' },
    meaning: {
      en: 'A finding knowingly accepted, with the reason and until when.',
      uk: 'Свідомо прийняте зауваження, з причиною та строком.',
      ru: 'Осознанно принятое замечание, с причиной и сроком.',
    },
    rows: ['R37'],
  },
  until: {
    term: { en: 'until', uk: 'до', ru: 'до' },
    meaning: {
      en: 'The day on which it ends to hold.',
      uk: 'День, до якого це чинне.',
      ru: 'День, до которого это действует.',
    },
    rows: ['R2'],
  },
  note: {
    term: { en: 'note', uk: 'нотатка', ru: 'заметка' },
    meaning: {
      en: 'A remark for readers, in Markdown; shown in maps and reports.',
      uk: 'Ремарка для читачів у Markdown; її видно на картах і у звітах.',
      ru: 'Ремарка для читателей в Markdown; её видно на картах и в отчётах.',
    },
    rows: ['R7'],
  },
  for: {
    term: { en: 'for', uk: 'для', ru: 'для' },
    meaning: {
      en: 'The personas or segments it holds for.',
      uk: 'Персони чи сегменти, яких це стосується.',
      ru: 'Персоны или сегменты, для которых это верно.',
    },
    rows: ['U31', 'R51'],
  },
  as: {
    term: { en: 'as', uk: 'від імені', ru: 'от лица' },
    meaning: {
      en: 'The persona that feels or says it.',
      uk: 'Персона, яка це відчуває чи каже.',
      ru: 'Персона, которая это чувствует или говорит.',
    },
    rows: ['R5'],
  },
  by: {
    term: { en: 'by', uk: 'ким або до якого дня', ru: 'кем или к какому дню' },
    meaning: {
      en: 'Who does it; before a date: the latest day.',
      uk: 'Хто це робить; перед датою: найпізніший день.',
      ru: 'Кто это делает; перед датой: самый поздний день.',
    },
    rows: ['U36', 'R31'],
  },
  when: {
    term: { en: 'when', uk: 'коли', ru: 'когда' },
    meaning: {
      en: 'The condition under which it holds.',
      uk: 'Умова, за якої це чинне.',
      ru: 'Условие, при котором это верно.',
    },
    rows: ['R45'],
  },
  'based on': {
    term: { en: 'based on', uk: 'на основі', ru: 'на основе' },
    meaning: {
      en: 'The data or the system an offer rests on.',
      uk: 'Дані чи система, на які спирається пропозиція.',
      ru: 'Данные или система, на которые опирается предложение.',
    },
    rows: ['U16'],
  },
  within: {
    term: { en: 'within', uk: 'протягом', ru: 'в течение' },
    meaning: {
      en: 'The time in which it has to happen.',
      uk: 'Час, за який це має статися.',
      ru: 'Время, за которое это должно произойти.',
    },
    rows: ['R24'],
  },
} as const satisfies KeywordEntries;
