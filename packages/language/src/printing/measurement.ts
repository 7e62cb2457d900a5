import type { Assessment, Claim, Competitor, DataSource, Insight, Kpi, Metric, Study } from '@touchline/model';
import type { Line } from './lines.ts';
import { amount, Properties } from './properties.ts';
import type { ReferenceWriter } from './references.ts';
import { columnName, plainNumber, quoted } from './spelling.ts';

const LEADS = { leads: true } as const;
const LISTED = { listed: true } as const;

export function assessmentLine(element: Assessment, references: ReferenceWriter): Line {
  const properties = new Properties(references).value('on', element.on, LEADS).refs('about', element.about);
  properties.common(element);
  measured(properties, element);
  for (const { value, scale, text, because, evidence } of element.fitWithStrategy ?? []) {
    const words = [
      ...(value ? [value.spelling] : []),
      ...amountOf('scale', scale),
      ...(text === undefined ? [] : [quoted(text)]),
      ...properties.reasons({ because, evidence }),
    ];
    properties.say('fit with strategy', words.join(' '), LISTED);
  }
  properties.statements(element);
  const competitors = (element.competitors ?? []).map((competitor) => competitorLine(competitor, references));
  return properties.declaration('assessment', element, competitors);
}

function competitorLine(element: Competitor, references: ReferenceWriter): Line {
  const properties = new Properties(references).common(element);
  measured(properties, element);
  return { ...properties.statements(element).declaration('competitor', element), blockOnly: true };
}

function measured(properties: Properties, element: Pick<Assessment, 'results' | 'publicRatings'>): void {
  properties.results(element.results);
  for (const rating of element.publicRatings ?? []) {
    const words = [
      quoted(rating.title),
      rating.value.spelling,
      ...amountOf('scale', rating.scale),
      ...(rating.links ?? []).map(({ target }) => `<${target}>`),
      ...amount('responses', rating.responses),
      ...amount('invited', rating.invited),
      ...amount('population', rating.population),
      ...properties.reasons({ evidence: rating.evidence }),
    ];
    properties.say('public rating', words.join(' '), LISTED);
  }
}

function amountOf(keyword: string, value: { readonly spelling: string } | undefined): string[] {
  return value ? [`${keyword} ${value.spelling}`] : [];
}

export function studyLine(element: Study, references: ReferenceWriter): Line {
  return new Properties(references)
    .value('on', element.on, LEADS)
    .refs('about', element.about)
    .word('kind', element.studyKind)
    .value('sample', element.sample)
    .common(element)
    .statements(element)
    .declaration('study', element);
}

export function insightLine(element: Insight, references: ReferenceWriter): Line {
  const properties = new Properties(references)
    .refs('about', element.about, LEADS)
    .refs('for', element.for)
    .value('on', element.on);
  if (element.because !== undefined) properties.say('because', quoted(element.because));
  return properties.common(element).statements(element).declaration('insight', element);
}

export function claimLine(element: Claim, references: ReferenceWriter): Line {
  const { concerns, concernsKpis, whenRetention } = element;
  const subjects = [...(concerns ?? []), ...(concernsKpis ?? []).map((kpi) => references.write(kpi))];
  return new Properties(references)
    .value('on', element.on)
    .words('concerns', subjects)
    .value('when retention', whenRetention)
    .value('range', element.range ?? element.value)
    .word('grade', element.grade)
    .common(element)
    .statements(element)
    .declaration('claim', element);
}

export function dataLine(element: DataSource, references: ReferenceWriter): Line {
  const properties = new Properties(references).texts('files', element.files);
  const of = element.tableOf ? ` of ${references.write(element.tableOf)}` : '';
  if (element.table !== undefined) properties.say('table', `${quoted(element.table)}${of}`);
  return properties
    .refs('held in', element.heldIn)
    .word('', element.directness)
    .common(element)
    .statements(element)
    .declaration('data', element);
}

export function kpiLine(element: Kpi, references: ReferenceWriter): Line {
  const properties = new Properties(references).common(element);
  if (element.metric) properties.say('metric', metricWords(element.metric, references));
  properties.value('scale', element.scale);
  if (element.direction) properties.say(`${element.direction} is better`);
  if (element.formula) properties.say('formula', references.expression(element.formula, 'references'));
  properties.word('unit', element.unit).texts('supplied by', element.suppliedBy);
  for (const [index, data] of (element.from ?? []).entries()) {
    const last = index === (element.from ?? []).length - 1;
    const date = last && element.dateColumn !== undefined ? ` date ${columnName(element.dateColumn)}` : '';
    properties.say('from', references.write(data) + date);
  }
  properties.refs('held in', element.heldIn);
  if (element.where) properties.say('only where', references.expression(element.where, 'columns'));
  properties.words('split by', element.splitBy?.map(columnName));
  for (const { value, on } of element.baselines ?? []) {
    properties.say('baseline', [value.spelling, ...amountOf('on', on)].join(' '), LISTED);
  }
  for (const { value, hold, within, by } of element.targets ?? []) {
    const words = [value.spelling, ...amountOf('within', within), ...amountOf('by', by)];
    properties.say(hold ? 'hold' : 'target', words.join(' '), LISTED);
  }
  for (const { side, value } of element.alerts ?? []) properties.say('alert', `${side} ${value.spelling}`);
  return properties
    .rhythm('measured', element.measured)
    .value('agreed', element.agreed)
    .value('sample', element.sample)
    .word('level', element.level)
    .words('captures', element.captures)
    .word('discipline', element.discipline)
    .refs('may drive', element.mayDrive)
    .refs('reported to', element.reportedTo)
    .statements(element)
    .declaration('kpi', element);
}

function metricWords(metric: Metric, references: ReferenceWriter): string {
  const column = (of: NonNullable<Metric['of']>): string => references.expression(of, 'columns');
  return [
    metric.kind,
    ...(metric.percentile === undefined ? [] : [plainNumber(metric.percentile)]),
    ...(metric.measure === undefined ? [] : [metric.measure]),
    ...(metric.of ? [`of ${column(metric.of)}`] : []),
    ...(metric.to ? [`to ${column(metric.to)}`] : []),
    ...(metric.between ? [`between ${column(metric.between[0])} and ${column(metric.between[1])}`] : []),
    ...(metric.topBox === undefined ? [] : [`top-${metric.topBox}-box`]),
    ...(metric.bottomBox === undefined ? [] : [`bottom-${metric.bottomBox}-box`]),
  ].join(' ');
}
