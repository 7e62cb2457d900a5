import { readFile } from 'node:fs/promises';
import { restApi } from '../api.ts';
import type { Base, Run } from '../platform.ts';
import { githubComments } from './comments.ts';
import { GithubEvent } from './event.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The run that the environment of a GitHub job tells of; undefined when its event cannot be read. */
export async function githubRun(env: Environment): Promise<Run | undefined> {
  const { GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token } = env;
  if (!path) return {};
  const event = GithubEvent.safeParse(await jsonOf(path));
  if (!event.success) return undefined;
  const { pull_request: pull } = event.data;
  const base = baseOf(event.data);
  if (!pull) return { base };
  const api = env['GITHUB_API_URL'] || 'https://api.github.com';
  const mayWrite = token !== undefined && token !== '' && /^[\w.-]+\/[\w.-]+$/.test(repository) && URL.canParse(api);
  const headers = { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' };
  return {
    base,
    label: pull.head.ref,
    request: {
      fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
      ...(mayWrite && { comments: githubComments(restApi(api, token, headers), repository, pull.number) }),
    },
  };
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function baseOf({ pull_request: pull, merge_group: group, before }: GithubEvent): Base | undefined {
  if (pull) return { revision: pull.base.sha, label: pull.base.ref };
  if (group) return { revision: group.base_sha, label: group.base_ref.replace(/^refs\/heads\//, '') };
  if (before === undefined || /^0+$/.test(before)) return undefined;
  return { revision: before, label: before.slice(0, 10), optional: true };
}
