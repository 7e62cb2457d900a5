import { LABELS, type Text } from '@touchline/locale';
import { Discipline } from '@touchline/model';
import { type ChecklistItem, parts, some } from '../item.ts';

const stage = 'strategy';

/** Stage 3: the frame of the strategy and what it promises (R32). */
export const strategyItems: readonly ChecklistItem[] = [
  {
    id: 'CK10',
    stage,
    theme: 'strategy',
    rows: ['R12'],
    label: {
      en: 'The mission and the circumstances are written down',
      uk: 'Місію й обставини записано',
      ru: 'Миссия и обстоятельства записаны',
    },
    hint: {
      en: 'Say `mission` and `context organisation`, `context business`, `context market`.',
      uk: 'Скажіть `mission` і `context organisation`, `context business`, `context market`.',
      ru: 'Скажите `mission` и `context organisation`, `context business`, `context market`.',
    },
    evaluate: ({ statements }) => {
      const area = (name: string) => (statements.get('context') ?? []).filter(({ category }) => category === name);
      return parts([
        { name: LABELS.context.mission, step: FRAME.mission, found: statements.get('mission') ?? [] },
        ...(['organisation', 'business', 'market'] as const).map((name) => ({
          name: LABELS.context[name],
          step: FRAME[name],
          found: area(name),
        })),
      ]);
    },
  },
  {
    id: 'CK13',
    stage,
    theme: 'strategy',
    rows: ['R21'],
    label: {
      en: 'The maturity of today and the one aimed at are stated',
      uk: 'Нинішню й бажану зрілість названо',
      ru: 'Нынешняя и желаемая зрелость названы',
    },
    hint: {
      en: 'Say `maturity FiveLevels from … to … by …` on the strategy.',
      uk: 'Скажіть у стратегії `maturity FiveLevels from … to … by …`.',
      ru: 'Скажите в стратегии `maturity FiveLevels from … to … by …`.',
    },
    evaluate: ({ model }) => {
      const claiming = model.strategies.filter(({ maturity }) => maturity?.length);
      const isWhole = (claims: NonNullable<(typeof claiming)[number]['maturity']>) =>
        claims.some(({ from, targets }) => from !== undefined && targets?.length);
      return some(
        claiming.filter(({ maturity = [] }) => isWhole(maturity)),
        claiming,
      );
    },
  },
  {
    id: 'CK15',
    stage,
    theme: 'strategy',
    rows: ['U17', 'U18'],
    label: {
      en: 'CEM, CRM and service each have their part',
      uk: 'CEM, CRM і сервіс мають кожен свою частину',
      ru: 'CEM, CRM и сервис имеют каждый свою часть',
    },
    hint: {
      en: 'Say the `discipline` of touchpoints, initiatives and KPIs: cem, crm or service.',
      uk: 'Скажіть `discipline` точок контакту, ініціатив і показників: cem, crm або service.',
      ru: 'Скажите `discipline` точек контакта, инициатив и показателей: cem, crm или service.',
    },
    evaluate: ({ model, steps, initiatives, designedStages }) => {
      const designed = designedStages.flatMap((each) => [each.stage, ...each.steps]);
      const all = [...model.themes, ...initiatives, ...model.kpis, ...model.services, ...steps, ...designed];
      const of = (discipline: Discipline) => all.filter((each) => each.discipline === discipline);
      return parts(Discipline.options.map((each) => ({ name: LABELS.discipline[each], found: of(each) })));
    },
  },
  {
    id: 'CK18',
    stage,
    theme: 'strategy',
    rows: ['R32', 'U40'],
    label: {
      en: 'There is a vision, and a promise or principles that keep to it',
      uk: 'Є бачення, а також обіцянка чи принципи, що його втілюють',
      ru: 'Есть видение, а также обещание или принципы, которые его воплощают',
    },
    hint: {
      en: 'Write a `vision`, then `principle`, `commitment`, `promise` or `value proposition`.',
      uk: 'Напишіть `vision`, а потім `principle`, `commitment`, `promise` або `value proposition`.',
      ru: 'Напишите `vision`, а затем `principle`, `commitment`, `promise` или `value proposition`.',
    },
    evaluate: ({ model, statements }) =>
      parts([
        { name: VISION, step: WRITE_VISION, found: statements.get('vision') ?? [] },
        {
          name: PRINCIPLES,
          step: WRITE_PRINCIPLES,
          found: [
            ...model.principles,
            ...model.commitments,
            ...(statements.get('promise') ?? []),
            ...(statements.get('value-proposition') ?? []),
          ],
        },
      ]),
  },
];

const FRAME = {
  mission: {
    en: 'Write the mission: what the company is there for, in the customer’s words.',
    uk: 'Напишіть місію: для чого компанія існує, словами клієнта.',
    ru: 'Напишите миссию: для чего компания существует, словами клиента.',
  },
  organisation: {
    en: 'Say what in the organisation helps or hinders the strategy: structure, responsibilities, skills.',
    uk: 'Скажіть, що в організації допомагає стратегії чи заважає їй: структура, відповідальність, уміння.',
    ru: 'Скажите, что в организации помогает стратегии или мешает ей: структура, ответственность, умения.',
  },
  business: {
    en: 'Say what is particular about this business and its customers that the strategy must reckon with.',
    uk: 'Скажіть, що особливого в цій справі та її клієнтах, з чим стратегія мусить рахуватися.',
    ru: 'Скажите, что особенного в этом деле и его клиентах, с чем стратегия должна считаться.',
  },
  market: {
    en: 'Say what happens in the market that the strategy must reckon with: competitors, law, habits.',
    uk: 'Скажіть, що відбувається на ринку, з чим стратегія мусить рахуватися: конкуренти, закони, звички.',
    ru: 'Скажите, что происходит на рынке, с чем стратегия должна считаться: конкуренты, законы, привычки.',
  },
} as const satisfies Record<string, Text>;

const VISION: Text = { en: 'a vision', uk: 'бачення', ru: 'видения' };
const PRINCIPLES: Text = { en: 'a promise or principles', uk: 'обіцянки чи принципів', ru: 'обещания или принципов' };
const WRITE_VISION: Text = {
  en: 'Write the vision: in one sentence, what customers will say once the strategy has worked.',
  uk: 'Напишіть бачення: одним реченням, що скажуть клієнти, коли стратегія спрацює.',
  ru: 'Напишите видение: одним предложением, что скажут клиенты, когда стратегия сработает.',
};
const WRITE_PRINCIPLES: Text = {
  en: 'Turn the vision into a promise to customers, or into two or three principles everybody can act on.',
  uk: 'Перетворіть бачення на обіцянку клієнтам або на два-три принципи, за якими може діяти кожен.',
  ru: 'Превратите видение в обещание клиентам или в два-три принципа, по которым может действовать каждый.',
};
