import { defineCatalog } from '@touchline/locale';

export const maturityWords = defineCatalog({
  en: {
    stated: 'the team says: {state}',
    evidence: 'evidence: {sources}',
    'no-evidence': 'no evidence',
    'nobody-says': 'nobody says whether it holds',
    'not-spoken-of': 'the text does not speak of it',
    'say-it': 'Say how far it holds and how you know: `criterion {id} met evidence …`, `partly` or `missing`.',
    or: '{hint} What only people know: `criterion {id} met evidence …`.',
    own: 'A criterion of your own: it has to be met on the way to the first target.',
  },
  uk: {
    stated: 'команда каже: {state}',
    evidence: 'докази: {sources}',
    'no-evidence': 'без доказів',
    'nobody-says': 'ніхто не каже, чи це так',
    'not-spoken-of': 'текст про це не говорить',
    'say-it': 'Скажіть, наскільки це так і звідки ви знаєте: `criterion {id} met evidence …`, `partly` або `missing`.',
    or: '{hint} Те, що знають лише люди: `criterion {id} met evidence …`.',
    own: 'Ваш власний критерій: його треба виконати на шляху до першої цілі.',
  },
  ru: {
    stated: 'команда говорит: {state}',
    evidence: 'доказательства: {sources}',
    'no-evidence': 'без доказательств',
    'nobody-says': 'никто не говорит, так ли это',
    'not-spoken-of': 'текст об этом не говорит',
    'say-it': 'Скажите, насколько это так и откуда вы знаете: `criterion {id} met evidence …`, `partly` или `missing`.',
    or: '{hint} То, что знают только люди: `criterion {id} met evidence …`.',
    own: 'Ваш собственный критерий: его нужно выполнить на пути к первой цели.',
  },
});
