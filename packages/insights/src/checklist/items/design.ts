import { LABELS, type Text } from '@touchline/locale';
import { type Statement, statementsOf } from '@touchline/model';
import { partsOf } from '../../rules/journeys/shared/parts.ts';
import { talksOf } from '../../talks.ts';
import { type Facts, type StageFacts, says } from '../facts.ts';
import { type ChecklistItem, every, parts } from '../item.ts';
import { sharedTouchpoints } from '../shared-touchpoints.ts';
import type { Gap } from '../words.ts';

const stage = 'strategy';

/** Stage 3: how the experience is to be (R45, R46). */
export const designItems: readonly ChecklistItem[] = [
  {
    id: 'CK32',
    stage,
    theme: 'design',
    rows: ['R45'],
    label: { en: 'Pains have an answer', uk: 'Болі мають відповідь', ru: 'У болей есть ответ' },
    hint: {
      en: 'Write an `opportunity` inside the pain, or an initiative that `addresses` it; pains that are `low` may stay.',
      uk: 'Напишіть `opportunity` всередині болю або ініціативу, що його `addresses`; болі рівня `low` можуть лишитися.',
      ru: 'Напишите `opportunity` внутри боли или инициативу, которая её `addresses`; боли уровня `low` могут остаться.',
    },
    evaluate: ({ statements, addressed }) =>
      every(
        'pain',
        (statements.get('pain') ?? []).filter(({ level }) => level !== 'low'),
        (pain) => statementsOf(pain, 'opportunity').length > 0 || addressed.has(pain.id),
      ),
  },
  {
    id: 'CK33',
    stage,
    theme: 'design',
    rows: ['R45'],
    label: { en: 'Opportunities are weighed', uk: 'Можливості зважено', ru: 'Возможности взвешены' },
    hint: {
      en: 'Say `impact` and `effort` of each opportunity.',
      uk: 'Скажіть `impact` і `effort` кожної можливості.',
      ru: 'Скажите `impact` и `effort` каждой возможности.',
    },
    evaluate: ({ statements }) => every('opportunity', statements.get('opportunity') ?? [], weighingGaps, 2),
  },
  {
    id: 'CK34',
    stage,
    theme: 'design',
    rows: ['R46'],
    label: {
      en: 'Every stage has a positive moment',
      uk: 'На кожному етапі є приємна мить',
      ru: 'На каждом этапе есть приятный момент',
    },
    hint: {
      en: 'Design at least one step of each stage whose feeling is above the middle of the scale, or mark a `peak`.',
      uk: 'Задумайте на кожному етапі хоча б один крок із почуттям вище середини шкали або позначте `peak`.',
      ru: 'Задумайте на каждом этапе хотя бы один шаг с чувством выше середины шкалы или пометьте `peak`.',
    },
    evaluate: (facts) => everyDesignedStage(facts, (each) => hasPositiveMoment(facts, each)),
  },
  {
    id: 'CK35',
    stage,
    theme: 'design',
    rows: ['R22'],
    label: {
      en: 'Every journey has touchpoints that go both ways',
      uk: 'Кожен шлях має двосторонні точки контакту',
      ru: 'В каждом пути есть двусторонние точки контакта',
    },
    hint: {
      en: 'Say on a channel or a touchpoint that it `talks two-way`; phone, branch and `staffed` channels do.',
      uk: 'Скажіть про канал або точку контакту, що вона `talks two-way`; телефон, відділення і канали з `staffed` двосторонні й так.',
      ru: 'Скажите о канале или точке контакта, что она `talks two-way`; телефон, отделение и каналы со `staffed` двусторонние и так.',
    },
    evaluate: (facts) =>
      every('journey', facts.toBe.length > 0 ? facts.toBe : facts.today, (journey) =>
        partsOf(journey).steps.some(
          ({ element, around }) => talksOf(facts.lookup, element, [...around, journey]) === 'two-way',
        ),
      ),
  },
  {
    id: 'CK36',
    stage,
    theme: 'design',
    rows: ['U14'],
    label: {
      en: 'Every stage gives a functional and an emotional benefit',
      uk: 'Кожен етап дає функціональну й емоційну перевагу',
      ru: 'Каждый этап даёт функциональную и эмоциональную выгоду',
    },
    hint: {
      en: 'Say `functional "…"` and `emotional "…"` on the stage or one of its steps.',
      uk: 'Скажіть `functional "…"` і `emotional "…"` на етапі або на одному з його кроків.',
      ru: 'Скажите `functional "…"` и `emotional "…"` на этапе или на одном из его шагов.',
    },
    evaluate: (facts) =>
      everyDesignedStage(
        facts,
        (each) => (['functional', 'emotional'] as const).filter((kind) => !says(each, kind)),
        2,
      ),
  },
  {
    id: 'CK38',
    stage,
    theme: 'design',
    rows: ['R21', 'R45'],
    label: {
      en: 'There is a map of today and a map of what is wanted',
      uk: 'Є карта сьогодення й карта бажаного',
      ru: 'Есть карта настоящего и карта желаемого',
    },
    hint: {
      en: 'Write the wanted journey as `to-be of` the journey of today.',
      uk: 'Напишіть бажаний шлях як `to-be of` сьогоднішнього.',
      ru: 'Напишите желаемый путь как `to-be of` сегодняшнего.',
    },
    evaluate: ({ today, toBe }) =>
      parts([
        { name: LABELS.journeyState['as-is'], step: MAP_TODAY, found: today },
        { name: LABELS.journeyState['to-be'], step: MAP_WANTED, found: toBe },
      ]),
  },
  {
    id: 'CK53',
    stage,
    theme: 'culture',
    rows: ['U32', 'U36'],
    label: {
      en: 'Departments are at one where they share a touchpoint',
      uk: 'Підрозділи узгоджені там, де мають спільну точку контакту',
      ru: 'Подразделения согласованы там, где у них общая точка контакта',
    },
    hint: {
      en: 'Where a touchpoint has several owners, say who leads: `lead …`. A touchpoint of several journeys has one owner and one `promise`: declare it once as a `service`.',
      uk: 'Там, де точка контакту має кількох відповідальних, скажіть, хто веде: `lead …`. Точка контакту кількох шляхів має одного відповідального й один `promise`: оголосіть її раз як `service`.',
      ru: 'Там, где у точки контакта несколько ответственных, скажите, кто ведёт: `lead …`. У точки контакта нескольких путей один ответственный и один `promise`: объявите её раз как `service`.',
    },
    evaluate: sharedTouchpoints,
  },
];

