import { defineCatalog, joinOr, type Language } from '@touchline/locale';
import type { SyntaxProblem } from './problem.ts';
import { syntaxMessages } from './syntax-messages.ts';

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
    WORD: 'ім’я',
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
    else if (name === 'found') parameters[name] = value === '' ? kinds.text(language, 'end') : `\`${String(value)}\``;
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
