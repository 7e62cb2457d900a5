import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, partsOf, said } from './shared/parts.ts';

const code = 'expectation-without-verdict';

export const expectationWithoutVerdict = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where expectations are judged, each is judged.',
    uk: 'Там, де про очікування сказано, чи вони справдилися, це сказано про кожне.',
    ru: 'Там, где об ожиданиях сказано, оправдались ли они, это сказано о каждом.',
  },
  reason: {
    rows: ['R48'],
    text: {
      en: 'What customers expect is half of the answer; the other half is whether they get it. A map that says `met`, `partly` or `unmet` of some expectations leaves the reader guessing about the rest. Journeys to be are not asked.',
      uk: 'Чого клієнти очікують — лише половина відповіді; друга половина — чи вони це дістають. Карта, яка про одні очікування каже `met`, `partly` чи `unmet`, а про інші мовчить, лишає читача здогадуватися. Шляхів «як має бути» це не стосується.',
      ru: 'Чего клиенты ожидают — лишь половина ответа; вторая половина — получают ли они это. Карта, которая об одних ожиданиях говорит `met`, `partly` или `unmet`, а о других молчит, оставляет читателя гадать. Путей «как должно быть» это не касается.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Compares prices" via Website {
    expects "To see the price" partly
  }
  touchpoint "Fills in the form" via App {
    expects "To do it on the phone" met
    expects "To pause and come back"
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    expects "To do it on the phone" met
    expects "To pause and come back" unmet
  }
}
`,
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    expects "To do it on the phone"
    expects "To pause and come back"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'It is not said whether customers get what they expect: {expectation}. Write `met`, `partly` or `unmet` behind it.',
      many: 'Of {count|# expectation|# expectations} it is not said whether customers get it, such as {expectation}. Write `met`, `partly` or `unmet` behind each.',
      fix: 'It is `{verdict}`',
    },
    uk: {
      one: 'Не сказано, чи справджується очікування {expectation}. Допишіть за ним `met`, `partly` або `unmet`.',
      many: '{count|Про # очікування|Про # очікування|Про # очікувань} не сказано, чи справджуються вони, зокрема {expectation}. Допишіть за кожним `met`, `partly` або `unmet`.',
      fix: 'Воно `{verdict}`',
    },
    ru: {
      one: 'Не сказано, оправдывается ли ожидание {expectation}. Допишите за ним `met`, `partly` или `unmet`.',
      many: '{count|О # ожидании|О # ожиданиях|О # ожиданиях} не сказано, оправдываются ли они, например {expectation}. Допишите за каждым `met`, `partly` или `unmet`.',
      fix: 'Оно `{verdict}`',
    },
  }),
  check(journey, context) {
    if (journey.state === 'to-be' || context.isBroken(journey.source)) return;
    const all = partsOf(journey).all.flatMap((part) =>
      said(part.element, 'expects').map((element) => ({ element, around: [part.element, ...part.around] })),
    );
    const judged = all.filter(({ element }) => element.category !== undefined).length;
    if (judged * 2 < all.length) return;
    const open = all.filter(({ element }) => element.category === undefined && !isCopy(element));
    gather({ code, container: journey, most: 3, label: context.name }, open, (found, place) => {
      const [first] = found;
      if (!first) return;
      const { element } = first;
      const isAlone = found.length === 1;
      const fixes =
        isAlone && endsWithItsText(element) ? verdicts(element, (verdict) => context.say('fix', { verdict })) : [];
      const parameters = { count: found.length, expectation: context.name(element) };
      context.report(isAlone ? 'one' : 'many', parameters, { ...place, fixes });
    });
  },
});

/** The verdict stands right behind the text: it can be added where nothing trails it. */
function endsWithItsText({
  level,
  for: persona,
  as,
  by,
  uses,
  takes,
  when,
  because,
  evidence,
  links,
}: Statement): boolean {
  return ![level, persona, as, by, uses, takes, when, because, evidence, links].some(
    (trailing) => trailing !== undefined,
  );
}

function verdicts({ at }: Statement, title: (verdict: string) => string) {
  const end = { ...at, line: at.endLine, column: at.endColumn };
  return (['met', 'partly', 'unmet'] as const).map((verdict) => ({
    title: title(verdict),
    changes: [{ at: end, text: ` ${verdict}` }],
    safe: false,
  }));
}
