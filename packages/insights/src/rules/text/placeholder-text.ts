import { defineCatalog } from '@touchline/locale';
import type { Element } from '@touchline/model';
import { PLACEHOLDER } from '../../spelling.ts';
import { placeOf, walk } from '../../walk.ts';
import { projectRule } from '../rule.ts';

export const placeholderText = projectRule({
  code: 'placeholder-text',
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: 'project',
  summary: {
    en: 'A text says something: `"…"` is still to be written.',
    uk: 'Текст щось каже: `"…"` ще треба написати.',
    ru: 'Текст что-то говорит: `"…"` ещё надо написать.',
  },
  reason: {
    rows: ['R2'],
    text: {
      en: 'A suggested edit leaves `"…"` where only a person knows the words. Until they are written, the strategy looks more complete than it is. What nobody knows is `unknown` or left out.',
      uk: 'Запропонована правка лишає `"…"` там, де слова знає лише людина. Доки їх не написано, стратегія здається повнішою, ніж є. Чого ніхто не знає, те `unknown` або пропущено.',
      ru: 'Предложенная правка оставляет `"…"` там, где слова знает только человек. Пока их не написали, стратегия кажется полнее, чем есть. Чего никто не знает, то `unknown` или пропущено.',
    },
  },
  bad: [
    'journey "Getting home" {\n  touchpoint "Waits" feeling 2 "…"\n}\n',
    'journey "Getting home" {\n  touchpoint "Opens the app" {\n    pain "…"\n  }\n}\n',
  ],
  good: ['journey "Getting home" {\n  touchpoint "Opens the app" {\n    pain "Three taps to the price"\n  }\n}\n'],
  messages: defineCatalog({
    en: { empty: 'This is still to be written. What nobody knows is `unknown`, or left out.' },
    uk: { empty: 'Це ще треба написати. Чого ніхто не знає, те `unknown` або пропущено.' },
    ru: { empty: 'Это ещё надо написать. Чего никто не знает, то `unknown` или пропущено.' },
  }),
  check(model, context) {
    walk(model, (element) => {
      if (isCopy(element)) return;
      const words = 'text' in element ? element.text : 'title' in element ? element.title : undefined;
      if (isPlaceholder(words)) context.report('empty', {}, { at: placeOf(element), element });
      if (!('feelings' in element) || !element.feelings) return;
      for (const { word, at } of element.feelings)
        if (isPlaceholder(word)) context.report('empty', {}, { at, element });
    });
  },
});

function isCopy(element: Element): boolean {
  return 'origin' in element && element.origin?.how === 'kept';
}

const isPlaceholder = (words: string | undefined): boolean => words?.trim() === PLACEHOLDER;
