import { formatNumber, formatValue, joinAnd, type Language, label, labelOr, quote, words } from '@touchline/locale';
import type { Journey, Lane, Model, Stage, Statement, StatementKind, Step, ViewFilter } from '@touchline/model';
import { type Changes, signed } from './changes.ts';
import type { Item, LaneContent } from './items.ts';
import { type KpiContext, kpiItem } from './kpi.ts';
import { keyOf, mentions, type Names } from './names.ts';
import { plainText, spoken } from './prose.ts';
import { mapWords } from './words.ts';

type Subject = Step | Stage | Journey;

export interface ContentContext extends KpiContext {
  readonly model: Model;
  readonly language: Language;
  readonly names: Names;
  readonly filter: ViewFilter;
  /** What is marked as added, changed or removed. */
  readonly changes: Changes;
}

/** Lanes whose statements are said as they stand. */
const PLAIN: Partial<Record<StatementKind, { lane: Lane; voice: 'plain' | 'words' }>> = {
  doing: { lane: 'doing', voice: 'plain' },
  thinking: { lane: 'thinking', voice: 'words' },
  quote: { lane: 'quote', voice: 'words' },
  needs: { lane: 'needs', voice: 'plain' },
  expects: { lane: 'expects', voice: 'plain' },
  frontstage: { lane: 'frontstage', voice: 'plain' },
  backstage: { lane: 'backstage', voice: 'plain' },
  'support-process': { lane: 'support-process', voice: 'plain' },
  note: { lane: 'note', voice: 'plain' },
};

/** Statements that are told with their kind before them, by the lane they are nearest to. */
const LABELLED: Partial<Record<StatementKind, Lane>> = {
  job: 'needs',
  frustration: 'needs',
  promise: 'expects',
  usual: 'expects',
  ours: 'expects',
  complaints: 'pain',
  today: 'opportunity',
  becomes: 'opportunity',
  risk: 'risk',
  mitigation: 'risk',
};

const hasEvidence = (statement: Statement) => (statement.evidence ?? []).some((each) => !each.unknown);

/** All that a subject says, by lane, in the order of the text. `around` holds what it stands in, outermost first. */
export function contentOf(subject: Subject, context: ContentContext, around: readonly Subject[] = []): LaneContent {
  const content = new Map<Lane, Item[]>();
  const add = (lane: Lane, item: Item) => {
    const items = content.get(lane);
    if (items === undefined) content.set(lane, [item]);
    else items.push(item);
  };
  for (const statement of subject.statements ?? []) {
    if (!passes(statement, context.filter)) continue;
    for (const [lane, item] of itemsOf(statement, context)) add(lane, marked(item, context.changes));
  }
  for (const item of kpisOf(subject, context)) add('kpi', item);
  for (const item of ownersOf(subject, around, context)) add('owner', item);
  return content;
}

function marked(item: Item, changes: Changes): Item {
  if (item.kind === 'chips' || item.id === undefined) return item;
  return { ...item, text: signed(item.text, changes.get(item.id)) };
}

function passes(statement: Statement, filter: ViewFilter): boolean {
  if (filter.evidenced && !hasEvidence(statement)) return false;
  const whom = [...(statement.for ?? []), ...(statement.as ?? [])];
  return filter.for === undefined || whom.length === 0 || mentions(whom, filter.for);
}

function* itemsOf(statement: Statement, context: ContentContext): Generator<[Lane, Item]> {
  const { language } = context;
  const text = statement.unknown ? words.text(language, 'not-known-yet') : statement.text;
  const said = {
    ...(statement.id !== '' && { id: statement.id }),
    evidenced: hasEvidence(statement),
    hover: hoverOf(statement, text, context),
  };
  const plain = PLAIN[statement.kind];
  if (statement.kind === 'pain') {
    const detail = reasonsOf(statement, context);
    yield [
      'pain',
      {
        kind: 'card',
        tone: 'pain',
        text,
        ...(statement.level && { severity: statement.level }),
        ...(detail !== '' && { detail }),
        ...said,
      },
    ];
    for (const inner of statement.statements ?? []) {
      if (inner.kind === 'opportunity' && passes(inner, context.filter)) yield* itemsOf(inner, context);
    }
  } else if (statement.kind === 'opportunity') {
    const detail = [
      statement.impact && label(language, 'impact', statement.impact),
      statement.effort && label(language, 'effort', statement.effort),
      statement.liftsTo !== undefined &&
        words.text(language, 'lifts-to', { score: formatNumber(language, statement.liftsTo) }),
    ].filter(Boolean);
    yield [
      'opportunity',
      { kind: 'card', tone: 'opportunity', text, ...(detail.length > 0 && { detail: detail.join(' · ') }), ...said },
    ];
  } else if (statement.kind === 'churn-risk') {
    yield [
      'risk',
      { kind: 'card', tone: 'risk', text, ...(statement.level && { severity: statement.level }), ...said },
    ];
    for (const inner of statement.statements ?? []) if (inner.kind === 'mitigation') yield* itemsOf(inner, context);
  } else if (plain !== undefined) {
    const voice = statement.unknown ? 'soft' : plain.voice;
    const detail = detailOf(statement, context);
    yield [
      plain.lane,
      {
        kind: 'text',
        voice,
        text: plain.voice === 'words' && !statement.unknown ? spoken(language, text) : plainText(text),
        ...(detail !== '' && { detail }),
        ...said,
      },
    ];
  } else {
    const lane = LABELLED[statement.kind] ?? 'note';
    const kind = labelOr(language, 'statementKind', statement.kind);
    yield [lane, { kind: 'labelled', label: kind, text: withTail(text, statement, context), ...said }];
  }
}

