import { type KpiStatus, kpiStatuses } from '@touchline/insights';
import { formatDateRange, formatNumber, formatPercent, formatValue, type Language, label } from '@touchline/locale';
import {
  type Goal,
  type Initiative,
  type JourneyItem,
  type Kpi,
  labelOf,
  type Model,
  type Objective,
  type Reference,
  type SourceRange,
  type Stage,
  type Step,
} from '@touchline/model';
import type { OverviewElements, OverviewKind, OverviewNode, ProblemCounts } from '../lsp/protocol.ts';

/** What the nodes are made from. */
export interface Frame {
  readonly model: Model;
  readonly asOf: string;
  readonly language: Language;
  readonly uriOf: (file: string) => string;
  readonly problemsOf: (element: string) => ProblemCounts | undefined;
}

interface Named {
  readonly id: string;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  readonly source: SourceRange;
  readonly nameAt?: SourceRange | undefined;
}

type Extras = Partial<Pick<OverviewNode, 'detail' | 'status' | 'children'>>;

export function elementsOf(frame: Frame): OverviewElements {
  const { model, asOf } = frame;
  const statuses = kpiStatuses(model, { asOf });
  const kpis = model.kpis.map((kpi) => kpiNode(frame, kpi, statuses.get(kpi.id)));
  return { goals: goalTree(frame, kpis), journeys: journeyNodes(frame), kpis, plan: planNodes(frame) };
}

function nodeOf(frame: Frame, kind: OverviewKind, element: Named, { detail, status, children }: Extras): OverviewNode {
  const at = element.nameAt ?? element.source;
  const problems = frame.problemsOf(element.id);
  return {
    kind,
    element: element.id,
    label: labelOf(element),
    ...(detail !== undefined && detail !== '' && { detail }),
    ...(status && { status }),
    ...(problems && { problems }),
    uri: frame.uriOf(at.file),
    line: at.line - 1,
    character: at.column - 1,
    ...(children && children.length > 0 && { children }),
  };
}

function kpiNode(frame: Frame, kpi: Kpi, { status, attainment }: Partial<KpiStatus> = {}): OverviewNode {
  const { language } = frame;
  const parts = [
    status && label(language, 'measurementStatus', status),
    attainment !== undefined && formatPercent(language, attainment * 100, { decimals: 0 }),
  ];
  return nodeOf(frame, 'kpi', kpi, { detail: joined(parts), ...(status && { status }) });
}

/**
 * Objectives and goals below what they build on or support. What supports several stands below each of them; what
 * supports itself in a circle (a finding says so) stands once at the top.
 */
function goalTree(frame: Frame, kpis: readonly OverviewNode[]): OverviewNode[] {
  const { objectives, goals } = frame.model;
  const aims: readonly (Objective | Goal)[] = [...objectives, ...goals];
  const known = new Set(aims.map(({ id }) => id));
  const below = new Map<string, (Objective | Goal)[]>();
  const tops: (Objective | Goal)[] = [];
  for (const aim of aims) {
    const above = idsOf(aim.kind === 'goal' ? aim.supports : aim.buildsOn).filter((id) => known.has(id));
    if (above.length === 0) tops.push(aim);
    for (const id of above) below.set(id, [...(below.get(id) ?? []), aim]);
  }
  const shown = new Set<string>();
  const node = (aim: Objective | Goal, path: ReadonlySet<string>): OverviewNode => {
    shown.add(aim.id);
    const here = new Set(path).add(aim.id);
    const children = (below.get(aim.id) ?? []).filter(({ id }) => !here.has(id)).map((each) => node(each, here));
    const measures = new Set(idsOf(aim.measuredBy));
    const detail = aim.kind === 'goal' && aim.by ? formatValue(frame.language, aim.by) : undefined;
    return nodeOf(frame, aim.kind, aim, {
      ...(detail !== undefined && { detail }),
      children: [...children, ...kpis.filter(({ element }) => measures.has(element))],
    });
  };
  const tree = tops.map((aim) => node(aim, new Set()));
  for (const aim of aims) if (!shown.has(aim.id)) tree.push(node(aim, new Set()));
  return tree;
}

function journeyNodes(frame: Frame): OverviewNode[] {
  return frame.model.journeys.map((journey) =>
    nodeOf(frame, 'journey', journey, {
      ...(journey.state && { detail: label(frame.language, 'journeyState', journey.state) }),
      children: journey.children.flatMap((item) => itemNodes(frame, item)),
    }),
  );
}

/** Groups and inclusions have no name of their own: their steps stand where they stand. */
function itemNodes(frame: Frame, item: JourneyItem): OverviewNode[] {
  switch (item.kind) {
    case 'step':
      return [stepNode(frame, item)];
    case 'stage':
      return [stageNode(frame, item)];
    case 'group':
    case 'inclusion':
      return item.children.flatMap((child) => itemNodes(frame, child));
  }
}

function stageNode(frame: Frame, stage: Stage): OverviewNode {
  return nodeOf(frame, 'stage', stage, {
    ...(stage.phase && { detail: label(frame.language, 'phase', stage.phase) }),
    children: stage.children.flatMap((item) => itemNodes(frame, item)),
  });
}

function stepNode(frame: Frame, step: Step): OverviewNode {
  const [feeling, ...others] = step.feelings ?? [];
  const score = others.length === 0 ? feeling?.score : undefined;
  const parts = [score !== undefined && formatNumber(frame.language, score), others.length === 0 && feeling?.word];
  return nodeOf(frame, step.contact ? 'touchpoint' : 'step', step, {
    detail: joined(parts),
    ...(step.moment && { status: step.moment.mark }),
  });
}

function planNodes(frame: Frame): OverviewNode[] {
  const start = ({ schedule }: Initiative): string =>
    (schedule?.type === 'period' ? schedule.start.from : schedule?.from) ?? '9999';
  return [...frame.model.initiatives]
    .sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
    .map((initiative) => initiativeNode(frame, initiative));
}

function initiativeNode(frame: Frame, initiative: Initiative): OverviewNode {
  const { language } = frame;
  const { schedule, status, progress } = initiative;
  const parts = [
    schedule &&
      (schedule.type === 'period'
        ? formatDateRange(language, schedule.start, schedule.end)
        : formatValue(language, schedule)),
    status && label(language, 'initiativeStatus', status),
    progress !== undefined && formatPercent(language, progress, { decimals: 0 }),
  ];
  return nodeOf(frame, 'initiative', initiative, { detail: joined(parts), ...(status && { status }) });
}

function idsOf(references: readonly Reference[] | undefined): string[] {
  return (references ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
}
