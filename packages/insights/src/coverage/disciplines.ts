import { Discipline } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { budgetsOf } from './budget.ts';
import { contactsOf } from './contacts.ts';

export interface DisciplineRow {
  /** Absent: what names none. */
  readonly discipline?: Discipline;
  readonly touchpoints: number;
  readonly kpis: number;
  readonly themes: number;
  readonly initiatives: number;
  /** 0..1 of the budget of the currency with most initiatives. */
  readonly budgetShare?: number;
}

/** How contacts, KPIs, themes, initiatives and money are spread over the disciplines; undefined when none is named. */
export const disciplineRows = onceFor((facts: Facts): readonly DisciplineRow[] | undefined => {
  const { model, initiatives } = facts;
  const contacts = contactsOf(facts).filter(({ isCopy }) => !isCopy);
  const services = new Map(model.services.map((service) => [service.id, service.discipline]));
  const disciplineOf = ({ step, stages, journey }: (typeof contacts)[number]): Discipline | undefined => {
    const used = (step.uses ?? []).map(({ id }) => services.get(id ?? '')).find((each) => each !== undefined);
    const around = [...stages].reverse().map((stage) => stage.discipline);
    return step.discipline ?? used ?? [...around, journey.discipline].find((each) => each !== undefined);
  };
  const [money] = budgetsOf(facts).splits;
  const rowOf = (discipline: Discipline | undefined): DisciplineRow => {
    const many = (list: readonly { discipline?: Discipline | undefined }[]) =>
      list.filter((each) => each.discipline === discipline).length;
    const spent = money?.items.filter(({ initiative }) => initiative.discipline === discipline);
    return {
      ...(discipline && { discipline }),
      touchpoints: contacts.filter((contact) => disciplineOf(contact) === discipline).length,
      kpis: many(model.kpis),
      themes: many(model.themes),
      initiatives: many(initiatives),
      ...(money && spent && { budgetShare: spent.reduce((sum, { amount }) => sum + amount, 0) / money.total }),
    };
  };
  const named = Discipline.options.map(rowOf);
  if (named.every((row) => row.touchpoints + row.kpis + row.themes + row.initiatives === 0)) return undefined;
  return [...named, rowOf(undefined)];
});

/** A discipline has a part in the work itself: contacts, themes or initiatives, not KPIs alone. */
export function isPractised({ touchpoints, themes, initiatives }: DisciplineRow): boolean {
  return touchpoints + themes + initiatives > 0;
}
