import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import { quotedText } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, isSerious, type Part, partsOf, said } from './shared/parts.ts';
import { type Answers, answersOf } from './shared/plan.ts';

const code = 'to-be-keeps-pain';

export const toBeKeepsPain = elementRule({
  code,
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'A journey to be is without the pains that the plan removes.',
    uk: 'У шляху «як має бути» немає болів, які прибирає план.',
    ru: 'В пути «как должно быть» нет болей, которые убирает план.',
  },
  reason: {
    rows: ['R44', 'R45', 'R46'],
    sources: ['klintsevich-2023', 'kalbach-2016'],
    text: {
      en: 'An initiative addresses a serious pain, and the journey to be still shows it: the two disagree about what will be reached. Either the pain goes from the journey to be, or the initiative promises less.',
      uk: 'Ініціатива береться за серйозний біль, а шлях «як має бути» й далі його показує: вони не сходяться в тому, чого буде досягнуто. Або біль зникає зі шляху «як має бути», або ініціатива обіцяє менше.',
      ru: 'Инициатива берётся за серьёзную боль, а путь «как должно быть» по-прежнему её показывает: они расходятся в том, что будет достигнуто. Либо боль исчезает из пути «как должно быть», либо инициатива обещает меньше.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch {
    feeling 1 "annoyed"
    pain "Types the same data twice" high
  }
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  change FillForm {
    feeling 4 "relieved"
  }
}

initiative "Prefill forms from the registry" {
  addresses "Types the same data twice"
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" as-is {
  touchpoint FillForm "Fills in the form" via Branch {
    feeling 1 "annoyed"
    pain "Types the same data twice" high
  }
}

journey OpenAccount2027 "I open a business account, 2027" to-be of OpenAccount {
  change FillForm {
    feeling 4 "relieved"
    remove pain "Types the same data twice"
  }
}

initiative "Prefill forms from the registry" {
  addresses "Types the same data twice"
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: '{pain} is still there in the journey to be, although the plan addresses it. Remove it there, or say what the initiative leaves.',
      many: '{count|# serious pain is|# serious pains are} still there in the journey to be although the plan addresses {count|it|them}: {pains}. Remove them there, or say what the initiatives leave.',
      fix: 'Remove {pain} there',
    },
    uk: {
      one: '{pain} і далі є в шляху «як має бути», хоч план за це береться. Приберіть біль там або скажіть, що ініціатива лишає.',
      many: '{count|# серйозний біль і далі є|# серйозні болі і далі є|# серйозних болів і далі є} в шляху «як має бути», хоч план за них береться: {pains}. Приберіть їх там або скажіть, що ініціативи лишають.',
      fix: 'Прибрати там {pain}',
    },
    ru: {
      one: '{pain} по-прежнему есть в пути «как должно быть», хотя план за это берётся. Уберите боль там либо скажите, что инициатива оставляет.',
      many: '{count|# серьёзная боль по-прежнему есть|# серьёзные боли по-прежнему есть|# серьёзных болей по-прежнему есть} в пути «как должно быть», хотя план за них берётся: {pains}. Уберите их там либо скажите, что инициативы оставляют.',
      fix: 'Убрать там {pain}',
    },
  }),
  check(journey, context) {
    if (journey.state !== 'to-be' || !journey.toBeOf || context.isBroken()) return;
    const answers = answersOf(context.facts());
    const isDesigned = partsOf(journey).all.some(({ element }) => element.origin && !isCopy(element));
    if (!isDesigned) return;
    const found = partsOf(journey).all.flatMap((part) => {
      return said(part.element, 'pain')
        .filter((pain) => isSerious(pain) && isCopy(pain) && isPlanned(pain, answers))
        .map((element) => ({ element, part }));
    });
    gather({ code, container: journey, most: 0, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      const fixes = each
        .slice(0, 3)
        .map(({ element, part }) => fixFor(element, part, context.say('fix', { pain: context.name(element) })));
      if (each.length === 1) context.report('one', { pain: context.name(first.element) }, { ...place, fixes });
      else {
        const pains = each.slice(0, 3).map(({ element }) => context.name(element));
        context.report('many', { count: each.length, pains }, { ...place, fixes });
      }
    });
  },
});

/** An initiative or theme addresses the pain of today or an opportunity in it. */
function isPlanned(pain: Statement, { planned }: Answers): boolean {
  const ids = [pain, ...said(pain, 'opportunity')].flatMap(({ id, origin }) => [id, origin?.of]);
  return ids.some((id) => id !== undefined && planned.has(id));
}

function fixFor(pain: Statement, { element }: Part, title: string) {
  const additions = [{ to: element.id, text: `remove pain ${quotedText(pain.text)}` }];
  return { title, changes: [], additions, safe: false };
}
