import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { idsOf, scopeOf } from './shared/scopes.ts';

/** Three to five is the usual advice; a few more are no cause for a remark. */
const MOST_GOALS = 8;

const goals = (count: number): string =>
  Array.from({ length: count }, (_, index) => `  goal G${index + 1} "Goal number ${index + 1}"\n`).join('');

export const tooManyGoals = elementRule({
  code: 'too-many-goals',
  category: 'practice',
  severity: 'info',
  preset: 'all',
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A strategy chooses few goals.',
    uk: 'Стратегія обирає небагато цілей.',
    ru: 'Стратегия выбирает немного целей.',
  },
  reason: {
    rows: ['R2', 'R9'],
    sources: ['doerr-2018', 'rumelt-2011'],
    text: {
      en: 'To choose a strategy is to choose what not to do. Advice on goals says three to five for a period; with many more each gets a meeting a year. Goals that support another goal are not counted: a tree of goals may be larger than its top.',
      uk: 'Обрати стратегію — це обрати, чого не робити. Про цілі радять: від трьох до п’яти на період; якщо їх значно більше, кожній дістається одна нарада на рік. Цілі, що підтримують іншу ціль, не рахують: дерево цілей може бути більшим за свою верхівку.',
      ru: 'Выбрать стратегию — значит выбрать, чего не делать. О целях советуют: от трёх до пяти на период; если их намного больше, каждой достаётся одно совещание в год. Цели, которые поддерживают другую цель, не считаются: дерево целей может быть больше своей верхушки.',
    },
  },
  bad: [`strategy Bank "Small business" {\n${goals(MOST_GOALS + 1)}}\n`],
  good: [
    `strategy Bank "Small business" {\n${goals(MOST_GOALS)}  goal Ease "Opening takes minutes" { supports G1 }\n}\n`,
  ],
  messages: defineCatalog({
    en: {
      many: 'The strategy {name} has {count|# goal|# goals} side by side: nobody can put that many first. Choose those that decide, and let the others support them.',
    },
    uk: {
      many: 'Стратегія {name} має {count|# ціль|# цілі|# цілей} поряд: стільки одразу не поставить на перше місце ніхто. Оберіть вирішальні, а решта нехай їх підтримують.',
    },
    ru: {
      many: 'У стратегии {name} рядом {count|# цель|# цели|# целей}: столько сразу не поставит на первое место никто. Выберите решающие, а остальные пусть их поддерживают.',
    },
  }),
  check(strategy, context) {
    const own = scopeOf(context.model, strategy).goals;
    const known = new Set(own.map(({ id }) => id));
    const top = own.filter(({ supports }) => !idsOf(supports).some((id) => known.has(id)));
    if (top.length <= MOST_GOALS) return;
    context.report(
      'many',
      { name: context.name(strategy), count: top.length },
      { at: strategy.nameAt ?? strategy.source, element: strategy },
    );
  },
});
