import { defineCatalog } from '@touchline/locale';
import { within } from '@touchline/model';
import { quotedText } from '../../spelling.ts';
import { elementRule, type RuleContext } from '../rule.ts';
import { type Part, partsOf, said } from './shared/parts.ts';
import { answersOf } from './shared/plan.ts';

export const complaintUnanswered = elementRule({
  code: 'complaint-unanswered',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['iso-10002', 'seven-stages'],
  reach: { elements: ['assessment'] },
  summary: {
    en: 'What customers complain about is on the map or in the plan.',
    uk: 'Те, на що скаржаться клієнти, є на карті або в плані.',
    ru: 'То, на что жалуются клиенты, есть на карте или в плане.',
  },
  reason: {
    rows: ['R30', 'R44', 'R45'],
    sources: ['iso-10002'],
    text: {
      en: 'Complaints are studied so that their causes are removed. Where an assessment says what part of a journey the complaints are about, and neither a pain nor an opportunity stands there nor an initiative improves it, the study ended in a report.',
      uk: 'Скарги вивчають, щоб усунути їхні причини. Якщо оцінка каже, якої частини шляху стосуються скарги, а там немає ні болю, ні можливості й жодна ініціатива її не покращує, вивчення скінчилося звітом.',
      ru: 'Жалобы изучают, чтобы устранить их причины. Если оценка говорит, какой части пути касаются жалобы, а там нет ни боли, ни возможности и ни одна инициатива её не улучшает, изучение закончилось отчётом.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" {
  stage Apply "Apply" {
    touchpoint "Fills in the form" via App
  }
}

assessment "Current experience" on 2026-06-30 {
  complaints 388 "Paperwork at onboarding" about OpenAccount.Apply
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" {
  stage Apply "Apply" {
    touchpoint "Fills in the form" via App {
      pain "Types the same data twice" medium
    }
  }
}

assessment "Current experience" on 2026-06-30 {
  complaints 388 "Paperwork at onboarding" about OpenAccount.Apply
}
`,
  ],
  messages: defineCatalog({
    en: {
      unanswered:
        'Customers complain about {complaint}, but {place} has no pain and no opportunity, and nothing in the plan improves it. Put the pain on the map.',
      fix: 'Put it on the map as a pain of {place}',
    },
    uk: {
      unanswered:
        'Клієнти скаржаться: {complaint}, але в {place} немає ні болю, ні можливості, і план цього не покращує. Покажіть цей біль на карті.',
      fix: 'Показати на карті як біль у {place}',
    },
    ru: {
      unanswered:
        'Клиенты жалуются: {complaint}, но в {place} нет ни боли, ни возможности, и план этого не улучшает. Покажите эту боль на карте.',
      fix: 'Показать на карте как боль в {place}',
    },
  }),
  check(assessment, context) {
    if (context.isBroken()) return;
    for (const complaint of said(assessment, 'complaints')) {
      for (const { id } of complaint.about ?? []) {
        const part = id === undefined ? undefined : partAt(id, context);
        if (!part || isSpokenOf(part, context)) continue;
        const place = context.name(part.element);
        const additions = [{ to: part.element.id, text: `pain ${quotedText(complaint.text)}` }];
        const fix = { title: context.say('fix', { place }), changes: [], additions, safe: false };
        const parameters = { complaint: context.name(complaint), place };
        context.report('unanswered', parameters, { at: complaint.at, element: complaint, fixes: [fix] });
      }
    }
  },
});

function partAt(id: string, { lookup }: RuleContext): Part | undefined {
  const journey = lookup.declarationOf(id);
  if (journey?.kind !== 'journey') return undefined;
  return partsOf(journey).all.find(({ element }) => element.id === id);
}

function isSpokenOf({ element, around }: Part, context: RuleContext): boolean {
  const { planned } = answersOf(context.facts());
  const holders = [element, ...around];
  if (holders.some((each) => said(each, 'pain', 'opportunity').length > 0 || planned.has(each.id))) return true;
  for (const { element: each } of within(element)) {
    if (planned.has(each.id)) return true;
    if ((each.kind === 'pain' || each.kind === 'opportunity') && !each.unknown) return true;
  }
  return false;
}
