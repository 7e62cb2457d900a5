import { emptyModel, type Kpi, type Model, type SourceRange, type Value } from '@touchline/model';

// Hand-made models for tests: what a file says, without a parser.

export function at(line: number, column = 1): SourceRange {
  return { file: 'a.cx', line, column, endLine: line, endColumn: column + 1 };
}

export function modelOf(parts: Partial<Model>): Model {
  return { ...emptyModel({ language: 'en' }), files: ['a.cx'], ...parts };
}

export const number = (value: number): Value => ({ type: 'number', value, spelling: String(value) });
export const percent = (value: number): Value => ({ type: 'percent', value, spelling: `${value}%` });
export const money = (amount: number, currency: string): Value => {
  return { type: 'money', amount, currency, spelling: `${amount} ${currency}` };
};
export const day = (iso: string) => ({ type: 'date', from: iso, to: iso, precision: 'day', spelling: iso }) as const;

export function kpi(id: string, more: Partial<Kpi> = {}): Kpi {
  return { kind: 'kpi', id, name: id, source: at(1), ...more };
}
