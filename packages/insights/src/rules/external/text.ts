import type { RuleDescription } from '../rule.ts';

const error = { category: 'correctness', severity: 'error' } as const;

/** The text itself: what is written where. */
export const textRules: readonly RuleDescription[] = [
  {
    code: 'syntax',
    fixable: true,
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
    code: 'duplicate-property',
    fixable: true,
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
    code: 'unknown-word',
    fixable: true,
    ...error,
    summary: {
      en: 'Where the language has a closed list of words, one of them stands.',
      uk: 'Там, де мова має закритий перелік слів, стоїть одне з них.',
      ru: 'Там, где у языка закрытый перечень слов, стоит одно из них.',
    },
    reason: {
      rows: ['R6', 'U17'],
      text: {
        en: 'Phases, disciplines, kinds and states are closed lists, so that coverage can be counted and strategies compared. A word of one’s own belongs in a title, a note or a tag.',
        uk: 'Фази, дисципліни, види й стани — закриті переліки, щоб можна було рахувати охоплення й порівнювати стратегії. Власному слову місце в назві, нотатці чи мітці.',
        ru: 'Фазы, дисциплины, виды и состояния — закрытые перечни, чтобы можно было считать охват и сравнивать стратегии. Собственному слову место в названии, заметке или метке.',
      },
    },
    bad: ['journey "Getting home" {\n  stage "Leaving" phase after-care\n}\n'],
    good: ['journey "Getting home" {\n  stage "Leaving" phase aftercare\n}\n'],
  },
  {
    code: 'one-value',
    ...error,
    summary: {
      en: 'What takes one value is not given a list.',
      uk: 'Тому, що має одне значення, не дають переліку.',
      ru: 'Тому, у чего одно значение, не дают перечня.',
    },
    reason: {
      rows: ['R33'],
      text: {
        en: 'A stage is of one phase and a touchpoint of one discipline. Of several words nobody could tell which one is meant when things are counted or placed in a picture.',
        uk: 'Етап має одну фазу, а точка контакту — одну дисципліну. З кількох слів ніхто не знав би, яке взяти, коли щось рахують або ставлять на картину.',
        ru: 'У этапа одна фаза, а у точки контакта одна дисциплина. Из нескольких слов никто не знал бы, какое взять, когда что-то считают или ставят на картину.',
      },
    },
    bad: ['journey "Getting home" {\n  stage "Leaving" phase awareness, usage\n}\n'],
    good: ['journey "Getting home" {\n  stage "Leaving" phase usage\n}\n'],
  },
];
