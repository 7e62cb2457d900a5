import { defineCatalog } from '@touchline/locale';
import type { Journey } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { partsOf } from './shared/parts.ts';
import { type Answers, answersOf, feedsPlan } from './shared/plan.ts';

export const toBeWithoutInitiative = elementRule({
  code: 'to-be-without-initiative',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Something in the plan leads to every journey to be.',
    uk: 'До кожного шляху «як має бути» щось у плані веде.',
    ru: 'К каждому пути «как должно быть» что-то в плане ведёт.',
  },
  reason: {
    rows: ['R33', 'R45'],
    text: {
      en: 'A journey to be is a decision about the future; without an initiative that improves it, or the journey of today it starts from, nobody works on it. The rule speaks once the plan has initiatives.',
      uk: 'Шлях «як має бути» — це рішення про майбутнє; без ініціативи, яка покращує його або сьогоднішній шлях, з якого він виходить, над ним ніхто не працює. Правило діє, коли в плані є ініціативи.',
      ru: 'Путь «как должно быть» — это решение о будущем; без инициативы, которая улучшает его или сегодняшний путь, из которого он исходит, над ним никто не работает. Правило действует, когда в плане есть инициативы.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch feeling 1 "annoyed"
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  change FillForm {
    via App
    feeling 4 "relieved"
  }
}

initiative "One-page form" {
  kind process
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch feeling 1 "annoyed"
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  change FillForm {
    via App
    feeling 4 "relieved"
  }
}

initiative "One-page form" {
  improves OpenAccount.FillForm
}
`,
  ],
  messages: defineCatalog({
    en: {
      nothing:
        'Nothing in the plan leads to {journey}: no initiative improves it or the journey it starts from. Plan what brings it about.',
      existing: 'Have {initiative} improve {journey}',
      create: 'Plan an initiative that improves {journey}',
    },
    uk: {
      nothing:
        'Ніщо в плані не веде до {journey}: жодна ініціатива не покращує ні його, ні шлях, з якого він виходить. Заплануйте, що його здійснить.',
      existing: 'Дати ініціативі {initiative} покращити {journey}',
      create: 'Запланувати ініціативу, яка покращує {journey}',
    },
    ru: {
      nothing:
        'Ничто в плане не ведёт к {journey}: ни одна инициатива не улучшает ни его, ни путь, из которого он исходит. Запланируйте, что его осуществит.',
      existing: 'Дать инициативе {initiative} улучшить {journey}',
      create: 'Запланировать инициативу, которая улучшает {journey}',
    },
  }),
  check(journey, context) {
    const facts = context.facts();
    if (journey.state !== 'to-be' || facts.initiatives.length === 0 || context.isBroken()) return;
    const answers = answersOf(facts);
    const today = context.lookup.declaration(journey.toBeOf?.id);
    if (isPlanned(journey, answers) || (today?.kind === 'journey' && isPlanned(today, answers))) return;
    const spelled = spelledName(journey);
    const improves = `improves ${spelled}`;
    const open = facts.initiatives.filter((each) => !each.improves?.length && !each.addresses?.length);
    const name = context.name(journey);
    const fixes = [
      ...open.slice(0, 2).map((initiative) => ({
        title: context.say('existing', { initiative: context.name(initiative), journey: name }),
        changes: [],
        additions: [{ to: initiative.id, text: improves }],
        safe: false,
      })),
      {
        title: context.say('create', { journey: name }),
        changes: [],
        additions: [{ text: `initiative "…" {\n  ${improves}\n}` }],
        safe: false,
      },
    ];
    const place = { at: journey.nameAt ?? journey.source, element: journey };
    context.report('nothing', { journey: name }, spelled === undefined ? place : { ...place, fixes });
  },
});

/** A to-be journey also rests on what is done about the parts it takes over. */
function isPlanned(journey: Journey, answers: Answers): boolean {
  const taken = partsOf(journey).all.some(({ element }) => answers.planned.has(element.origin?.of ?? ''));
  return taken || feedsPlan(journey, answers);
}
