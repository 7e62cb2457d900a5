import {
  type Element,
  type Flow,
  type FlowLine,
  flowOf,
  type Journey,
  type SourceRange,
  stepsOf,
} from '@touchline/model';
import type { CallHierarchyIncomingCall, CallHierarchyOutgoingCall } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { elementAtMention, elementOf, itemOf } from '../hierarchy.ts';

/**
 * The flow of touchpoints: what leads to a step, and where customers go on from it, with the journey that tells a step
 * in detail. A journey leads to where it begins.
 */
export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  register: (server) => {
    const { callHierarchy: requests } = server.connection.languages;
    requests.onPrepare(({ textDocument, position }, token) =>
      server.answer(textDocument.uri, token, (view) => {
        const element = elementAtMention(view, view.offsetAt(position));
        return element && isOnTheWay(element) ? [itemOf(server, view.project, view.path, element)] : null;
      }),
    );
    requests.onIncomingCalls(({ item }, token) =>
      server.answerAll(token, async () => {
        const found = await elementOf(server, item.data);
        return found ? incoming(server, found.view, found.element) : null;
      }),
    );
    requests.onOutgoingCalls(({ item }, token) =>
      server.answerAll(token, async () => {
        const found = await elementOf(server, item.data);
        return found ? outgoing(server, found.view, found.element) : null;
      }),
    );
  },
};

function isOnTheWay({ kind }: Element): boolean {
  return kind === 'step' || kind === 'stage' || kind === 'journey';
}

/** One way from an element to another, and where the text says so. */
interface Way {
  readonly from: Element;
  readonly to: Element;
  readonly at: SourceRange;
}

function incoming(server: FeatureServer, view: DocumentView, element: Element): CallHierarchyIncomingCall[] {
  return grouped(waysIn(view, element), 'from').map(([from, ways]) => ({
    from: itemOf(server, view.project, view.path, from),
    fromRanges: ways.map(({ at }) => rangeOf(at)),
  }));
}

function outgoing(server: FeatureServer, view: DocumentView, element: Element): CallHierarchyOutgoingCall[] {
  return grouped(waysOut(view, element), 'to').map(([to, ways]) => ({
    to: itemOf(server, view.project, view.path, to),
    fromRanges: ways.map(({ at }) => rangeOf(at)),
  }));
}

function grouped(ways: readonly Way[], end: 'from' | 'to'): [Element, Way[]][] {
  return [...Map.groupBy(ways, (way) => way[end])];
}

function waysOut(view: DocumentView, element: Element): Way[] {
  const { index } = view.checked;
  if (element.kind === 'journey') {
    return flowOf(element).entries.map((to) => ({ from: element, to, at: placeOfName(element) }));
  }
  const journey = index.journeyOf(element.id);
  if (!journey) return [];
  const details = ('details' in element ? (element.details ?? []) : []).flatMap(({ id, at }): Way[] => {
    const to = id === undefined ? undefined : index.get(id);
    return to ? [{ from: element, to, at }] : [];
  });
  return [...linesFrom(flowOf(journey), element).map(wayOf), ...details];
}

function waysIn(view: DocumentView, element: Element): Way[] {
  const { index, model } = view.checked;
  if (element.kind === 'journey') {
    return model.journeys.flatMap((journey) => detailing(journey, element));
  }
  const journey = index.journeyOf(element.id);
  if (!journey) return [];
  const flow = flowOf(journey);
  const inside = nodesIn(flow, element);
  const begins = flow.entries.some((entry) => inside.has(entry));
  const lines = flow.nodes
    .flatMap((node) => flow.next(node))
    .filter(({ from, to }) => inside.has(to) && !inside.has(from));
  const start: Way[] = begins ? [{ from: journey, to: element, at: placeOfName(journey) }] : [];
  return [...start, ...lines.map(wayOf)];
}

/** Steps that another journey tells in detail. */
function detailing(journey: Journey, told: Journey): Way[] {
  return [...stepsOf(journey)].flatMap((step) =>
    (step.details ?? []).filter(({ id }) => id === told.id).map(({ at }) => ({ from: step, to: told, at })),
  );
}

/** The nodes of the flow that an element stands for: itself, or those of a stage. */
function nodesIn(flow: Flow, element: Element): ReadonlySet<Element> {
  return new Set<Element>(flow.nodes.filter(({ id }) => id === element.id || id.startsWith(`${element.id}.`)));
}

function linesFrom(flow: Flow, element: Element): FlowLine[] {
  const inside = nodesIn(flow, element);
  return flow.nodes
    .filter((node) => inside.has(node))
    .flatMap((node) => flow.next(node))
    .filter(({ to }) => !inside.has(to));
}

function wayOf({ from, to, branch }: FlowLine): Way {
  return { from, to, at: branch?.at ?? placeOfName(from) };
}

function placeOfName(element: { nameAt?: SourceRange | undefined; source: SourceRange }): SourceRange {
  return element.nameAt ?? element.source;
}
