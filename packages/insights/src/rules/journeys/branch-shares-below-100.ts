import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { isCopy, partsOf } from './shared/parts.ts';

export const branchSharesBelow100 = elementRule({
  code: 'branch-shares-below-100',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'recommended',
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
      rest: 'It is said where {share} of the customers go from {step}. Where do the other {rest} go: do they wait, ask for help, leave?',
      fix: 'They go to {step}',
    },
    uk: {
      rest: 'Сказано, куди після {step} йдуть {share} клієнтів. А куди решта {rest}: чекають, просять допомоги, йдуть геть?',
      fix: 'Вони йдуть до {step}',
    },
    ru: {
      rest: 'Сказано, куда после {step} идут {share} клиентов. А куда остальные {rest}: ждут, просят помощи, уходят?',
      fix: 'Они идут к {step}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken(journey.source)) return;
    const steps = partsOf(journey).steps.map(({ element }) => element);
    const exits = steps.filter(({ exit, name }) => exit && name !== undefined);
    for (const step of steps) {
      const { flow = [] } = step;
      if (flow.length === 0 || isCopy(step) || flow.some(({ share }) => share === undefined)) continue;
      const sum = flow.reduce((total, { share = 0 }) => total + share, 0);
      const rest = Number((100 - sum).toFixed(2));
      // What is missing through rounding alone is nobody.
      if (rest < 1) continue;
      const others = exits.filter(({ id }) => id !== step.id && !flow.some(({ to }) => to.id === id));
      const fixes = others.slice(0, 3).map((exit) => ({
        title: context.say('fix', { step: context.name(exit) }),
        changes: [],
        additions: [{ to: step.id, text: `then ${exit.name} ${rest}%` }],
        safe: false,
      }));
      const percent = (value: number): string => context.show({ type: 'percent', value, spelling: `${value}%` });
      const parameters = { step: context.name(step), share: percent(Number(sum.toFixed(2))), rest: percent(rest) };
      context.report('rest', parameters, { at: step.nameAt ?? step.source, element: step, fixes });
    }
  },
});
