import type { Link, SourceRange, StatementKind } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import { amountProperty, dateProperty, rhythmProperty } from './amounts.ts';
import { choiceProperty } from './choices.ts';
import { expression } from './expressions.ts';
import type { FileContext } from './file-context.ts';
import { journeyProperty } from './journey-properties.ts';
import { measureProperty } from './measure-properties.ts';
import { planProperty } from './plan-properties.ts';
import { referenceProperty } from './references.ts';
import type { Sheet } from './sheet.ts';
import { say, statementKind, textItems } from './statements.ts';
import { date, scale } from './values.ts';

/** Reads one property of a declaration, of a statement, or of an item that something trails. */
export function property(context: FileContext, sheet: Sheet, node: ast.Property): void {
  switch (node.$type) {
    case 'TextProperty':
      textProperty(context, sheet, node);
      return;
    case 'ReferenceProperty':
      referenceProperty(context, sheet, node);
      return;
    case 'ChoiceProperty':
      choiceProperty(context, sheet, node);
      return;
    case 'FlagProperty':
      flag(context, sheet, node);
      return;
    case 'AmountProperty':
      amountProperty(context, sheet, node);
      return;
    case 'DateProperty':
      dateProperty(context, sheet, node);
      return;
    case 'RhythmProperty':
      rhythmProperty(context, sheet, node);
      return;
    case 'ConditionProperty':
      conditionProperty(context, sheet, node);
      return;
    case 'LinkProperty':
      sheet.add('links', link(context, node));
      return;
    case 'TagProperty':
      sheet.add('tags', node.tag);
      return;
    case 'AcceptProperty':
      // A syntax error may have swallowed the code.
      if (node.code !== undefined) sheet.add('accepts', acceptance(context, node));
      return;
    case 'ScaleProperty':
      sheet.one('scale', node.scale && scale(context, node.scale), 'scale', context.range(node));
      return;
    case 'AddProperty':
    case 'RemoveProperty': {
      // Edits of to-be journeys are read by whoever reads the journey; anywhere else they change nothing.
      const keyword = node.keyword;
      context.error(context.range(node), 'not-a-to-be', { keyword });
      return;
    }
    default:
      if (!journeyProperty(context, sheet, node) && !measureProperty(context, sheet, node)) {
        planProperty(context, sheet, node);
      }
  }
}

function textProperty(context: FileContext, sheet: Sheet, node: ast.TextProperty): void {
  const at = context.range(node);
  const texts = () => node.items.map((item) => item.text ?? '').filter((text) => text !== '');
  switch (node.keyword) {
    case 'because':
      // Declarations may say it several times and at length: there it is a statement of its own.
      if (sheet.isItem || sheet.kind === 'insight') {
        oneText(context, sheet, node, 'because');
        return;
      }
      break;
    case 'files':
      sheet.add('files', ...texts());
      return;
    case 'supplied':
      for (const item of node.items) for (const found of item.properties) context.property(sheet, found);
      if (texts().length > 0) sheet.add('suppliedBy', ...texts());
      return;
    case 'whenever':
      if (sheet.kind !== 'ritual') break;
      sheet.one('rhythm', { whenever: texts().join(', '), spelling: context.spelling(node), at }, 'whenever', at);
      return;
  }
  textItems(context, sheet, statementKind(node.keyword), node.items);
}

function oneText(context: FileContext, sheet: Sheet, node: ast.TextProperty, field: string): void {
  for (const item of node.items) {
    const at = context.range(item);
    if (item.unknown) sheet.unknown(field, node.keyword, at);
    else sheet.one(field, item.text, node.keyword, at);
  }
}

function flag(context: FileContext, sheet: Sheet, node: ast.FlagProperty): void {
  const at = context.range(node);
  switch (node.keyword) {
    case 'as-is':
    case 'research':
      sheet.one('state', node.keyword, node.keyword, at);
      return;
    case 'direct':
    case 'indirect':
      sheet.one('directness', node.keyword, node.keyword, at);
      return;
    case 'higher':
    case 'lower':
      sheet.one('direction', node.keyword, `${node.keyword} is better`, at);
      return;
    case 'to':
      sheet.one('category', 'competitor', 'to competitor', at);
      return;
    case 'only':
      sheet.one('momentsOfTruth', true, 'only moments of truth', at);
      return;
    default:
      sheet.one(node.keyword, true, node.keyword, at);
      return;
  }
}

/** Where a condition goes that is more than a text. */
const CONDITIONS: Readonly<Record<string, string>> = {
  starts: 'startsWhen',
  ends: 'endsWhen',
  succeeds: 'succeedsWhen',
  achieved: 'achievedWhen',
};

function conditionProperty(context: FileContext, sheet: Sheet, node: ast.ConditionProperty): void {
  const at = context.range(node);
  if (node.keyword === 'formula' || node.keyword === 'only') {
    const names = node.keyword === 'only' ? 'columns' : ({ wanted: 'formula' } as const);
    const read = node.conditions[0] && expression(context, node.conditions[0], names, sheet.symbol);
    const [field, keyword] = node.keyword === 'only' ? ['where', 'only where'] : ['formula', 'formula'];
    sheet.one(field as string, read, keyword as string, at);
    return;
  }
  for (const condition of node.conditions) {
    if (node.keyword === 'when') {
      when(context, sheet, condition, at);
    } else if (condition.$type === 'TextLiteral' || condition.$type === 'Unknown') {
      const unknown = condition.$type === 'Unknown';
      const text = condition.$type === 'TextLiteral' ? condition.text : '';
      say(context, sheet, statementKind(node.keyword) as StatementKind, {
        text,
        unknown,
        at: context.range(condition),
      });
    } else {
      const read = expression(context, condition, { wanted: 'condition' }, sheet.symbol);
      if (read) sheet.add(CONDITIONS[node.keyword] ?? node.keyword, read);
    }
  }
}

function when(context: FileContext, sheet: Sheet, condition: ast.Expression, at: SourceRange): void {
  if (condition.$type === 'Unknown') {
    sheet.unknown('when', 'when', at);
    return;
  }
  if (condition.$type === 'TextLiteral') {
    sheet.one('when', condition.text, 'when', at);
    return;
  }
  sheet.one('when', context.spelling(condition), 'when', at);
  const read = expression(context, condition, { wanted: 'condition' }, sheet.symbol);
  if (read) sheet.fields['condition'] = read;
}

function link(context: FileContext, node: ast.LinkProperty): Link {
  const target = node.link;
  const kind = target.startsWith('/') ? 'site' : target.startsWith('.') ? 'file' : 'web';
  return { target, kind, at: context.range(node) };
}

export function acceptance(context: FileContext, node: ast.AcceptProperty) {
  const until = node.until && date(context, node.until);
  return {
    rule: node.code,
    ...(node.because !== undefined && { because: node.because }),
    ...(until && { until }),
    ruleAt: context.rangeOf(node, 'code'),
    at: context.range(node),
  };
}
