import { type Declaration, declarations, type Model } from '@touchline/model';
import { formatTree } from '../formatting/format.ts';
import { type CxTextParser, createCxTextParser } from '../parsing/parse.ts';
import { journeyLine } from './journeys.ts';
import { type Line, render } from './lines.ts';
import { assessmentLine, claimLine, dataLine, insightLine, kpiLine, studyLine } from './measurement.ts';
import { companyLine } from './people.ts';
import {
  checklistLine,
  economicsLine,
  initiativeLine,
  loyaltyLine,
  progressLine,
  reviewLine,
  rolloutLine,
  viewLine,
} from './plan.ts';
import { ReferenceWriter } from './references.ts';
import { acceptLines } from './statements.ts';
import { aimLine, strategyLine } from './strategy.ts';

/**
 * A model as `.cx` text in canonical form, by file. Reading the texts gives the model again, but for the places in the
 * text. Elements stand in their own file, in the order of their places there; what the whole project says (its scale,
 * findings accepted for all) stands in the first. Of a `to-be of` journey only what it adds for itself is written: the
 * model holds its result, not its `change` blocks.
 */
export function printModel(model: Model, parser: CxTextParser = createCxTextParser()): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [file, lines] of Object.entries(linesOfModel(model))) {
    const text = render(lines);
    const parsed = parser.parse(text);
    texts[file] = parsed.problems.length > 0 ? text : formatTree(parsed.file);
  }
  return texts;
}

/** What `printModel` writes, before it is laid out. */
export function linesOfModel(model: Model): Record<string, Line[]> {
  const references = new ReferenceWriter(model);
  const byFile = new Map<string, Declaration[]>();
  for (const file of model.files) byFile.set(file, []);
  const within = new Map<string, Declaration[]>();
  const strategies = new Set(model.strategies.map((strategy) => strategy.id));
  for (const declaration of declarations(model)) {
    const holder = declaration.id.slice(0, Math.max(0, declaration.id.lastIndexOf('.')));
    if (strategies.has(holder)) push(within, holder, declaration);
    else push(byFile, declaration.source.file, declaration);
  }
  const line = (declaration: Declaration): Line => {
    if (declaration.kind !== 'strategy') return declarationLine(declaration, references);
    return strategyLine(declaration, inOrder(within.get(declaration.id) ?? []).map(line), references);
  };
  const files = [...byFile].map(([file, list]): [string, Line[]] => [file, inOrder(list).map(line)]);
  const [first] = files;
  first?.[1].unshift(...projectLines(model));
  return Object.fromEntries(files);
}

function projectLines({ project }: Model): Line[] {
  const scale = project.scale ? [{ keyword: 'scale', rest: project.scale.spelling }] : [];
  return [...scale, ...acceptLines(project.accepts)];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function inOrder(list: Declaration[]): Declaration[] {
  return list.sort((a, b) => a.source.line - b.source.line || a.source.column - b.source.column);
}

type Writers = {
  readonly [K in Exclude<Declaration['kind'], 'strategy'>]: (
    element: Extract<Declaration, { kind: K }>,
    references: ReferenceWriter,
  ) => Line;
};

const WRITERS: Writers = {
  objective: aimLine,
  goal: aimLine,
  principle: aimLine,
  commitment: aimLine,
  theme: aimLine,
  ritual: aimLine,
  segment: companyLine,
  persona: companyLine,
  team: companyLine,
  partner: companyLine,
  system: companyLine,
  channel: companyLine,
  service: companyLine,
  event: companyLine,
  journey: journeyLine,
  assessment: assessmentLine,
  study: studyLine,
  insight: insightLine,
  claim: claimLine,
  data: dataLine,
  kpi: kpiLine,
  rollout: rolloutLine,
  initiative: initiativeLine,
  'loyalty-programme': loyaltyLine,
  economics: economicsLine,
  checklist: checklistLine,
  review: reviewLine,
  progress: progressLine,
  view: viewLine,
};

function declarationLine(element: Exclude<Declaration, { kind: 'strategy' }>, references: ReferenceWriter): Line {
  const write = WRITERS[element.kind] as (element: Declaration, references: ReferenceWriter) => Line;
  return write(element, references);
}
