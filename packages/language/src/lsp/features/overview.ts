import { resolvePath } from '@touchline/project';
import { overviewOf } from '../../overview/overview.ts';
import { projectsOf } from '../asked-projects.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import type { LiveProject } from '../live-project.ts';
import { OVERVIEW_REQUEST, type OverviewAnswer, type OverviewQuestion, type ProjectOverview } from '../protocol.ts';
import { uriOfPath } from '../uris.ts';

/** Where the projects of a workspace stand, also while no document is open. */
export const overview: Feature = {
  capabilities: {},
  register: (server) => {
    server.connection.onRequest<OverviewAnswer, unknown>(
      OVERVIEW_REQUEST,
      ({ files, elements }: OverviewQuestion, token) =>
        server.answerAll(token, async (loaded) =>
          (await projectsOf(server, files, loaded)).map((project) => standing(server, project, elements === true)),
        ),
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
