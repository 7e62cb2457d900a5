import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, isSerious, lowestScore, type Part, partsOf, said } from './shared/parts.ts';
import { type Answers, answersOf, isAnswered, isTakenUp } from './shared/plan.ts';

const code = 'critical-touchpoint-unimproved';

export const criticalTouchpointUnimproved = elementRule({
  code,
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where it matters most and customers are unhappy, something is improved.',
    uk: 'Там, де найважливіше й клієнти незадоволені, щось покращують.',
    ru: 'Там, где важнее всего и клиенты недовольны, что-то улучшают.',
  },
  reason: {
    rows: ['U20', 'R44', 'R45'],
    sources: ['maltseva-2024', 'carlzon-1987', 'ccxp-2021'],
    text: {
      en: 'Importance times dissatisfaction is the oldest way of saying where to begin. A moment of truth, or a contact of high importance, whose feeling lies below the middle of the scale is where customers are lost; a plan that passes it by improves what matters less. A serious pain at the same place is reported as such.',
      uk: 'Важливість, помножена на незадоволеність, — найдавніший спосіб сказати, з чого почати. Момент істини або важливий контакт, почуття на якому нижче середини шкали, — це місце, де втрачають клієнтів; план, що його оминає, покращує менш важливе. Серйозний біль у тому самому місці описує окреме зауваження.',
      ru: 'Важность, умноженная на недовольство, — старейший способ сказать, с чего начать. Момент истины или важный контакт, чувство на котором ниже середины шкалы, — это место, где теряют клиентов; план, который его обходит, улучшает менее важное. О серьёзной боли в том же месте говорит отдельное замечание.',
    },
  },
  bad: [
    `journey "I need money before the season" {
  touchpoint "Asks for the loan" via Phone {
    opportunity "Say which papers it takes"
  }
  touchpoint "Gets the answer" via Phone {
    moment of truth because "A refusal without a reason ends the relationship"
    feeling 1.4 "humiliated"
  }
}
`,
  ],
  good: [
    `journey "I need money before the season" {
  touchpoint "Asks for the loan" via Phone {
    opportunity "Say which papers it takes"
  }
  touchpoint "Gets the answer" via Phone {
    moment of truth because "A refusal without a reason ends the relationship"
    feeling 1.4 "humiliated"
    opportunity "Say why, and what would change it"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: '{contact} is decisive, customers feel {score} on a scale of {scale}, and nothing is done about it. Write an opportunity there, or have an initiative improve it.',
      many: 'Nothing is done about {count|# decisive contact|# decisive contacts} where customers are unhappy: {contacts}. Write opportunities there, or have initiatives improve them.',
      fix: 'Write an opportunity for {contact}',
    },
    uk: {
      one: '{contact} вирішальне, почуття там {score} за шкалою {scale}, і з цим нічого не роблять. Запишіть там можливість або дайте ініціативі його покращити.',
      many: 'Нічого не роблять {count|з # вирішальним контактом|з # вирішальними контактами|з # вирішальними контактами}, де клієнти незадоволені: {contacts}. Запишіть там можливості або дайте ініціативам їх покращити.',
      fix: 'Записати можливість для {contact}',
    },
    ru: {
      one: '{contact} решает всё, чувство там {score} по шкале {scale}, и с этим ничего не делают. Запишите там возможность либо дайте инициативе его улучшить.',
      many: 'Ничего не делают {count|с # решающим контактом|с # решающими контактами|с # решающими контактами}, где клиенты недовольны: {contacts}. Запишите там возможности либо дайте инициативам их улучшить.',
      fix: 'Записать возможность для {contact}',
    },
  }),
  check(journey, context) {
    const answers = answersOf(context.facts());
    if (!answers.areWritten || journey.state === 'to-be' || context.isBroken(journey.source)) return;
    const { min, max } = context.lookup.scaleOf(journey);
    const found = partsOf(journey).all.filter((part) => {
      const score = lowestScore(part.element);
      const isUnhappy = score !== undefined && score < (min + max) / 2;
      return isUnhappy && isDecisive(part) && !isCopy(part.element) && !isImproved(part, answers);
    });
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const contacts = each.map(({ element }) => element);
      const [contact] = contacts;
      if (!contact) return;
      const fixes = contacts.slice(0, 3).map((one) => ({
        title: context.say('fix', { contact: context.name(one) }),
        changes: [],
        additions: [{ to: one.id, text: 'opportunity "…"' }],
        safe: false,
      }));
      if (contacts.length === 1) {
        const scale = `${context.show(min)}..${context.show(max)}`;
        const score = context.show(lowestScore(contact) ?? min);
        context.report('one', { contact: context.name(contact), score, scale }, { ...place, fixes });
      } else {
        const parameters = { count: contacts.length, contacts: contacts.slice(0, 3).map(context.name) };
        context.report('many', parameters, { ...place, fixes });
      }
    });
  },
});

function isDecisive({ element: { kind, moment, importance } }: Part): boolean {
  if (kind === 'journey') return false;
  return moment?.mark === 'moment-of-truth' || importance === 'high' || importance === 'critical';
}

/** Something is done about it or about a pain of it; a serious pain that is not answered is a finding of its own. */
function isImproved(part: Part, answers: Answers): boolean {
  if (isTakenUp(part, answers) || answers.redesigned.has(part.element.id)) return true;
  return said(part.element, 'pain').some((pain) => isSerious(pain) || isAnswered(pain, part, answers));
}
