import { resolvePath } from '@touchline/project';
import { overviewOf } from '../../overview/overview.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import type { LiveProject } from '../live-project.ts';
import { OVERVIEW_REQUEST, type OverviewAnswer, type OverviewQuestion, type ProjectOverview } from '../protocol.ts';
import { pathOfUri, uriOfPath } from '../uris.ts';

/** Where the projects of a workspace stand, also while no document is open. */
export const overview: Feature = {
  capabilities: {},
  register: (server) => {
    server.connection.onRequest<OverviewAnswer, unknown>(
      OVERVIEW_REQUEST,
      ({ files, elements }: OverviewQuestion, token) =>
        server.answerAll(token, async (open) => {
          const projects = new Set(open);
          for (const path of files.map(pathOfUri)) {
            if ([...projects].some((project) => project.has(path))) continue;
            const view = await server.view(path);
            if (view) projects.add(view.project);
          }
          return [...projects]
            .map((project) => standing(server, project, elements))
            .sort((a, b) => (a.folder < b.folder ? -1 : 1));
        }),
    );
  },
};

function standing(server: FeatureServer, project: LiveProject, elements: boolean): ProjectOverview {
  const language = server.language();
  const { model, index, asOf, findings } = project.check();
  const { folder } = project;
  return overviewOf(
    {
      model,
      index,
      asOf,
      language,
      findings: findings(language),
      broken: [...project.fragments()].some(({ problems }) => problems.some(({ syntax }) => syntax !== undefined)),
      folder: uriOfPath(folder),
      uriOf: (file) => server.uriOf(resolvePath(folder, file)),
    },
    elements,
  );
}
