import { defineCatalog, type Language } from '@touchline/locale';

const messages = defineCatalog({
  en: {
    'unknown-element': 'What was to be changed is no longer there.',
    stale: 'The text has changed since the picture was drawn: try again.',
    'text-changed': 'The text has changed meanwhile: try again.',
    'no-new-files': 'This editor cannot make new files for a change.',
    'other-project': '{element} is declared in another project ({file}): change it there.',
    'broken-file': '{file} has a syntax error. Put it right first.',
    copied: '{element} is taken over from {origin}: change it there.',
    'inherited-title': '{element} has its title from {origin}: change it there.',
    'inherited-move': '{element} has its place from {origin}: move it there, or remove it here and add another.',
    'inherited-statement': 'What {element} says comes from several places: change it in the text.',
    'cannot-say': '`{keyword}` cannot be said of {element}.',
    'no-title': '{element} has no title of its own.',
    'no-text': '{element} has no text to change.',
    'empty-text': 'A text is needed.',
    'outside-scale': '{value} is outside the scale of the journey, {min}..{max}.',
    'several-feelings': '{element} feels different things in different cases: change them in the text.',
    'persona-undeclared': '{persona} is not declared, so that a feeling cannot be said of them alone.',
    'into-itself': '{element} cannot stand in itself.',
    'not-a-place': '{element} cannot stand there.',
    'no-unique-name': 'Several things are called like {element}: give it a name of its own first.',
    'breaks-another': 'Something else would be wrong then: {message} ({place})',
    'confuses-references': 'What others call by the same title would then mean something else: {names}.',
    'not-possible': 'The text does not allow this here: change it by hand.',
    'flow-crosses': 'The flow leads across the border of {element}: `then` of {step}.',
    'nothing-to-do': 'There is nothing to change.',
    'not-acceptable': '`{code}` cannot be accepted.',
  },
  uk: {
    'unknown-element': 'Того, що треба змінити, вже немає.',
    stale: 'Текст змінився відтоді, як намальовано зображення: спробуйте ще раз.',
    'text-changed': 'Текст тим часом змінився: спробуйте ще раз.',
    'no-new-files': 'Цей редактор не вміє створювати файли для такої зміни.',
    'other-project': '{element} оголошено в іншому проєкті ({file}): змініть там.',
    'broken-file': 'У {file} є синтаксична помилка. Спершу виправте її.',
    copied: '{element} взято з {origin}: змініть там.',
    'inherited-title': '{element} має заголовок від {origin}: змініть його там.',
    'inherited-move': '{element} має місце від {origin}: перемістіть там або вилучіть тут і додайте інше.',
    'inherited-statement': 'Те, що каже {element}, походить із кількох місць: змініть це в тексті.',
    'cannot-say': '`{keyword}` не кажуть про {element}.',
    'no-title': '{element} не має власного заголовка.',
    'no-text': '{element} не має тексту, який можна змінити.',
    'empty-text': 'Потрібен текст.',
    'outside-scale': '{value} поза шкалою шляху, {min}..{max}.',
    'several-feelings': '{element} у різних випадках відчувають по-різному: змініть це в тексті.',
    'persona-undeclared': '{persona} не оголошено, тож окремо їхнє відчуття не сказати.',
    'into-itself': '{element} не може стояти в собі.',
    'not-a-place': '{element} не може стояти там.',
    'no-unique-name': 'Так, як {element}, називається кілька речей: спершу дайте власне ім’я.',
    'breaks-another': 'Тоді хибним стане інше: {message} ({place})',
    'confuses-references': 'Те, що інші називають тим самим заголовком, означало б тоді інше: {names}.',
    'not-possible': 'Текст тут цього не дозволяє: змініть його вручну.',
    'flow-crosses': 'Перебіг веде через межу {element}: `then` у {step}.',
    'nothing-to-do': 'Змінювати нічого.',
    'not-acceptable': '`{code}` прийняти не можна.',
  },
  ru: {
    'unknown-element': 'Того, что надо изменить, уже нет.',
    stale: 'Текст изменился с тех пор, как нарисована картинка: попробуйте ещё раз.',
    'text-changed': 'Текст тем временем изменился: попробуйте ещё раз.',
    'no-new-files': 'Этот редактор не умеет создавать файлы для такого изменения.',
    'other-project': '{element} объявлено в другом проекте ({file}): измените там.',
    'broken-file': 'В {file} есть синтаксическая ошибка. Сначала исправьте её.',
    copied: '{element} взято из {origin}: измените там.',
    'inherited-title': 'Заголовок {element} — из {origin}: измените его там.',
    'inherited-move': 'Место {element} — из {origin}: переместите там или удалите здесь и добавьте другое.',
    'inherited-statement': 'То, что говорит {element}, взято из нескольких мест: измените это в тексте.',
    'cannot-say': '`{keyword}` не говорят о {element}.',
    'no-title': 'У {element} нет собственного заголовка.',
    'no-text': 'У {element} нет текста, который можно изменить.',
    'empty-text': 'Нужен текст.',
    'outside-scale': '{value} вне шкалы пути, {min}..{max}.',
    'several-feelings': '{element} в разных случаях чувствуют по-разному: измените это в тексте.',
    'persona-undeclared': '{persona} не объявлено, поэтому отдельно их чувство не сказать.',
    'into-itself': '{element} не может стоять внутри себя.',
    'not-a-place': '{element} не может стоять там.',
    'no-unique-name': 'Так же, как {element}, называется несколько вещей: сначала дайте собственное имя.',
    'breaks-another': 'Тогда неверным станет другое: {message} ({place})',
    'confuses-references': 'То, что другие называют тем же заголовком, означало бы тогда другое: {names}.',
    'not-possible': 'Текст здесь этого не допускает: измените его вручную.',
    'flow-crosses': 'Поток ведёт через границу {element}: `then` у {step}.',
    'nothing-to-do': 'Менять нечего.',
    'not-acceptable': '`{code}` принять нельзя.',
  },
});

export type RefusalCode = (typeof messages.codes)[number];

/** Why nothing is changed, in the reader's language. */
export interface Refused {
  readonly refused: { readonly code: RefusalCode; readonly message: string };
}

/** Thrown while an edit is worked out and caught where it is asked for: a mistake of the user, not a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly parameters: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, parameters: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.parameters = parameters;
  }
}

export function refusedBy({ code, parameters }: Refusal, language: Language): Refused {
  const text = messages.text as (language: Language, code: RefusalCode, parameters: object) => string;
  return { refused: { code, message: text(language, code, parameters) } };
}
