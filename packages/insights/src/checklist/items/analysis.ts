import { LABELS, type Text } from '@touchline/locale';
import type { Journey, Kpi, Phase, Stage, Study } from '@touchline/model';
import { statementsOf, within } from '@touchline/model';
import { hasEvidence } from '../../evidence.ts';
import { isRelationship, isSurvey } from '../../kpi/metric.ts';
import { type Facts, type StageFacts, stagesIn } from '../facts.ts';
import { type ChecklistItem, every, MISSING, parts, type Subject, some } from '../item.ts';
import type { Gap } from '../words.ts';

const stage = 'analysis';

/** Stage 1: what we know about today's experience (R30). */
export const analysisItems: readonly ChecklistItem[] = [
  {
    id: 'CK01',
    stage,
    theme: 'insight',
    rows: ['R30', 'R23'],
    label: { en: 'Satisfaction is measured', uk: 'Задоволеність виміряно', ru: 'Удовлетворённость измерена' },
    hint: {
      en: 'Give a satisfaction KPI (NPS, CSAT, ACSI) a `result` in an `assessment`, or a `baseline`.',
      uk: 'Дайте показнику задоволеності (NPS, CSAT, ACSI) `result` в `assessment` або `baseline`.',
      ru: 'Дайте показателю удовлетворённости (NPS, CSAT, ACSI) `result` в `assessment` или `baseline`.',
    },
    evaluate: (facts) => {
      const kpis = facts.model.kpis.filter(isSatisfaction);
      return some(
        kpis.filter((kpi) => kpi.baselines?.length || facts.kpiStatuses.get(kpi.id)?.latest),
        kpis,
      );
    },
  },
  {
    id: 'CK02',
    stage,
    theme: 'insight',
    rows: ['R30'],
    label: { en: 'Complaints are studied', uk: 'Скарги вивчено', ru: 'Жалобы изучены' },
    hint: {
      en: 'Say in an `assessment` what customers complain about: `complaints 388 "Paperwork" about …`.',
      uk: 'Скажіть в `assessment`, на що скаржаться клієнти: `complaints 388 "…" about …`.',
      ru: 'Скажите в `assessment`, на что жалуются клиенты: `complaints 388 "…" about …`.',
    },
    evaluate: (facts) => some([...said(facts, 'complaints'), ...studies(facts, 'complaints')]),
  },
  {
    id: 'CK03',
    stage,
    theme: 'insight',
    rows: ['R30'],
    label: { en: 'Reviews are studied', uk: 'Відгуки вивчено', ru: 'Отзывы изучены' },
    hint: {
      en: 'Add a `study` of `kind reviews`; a `public rating` in the `assessment` is a beginning.',
      uk: 'Додайте `study` виду `kind reviews`; `public rating` в `assessment` — це початок.',
      ru: 'Добавьте `study` вида `kind reviews`; `public rating` в `assessment` — это начало.',
    },
    evaluate: (facts) => some(studies(facts, 'reviews'), rated(facts)),
  },
  {
    id: 'CK04',
    stage,
    theme: 'insight',
    rows: ['R30', 'R29'],
    label: { en: 'Competitors are analysed', uk: 'Конкурентів проаналізовано', ru: 'Конкуренты проанализированы' },
    hint: {
      en: 'Name each `competitor` in the `assessment` with a strength, a weakness or a result.',
      uk: 'Назвіть кожного `competitor` в `assessment` із сильним чи слабким боком або результатом.',
      ru: 'Назовите каждого `competitor` в `assessment` с сильной или слабой стороной либо результатом.',
    },
    evaluate: (facts) => {
      const competitors = facts.model.assessments.flatMap((assessment) => assessment.competitors ?? []);
      return every('competitor', competitors, (competitor) => {
        const isDescribed = statementsOf(competitor, 'strength', 'weakness').length > 0;
        return isDescribed || Boolean(competitor.results?.length || competitor.publicRatings?.length);
      });
    },
  },
  {
    id: 'CK05',
    stage,
    theme: 'insight',
    rows: ['R30'],
    label: {
      en: 'The fit of the experience with the company strategy is assessed',
      uk: 'Відповідність досвіду стратегії компанії оцінено',
      ru: 'Соответствие опыта стратегии компании оценено',
    },
    hint: {
      en: 'Say `fit with strategy` in the `assessment`, with a number, a text or both.',
      uk: 'Скажіть `fit with strategy` в `assessment`: числом, текстом або обома.',
      ru: 'Скажите `fit with strategy` в `assessment`: числом, текстом или обоими.',
    },
    evaluate: (facts) => some(facts.model.assessments.filter(({ fitWithStrategy }) => fitWithStrategy?.length)),
  },
  {
    id: 'CK06',
    stage,
    theme: 'insight',
    rows: ['R30'],
    label: {
      en: 'Direct and indirect sources are used',
      uk: 'Є прямі й непрямі джерела',
      ru: 'Есть прямые и косвенные источники',
    },
    hint: {
      en: 'Ask customers (interviews, survey) and watch what they do (analytics, complaints, reviews); mark `data` as direct or indirect.',
      uk: 'Питайте клієнтів (інтерв’ю, опитування) і дивіться, що вони роблять (аналітика, скарги, відгуки); позначте `data` як direct або indirect.',
      ru: 'Спрашивайте клиентов (интервью, опрос) и смотрите, что они делают (аналитика, жалобы, отзывы); пометьте `data` как direct или indirect.',
    },
    evaluate: (facts) => {
      const data = (directness: 'direct' | 'indirect') =>
        facts.model.data.filter((each) => each.directness === directness);
      const indirect = studies(facts, 'observation', 'analytics', 'desk', 'complaints', 'reviews', 'publication');
      const asked = [...data('direct'), ...studies(facts, 'interviews', 'survey'), ...valued(facts, isSurvey)];
      const watched = [...indirect, ...said(facts, 'complaints'), ...rated(facts), ...valued(facts, isBehaviour)];
      return parts([
        { name: DIRECT, step: ASK, found: asked },
        { name: INDIRECT, step: WATCH, found: [...data('indirect'), ...watched] },
      ]);
    },
  },
  {
    id: 'CK07',
    stage,
    theme: 'insight',
    rows: ['U33'],
    label: {
      en: 'Segments rest on behaviour and purchases',
      uk: 'Сегменти спираються на поведінку й покупки',
      ru: 'Сегменты опираются на поведение и покупки',
    },
    hint: {
      en: 'Give each `segment` its `behaviour` and its `purchases`.',
      uk: 'Дайте кожному `segment` його `behaviour` і `purchases`.',
      ru: 'Дайте каждому `segment` его `behaviour` и `purchases`.',
    },
    evaluate: ({ model }) =>
      every(
        'segment',
        model.segments,
        (segment) => (['behaviour', 'purchases'] as const).filter((kind) => statementsOf(segment, kind).length === 0),
        2,
      ),
  },
  {
    id: 'CK08',
    stage,
    theme: 'insight',
    rows: ['R51'],
    label: {
      en: 'Personas rest on evidence',
      uk: 'Персони спираються на докази',
      ru: 'Персоны опираются на доказательства',
    },
    hint: {
      en: 'Say what a persona’s needs, jobs and frustrations are known from: `evidence …`.',
      uk: 'Скажіть, звідки відомі потреби, завдання й розчарування персони: `evidence …`.',
      ru: 'Скажите, откуда известны потребности, задачи и разочарования персоны: `evidence …`.',
    },
    evaluate: ({ model }) =>
      every(
        'persona',
        model.personas,
        (persona) => hasEvidence(persona) || (persona.statements ?? []).some(hasEvidence),
      ),
  },
  {
    id: 'CK09',
    stage,
    theme: 'insight',
    rows: ['R48'],
    label: { en: 'Expectations are identified', uk: 'Очікування виявлено', ru: 'Ожидания выявлены' },
    hint: {
      en: 'Say on each journey, or on its personas, what customers expect: `expects "…"`.',
      uk: 'Скажіть у кожному шляху або в його персонах, чого очікують клієнти: `expects "…"`.',
      ru: 'Скажите в каждом пути или у его персон, чего ожидают клиенты: `expects "…"`.',
    },
    evaluate: (facts) => {
      if (facts.today.length === 0) return some(said(facts, 'expects'));
      return every('journey', facts.today, (journey) => expectsSomething(facts, journey));
    },
  },
  {
    id: 'CK30',
    stage,
    theme: 'design',
    rows: ['R41', 'R42', 'R43'],
    label: {
      en: 'Journeys reach from the first contact to aftercare',
      uk: 'Шляхи тягнуться від першого контакту до подальших взаємодій',
      ru: 'Пути тянутся от первого контакта до последующих взаимодействий',
    },
    hint: {
      en: 'Give the stages their `phase`: awareness, purchase, usage, aftercare.',
      uk: 'Дайте етапам їхню `phase`: awareness, purchase, usage, aftercare.',
      ru: 'Дайте этапам их `phase`: awareness, purchase, usage, aftercare.',
    },
    evaluate: ({ today }) => {
      const all = today.flatMap((journey) => stagesWithin(journey));
      return parts(
        PHASES.map((phase) => ({ name: LABELS.phase[phase], found: all.filter((each) => each.phase === phase) })),
      );
    },
  },
  {
    id: 'CK31',
    stage,
    theme: 'design',
    rows: ['R5', 'R44', 'U15'],
    label: {
      en: 'Every stage has a touchpoint, a channel, a feeling and an owner',
      uk: 'Кожен етап має точку контакту, канал, почуття й відповідального',
      ru: 'У каждого этапа есть точка контакта, канал, чувство и ответственный',
    },
    hint: {
      en: 'Add what the note beside the stage says; an owner of the journey counts for all its stages.',
      uk: 'Додайте те, чого бракує етапові; відповідальний за шлях відповідає і за його етапи.',
      ru: 'Добавьте то, чего не хватает этапу; ответственный за путь отвечает и за его этапы.',
    },
    evaluate: ({ stages, model }) => {
      const lacks = new Map(stages.map((each) => [each.stage, stageGaps(each)]));
      // A map without a strategy is asked only for what it has elsewhere.
      const asked = STAGE_GAPS.filter(
        (gap) => model.strategies.length > 0 || [...lacks.values()].some((gaps) => !gaps.includes(gap)),
      );
      return every(
        'stage',
        [...lacks.keys()],
        (each) => asked.filter((gap) => lacks.get(each)?.includes(gap)),
        asked.length,
      );
    },
  },
  {
    id: 'CK37',
    stage,
    theme: 'design',
    rows: ['R44', 'U36'],
    label: {
      en: 'Behind the frontstage there is a process or a system',
      uk: 'За тим, що на сцені, стоїть процес або система',
      ru: 'За тем, что на сцене, стоит процесс или система',
    },
    hint: {
      en: 'Where staff meet the customer (`frontstage`), say the `backstage` action, `support-process` or what it `uses`.',
      uk: 'Там, де працівники зустрічають клієнта (`frontstage`), скажіть дію `backstage`, `support-process` або що воно `uses`.',
      ru: 'Там, где сотрудники встречают клиента (`frontstage`), скажите действие `backstage`, `support-process` или что оно `uses`.',
    },
    evaluate: ({ steps }) => {
      const onStage = steps.filter((step) => statementsOf(step, 'frontstage').length > 0);
      if (onStage.length === 0) return MISSING;
      return every('touchpoint', onStage, (step) => {
        const behind = statementsOf(step, 'backstage', 'support-process').length > 0;
        return (
          behind || Boolean(step.uses?.length) || statementsOf(step, 'frontstage').some(({ uses }) => uses?.length)
        );
      });
    },
  },
];

