import { defineCatalog } from '@touchline/locale';
import type { Element, SourceRange } from '@touchline/model';
import { personalDataIn } from '../../text/personal-data.ts';
import { placeOf, walk } from '../../walk.ts';
import { projectRule } from '../rule.ts';

export const personalDataInText = projectRule({
  code: 'personal-data-in-text',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: 'project',
  summary: {
    en: 'No text holds the e-mail address, phone, card or account number of a person.',
    uk: 'Жоден текст не містить адреси e-mail, телефону, номера картки чи рахунку людини.',
    ru: 'Ни один текст не содержит адреса e-mail, телефона, номера карты или счёта человека.',
  },
  reason: {
    rows: ['R51', 'U33'],
    text: {
      en: 'Quotes and notes are copied from interviews and complaints, and what leads to a person comes along. In git it stays in every clone and in the history for good; the law asks for the opposite. Shared mailboxes such as `support@…` and phones without a country code are not looked at.',
      uk: 'Цитати й нотатки переписують з інтерв’ю та скарг, і разом із ними потрапляє те, що веде до людини. У git воно назавжди лишається в кожній копії та в історії, а закон вимагає протилежного. Спільні скриньки на кшталт `support@…` і телефони без коду країни не беруться до уваги.',
      ru: 'Цитаты и заметки переписывают из интервью и жалоб, и вместе с ними попадает то, что ведёт к человеку. В git оно навсегда остаётся в каждой копии и в истории, а закон требует обратного. Общие ящики вроде `support@…` и телефоны без кода страны не учитываются.',
    },
  },
  bad: [
    'journey "Getting a refund" {\n  touchpoint "Writes to the bank" via Email {\n    quote "Send it to UA21 3223 1300 0002 6007 2335 6600 1, please."\n  }\n}\n',
    'study Interviews "Interviews with owners" {\n  note "Second call with olena.koval@example.com"\n}\n',
  ],
  good: [
    'journey "Getting a refund" {\n  touchpoint "Writes to support@example.com" via Email {\n    quote "Send it to my account, please."\n  }\n}\n',
  ],
  messages: defineCatalog({
    en: {
      email: 'The text holds an e-mail address, {found}: it leads to a person and stays in the history. Leave it out.',
      phone: 'The text holds a phone number, {found}: it leads to a person and stays in the history. Leave it out.',
      card: 'The text holds the number of a payment card, {found}. Leave it out; the card should be blocked.',
      iban: 'The text holds an account number, {found}: it leads to a person and stays in the history. Leave it out.',
    },
    uk: {
      email: 'У тексті є адреса e-mail, {found}: вона веде до людини й лишиться в історії. Приберіть її.',
      phone: 'У тексті є номер телефону, {found}: він веде до людини й лишиться в історії. Приберіть його.',
      card: 'У тексті є номер платіжної картки, {found}. Приберіть його; картку варто заблокувати.',
      iban: 'У тексті є номер рахунку, {found}: він веде до людини й лишиться в історії. Приберіть його.',
    },
    ru: {
      email: 'В тексте есть адрес e-mail, {found}: он ведёт к человеку и останется в истории. Уберите его.',
      phone: 'В тексте есть номер телефона, {found}: он ведёт к человеку и останется в истории. Уберите его.',
      card: 'В тексте есть номер платёжной карты, {found}. Уберите его; карту стоит заблокировать.',
      iban: 'В тексте есть номер счёта, {found}: он ведёт к человеку и останется в истории. Уберите его.',
    },
  }),
  check(model, context) {
    walk(model, (element) => {
      if ('origin' in element && element.origin?.how === 'kept') return;
      const look = (text: string | undefined, at?: SourceRange): void => {
        if (!text) return;
        for (const { kind, found } of personalDataIn(text)) {
          context.report(kind, { found: hidden(found) }, { at: at ?? placeOf(element), element });
        }
      };
      lookAtTexts(element, look);
    });
  },
});

/** Titles, statements and reasons; what stands elsewhere than its element comes with its place. */
function lookAtTexts(element: Element, look: (text: string | undefined, at?: SourceRange) => void): void {
  const said = element as { title?: string; text?: string; because?: string; when?: string };
  look(said.title);
  look(said.text);
  look(said.because);
  look(said.when);
  if (!('feelings' in element) || !element.feelings) return;
  for (const { word, because, when, at } of element.feelings) {
    look(word, at);
    look(because, at);
    look(when, at);
  }
}

/** The message is printed in logs: enough to find it in the text, not enough to use it. */
function hidden(found: string): string {
  const signs = [...found];
  const kept = Math.max(2, Math.floor(signs.length / 5));
  return `${signs.slice(0, kept).join('')}…${signs.slice(-2).join('')}`;
}
