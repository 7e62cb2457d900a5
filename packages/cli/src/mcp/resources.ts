import { renderView, reportMarkdown } from '@touchline/diagrams';
import { buildChecklist, buildInsights } from '@touchline/insights';
import { type Journey, labelOf } from '@touchline/model';
import { mapOf } from '../views.ts';
import type { ServedProject } from './served.ts';

/** Something to read as a whole: the model, a report, the map of a journey. */
export interface ServedResource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly mimeType: string;
  text(): string;
}

/** Everything of a project that can be read as a whole; it is made when it is read. */
export function resourcesOf(project: ServedProject): ServedResource[] {
  const { model, name } = project;
  const base = `touchline://strategy/${project.folder.split('/').map(encodeURIComponent).join('/')}`;
  return [
    {
      uri: `${base}/model.json`,
      name: 'model.json',
      title: `${name}: the model`,
      mimeType: 'application/json',
      text: () => JSON.stringify(model),
    },
    {
      uri: `${base}/report.md`,
      name: 'report.md',
      title: `${name}: the whole report`,
      mimeType: 'text/markdown',
      text: () => reportMarkdown(model, { ...drawn(project), insights: buildInsights(model, project) }),
    },
    ...model.journeys.flatMap((journey) => mapsOf(project, journey, base)),
  ];
}

function mapsOf(project: ServedProject, journey: Journey, base: string): ServedResource[] {
  const formats = [
    ['svg', 'image/svg+xml'],
    ['md', 'text/markdown'],
  ] as const;
  return formats.map(([format, mimeType]) => ({
    uri: `${base}/maps/${encodeURIComponent(journey.id)}.${format}`,
    name: `${journey.id}.${format}`,
    title: `${project.name}: ${labelOf(journey)}`,
    mimeType,
    text: () => {
      const files = renderView(project.model, mapOf(journey), format, drawn(project));
      return files.map(({ content }) => content).join('\n');
    },
  }));
}

function drawn({ model, language, asOf, findings }: ServedProject) {
  return { language, asOf, findings, checklist: buildChecklist(model, { asOf, language }) };
}