const STAGE_GAPS = ['touchpoint', 'channel', 'feeling', 'owner'] as const satisfies readonly Gap[];

function stageGaps({ stage, steps, journey }: StageFacts): Gap[] {
  const lacks: Gap[] = [];
  if (!steps.some(({ contact }) => contact)) lacks.push('touchpoint');
  if (![stage, ...steps].some(({ via }) => via?.length)) lacks.push('channel');
  if (![stage, ...steps].some(({ feelings }) => feelings?.length)) lacks.push('feeling');
  if (![journey, stage, ...steps].some(({ owners, leads }) => owners?.length || leads?.length)) lacks.push('owner');
  return lacks;
}

const PHASES: readonly Phase[] = ['awareness', 'purchase', 'usage', 'aftercare'];
const DIRECT: Text = { en: 'a direct source', uk: 'прямого джерела', ru: 'прямого источника' };
const INDIRECT: Text = { en: 'an indirect source', uk: 'непрямого джерела', ru: 'косвенного источника' };

const ASK: Text = {
  en: 'Ask customers themselves, in interviews or a survey: so far they were only watched.',
  uk: 'Запитайте самих клієнтів в інтерв’ю чи опитуванні: поки за ними лише спостерігали.',
  ru: 'Спросите самих клиентов в интервью или опросе: пока за ними только наблюдали.',
};
const WATCH: Text = {
  en: 'Look at what customers do as well — complaints, reviews, usage: so far they were only asked.',
  uk: 'Подивіться й на те, що клієнти роблять, — скарги, відгуки, користування: поки їх лише питали.',
  ru: 'Посмотрите и на то, что клиенты делают, — жалобы, отзывы, использование: пока их только спрашивали.',
};