/** The quiet line below a statement: systems, duration, for whom, whether an expectation is met. */
function detailOf(statement: Statement, { language, names }: ContentContext): string {
  return [
    ...(statement.kind === 'quote' ? names.all(statement.by).map((who) => `— ${who}`) : names.all(statement.by)),
    statement.uses && words.text(language, 'using', { systems: joinAnd(language, names.all(statement.uses)) }),
    statement.takes && formatValue(language, statement.takes),
    statement.category && statement.kind === 'expects' && labelOr(language, 'fulfilment', statement.category),
    ...names.all([...(statement.for ?? []), ...(statement.as ?? [])]),
    statement.when,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Why something hurts, and what comes of it. */
function reasonsOf({ because, statements = [] }: Statement, { language }: ContentContext): string {
  const effects = statements.filter(({ kind }) => kind === 'leads-to');
  return [
    because && mapWords.text(language, 'because', { reason: because }),
    ...effects.map(({ text }) => mapWords.text(language, 'goes-to', { step: text })),
  ]
    .filter(Boolean)
    .join(' · ');
}

function withTail(text: string, statement: Statement, context: ContentContext): string {
  const tail = detailOf(statement, context);
  return tail === '' ? text : `${text} · ${tail}`;
}

/** Everything said with a statement, one fact a line. */
function hoverOf(statement: Statement, text: string, { language, names }: ContentContext): string {
  const inner = (kind: StatementKind) => (statement.statements ?? []).filter((each) => each.kind === kind);
  return [
    text,
    statement.level &&
      label(
        language,
        statement.kind === 'churn-risk' || statement.kind === 'risk' ? 'riskLevel' : 'painLevel',
        statement.level,
      ),
    statement.because,
    ...inner('leads-to').map((each) => `${words.text(language, 'leads-to')}: ${each.text}`),
    ...inner('opportunity').map((each) =>
      words.text(language, 'answered-by', { opportunity: quote(language, each.text) }),
    ),
    hasEvidence(statement)
      ? words.text(language, 'evidence-of', { studies: joinAnd(language, names.all(statement.evidence)) })
      : words.text(language, 'assumed'),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Measures said with `measured by` and targets of a stage; a measure with a target of its own stands once. */
function* kpisOf(subject: Subject, context: ContentContext): Generator<Item> {
  const targets = new Map((subject.targets ?? []).map((target) => [keyOf(target.kpi), target]));
  const all = [...(subject.measuredBy ?? []), ...[...targets.values()].map((target) => target.kpi)];
  const unique = new Map(all.map((reference) => [keyOf(reference), reference]));
  for (const [key, reference] of unique) {
    const kpi = context.model.kpis.find(({ id }) => id === reference.id);
    yield kpiItem(context.names.of(reference), kpi, targets.get(key), context);
  }
}

/** An owner that the stage or journey around has as well is not said again. */
function* ownersOf(subject: Subject, around: readonly Subject[], { language, names }: ContentContext): Generator<Item> {
  if (subject.kind === 'journey') return;
  const owners = names.all(subject.owners);
  const inherited = names.all(around.findLast((each) => each.owners !== undefined)?.owners);
  if (owners.length > 0 && owners.join() !== inherited.join())
    yield { kind: 'text', voice: 'plain', text: owners.join(', '), evidenced: true };
  for (const role of ['leads', 'consults', 'informs'] as const) {
    const teams = names.all(subject[role]);
    if (teams.length > 0) {
      yield { kind: 'labelled', label: mapWords.text(language, role), text: teams.join(', '), evidenced: true };
    }
  }
}
