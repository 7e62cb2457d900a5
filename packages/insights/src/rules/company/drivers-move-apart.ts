import { defineCatalog } from '@touchline/locale';
import { causalLinks, movementOf } from '../../coverage/chain.ts';
import { projectRule } from '../rule.ts';

export const driversMoveApart = projectRule({
  code: 'drivers-move-apart',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A KPI that may drive another one moves it: the company’s own numbers bear the hypothesis out.',
    uk: 'Показник, що може вести до іншого, справді його рухає: власні числа підтверджують гіпотезу.',
    ru: 'Показатель, который может вести к другому, действительно его двигает: собственные числа подтверждают гипотезу.',
  },
  reason: {
    rows: ['R28', 'R35', 'U37'],
    sources: ['klintsevich-2023'],
    text: {
      en: 'A link between KPIs is a hypothesis until both are measured, and the measurement may speak against it. When the driver gets better and what it drives gets worse, the strategy rests on something that its own numbers do not show: wait for the next wave, look for another cause, or take the link out. Only opposite directions since the baselines are reported.',
      uk: 'Зв’язок між показниками — гіпотеза, доки не виміряно обидва, і вимірювання може свідчити проти неї. Коли чинник поліпшується, а те, до чого він веде, погіршується, стратегія спирається на те, чого її власні числа не показують: зачекайте на наступну хвилю, шукайте іншу причину або приберіть зв’язок. Повідомляється лише про протилежні напрямки від базових значень.',
      ru: 'Связь между показателями — гипотеза, пока не измерены оба, и измерение может говорить против неё. Когда фактор улучшается, а то, к чему он ведёт, ухудшается, стратегия опирается на то, чего её собственные числа не показывают: дождитесь следующей волны, ищите другую причину или уберите связь. Сообщается только о противоположных направлениях от базовых значений.',
    },
  },
  bad: [
    `kpi Csat "Satisfied with opening" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-03-31
  may drive Retention
}

kpi Retention "Customers who stay" {
  metric retention of customer
  baseline 88% on 2026-03-31
}

review "Third quarter" on 2026-10-05 {
  result Csat 72%
  result Retention 84%
}
`,
  ],
  good: [
    `kpi Csat "Satisfied with opening" {
  metric csat of score scale 1..5 top-2-box
  baseline 61% on 2026-03-31
  may drive Retention
}

kpi Retention "Customers who stay" {
  metric retention of customer
  baseline 88% on 2026-03-31
}

review "Third quarter" on 2026-10-05 {
  result Csat 72%
  result Retention 88%
}
`,
  ],
  messages: defineCatalog({
    en: {
      up: '{from} got better and {to} got worse since their baselines: so far your own numbers do not show that one drives the other. Look for another cause before you build on it.',
      down: '{from} got worse and {to} got better since their baselines: so far your own numbers do not show that one drives the other. Look for another cause before you build on it.',
    },
    uk: {
      up: 'Від базових значень {from} поліпшується, а {to} погіршується: власні числа поки не показують, що одне веде до іншого. Шукайте іншу причину, перш ніж на це спиратися.',
      down: 'Від базових значень {from} погіршується, а {to} поліпшується: власні числа поки не показують, що одне веде до іншого. Шукайте іншу причину, перш ніж на це спиратися.',
    },
    ru: {
      up: 'От базовых значений {from} улучшается, а {to} ухудшается: собственные числа пока не показывают, что одно ведёт к другому. Ищите другую причину, прежде чем на это опираться.',
      down: 'От базовых значений {from} ухудшается, а {to} улучшается: собственные числа пока не показывают, что одно ведёт к другому. Ищите другую причину, прежде чем на это опираться.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    for (const { from, to, at } of causalLinks(facts)) {
      const moved = [movementOf(from, facts), movementOf(to, facts)];
      if (!moved.includes('better') || !moved.includes('worse')) continue;
      const said = { from: context.name(from), to: context.name(to) };
      context.report(moved[0] === 'better' ? 'up' : 'down', said, { at, element: from });
    }
  },
});
