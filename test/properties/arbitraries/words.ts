import type { Draw } from './draw.ts';
import { keywords } from './keywords.ts';

const NAMES = [
  'Apply',
  'FillForm',
  'answered_on',
  'Київ',
  'Обов’язок',
  'Крок2',
  'Zażółć',
  'Łódź',
  '口座開設',
  'さくら',
  'カード',
  'Ñandú',
  'Ölçü',
  'e\u0301te\u0301'.normalize('NFC'),
  'q\u0303x',
  '_private',
];

const TITLES = [
  'Fills in the form',
  'Signs',
  'Types the same data twice',
  'v2.0 import',
  'Заповнює форму',
  'Обов’язок — «під ключ»',
  'Wypełnia formularz: zażółć gęślą jaźń',
  '口座を開設する',
  'Cafe\u0301 in the old town',
  'He said "no"',
  'C:\\new\\table',
  'See // not a comment',
  'A /* b */ c',
  'Braces { and } and [x]',
  'A, B and `C`',
  '# hash <https://example.org> 62%',
  '  blanks   inside  ',
  '“Curly” quotes',
  'journey "x" {',
  '👩‍👩‍👧 family 🇺🇦',
  '"',
  '\\',
  '\tTab',
  '-',
  'unknown',
];

const LONG = [
  'Every second complaint starts here, because the registry and the bank do not talk to each other, and nobody tells the customer what is missing until the very last day of the week.',
  'Кожна друга скарга починається тут, бо реєстр і банк не обмінюються даними, а клієнт дізнається про це останнім, коли вже пізно щось змінити.',
];

const LINES = [
  'First line\nsecond line',
  'Список:\n  - перший\n  - другий\n\nкінець',
  '# Title\n\n// not a comment\n"""quoted""" and \\ and """"',
  'journey "x" {\n  step "y"\n}',
  'ends with a quote "\n"',
  'tail\n\n\ntwo blank lines above',
  '日本語\n　全角の字下げ',
];

/** Words that stand for themselves in the project: no declaration has any of these titles. */
export const FREE_TITLES = [
  'The phone at home',
  'Сусід',
  'Pani z okienka',
  '窓口の人',
  'Letter, registered',
  'Some "free" title',
  'Back office \\ night shift',
];

/** Hands out names and titles of one model: names are unique, titles nearly always. */
export class Words {
  readonly #draw: Draw;
  readonly #names = new Set<string>();
  readonly #titles = new Map<string, number>();
  /** From then on no title comes twice: what refers to one by its title still finds it. */
  strict = false;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** A name no other element of the model has; often a keyword of the language. */
  name(): string {
    const base = this.#draw.chance(40) ? this.#draw.pick(keywords) : this.#draw.pick(NAMES);
    let name = base;
    for (let n = 2; this.#names.has(name); n++) name = `${base}${n}`;
    this.#names.add(name);
    return name;
  }

  /** A name for a column of the data; need not be unique. */
  column(): string {
    return this.#draw.chance(25)
      ? 'Customer segment'
      : this.#draw.chance(30)
        ? this.#draw.pick(keywords)
        : this.#draw.pick(NAMES);
  }

  title(): string {
    const base = this.#draw.pick(TITLES);
    const key = base.normalize('NFC').toLowerCase();
    const count = (this.#titles.get(key) ?? 0) + 1;
    this.#titles.set(key, count);
    // Now and then a title comes twice.
    return count === 1 || (!this.strict && this.#draw.chance(15)) ? base : `${base} ${count}`;
  }

  text(): string {
    if (this.#draw.chance(8)) return this.#draw.pick(LINES);
    if (this.#draw.chance(5)) return this.#draw.pick(LONG);
    return this.title();
  }
}
