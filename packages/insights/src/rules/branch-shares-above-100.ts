import { defineCatalog } from '@touchline/locale';
import { elementRule } from './rule.ts';

export const branchSharesAbove100 = elementRule({
  code: 'branch-shares-above-100',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['step', 'stage'] },
  summary: {
    en: 'The unconditional branches of a step share at most 100%.',
    uk: 'Гілки кроку без умов разом мають не більше 100%.',
    ru: 'Ветви шага без условий вместе имеют не больше 100%.',
  },
  reason: {
    rows: ['R45', 'R47'],
    text: {
      en: 'Observed shares say how many customers go each way. Below 100% the rest is unknown, which is honest; above 100% somebody was counted twice. Branches with a `when` may overlap and are not added up.',
      uk: 'Спостережені частки кажуть, скільки клієнтів ідуть кожним шляхом. Менше 100% — решта невідома, і це чесно; більше 100% — когось пораховано двічі. Гілки з `when` можуть перетинатися, тож їх не додають.',
      ru: 'Наблюдённые доли говорят, сколько клиентов идут каждым путём. Меньше 100% — остальное неизвестно, и это честно; больше 100% — кого-то посчитали дважды. Ветви с `when` могут пересекаться, поэтому их не складывают.',
    },
  },
  bad: [
    `journey "Opening an account" {
  step FillForm "Fills in the form" {
    then Sign 70%
    then Abandon 40%
  }
  step Sign "Signs"
  step Abandon "Gives up" exit
}
`,
  ],
  good: [
    `journey "Opening an account" {
  step FillForm "Fills in the form" {
    then Sign 60%
    then Abandon 40%
  }
  step Sign "Signs"
  step Abandon "Gives up" exit
}
`,
  ],
  messages: defineCatalog({
    en: {
      above: 'The branches of {step} add up to {sum}: at most 100% of the customers go on.',
      branch: 'One of the branches.',
    },
    uk: { above: 'Гілки {step} разом дають {sum}: далі йдуть щонайбільше 100% клієнтів.', branch: 'Одна з гілок.' },
    ru: { above: 'Ветви {step} вместе дают {sum}: дальше идут не более 100% клиентов.', branch: 'Одна из ветвей.' },
  }),
  check(step, context) {
    const branches = (step.flow ?? []).filter(({ share, when }) => share !== undefined && when === undefined);
    const sum = branches.reduce((total, { share = 0 }) => total + share, 0);
    // 33.3% + 33.3% + 33.4% is not exactly 100 in floating point.
    if (sum <= 100 + 1e-9) return;
    const [first, ...others] = branches;
    context.report(
      'above',
      { step: context.name(step), sum: context.show({ type: 'percent', value: sum, spelling: `${sum}%` }) },
      {
        at: first?.at ?? step.source,
        element: step,
        related: others.map(({ at }) => ({ message: context.say('branch', {}), at })),
      },
    );
  },
});
