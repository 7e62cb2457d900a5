import { defineCatalog, joinOr, type Language } from '@touchline/locale';
import type { SyntaxProblem } from './problem.ts';

export const syntaxMessages = defineCatalog({
  en: {
    'syntax-expected': 'After `{previous}` comes {expected}, not {found}.',
    'syntax-unexpected': '{found} does not belong here.',
    'syntax-unknown-word': '`{word}` is not a word of the language here.',
    'syntax-did-you-mean': '`{word}` is not a word of the language here. Did you mean `{suggestion}`?',
    'syntax-misplaced': '`{word}` cannot be said of {owner}; it is said of {places}.',
    'syntax-missing-title': 'A {kind} needs a name or a title in quotes.',
    'syntax-missing-opening-brace': 'The `{` that opens this block is missing.',
    'syntax-missing-closing-brace': 'The `}` that closes the block of line {line} is missing.',
    'syntax-extra-brace': 'This `}` closes nothing.',
    'syntax-unterminated-text': 'The quote that ends this text is missing.',
    'syntax-unterminated-comment': 'The `*/` that ends this comment is missing.',
    'syntax-typographic-quotes': 'Texts stand in straight quotes: {suggestion}.',
    'syntax-spaced-number': 'Thousands are written without blanks: {suggestion}.',
    'syntax-comma-number': 'Numbers have a point for decimals and no comma: {suggestion}.',
    'syntax-glued-unit': 'A number and its unit stand apart: {suggestion}.',
    'syntax-digit-first': 'A name does not begin with a digit; put it in quotes.',
    'syntax-money-sign': 'Money is a number and the code of the currency: {suggestion}.',
    'syntax-character': '`{character}` means nothing here; texts stand in quotes.',
    'syntax-hyphenated-name':
      '`{word}` is one word because of its hyphens, and hyphenated words are never names. In a formula, put blanks around the minus.',
    'syntax-reserved-name': '`unknown` stands for what is not known and cannot be a name.',
    'syntax-escape': '`{escape}` is not an escape; write `\\"` for a quote and `\\\\` for a backslash.',
    'syntax-layout': '`{word}` is read as part of {owner}: give {owner} a block or move the line up.',
    'syntax-layout-item': '`{word}` is read as part of the line above: indent it deeper or move it up.',
    'syntax-listed-properties': 'A list of steps carries no properties: give each step a line of its own.',
  },
  uk: {
    'syntax-expected': 'Після `{previous}` має стояти {expected}, а не {found}.',
    'syntax-unexpected': '{found} тут зайве.',
    'syntax-unknown-word': '`{word}` — не слово мови в цьому місці.',
    'syntax-did-you-mean': '`{word}` — не слово мови в цьому місці. Можливо, `{suggestion}`?',
    'syntax-misplaced': '`{word}` не може стояти в {owner}; місце для нього: {places}.',
    'syntax-missing-title': 'Для {kind} потрібні імʼя або назва в лапках.',
    'syntax-missing-opening-brace': 'Бракує `{`, що відкриває цей блок.',
    'syntax-missing-closing-brace': 'Бракує `}`, що закриває блок із рядка {line}.',
    'syntax-extra-brace': 'Ця `}` нічого не закриває.',
    'syntax-unterminated-text': 'Бракує лапок, що закривають цей текст.',
    'syntax-unterminated-comment': 'Бракує `*/`, що закриває цей коментар.',
    'syntax-typographic-quotes': 'Тексти пишуть у прямих лапках: {suggestion}.',
    'syntax-spaced-number': 'Тисячі пишуть без пробілів: {suggestion}.',
    'syntax-comma-number': 'Дробову частину відділяє крапка, ком у числах немає: {suggestion}.',
    'syntax-glued-unit': 'Між числом і одиницею стоїть пробіл: {suggestion}.',
    'syntax-digit-first': 'Імʼя не починається з цифри; візьміть його в лапки.',
    'syntax-money-sign': 'Гроші пишуть числом і кодом валюти: {suggestion}.',
    'syntax-character': '`{character}` тут нічого не означає; тексти стоять у лапках.',
    'syntax-hyphenated-name':
      '`{word}` — одне слово через дефіси, а слова з дефісом не бувають іменами. У формулі поставте пробіли навколо мінуса.',
    'syntax-reserved-name': '`unknown` означає «невідомо» і не може бути іменем.',
    'syntax-escape': '`{escape}` нічого не означає; лапки пишуть `\\"`, зворотну риску `\\\\`.',
    'syntax-layout': '`{word}` читається як частина {owner}: дайте {owner} блок або перенесіть рядок угору.',
    'syntax-layout-item': '`{word}` читається як частина рядка вище: зробіть більший відступ або перенесіть угору.',
    'syntax-listed-properties': 'Перелік кроків не має властивостей: дайте кожному крокові власний рядок.',
  },
  ru: {
    'syntax-expected': 'После `{previous}` должно стоять {expected}, а не {found}.',
    'syntax-unexpected': '{found} здесь лишнее.',
    'syntax-unknown-word': '`{word}` — не слово языка в этом месте.',
    'syntax-did-you-mean': '`{word}` — не слово языка в этом месте. Может быть, `{suggestion}`?',
    'syntax-misplaced': '`{word}` не может стоять в {owner}; место для него: {places}.',
    'syntax-missing-title': 'Для {kind} нужны имя или название в кавычках.',
    'syntax-missing-opening-brace': 'Не хватает `{`, открывающей этот блок.',
    'syntax-missing-closing-brace': 'Не хватает `}`, закрывающей блок из строки {line}.',
    'syntax-extra-brace': 'Эта `}` ничего не закрывает.',
    'syntax-unterminated-text': 'Не хватает кавычки, закрывающей этот текст.',
    'syntax-unterminated-comment': 'Не хватает `*/`, закрывающего этот комментарий.',
    'syntax-typographic-quotes': 'Тексты пишутся в прямых кавычках: {suggestion}.',
    'syntax-spaced-number': 'Тысячи пишутся без пробелов: {suggestion}.',
    'syntax-comma-number': 'Дробную часть отделяет точка, запятых в числах нет: {suggestion}.',
    'syntax-glued-unit': 'Между числом и единицей стоит пробел: {suggestion}.',
    'syntax-digit-first': 'Имя не начинается с цифры; возьмите его в кавычки.',
    'syntax-money-sign': 'Деньги пишутся числом и кодом валюты: {suggestion}.',
    'syntax-character': '`{character}` здесь ничего не значит; тексты стоят в кавычках.',
    'syntax-hyphenated-name':
      '`{word}` — одно слово из-за дефисов, а слова с дефисом не бывают именами. В формуле поставьте пробелы вокруг минуса.',
    'syntax-reserved-name': '`unknown` значит «неизвестно» и не может быть именем.',
    'syntax-escape': '`{escape}` ничего не значит; кавычка пишется `\\"`, обратная черта `\\\\`.',
    'syntax-layout': '`{word}` читается как часть {owner}: дайте {owner} блок или перенесите строку вверх.',
    'syntax-layout-item': '`{word}` читается как часть строки выше: сделайте отступ больше или перенесите вверх.',
    'syntax-listed-properties': 'Перечень шагов не имеет свойств: дайте каждому шагу свою строку.',
  },
});

