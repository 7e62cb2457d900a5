import { ruleCodes } from '@touchline/insights';
import { CONFIG_FILE, Config } from '@touchline/model';
import {
  checkRuleCodes,
  isProblem,
  nameOf,
  type Problem,
  problem,
  projectFolderOf,
  readConfig,
  readText,
  resolvePath,
} from '@touchline/project';
import { nodeFiles, toPath } from '@touchline/project/node';
import type { Terminal } from './terminal.ts';

/** The config of the nearest project from a folder upward, without its texts; what holds where there is none. */
export interface Configured {
  readonly name: string;
  readonly config: Config;
  readonly problems: readonly Problem[];
}

export async function configAround(path: string, terminal: Pick<Terminal, 'cwd'>): Promise<Configured> {
  const at = toPath(path, terminal.cwd);
  const kind = await nodeFiles.kind(at);
  if (isProblem(kind) || kind === undefined)
    return { name: nameOf(at), config: Config.parse({}), problems: [kind ?? problem('path-missing', at)] };
  const folder = await projectFolderOf(nodeFiles, at);
  if (folder === undefined) return { name: nameOf(at), config: Config.parse({}), problems: [] };
  const file = resolvePath(folder, CONFIG_FILE);
  const source = await readText(nodeFiles, file);
  if (isProblem(source)) return { name: nameOf(folder), config: Config.parse({}), problems: [source] };
  const read = readConfig(file, source.text);
  const problems = [...read.problems, ...checkRuleCodes(read, file, ruleCodes())];
  return { name: read.config.name ?? nameOf(folder), config: read.config, problems };
}
