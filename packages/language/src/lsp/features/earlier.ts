import { folderOf, isWithin, matcherOf, projectFolderOf, relativePath } from '@touchline/project';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Feature, FeatureServer } from '../feature.ts';
import type { LiveProject } from '../live-project.ts';
import { EARLIER_REQUEST, type EarlierAnswer, type EarlierQuestion, type EarlierText } from '../protocol.ts';
import { pathOfUri, uriOfPath } from '../uris.ts';

/** Another state of a project, from texts that the editor has: what a map is compared with. */
export const earlier: Feature = {
  capabilities: {},
  register: (server) => {
    server.connection.onRequest<EarlierAnswer, unknown>(EARLIER_REQUEST, ({ uri, texts }: EarlierQuestion, token) => {
      if (typeof uri !== 'string' || !Array.isArray(texts) || !texts.every(isText))
        throw new ResponseError(ErrorCodes.InvalidParams, 'The document or the texts are missing.');
      return server.answerAll(token, async (): Promise<EarlierAnswer> => {
        const view = await server.view(pathOfUri(uri));
        if (!view) return { state: 'unknown' };
        const { project, file } = view;
        const state = project.withTexts(await textsIn(server, project, texts));
        const { model, asOf } = state.check();
        const broken = [...state.fragments()]
          .filter(({ problems }) => problems.some(({ syntax }) => syntax !== undefined))
          .map((fragment) => fragment.file);
        const { severities } = project.config.changes;
        return { state: 'known', model, broken, severities, file, asOf, folder: uriOfPath(project.folder) };
      });
    });
  },
};

function isText(text: unknown): text is EarlierText {
  if (typeof text !== 'object' || text === null) return false;
  const { uri, text: content } = text as Partial<EarlierText>;
  return typeof uri === 'string' && (content === null || typeof content === 'string');
}

/** The texts of files that the project has, or had: of those that are gone, the ones that its config would take in. */
async function textsIn(
  server: FeatureServer,
  project: LiveProject,
  texts: readonly EarlierText[],
): Promise<Map<string, string | undefined>> {
  const { include, exclude } = project.config;
  const [isIncluded, isExcluded] = [matcherOf(include), matcherOf(exclude)];
  const isOurs = async (path: string): Promise<boolean> => {
    if (project.has(path)) return true;
    const name = relativePath(project.folder, path);
    // Files of other projects count where they are used, and those have names that lead out of the folder.
    if (name === undefined) return project.usesFile(path);
    if (!path.endsWith('.cx') || !isIncluded(name) || isExcluded(name)) return false;
    const home = await projectFolderOf(server.host.files, folderOf(path));
    return home === undefined || !isWithin(project.folder, home) || home === project.folder;
  };
  const known = new Map<string, string | undefined>();
  for (const { uri, text } of texts) {
    const path = pathOfUri(uri);
    if (await isOurs(path)) known.set(project.nameOf(path), text ?? undefined);
  }
  return known;
}
