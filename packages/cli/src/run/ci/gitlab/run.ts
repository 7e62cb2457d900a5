import { restApi } from '../api.ts';
import type { Base, Run } from '../platform.ts';
import { gitlabNotes } from './comments.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** The pipeline that the predefined variables of a GitLab job tell of. */
export function gitlabRun(env: Environment): Run {
  const { CI_MERGE_REQUEST_IID: request, CI_API_V4_URL: api, GITLAB_TOKEN: token } = env;
  const project = env['CI_MERGE_REQUEST_PROJECT_ID'] ?? '';
  const base = baseOf(env);
  if (!request) return { base };
  const mayWrite = token !== undefined && token !== '' && api !== undefined && URL.canParse(api);
  return {
    base,
    label: env['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'],
    request: {
      fork: env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== project,
      ...(mayWrite && { comments: gitlabNotes(restApi(api, token), project, request) }),
    },
  };
}

function baseOf(env: Environment): Base | undefined {
  const { CI_MERGE_REQUEST_DIFF_BASE_SHA: parted = '', CI_COMMIT_BEFORE_SHA: before = '' } = env;
  if (SHA.test(parted)) return { revision: parted, label: env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] };
  if (!SHA.test(before) || /^0+$/.test(before)) return undefined;
  return { revision: before, label: before.slice(0, 10), optional: true };
}
