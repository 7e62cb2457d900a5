import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import type { Facts } from '../../checklist/facts.ts';
import { wayOf } from '../../loyalty/split.ts';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';

const MOST_OFFERS = 3;

export const rewardWithoutJob = elementRule({
  code: 'reward-without-job',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['loyalty-programme'] },
  summary: {
    en: 'A reward addresses a job, a need or an expectation of customers.',
    uk: 'Винагорода відповідає завданню, потребі чи очікуванню клієнтів.',
    ru: 'Награда отвечает задаче, потребности или ожиданию клиентов.',
  },
  reason: {
    rows: ['U27', 'U29'],
    text: {
      en: 'Loyalty is value that meets needs and expectations, not bonuses and discounts. The personas say what customers are trying to get done: a reward that helps with none of it costs the same and is forgotten sooner.',
      uk: 'Лояльність — це цінність, що відповідає потребам та очікуванням, а не бонуси й знижки. Персони кажуть, чого клієнти намагаються досягти: винагорода, яка в цьому не допомагає, коштує стільки ж, а забувається швидше.',
      ru: 'Лояльность — это ценность, которая отвечает потребностям и ожиданиям, а не бонусы и скидки. Персоны говорят, чего клиенты пытаются добиться: награда, которая в этом не помогает, стоит столько же, а забывается быстрее.',
    },
  },
  bad: [
    `persona Olena "Olena, owner of two bakeries" { job "Pay suppliers before noon" }

loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
}
`,
  ],
  good: [
    `persona Olena "Olena, owner of two bakeries" { job "Pay suppliers before noon" }

loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance addresses "Pay suppliers before noon"
  reward "1% cashback on fuel" kind discount
}
`,
    `loyalty programme "Owners' club" {
  reward "A named adviser" kind assistance
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{count|# reward|# rewards} of {programme}, such as {reward}, {count|addresses|address} nothing that customers need. Say `addresses` and the job, the need or the expectation, or ask what the reward is for.',
      fix: '{reward} addresses {need}',
    },
    uk: {
      none: '{count|# винагорода|# винагороди|# винагород} програми {programme}, наприклад {reward}, {count|не відповідає|не відповідають|не відповідають} жодній потребі клієнтів. Скажіть `addresses` і завдання, потребу чи очікування — або спитайте, навіщо ця винагорода.',
      fix: '{reward} відповідає на {need}',
    },
    ru: {
      none: '{count|# награда|# награды|# наград} программы {programme}, например {reward}, не {count|отвечает|отвечают|отвечают} ни одной потребности клиентов. Скажите `addresses` и задачу, потребность или ожидание — или спросите, зачем эта награда.',
      fix: '{reward} отвечает на {need}',
    },
  }),
  check(programme, context) {
    // A discount is what it is: that it answers no job is said by its kind.
    const idle = (programme.rewards ?? []).filter(
      (reward) => !reward.addresses?.some(({ unknown }) => !unknown) && wayOf(reward) !== 'bought',
    );
    const [first] = idle;
    if (!first || context.isBroken(programme.source)) return;
    const needs = openNeeds(context.facts());
    if (!needs) return;
    const reward = context.name(first);
    const offers = idle.length > 1 ? [] : needs.slice(0, MOST_OFFERS);
    context.report(
      'none',
      { count: idle.length, programme: context.name(programme), reward },
      {
        at: first.nameAt ?? first.source,
        element: programme,
        fixes: offers.flatMap((need) => {
          const spelling = spelledName({ name: need.name, title: need.text });
          if (spelling === undefined) return [];
          const title = context.say('fix', { reward, need: context.name(need) });
          return [{ title, changes: [], additions: [{ to: first.id, text: `addresses ${spelling}` }], safe: false }];
        }),
      },
    );
  },
});

/** Jobs, then needs and expectations of personas that nothing addresses yet; undefined where no persona has any. */
function openNeeds({ statements, addressed }: Facts): Statement[] | undefined {
  const all = (['job', 'needs', 'expects'] as const).flatMap((kind) => statements.get(kind) ?? []);
  const said = all.filter(({ unknown, text }) => !unknown && text !== '');
  // A text that stands twice could not be referred to.
  const isUnique = ({ text }: Statement) => said.filter((each) => each.text === text).length === 1;
  return said.length === 0 ? undefined : said.filter((need) => !addressed.has(need.id) && isUnique(need));
}
