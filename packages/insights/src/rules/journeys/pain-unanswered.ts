import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, isSerious, partsOf, said } from './shared/parts.ts';
import { answersOf, isAnswered } from './shared/plan.ts';

const code = 'pain-unanswered';

export const painUnanswered = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'seven-stages'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Something is done about every serious pain.',
    uk: 'З кожним серйозним болем щось роблять.',
    ru: 'С каждой серьёзной болью что-то делают.',
  },
  reason: {
    rows: ['R44', 'R45'],
    sources: ['klintsevich-2023', 'ccxp-2021'],
    text: {
      en: 'A map that shows where it hurts and leaves it there changes nothing. A pain of level high or critical is answered by an opportunity, by an initiative that addresses it or improves its step, or by a to-be journey that takes it out. The rule speaks once the project writes opportunities or initiatives; once a pain is known to stay, accept the finding and say why.',
      uk: 'Карта, яка показує, де болить, і на цьому зупиняється, нічого не змінює. На біль рівня high або critical відповідає можливість, ініціатива, яка береться за нього чи покращує його крок, або шлях «як має бути», що його прибирає. Правило діє, коли в проєкті вже пишуть можливості чи ініціативи; якщо біль вирішено лишити, прийміть зауваження й поясніть чому.',
      ru: 'Карта, которая показывает, где болит, и на этом останавливается, ничего не меняет. На боль уровня high или critical отвечает возможность, инициатива, которая берётся за неё или улучшает её шаг, либо путь «как должно быть», который её убирает. Правило действует, когда в проекте уже пишут возможности или инициативы; если боль решено оставить, примите замечание и поясните почему.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    pain "Types the same data twice" high
    pain "No way to pause" low
  }
  touchpoint "Waits for the decision" {
    pain "No status until the letter" medium {
      opportunity "A status line in the app"
    }
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Fills in the form" via App {
    pain "Types the same data twice" high {
      opportunity "Prefill from the registry"
    }
    pain "No way to pause" low
  }
  touchpoint "Waits for the decision" {
    pain "No status until the letter" critical
  }
}

initiative "Status of the decision in the app" {
  addresses "No status until the letter"
}
`,
    `journey "I open a business account" {
  touchpoint "Waits for the decision" {
    pain "No status until the letter" critical
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'Nothing is done about {pain}, a serious pain. Write an opportunity in it, have an initiative address it, or accept it and say why.',
      many: 'Nothing is done about {count|# serious pain|# serious pains}, such as {pain}. Write opportunities in them, have initiatives address them, or accept them and say why.',
      fix: 'Write an opportunity for {pain}',
    },
    uk: {
      one: 'З болем {pain} нічого не роблять, хоч він серйозний. Запишіть у ньому можливість, дайте ініціативі за нього взятися або прийміть його й поясніть чому.',
      many: 'Нічого не роблять із {count|# серйозним болем|# серйозними болями|# серйозними болями}, зокрема {pain}. Запишіть у них можливості, дайте ініціативам за них узятися або прийміть їх і поясніть чому.',
      fix: 'Записати можливість для {pain}',
    },
    ru: {
      one: 'С болью {pain} ничего не делают, хотя она серьёзная. Запишите в ней возможность, дайте инициативе за неё взяться либо примите её и поясните почему.',
      many: 'Ничего не делают с {count|# серьёзной болью|# серьёзными болями|# серьёзными болями}, например {pain}. Запишите в них возможности, дайте инициативам за них взяться либо примите их и поясните почему.',
      fix: 'Записать возможность для {pain}',
    },
  }),
  check(journey, context) {
    const answers = answersOf(context.facts());
    if (!answers.areWritten || context.isBroken(journey.source)) return;
    const unanswered = partsOf(journey).all.flatMap((part) => {
      const pains = isCopy(part.element) ? [] : said(part.element, 'pain');
      return pains
        .filter((pain) => isSerious(pain) && !isCopy(pain) && !isAnswered(pain, part, answers))
        .map((pain) => ({ element: pain, around: [part.element, ...part.around] }));
    });
    gather({ code, container: journey, most: 3, label: context.name }, unanswered, (found, place) => {
      const pains = found.map(({ element }) => element);
      const [pain] = pains;
      if (!pain) return;
      const fixes = pains.slice(0, 3).map((each) => ({
        title: context.say('fix', { pain: context.name(each) }),
        changes: [],
        additions: [{ to: each.id, text: 'opportunity "…"' }],
        safe: false,
      }));
      const message = found.length === 1 ? 'one' : 'many';
      context.report(message, { count: pains.length, pain: context.name(pain) }, { ...place, fixes });
    });
  },
});