/** How content customers are; effort (CES) shows how easily a problem is solved, which is another benefit (R23, R24). */
function isSatisfaction({ metric, captures }: Kpi): boolean {
  if (metric && ['nps', 'csat', 'acsi'].includes(metric.kind)) return true;
  return captures?.some((each) => each === 'attitude' || each === 'emotion') === true;
}

/** KPIs of a kind that have a value: where a number is, somebody asked or watched. */
function valued({ model, kpiStatuses }: Facts, isOfKind: (kpi: Kpi) => boolean): Kpi[] {
  return model.kpis.filter((kpi) => isOfKind(kpi) && Boolean(kpi.baselines?.length || kpiStatuses.get(kpi.id)?.latest));
}

const isBehaviour = (kpi: Kpi): boolean =>
  isRelationship(kpi) || (kpi.captures?.includes('behaviour') === true && !isSurvey(kpi));

const said = (facts: Facts, kind: 'complaints' | 'expects'): readonly Subject[] => facts.statements.get(kind) ?? [];

function studies({ model }: Facts, ...kinds: NonNullable<Study['studyKind']>[]): Study[] {
  return model.studies.filter(({ studyKind }) => studyKind && kinds.includes(studyKind));
}

const rated = ({ model }: Facts): readonly Subject[] =>
  model.assessments.filter(({ publicRatings }) => publicRatings?.length);

/** Stages at every depth; plain calls, because a large map holds a million statements beside them. */
function stagesWithin(container: Journey | Stage): Stage[] {
  return stagesIn(container).flatMap((stage) => [stage, ...stagesWithin(stage)]);
}

function expectsSomething(facts: Facts, journey: Journey): boolean {
  for (const { element } of within(journey)) if (element.kind === 'expects') return true;
  const personas = (journey.for ?? []).map(({ id }) => facts.lookup.declaration(id));
  return personas.some((persona) => persona?.kind === 'persona' && statementsOf(persona, 'expects').length > 0);
}
