import { defineCatalog } from '@touchline/locale';

/** Why something cannot be renamed as somebody wishes. Places are `file:line`. */
export const messages = defineCatalog({
  en: {
    'invalid-name':
      '{name} cannot be a name. A name is one word of letters, digits and underscores of any script that begins with a letter; `unknown` is none.',
    'empty-title': 'A title needs at least one word.',
    'long-title': 'A title stands on one line.',
    taken: 'The name {name} is taken in {place}.',
    captured: 'With {name}, {reference} in {place} would no longer mean {target}.',
    merged: '{name} stands elsewhere already: both would become one.',
    'not-read': 'With {name}, {place} could no longer be read.',
  },
  uk: {
    'invalid-name':
      '{name} не може бути назвою. Назва — це одне слово з літер, цифр і підкреслень будь-якої писемності, що починається з літери; `unknown` назвою не буває.',
    'empty-title': 'Заголовок має містити хоча б одне слово.',
    'long-title': 'Заголовок стоїть в одному рядку.',
    taken: 'Назва {name} уже зайнята: {place}.',
    captured: 'З назвою {name} посилання {reference} ({place}) уже не означало б {target}.',
    merged: '{name} уже стоїть в іншому місці: обидва стали б одним.',
    'not-read': 'З назвою {name} текст уже не можна було б прочитати: {place}.',
  },
  ru: {
    'invalid-name':
      '{name} не может быть именем. Имя — это одно слово из букв, цифр и подчёркиваний любой письменности, которое начинается с буквы; `unknown` именем не бывает.',
    'empty-title': 'В заголовке должно быть хотя бы одно слово.',
    'long-title': 'Заголовок стоит в одной строке.',
    taken: 'Имя {name} уже занято: {place}.',
    captured: 'С именем {name} ссылка {reference} ({place}) уже не означала бы {target}.',
    merged: '{name} уже стоит в другом месте: оба стали бы одним.',
    'not-read': 'С именем {name} текст уже нельзя было бы прочитать: {place}.',
  },
});
