import { type Element, placeOf, stagesOf } from '@touchline/model';
import type { Edited } from '../edit.ts';
import { move } from '../intents/move.ts';
import { Page } from '../places.ts';
import type { EditableProject } from '../project.ts';
import { Revision, revised } from '../revision.ts';
import { copyToBe } from './copy-to-be.ts';
import { extractJourney } from './extract-journey.ts';
import { messages } from './messages.ts';
import { opportunityToInitiative } from './opportunity-to-initiative.ts';
import { painToOpportunity } from './pain-to-opportunity.ts';
import { sortPlan } from './sort-plan.ts';
import { kindsIn, splitByKind } from './split-by-kind.ts';

/** A larger change of the text; elements by their ids in the model. */
export type Refactoring =
  | { readonly do: 'extract-journey'; readonly element: string }
  | { readonly do: 'move'; readonly element: string; readonly stage: string }
  | { readonly do: 'pain-to-opportunity'; readonly element: string }
  | { readonly do: 'opportunity-to-initiative'; readonly element: string }
  | { readonly do: 'copy-to-be'; readonly element: string }
  | { readonly do: 'sort-plan'; readonly file: string }
  | { readonly do: 'split-by-kind'; readonly file: string };

export interface OfferedRefactoring {
  readonly request: Refactoring;
  readonly title: string;
  readonly kind: 'refactor.extract' | 'refactor.move' | 'refactor.rewrite';
}

/** As many stages as a menu lists. */
const MAX_STAGES = 12;

/**
 * What could be made of the place; whether it is possible shows when it is asked for.
 * @param reach `around`: of everything that the place lies in, and of the file; `line`: of what begins in its line.
 */
export function refactoringsAt(
  project: EditableProject,
  file: string,
  offset: number,
  reach: 'around' | 'line' = 'around',
): OfferedRefactoring[] {
  const text = project.textOf(file);
  if (text === undefined || project.fragmentOf(file)?.problems.some(({ syntax }) => syntax !== undefined)) return [];
  const page = new Page(file, text, project.treeOf(file));
  const offered: OfferedRefactoring[] = [];
  const line = text.slice(0, offset).split('\n').length;
  for (const element of elementsAt(project, page, offset)) {
    if (reach === 'around' || placeOf(element).line === line) offered.push(...ofElement(project, element));
  }
  if (reach === 'line') return offered;
  const inFile = project.model.initiatives.filter(({ source }) => source.file === file);
  const say = sayIn(project);
  const onPlan = inFile.some(({ source }) => contains(page, source, offset));
  if (onPlan && inFile.length > 1) {
    offered.push({ request: { do: 'sort-plan', file }, title: say('sort-plan', {}), kind: 'refactor.rewrite' });
  }
  if (kindsIn(page.tree) > 1) {
    offered.push({ request: { do: 'split-by-kind', file }, title: say('split-by-kind', {}), kind: 'refactor.move' });
  }
  return offered;
}

export function refactor(project: EditableProject, request: Refactoring): Edited {
  return revised(project, (revision) => {
    switch (request.do) {
      case 'extract-journey':
        return extractJourney(revision, request.element);
      case 'move': {
        const stage = revision.element(request.stage);
        const last = 'children' in stage ? stage.children.at(-1)?.id : undefined;
        return move(revision, { do: 'move', element: request.element, parent: request.stage, after: last ?? null });
      }
      case 'pain-to-opportunity':
        return painToOpportunity(revision, request.element);
      case 'opportunity-to-initiative':
        return opportunityToInitiative(revision, request.element);
      case 'copy-to-be':
        return copyToBe(revision, request.element);
      case 'sort-plan':
        return sortPlan(revision, request.file);
      case 'split-by-kind':
        return splitByKind(revision, request.file);
    }
  });
}

type Say = (code: (typeof messages.codes)[number], parameters: object) => string;

function sayIn(project: EditableProject): Say {
  return (code, parameters) =>
    (messages.text as (language: string, code: string, parameters: object) => string)(
      project.language,
      code,
      parameters,
    );
}

function contains(page: Page, at: Parameters<Page['spanOf']>[0], offset: number): boolean {
  const { start, end } = page.spanOf(at);
  return start <= offset && offset <= end;
}

/** The elements around an offset that the file itself says, innermost first. */
function elementsAt(project: EditableProject, page: Page, offset: number): Element[] {
  const found: Element[] = [];
  const look = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if ('origin' in element && element.origin && element.origin.how !== 'added') continue;
      const at = placeOf(element);
      if (at.file !== page.file || !contains(page, at, offset)) continue;
      found.unshift(element);
      if ('statements' in element) look(element.statements ?? []);
      if ('children' in element) look(element.children);
    }
  };
  look(project.model.journeys);
  return found;
}

function ofElement(project: EditableProject, element: Element): OfferedRefactoring[] {
  const say = sayIn(project);
  const revision = new Revision(project);
  const name = revision.name(element);
  const journey = project.index.journeyOf(element.id);
  switch (element.kind) {
    case 'pain':
      return [
        {
          request: { do: 'pain-to-opportunity', element: element.id },
          title: say('pain-to-opportunity', {}),
          kind: 'refactor.rewrite',
        },
      ];
    case 'opportunity':
      return [
        {
          request: { do: 'opportunity-to-initiative', element: element.id },
          title: say('opportunity-to-initiative', {}),
          kind: 'refactor.rewrite',
        },
      ];
    case 'stage':
      return element.children.length === 0 || journey?.toBeOf
        ? []
        : [
            {
              request: { do: 'extract-journey', element: element.id },
              title: say('extract-journey', { element: name }),
              kind: 'refactor.extract',
            },
          ];
    case 'step': {
      const around = project.index.parentOf(element.id);
      const stages = journey ? [...stagesOf(journey)].map(({ stage }) => stage) : [];
      return stages
        .filter((stage) => stage.id !== around?.id && !stage.origin)
        .slice(0, MAX_STAGES)
        .map((stage) => ({
          request: { do: 'move', element: element.id, stage: stage.id },
          title: say('move', { element: name, stage: revision.name(stage) }),
          kind: 'refactor.move',
        }));
    }
    case 'journey':
      return [
        {
          request: { do: 'copy-to-be', element: element.id },
          title: say('copy-to-be', { element: name }),
          kind: 'refactor.extract',
        },
      ];
    default:
      return [];
  }
}
