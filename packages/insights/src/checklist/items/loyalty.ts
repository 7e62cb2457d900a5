import type { Reward } from '@touchline/model';
import { wayOf } from '../../loyalty/split.ts';
import type { Facts } from '../facts.ts';
import { type ChecklistItem, every, MISSING, NOT_APPLICABLE } from '../item.ts';
import type { Gap } from '../words.ts';

const stage = 'strategy';

/** Stage 3: loyalty that is earned (U23–U29). Without a programme none of it applies. */
export const loyaltyItems: readonly ChecklistItem[] = [
  {
    id: 'CK60',
    stage,
    theme: 'loyalty',
    rows: ['U24', 'U25'],
    label: {
      en: 'Loyalty is earned with more than discounts',
      uk: 'Лояльність заробляють не лише знижками',
      ru: 'Лояльность зарабатывают не только скидками',
    },
    hint: {
      en: 'At least half of the rewards give value other than money: assistance, access, convenience, recognition, content.',
      uk: 'Щонайменше половина винагород дає не гроші, а цінність: допомогу, доступ, зручність, визнання, зміст.',
      ru: 'Не меньше половины наград дают не деньги, а ценность: помощь, доступ, удобство, признание, содержание.',
    },
    evaluate: (facts) =>
      everyProgramme(facts, (rewards) => {
        const earned = rewards.filter((reward) => wayOf(reward) === 'earned');
        if (earned.length === 0) return false;
        return earned.length * 2 >= rewards.length ? [] : ['discounts'];
      }),
  },
  {
    id: 'CK61',
    stage,
    theme: 'loyalty',
    rows: ['U26'],
    label: {
      en: 'It is asked who would stay at an equal offer',
      uk: 'Запитано, хто залишився б за рівної пропозиції',
      ru: 'Спрошено, кто остался бы при равном предложении',
    },
    hint: {
      en: 'Add `loyalty test "Would you stay if another company offered the same?"` to the programme.',
      uk: 'Додайте до програми `loyalty test` із запитанням, чи клієнт залишився б за такої самої пропозиції.',
      ru: 'Добавьте в программу `loyalty test` с вопросом, остался бы клиент при таком же предложении.',
    },
    evaluate: ({ model }) =>
      model.loyaltyProgrammes.length === 0
        ? NOT_APPLICABLE
        : every('programme', model.loyaltyProgrammes, ({ tests }) => Boolean(tests?.length)),
  },
  {
    id: 'CK62',
    stage,
    theme: 'loyalty',
    rows: ['U27', 'U29'],
    label: {
      en: 'Rewards answer jobs and needs of the customers',
      uk: 'Винагороди відповідають завданням і потребам клієнтів',
      ru: 'Награды отвечают задачам и потребностям клиентов',
    },
    hint: {
      en: 'Say which job or need a reward `addresses`.',
      uk: 'Скажіть, яке завдання чи потребу винагорода `addresses`.',
      ru: 'Скажите, какую задачу или потребность награда `addresses`.',
    },
    evaluate: ({ model }) => {
      const rewards = model.loyaltyProgrammes.flatMap((programme) => programme.rewards ?? []);
      if (model.loyaltyProgrammes.length === 0) return NOT_APPLICABLE;
      return every('reward', rewards, ({ addresses }) => Boolean(addresses?.length));
    },
  },
  {
    id: 'CK63',
    stage,
    theme: 'loyalty',
    rows: ['U28'],
    label: { en: 'Rewards last', uk: 'Винагороди тривалі', ru: 'Награды долговременны' },
    hint: {
      en: 'Have at least one reward with `term long`.',
      uk: 'Майте хоча б одну винагороду з `term long`.',
      ru: 'Имейте хотя бы одну награду с `term long`.',
    },
    evaluate: (facts) => everyProgramme(facts, (rewards) => rewards.some(({ term }) => term === 'long')),
  },
];

function everyProgramme({ model }: Facts, check: (rewards: readonly Reward[]) => boolean | readonly Gap[]) {
  if (model.loyaltyProgrammes.length === 0) return NOT_APPLICABLE;
  if (model.loyaltyProgrammes.every(({ rewards }) => !rewards?.length)) return MISSING;
  return every('programme', model.loyaltyProgrammes, ({ rewards = [] }) => check(rewards));
}
