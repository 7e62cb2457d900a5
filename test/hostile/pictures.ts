import {
  blueprintMermaid,
  blueprintSvg,
  changesBetween,
  checklistMermaid,
  checklistSvg,
  curveMermaid,
  curveSvg,
  journeyMapSvg,
  journeyMermaid,
  kpiBoardSvg,
  type MermaidDiagram,
  prioritiesMermaid,
  prioritiesSvg,
  readerOf,
  roadmapMermaid,
  roadmapSvg,
  strategyMapMermaid,
  strategyMapSvg,
} from '@touchline/diagrams';
import { buildChecklist } from '@touchline/insights';
import type { ChecklistReport, Journey, Model } from '@touchline/model';

export const AS_OF = '2026-10-05';

export function checklistOf(model: Model): ChecklistReport {
  return buildChecklist(model, { asOf: AS_OF, language: 'en' });
}

function today(model: Model): Journey {
  const journey = model.journeys.find(({ name }) => name === 'Today');
  if (journey === undefined) throw new Error('The project has no journey "Today".');
  return journey;
}

/** Every kind of picture of our own as SVG, with the hooks of the preview and the marks of a comparison. */
export function svgsOf(model: Model, checklist: ChecklistReport): string[] {
  const reader = readerOf(model);
  const hooks = { ids: true, asOf: AS_OF };
  const changes = changesBetween(model, 'Today', 'Tomorrow').before;
  return [
    journeyMapSvg(model, 'Today', { ...hooks, language: 'en', changes }),
    blueprintSvg(reader, today(model), hooks),
    curveSvg(reader, today(model), hooks),
    strategyMapSvg(reader, hooks),
    roadmapSvg(reader, hooks),
    prioritiesSvg(reader, hooks),
    kpiBoardSvg(reader, hooks),
    checklistSvg(reader, checklist, hooks),
  ];
}

export function mermaidOf(model: Model, checklist: ChecklistReport): Record<string, MermaidDiagram[]> {
  const reader = readerOf(model);
  return {
    journey: journeyMermaid(reader, today(model)),
    blueprint: blueprintMermaid(reader, today(model)),
    curve: curveMermaid(reader, today(model)),
    'strategy map': strategyMapMermaid(reader),
    roadmap: roadmapMermaid(reader, { asOf: AS_OF }),
    priorities: prioritiesMermaid(reader),
    checklist: checklistMermaid(reader, checklist),
  };
}
