import type { FeatureServer } from './feature.ts';
import type { LiveProject } from './live-project.ts';
import { pathOfUri } from './uris.ts';

/**
 * The projects that files belong to, open or not, and those that are loaded already. For use inside of `answerAll`.
 * @param files Addresses; what is no address is passed over.
 */
export async function projectsOf(
  server: FeatureServer,
  files: unknown,
  loaded: readonly LiveProject[],
): Promise<readonly LiveProject[]> {
  const projects = new Set(loaded);
  const paths = (Array.isArray(files) ? files : []).filter((uri) => typeof uri === 'string').map(pathOfUri);
  for (const path of paths) {
    if ([...projects].some((project) => project.has(path))) continue;
    const view = await server.view(path);
    if (view) projects.add(view.project);
  }
  return [...projects].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}
