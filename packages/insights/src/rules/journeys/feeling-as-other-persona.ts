import { defineCatalog } from '@touchline/locale';
import type { Journey, Persona, Reference, Segment } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { elementRule, type RuleContext } from '../rule.ts';
import { isCopy, names, partsOf } from './shared/parts.ts';

export const feelingAsOtherPersona = elementRule({
  code: 'feeling-as-other-persona',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['journey'] },
  summary: {
    en: 'Who feels something in a journey is one of those it is for.',
    uk: 'Хто щось відчуває в шляху, той належить до тих, для кого він.',
    ru: 'Кто что-то чувствует в пути, принадлежит к тем, для кого он.',
  },
  reason: {
    rows: ['R5', 'R51'],
    text: {
      en: 'The map draws a curve for each persona. A feeling `as` a persona, or a stage `only for` one, that the journey is not `for` is either a slip or a customer the frame forgot. Members of a segment the journey is for belong to it; people who are not declared may come along.',
      uk: 'Карта малює криву для кожної персони. Почуття `as` персони або етап `only for` персони, для якої шлях не призначено, — це або помилка, або клієнт, про якого забули в рамці. Члени сегмента, для якого шлях, до нього належать; хто не оголошений, може йти поруч.',
      ru: 'Карта рисует кривую для каждой персоны. Чувство `as` персоны или этап `only for` персоны, для которой путь не предназначен, — это либо ошибка, либо клиент, о котором забыли в рамке. Члены сегмента, для которого путь, к нему относятся; кто не объявлен, может идти рядом.',
    },
  },
  bad: [
    `journey "I open a business account" for Olena {
  touchpoint "Fills in the form" via App {
    feeling 1 "annoyed" as Olena, 4 "relaxed" as Petro
  }
}

persona Olena "Olena, owner of two bakeries"
persona Petro "Petro, sole trader"
`,
  ],
  good: [
    `journey "I open a business account" for Olena, Petro {
  touchpoint "Fills in the form" via App {
    feeling 1 "annoyed" as Olena, 4 "relaxed" as Petro
  }
}

persona Olena "Olena, owner of two bakeries"
persona Petro "Petro, sole trader"
`,
    `journey "I open a business account" for Smb {
  touchpoint "Fills in the form" via App {
    feeling 1 "annoyed" as Olena
  }
}

segment Smb "Small business" {
  behaviour "Logs in daily"
  purchases "Account and card"
}
persona Olena "Olena, owner of two bakeries" of Smb
`,
  ],
  messages: defineCatalog({
    en: {
      other:
        '{persona} feels something here, but the journey is for {others}. Add {persona} to `for`, or say who feels it.',
      only: 'This is only for {persona}, but the journey is for {others}. Add {persona} to `for`, or say whom it is for.',
      fix: 'The journey is for {persona}, too',
    },
    uk: {
      other:
        '{persona} тут щось відчуває, але шлях — для {others}. Додайте {persona} до `for` або скажіть, хто це відчуває.',
      only: 'Це лише для {persona}, але шлях — для {others}. Додайте {persona} до `for` або скажіть, для кого це.',
      fix: 'Шлях також для {persona}',
    },
    ru: {
      other:
        '{persona} здесь что-то чувствует, но путь — для {others}. Добавьте {persona} в `for` либо скажите, кто это чувствует.',
      only: 'Это только для {persona}, но путь — для {others}. Добавьте {persona} в `for` либо скажите, для кого это.',
      fix: 'Путь также для {persona}',
    },
  }),
  check(journey, context) {
    if (!names(journey.for) || context.isBroken(journey.source)) return;
    const told = new Set<string>();
    const consider = (reference: Reference, message: 'other' | 'only', element: { id: string }): void => {
      const person = context.lookup.declaration(reference.id);
      if (!person || (person.kind !== 'persona' && person.kind !== 'segment') || told.has(person.id)) return;
      if (belongs(person, journey, context)) return;
      told.add(person.id);
      const persona = context.name(person);
      const spelled = spelledName(person);
      const fix = {
        title: context.say('fix', { persona }),
        changes: [],
        additions: [{ to: journey.id, text: `for ${spelled}` }],
        safe: false,
      };
      // A journey to be that said `for` would no longer inherit it.
      const fixes = spelled === undefined || journey.toBeOf ? [] : [fix];
      const others = (journey.for ?? []).map(({ id, text }) =>
        context.name(context.lookup.declaration(id) ?? { id: text }),
      );
      context.report(message, { persona, others }, { at: reference.at, element, fixes });
    };
    for (const { element } of partsOf(journey).all) {
      if (isCopy(element)) continue;
      for (const each of element.onlyFor ?? []) consider(each, 'only', element);
      for (const { as = [] } of element.feelings ?? []) for (const each of as) consider(each, 'other', element);
    }
  },
});

/** The journey is for them, for their segment, or for somebody of the segment they are. */
function belongs(person: Persona | Segment, journey: Journey, { lookup }: RuleContext): boolean {
  const own = new Set([person.id, ...(person.kind === 'persona' ? (person.of ?? []).map(({ id }) => id) : [])]);
  return (journey.for ?? []).some(({ id, unknown }) => {
    if (unknown || own.has(id)) return true;
    const declared = lookup.declaration(id);
    return declared?.kind === 'persona' && declared.of?.some((segment) => segment.id === person.id) === true;
  });
}