export type SyntaxCode = keyof (typeof syntaxMessages)['messages']['en'];

/** What stands where a message says what was expected or found. */
const kinds = defineCatalog({
  en: {
    WORD: 'a name',
    STRING: 'a text in quotes',
    NUMBER: 'a number',
    PERCENTAGE: 'a percentage',
    DATE: 'a date',
    DURATION: 'a duration',
    HYPHENATED: 'a word',
    LINK: 'a link in `<…>`',
    TAG: 'a tag',
    BACKTICK: 'a column in backticks',
    BOX: 'a box `[ ]`',
    statement: 'a statement',
    end: 'the end of the file',
  },
  uk: {
    WORD: 'імʼя',
    STRING: 'текст у лапках',
    NUMBER: 'число',
    PERCENTAGE: 'відсоток',
    DATE: 'дата',
    DURATION: 'тривалість',
    HYPHENATED: 'слово',
    LINK: 'посилання в `<…>`',
    TAG: 'мітка',
    BACKTICK: 'стовпець у зворотних лапках',
    BOX: 'прапорець `[ ]`',
    statement: 'твердження',
    end: 'кінець файлу',
  },
  ru: {
    WORD: 'имя',
    STRING: 'текст в кавычках',
    NUMBER: 'число',
    PERCENTAGE: 'процент',
    DATE: 'дата',
    DURATION: 'длительность',
    HYPHENATED: 'слово',
    LINK: 'ссылка в `<…>`',
    TAG: 'метка',
    BACKTICK: 'столбец в обратных кавычках',
    BOX: 'флажок `[ ]`',
    statement: 'утверждение',
    end: 'конец файла',
  },
});

type Kind = keyof (typeof kinds)['messages']['en'];

/** The problem in words. Token names in the parameters are put into words, too. */
export function syntaxText(language: Language, problem: SyntaxProblem): string {
  const parameters: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem.parameters)) {
    if (typeof value === 'number') parameters[name] = value;
    else if (name === 'found') parameters[name] = kindText(language, String(value));
    else if (typeof value === 'string') parameters[name] = value;
    else
      parameters[name] = joinOr(
        language,
        value.map((each) => kindText(language, each)),
      );
  }
  // Which parameters a code has is known to whoever made the problem; a missing one is reported as a bug.
  return syntaxMessages.text(language, problem.code, parameters as never);
}

function kindText(language: Language, kind: string): string {
  return Object.hasOwn(kinds.messages.en, kind) ? kinds.text(language, kind as Kind) : `\`${kind}\``;
}