const MAP_TODAY: Text = {
  en: 'Map the journey as it is today: a wanted journey alone does not show what changes.',
  uk: 'Опишіть шлях, яким він є сьогодні: сам бажаний шлях не показує, що зміниться.',
  ru: 'Опишите путь таким, каков он сегодня: сам желаемый путь не показывает, что изменится.',
};
const MAP_WANTED: Text = {
  en: 'Draw the most important journey as it should be: so far only today is mapped.',
  uk: 'Опишіть найважливіший шлях таким, яким він має бути: поки описано лише сьогодення.',
  ru: 'Опишите важнейший путь таким, каким он должен быть: пока описано только настоящее.',
};

function weighingGaps({ impact, effort }: Statement): Gap[] {
  return [...(impact ? [] : ['impact' as const]), ...(effort ? [] : ['effort' as const])];
}

function everyDesignedStage(facts: Facts, check: (stage: StageFacts) => boolean | readonly Gap[], possible?: number) {
  const byStage = new Map(facts.designedStages.map((each) => [each.stage, each]));
  return every(
    'stage',
    [...byStage.keys()],
    (key) => {
      const each = byStage.get(key);
      return each ? check(each) : false;
    },
    possible,
  );
}

function hasPositiveMoment({ lookup }: Facts, { stage: self, journey, steps }: StageFacts): boolean {
  const { min, max } = lookup.scaleOf(journey);
  const isPositive = (score: number | undefined) => score !== undefined && score > (min + max) / 2;
  return [self, ...steps].some(
    ({ feelings, moment }) =>
      moment?.mark === 'peak' || feelings?.some(({ score, becomes }) => isPositive(becomes ?? score)),
  );
}
