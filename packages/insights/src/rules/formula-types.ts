import { type Catalog, defineCatalog } from '@touchline/locale';
import type { Expression, Goal, Journey, SourceRange, Stage, Step } from '@touchline/model';
import { type Fault, typeOf } from '../kpi/formula.ts';
import { kpiDimension } from '../kpi/metric.ts';
import { type Dimension, dimensionInWords, type QuantityType } from '../quantity.ts';
import { elementRule, type RuleContext } from './rule.ts';

const messages = defineCatalog({
  en: {
    unlike: 'Quantities of different kinds cannot be joined by {operator}: {left} and {right}.',
    date: '{spelling} is a date here. For a subtraction write spaces around the minus: {meant}.',
    'date-alone': '{spelling} is a date: a formula computes with numbers.',
    text: '{text} in quotes is a text, never a reference: give the KPI a name, or put a column in backticks.',
    condition: 'A condition stands on both sides of {operator}, not {kind}.',
    quantity: 'A condition is neither a number nor an amount: {operator} cannot compute with it.',
    result: 'The formula gives {kind}, but {kpi} is {expected}.',
    fix: 'Write {meant}',
  },
  uk: {
    unlike: 'Величини різних видів не можна поєднати знаком {operator}: {left} і {right}.',
    date: '{spelling} тут є датою. Щоб відняти, поставте пробіли навколо мінуса: {meant}.',
    'date-alone': '{spelling} — це дата, а формула рахує з числами.',
    text: '{text} у лапках — це текст, а не посилання: дайте KPI ім’я, а стовпець візьміть у зворотні апострофи.',
    condition: 'По обидва боки {operator} стоїть умова, а тут {kind}.',
    quantity: 'Умова — не число і не сума: {operator} не може з нею рахувати.',
    result: 'Формула дає не те: {kind}, а {kpi} — це {expected}.',
    fix: 'Написати {meant}',
  },
  ru: {
    unlike: 'Величины разных видов нельзя соединить знаком {operator}: {left} и {right}.',
    date: '{spelling} здесь дата. Чтобы вычесть, поставьте пробелы вокруг минуса: {meant}.',
    'date-alone': '{spelling} — это дата, а формула считает с числами.',
    text: '{text} в кавычках — это текст, а не ссылка: дайте KPI имя, а столбец возьмите в обратные апострофы.',
    condition: 'По обе стороны {operator} стоит условие, а здесь {kind}.',
    quantity: 'Условие — не число и не сумма: {operator} не может с ним считать.',
    result: 'Формула даёт не то: {kind}, а {kpi} — это {expected}.',
    fix: 'Написать {meant}',
  },
});
type Context = RuleContext<typeof messages extends Catalog<infer M> ? M : never>;

export const formulaTypes = elementRule({
  code: 'formula-types',
  fixable: true,
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['kpi', 'goal', 'journey', 'stage', 'step'] },
  summary: {
    en: 'A formula adds and compares quantities of one kind.',
    uk: 'Формула додає і порівнює величини одного виду.',
    ru: 'Формула складывает и сравнивает величины одного вида.',
  },
  reason: {
    rows: ['R31', 'U4'],
    text: {
      en: 'Euro plus percent is nothing. A formula is checked like a sum in a business case: what is added or compared must be of one kind, and the result must be what the KPI says it is.',
      uk: 'Євро плюс відсотки — це ніщо. Формулу перевіряють, як розрахунок у бізнес-плані: те, що додають чи порівнюють, має бути одного виду, а результат — тим, чим назвав його KPI.',
      ru: 'Евро плюс проценты — это ничто. Формулу проверяют, как расчёт в бизнес-плане: то, что складывают или сравнивают, должно быть одного вида, а результат — тем, чем его назвал KPI.',
    },
  },
  bad: [
    `kpi Margin { unit EUR }
kpi Retention { metric retention }
kpi Value "Customer value" { formula Margin + Retention  unit EUR }
`,
    `kpi AccountUse { unit % }
journey "First month" { ends when AccountUse >= 3 days }
`,
    `kpi Gap "Open cases" { formula 2027-06 }
`,
    `kpi Share "Share of the app" { formula "app contacts" / "contacts"  unit % }
`,
  ],
  good: [
    `kpi Margin { unit EUR }
kpi Retention { metric retention }
kpi Value "Customer value" { formula Margin * Retention / (1 + 10% - Retention)  unit EUR }
`,
  ],
  messages,
  check(element, context) {
    const report = (fault: Fault) => reportFault(context, element, fault);
    if (element.kind !== 'kpi') {
      for (const condition of conditionsOf(element)) typeOf(condition, context.lookup, report);
      return;
    }
    if (!element.formula) return;
    const result = typeOf(element.formula, context.lookup, report, new Set([element.id]));
    const expected = kpiDimension(element);
    if (!expected || !isQuantity(result) || fits(result, expected)) return;
    const words = {
      kind: dimensionInWords(context.language, result),
      expected: dimensionInWords(context.language, expected),
    };
    context.report('result', { ...words, kpi: context.name(element) }, { at: element.formula.at, element });
  },
});

/** Conditions with a measure in them; those in words are texts. */
function conditionsOf(element: Goal | Journey | Stage | Step): Expression[] {
  if (element.kind === 'goal') return element.achievedWhen ?? [];
  const branches = [...(element.flow ?? []), ...(element.feelings ?? [])].flatMap(({ condition }) => condition ?? []);
  return [...(element.startsWhen ?? []), ...(element.endsWhen ?? []), ...(element.succeedsWhen ?? []), ...branches];
}

function reportFault(context: Context, element: { id: string }, fault: Fault) {
  const words = (type: QuantityType): string => (isQuantity(type) ? dimensionInWords(context.language, type) : '');
  const place = (at: SourceRange) => ({ at, element });
  switch (fault.fault) {
    case 'unlike':
      return context.report(
        'unlike',
        { left: words(fault.left), right: words(fault.right), operator: fault.operator },
        place(fault.at),
      );
    case 'date':
      return reportDate(context, element, fault.expression);
    case 'text':
      return context.report('text', { text: context.name({ id: '', text: fault.text }) }, place(fault.at));
    case 'condition':
      return context.report('condition', { operator: fault.operator, kind: words(fault.type) }, place(fault.at));
    case 'quantity':
      return context.report('quantity', { operator: fault.operator }, place(fault.at));
  }
}

/** `2027-06` is read as a month; in a formula a subtraction was meant. */
function reportDate(context: Context, element: { id: string }, { value, at }: Expression & { op: 'value' }) {
  const { spelling } = value;
  if (!/^[\d-]+$/.test(spelling)) return context.report('date-alone', { spelling }, { at, element });
  const meant = spelling.replaceAll('-', ' - ');
  const fixes = [{ title: context.say('fix', { meant }), changes: [{ at, text: meant }], safe: false }];
  context.report('date', { spelling, meant }, { at, element, fixes });
}

const isQuantity = (type: QuantityType): type is Dimension =>
  type !== undefined && type !== 'condition' && type !== 'text';

/** A share is a number between 0 and 1 as well: the two may stand for each other, points too. */
function fits(result: Dimension, expected: Dimension): boolean {
  const bare = (dimension: Dimension) => (dimension === 'percent' || dimension === 'points' ? 'number' : dimension);
  return bare(result) === bare(expected);
}
