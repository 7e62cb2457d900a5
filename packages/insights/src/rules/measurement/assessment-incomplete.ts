import { defineCatalog } from '@touchline/locale';
import type { Addition, Kpi, Model } from '@touchline/model';
import { isSurvey } from '../../kpi/metric.ts';
import { projectRule } from '../rule.ts';
import { hasBaseline } from './shared/kpis.ts';
import { placeOf } from './shared/together.ts';

export const assessmentIncomplete = projectRule({
  code: 'assessment-incomplete',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'The assessment a strategy begins with covers satisfaction, complaints, reviews, competitors and the fit with the company strategy.',
    uk: 'Оцінка, з якої починається стратегія, охоплює задоволеність, скарги, відгуки, конкурентів і відповідність стратегії компанії.',
    ru: 'Оценка, с которой начинается стратегия, охватывает удовлетворённость, жалобы, отзывы, конкурентов и соответствие стратегии компании.',
  },
  reason: {
    rows: ['R30'],
    text: {
      en: 'The first of the seven stages looks at today’s experience from five sides. What is left out comes back later: complaints say what surveys do not ask, competitors set what customers expect, and an experience that contradicts the strategy of the company cannot be put right by initiatives. The rule speaks once a strategy has an assessment.',
      uk: 'Перший із семи етапів дивиться на сьогоднішній досвід із п’яти боків. Пропущене повертається потім: скарги кажуть те, про що опитування не питають, конкуренти задають очікування клієнтів, а досвід, що суперечить стратегії компанії, ініціативами не виправити. Правило говорить, коли стратегія має оцінку.',
      ru: 'Первый из семи этапов смотрит на сегодняшний опыт с пяти сторон. Пропущенное возвращается потом: жалобы говорят то, о чём опросы не спрашивают, конкуренты задают ожидания клиентов, а опыт, противоречащий стратегии компании, инициативами не исправить. Правило говорит, когда у стратегии есть оценка.',
    },
  },
  bad: [
    `strategy Bank "Small-business banking"
kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Current experience" on 2026-06-30 {
  result RelationshipNps 31
  public rating "App store" 3.9 scale 1..5
  competitor "Mono" { strength "Opens an account in ten minutes" }
}
`,
  ],
  good: [
    `strategy Bank "Small-business banking"
kpi RelationshipNps "Relationship NPS" { metric nps }
assessment "Current experience" on 2026-06-30 {
  result RelationshipNps 31
  complaints 388 "Paperwork at onboarding"
  public rating "App store" 3.9 scale 1..5
  competitor "Mono" { strength "Opens an account in ten minutes" }
  fit with strategy "The promise of no branch visit is broken at signing."
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: '{assessment} says nothing about {parts}: the strategy is built on a part of the picture.',
      satisfaction: 'satisfaction (`result`)',
      complaints: 'complaints',
      reviews: 'reviews (`public rating`)',
      competitors: 'competitors',
      fit: 'the fit with the company strategy (`fit with strategy`)',
      fix: 'Add what is missing, to be filled in',
    },
    uk: {
      lacks: '{assessment} не каже нічого про {parts}: стратегію збудовано на частині картини.',
      satisfaction: 'задоволеність (`result`)',
      complaints: 'скарги',
      reviews: 'відгуки (`public rating`)',
      competitors: 'конкурентів',
      fit: 'відповідність стратегії компанії (`fit with strategy`)',
      fix: 'Додати те, чого бракує, щоб заповнити',
    },
    ru: {
      lacks: '{assessment} не говорит ничего про {parts}: стратегия построена на части картины.',
      satisfaction: 'удовлетворённость (`result`)',
      complaints: 'жалобы',
      reviews: 'отзывы (`public rating`)',
      competitors: 'конкурентов',
      fit: 'соответствие стратегии компании (`fit with strategy`)',
      fix: 'Добавить недостающее, чтобы заполнить',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const last = model.assessments.reduce<Model['assessments'][number] | undefined>(
      (latest, each) => ((each.on?.to ?? '') >= (latest?.on?.to ?? '') ? each : latest),
      undefined,
    );
    if (!last || model.strategies.length === 0 || context.isBroken(last.source)) return;
    const missing = missingIn(model);
    if (missing.length === 0) return;
    const additions = missing.flatMap((part): Addition[] => {
      const text = DRAFTS[part];
      return text === undefined ? [] : [{ to: last.id, text }];
    });
    context.report(
      'lacks',
      { assessment: context.name(last), parts: missing.map((part) => context.say(part, {})) },
      {
        at: placeOf(last),
        element: last,
        fixes: additions.length > 0 ? [{ title: context.say('fix', {}), changes: [], additions, safe: false }] : [],
      },
    );
  },
});

type Part = 'satisfaction' | 'complaints' | 'reviews' | 'competitors' | 'fit';

/** What can be begun without a number. */
const DRAFTS: Readonly<Partial<Record<Part, string>>> = {
  complaints: 'complaints "…"',
  fit: 'fit with strategy "…"',
};

/** The sides that no assessment, study or result of the project shows. */
function missingIn({ assessments, studies, kpis }: Model): Part[] {
  const said = (kind: string) => assessments.some(({ statements }) => statements?.some((each) => each.kind === kind));
  const studied = (...kinds: string[]) => studies.some(({ studyKind }) => studyKind && kinds.includes(studyKind));
  const competitors = assessments.flatMap((assessment) => assessment.competitors ?? []);
  // A KPI that does not say its metric may well be one of satisfaction.
  const surveys = new Set(kpis.filter((kpi) => isSurvey(kpi) || mayBeSatisfaction(kpi)).map(({ id }) => id));
  const isAsked = assessments.some(({ results }) =>
    results?.some(({ kpi }) => kpi.id !== undefined && surveys.has(kpi.id)),
  );
  const shown: Readonly<Record<Part, boolean>> = {
    satisfaction:
      isAsked || studied('survey') || kpis.some((kpi) => (isSurvey(kpi) || mayBeSatisfaction(kpi)) && hasBaseline(kpi)),
    complaints: said('complaints') || studied('complaints'),
    reviews: assessments.some(({ publicRatings }) => publicRatings?.length) || studied('reviews'),
    competitors: competitors.length > 0,
    fit: assessments.some(({ fitWithStrategy }) => fitWithStrategy?.length),
  };
  return (['satisfaction', 'complaints', 'reviews', 'competitors', 'fit'] as const).filter((part) => !shown[part]);
}

const SATISFACTION = /satisf|\b(nps|csat|acsi)\b|recommend|trust|задовол|довір|удовлетвор|довер|рекоменд|満足/iu;

function mayBeSatisfaction({ metric, title, name }: Kpi): boolean {
  return !metric && SATISFACTION.test(`${name ?? ''} ${title ?? ''}`);
}
