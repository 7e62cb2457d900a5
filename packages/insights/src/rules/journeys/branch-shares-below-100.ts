import { defineCatalog } from '@touchline/locale';
import type { Step } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, partsOf } from './shared/parts.ts';

const code = 'branch-shares-below-100';

export const branchSharesBelow100 = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where shares are known, it is said where everybody goes.',
    uk: 'Там, де частки відомі, сказано, куди йдуть усі.',
    ru: 'Там, где доли известны, сказано, куда идут все.',
  },
  reason: {
    rows: ['R42', 'R47'],
    text: {
      en: 'When 62 % go on, the interesting customers are the other 38 %: they wait, call or leave. Shares below 100 % are allowed, because the rest may be unknown; they are worth the question as soon as every branch has a number.',
      uk: 'Коли далі йдуть 62 %, цікаві саме решта 38 %: вони чекають, дзвонять або йдуть геть. Частки, що разом менші за 100 %, дозволено, бо решта може бути невідома; але запитати варто, щойно кожна гілка має число.',
      ru: 'Когда дальше идут 62 %, интересны как раз остальные 38 %: они ждут, звонят или уходят. Доли, которые вместе меньше 100 %, допустимы, потому что остальное может быть неизвестно; но спросить стоит, как только у каждой ветви есть число.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    then Sign 62%
  }
  touchpoint Sign "Signs" via App {
    then Pay
    then Abandon when "the link fails"
  }
  touchpoint Pay "Pays the first supplier" via App
  step Abandon "Gives up" exit
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    then Sign 62%
    then Abandon 38%
  }
  touchpoint Sign "Signs" via App
  step Abandon "Gives up" exit because "The form is lost when the app closes"
}
`,
  ],
  messages: defineCatalog({
    en: {
      many: 'Of {count|# step|# steps} it is said where some of the customers go and not where the rest goes, such as {step}: {rest} of them wait, ask for help or leave.',
      rest: 'It is said where {share} of the customers go from {step}. Where do the other {rest} go: do they wait, ask for help, leave?',
      fix: 'They go to {step}',
    },
    uk: {
      many: '{count|Для # кроку|Для # кроків|Для # кроків} сказано, куди йде частина клієнтів, а куди решта — ні, зокрема {step}: {rest} чекають, просять допомоги чи йдуть геть.',
      rest: 'Сказано, куди після {step} йдуть {share} клієнтів. А куди решта {rest}: чекають, просять допомоги, йдуть геть?',
      fix: 'Вони йдуть до {step}',
    },
    ru: {
      many: '{count|Для # шага|Для # шагов|Для # шагов} сказано, куда идёт часть клиентов, а куда остальные — нет, например {step}: {rest} ждут, просят помощи или уходят.',
      rest: 'Сказано, куда после {step} идут {share} клиентов. А куда остальные {rest}: ждут, просят помощи, уходят?',
      fix: 'Они идут к {step}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const steps = partsOf(journey).steps.map(({ element }) => element);
    const exits = steps.filter(({ exit, name }) => exit && name !== undefined);
    const found = steps.flatMap((element) => {
      const rest = restOf(element);
      return rest === undefined || isCopy(element) ? [] : [{ element, rest }];
    });
    const percent = (value: number): string => context.show({ type: 'percent', value, spelling: `${value}%` });
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const [first] = each;
      if (!first) return;
      const { element, rest } = first;
      if (each.length > 1) {
        context.report('many', { count: each.length, step: context.name(element), rest: percent(rest) }, place);
        return;
      }
      const targets = new Set((element.flow ?? []).map(({ to }) => to.id));
      const others = exits.filter(({ id }) => id !== element.id && !targets.has(id));
      const fixes = others.slice(0, 3).map((exit) => ({
        title: context.say('fix', { step: context.name(exit) }),
        changes: [],
        additions: [{ to: element.id, text: `then ${exit.name} ${rest}%` }],
        safe: false,
      }));
      const share = Number((100 - rest).toFixed(2));
      const parameters = { step: context.name(element), share: percent(share), rest: percent(rest) };
      context.report('rest', parameters, { ...place, fixes });
    });
  },
});

/** What is left of 100 % where every branch has a share; what is missing through rounding alone is nobody. */
function restOf({ flow = [] }: Step): number | undefined {
  if (flow.length === 0 || flow.some(({ share }) => share === undefined)) return undefined;
  const rest = Number((100 - flow.reduce((total, { share = 0 }) => total + share, 0)).toFixed(2));
  return rest < 1 ? undefined : rest;
}
