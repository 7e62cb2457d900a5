import { defineCatalog } from '@touchline/locale';
import type { Feeling, Journey } from '@touchline/model';
import { elementRule, type RuleContext } from '../rule.ts';
import { feelingsOf, type Part, partsOf } from './shared/parts.ts';

export const toBeWithoutFeeling = elementRule({
  code: 'to-be-without-feeling',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'A journey to be says how customers will feel.',
    uk: 'Шлях «як має бути» каже, що відчуватимуть клієнти.',
    ru: 'Путь «как должно быть» говорит, что будут чувствовать клиенты.',
  },
  reason: {
    rows: ['R5', 'R46'],
    text: {
      en: 'Experience is the overall impression, feelings included. A journey to be that changes steps but no feeling is a process redesign: nobody can tell afterwards whether customers noticed. One feeling where it matters most is enough.',
      uk: 'Досвід — це загальне враження разом із почуттями. Шлях «як має бути», який змінює кроки, але жодного почуття, — це перебудова процесу: потім ніхто не скаже, чи помітили її клієнти. Досить одного почуття там, де це найважливіше.',
      ru: 'Опыт — это общее впечатление вместе с чувствами. Путь «как должно быть», который меняет шаги, но ни одного чувства, — это перестройка процесса: потом никто не скажет, заметили ли её клиенты. Достаточно одного чувства там, где это важнее всего.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch feeling 1 "annoyed"
  touchpoint Sign "Signs" via Branch
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  change FillForm {
    via App
  }
}
`,
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch
  touchpoint Sign "Signs" via Branch
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  add after FillForm touchpoint "Gets the decision at once" via App
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch feeling 1 "annoyed"
  touchpoint Sign "Signs" via Branch
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  change FillForm {
    via App
    feeling 4 "relieved"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{journey} says what will be different and nowhere how customers will feel. Say the `feeling` where the change matters most.',
      same: '{journey} changes {count|# step|# steps}, but customers feel the same as today. Say the new `feeling` where the change matters most.',
      fix: 'Say the feeling at {step}',
    },
    uk: {
      none: '{journey} каже, що зміниться, і ніде — що відчуватимуть клієнти. Скажіть `feeling` там, де зміна найважливіша.',
      same: '{journey} змінює {count|# крок|# кроки|# кроків}, але почуття клієнтів лишаються, як сьогодні. Скажіть нове `feeling` там, де зміна найважливіша.',
      fix: 'Сказати почуття на кроці {step}',
    },
    ru: {
      none: '{journey} говорит, что изменится, и нигде — что будут чувствовать клиенты. Скажите `feeling` там, где изменение важнее всего.',
      same: '{journey} меняет {count|# шаг|# шага|# шагов}, но чувства клиентов остаются, как сегодня. Скажите новое `feeling` там, где изменение важнее всего.',
      fix: 'Сказать чувство на шаге {step}',
    },
  }),
  check(journey, context) {
    if (journey.state !== 'to-be' || isBrokenAnywhere(journey, context)) return;
    const { all, steps } = partsOf(journey);
    const redesigned = steps.filter(({ element }) => element.origin?.how !== 'kept');
    // A to-be journey that only removes, or that is not written yet, is not asked.
    const [first] = redesigned;
    if (!first || all.some(({ element }) => element.moment?.mark === 'peak' && element.origin?.how !== 'kept')) return;
    const feelings = all.flatMap(({ element }) => feelingsOf(element));
    if (feelings.some((feeling) => isNew(feeling, all, context))) return;
    const fixes = redesigned.slice(0, 3).map(({ element }) => ({
      title: context.say('fix', { step: context.name(element) }),
      changes: [],
      additions: [{ to: element.id, text: 'feeling "…"' }],
      safe: false,
    }));
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    if (feelings.length === 0) context.report('none', { journey: context.name(journey) }, place);
    else context.report('same', { journey: context.name(journey), count: redesigned.length }, place);
  },
});

function isBrokenAnywhere(journey: Journey, { lookup, isBroken }: RuleContext): boolean {
  const today = lookup.declaration(journey.toBeOf?.id);
  return isBroken(journey.source) || (today !== undefined && isBroken(today.source));
}

/** Said by the to-be journey itself: no step of today's says it at the same place of the text. */
function isNew(feeling: Feeling, all: readonly Part[], { lookup }: RuleContext): boolean {
  const journey = all[0]?.element;
  const today = lookup.declaration(journey?.kind === 'journey' ? journey.toBeOf?.id : undefined);
  if (today?.kind !== 'journey') return true;
  return !partsOf(today).all.some(({ element }) => element.feelings?.some(({ at }) => isSame(at, feeling.at)));
}

function isSame(a: Feeling['at'], b: Feeling['at']): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
