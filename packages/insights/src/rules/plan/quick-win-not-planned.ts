import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import { quadrantOf } from '../../priorities.ts';
import { quotedText } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding, eachOrTogether } from '../strategy/shared/offers.ts';
import { idsOf } from '../strategy/shared/scopes.ts';

export const quickWinNotPlanned = projectRule({
  code: 'quick-win-not-planned',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'Opportunities of high impact and low effort are in the plan.',
    uk: 'Можливості з великим впливом і малими зусиллями є в плані.',
    ru: 'Возможности с большим влиянием и малыми усилиями есть в плане.',
  },
  reason: {
    rows: ['R45', 'R33'],
    sources: ['kotter-1996', 'kalbach-2016'],
    text: {
      en: 'Impact and effort are weighed so that what gives much and costs little comes first: it helps customers soon and buys trust for the long initiatives. A quick win that no initiative addresses, while others are under way, was weighed for nothing.',
      uk: 'Вплив і зусилля зважують, щоб почати з того, що дає багато й коштує мало: це швидко допомагає клієнтам і здобуває довіру до тривалих ініціатив. Швидку перемогу, за яку не береться жодна ініціатива, хоча інші вже в плані, зважили даремно.',
      ru: 'Влияние и усилия взвешивают, чтобы начать с того, что даёт много и стоит мало: это быстро помогает клиентам и приносит доверие к долгим инициативам. Быструю победу, за которую не берётся ни одна инициатива, хотя другие уже в плане, взвесили зря.',
    },
  },
  bad: [
    `journey OpenAccount "I open an account" {
  step "Fills in the form" {
    pain "Types the same data twice" high
    opportunity "Save the draft" impact high effort low
  }
}

initiative Prefill "Prefill forms" { addresses "Types the same data twice" }
`,
  ],
  good: [
    `journey OpenAccount "I open an account" {
  step "Fills in the form" {
    pain "Types the same data twice" high { opportunity "Prefill from the registry" impact high effort low }
    opportunity "Show the progress" impact medium effort low
  }
}

initiative Prefill "Prefill forms" { addresses "Types the same data twice" }
`,
  ],
  messages: defineCatalog({
    en: {
      win: '{name} promises much for little effort, and no initiative addresses it: plan it before the longer ones, or lower its impact.',
      many: '{count|# quick win is|# quick wins are} in no initiative, among them {names}: much impact for little effort should come before the longer initiatives.',
      fix: 'Plan an initiative for it',
    },
    uk: {
      win: '{name} обіцяє багато за малі зусилля, але жодна ініціатива за це не береться: заплануйте це раніше за тривалі або зменште оцінку впливу.',
      many: '{count|# швидкої перемоги|# швидких перемог|# швидких перемог} немає в жодній ініціативі, зокрема {names}: великий вплив за малі зусилля має йти раніше за тривалі ініціативи.',
      fix: 'Запланувати для цього ініціативу',
    },
    ru: {
      win: '{name} обещает много за малые усилия, но ни одна инициатива за это не берётся: запланируйте это раньше долгих или уменьшите оценку влияния.',
      many: '{count|# быстрой победы|# быстрых побед|# быстрых побед} нет ни в одной инициативе, среди них {names}: большое влияние за малые усилия должно идти раньше долгих инициатив.',
      fix: 'Запланировать для этого инициативу',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { initiatives, statements, model } = context.facts();
    const taken = new Set(initiatives.flatMap(({ addresses }) => idsOf(addresses)));
    const improved = initiatives.flatMap(({ improves }) => idsOf(improves));
    // Initiatives answer pains and opportunities: only then one that is left out stands out.
    if (taken.size === 0) return;
    for (const pain of statements.get('pain') ?? []) {
      if (taken.has(pain.id)) for (const { id } of pain.statements ?? []) taken.add(id);
    }
    const isPlanned = ({ id, addresses }: Statement): boolean =>
      taken.has(id) ||
      idsOf(addresses).some((each) => taken.has(each)) ||
      improved.some((place) => id.startsWith(`${place}.`));
    const opportunities = statements.get('opportunity') ?? [];
    const idle = opportunities.filter((each) => {
      const { impact, effort } = each;
      return impact && effort === 'low' && quadrantOf(impact, effort) === 'do-first' && !isPlanned(each);
    });
    const titles = model.initiatives.map(({ title }) => title);
    eachOrTogether(
      idle,
      (opportunity) => {
        const { name, text, at } = opportunity;
        const isClear = opportunities.filter((other) => other.text === text).length === 1 && !titles.includes(text);
        const fix = `initiative ${quotedText(text)} {\n  addresses ${name ?? quotedText(text)}\n}`;
        context.report(
          'win',
          { name: context.name(opportunity) },
          { at, element: opportunity, fixes: isClear ? [adding(context.say('fix', {}), fix)] : [] },
        );
      },
      () => {
        const [first] = idle;
        if (!first) return;
        context.report(
          'many',
          { count: idle.length, names: idle.slice(0, 3).map((each) => context.name(each)) },
          { at: first.at, element: first },
        );
      },
    );
  },
});
