import type { Answers, Extra } from './answers.ts';
import type { NewFiles } from './templates/index.ts';

/**
 * The files around the strategy: its config, and what the user asked for besides. Build servers read their jobs at the
 * root of the repository only; `folder` is the way from there to the strategy, empty where it is the root itself.
 */
export function projectFiles(answers: Answers, configSchema: string, folder = ''): NewFiles {
  const config = { $schema: configSchema, name: answers.strategy, language: answers.language };
  const files: NewFiles = { 'touchline.config.json': `${JSON.stringify(config, null, 2)}\n` };
  for (const extra of answers.extras) {
    const { name, text } = extraFile(extra, folder);
    files[name] = text;
  }
  return files;
}

/** The file of one extra: its path from the folder of the strategy, and its text. */
export function extraFile(extra: Extra, folder: string): { name: string; text: string } {
  const root = '../'.repeat(folder === '' ? 0 : folder.split('/').length);
  const run: Command = (words) => command(words, folder);
  switch (extra) {
    case 'gitattributes':
      return { name: '.gitattributes', text: '*.cx text eol=lf\n' };
    case 'vscode': {
      const recommended = { recommendations: ['touchline.touchline-vscode'] };
      return { name: '.vscode/extensions.json', text: `${JSON.stringify(recommended, null, 2)}\n` };
    }
    case 'github':
      return { name: `${root}.github/workflows/touchline.yml`, text: githubJob(run) };
    case 'gitlab':
      return { name: `${root}.gitlab-ci.yml`, text: gitlabJob(run) };
  }
}

/** A command line about the folder, as a scalar of YAML. */
function command(words: string, folder: string): string {
  if (folder === '') return `npx --yes touchline ${words}`;
  const isPlain = /^[\p{L}\p{N}_][\p{L}\p{N}_./-]*$/u.test(folder);
  const line = `npx --yes touchline ${words} ${isPlain ? folder : `'${folder.replaceAll("'", "'\\''")}'`}`;
  return isPlain ? line : JSON.stringify(line);
}

type Command = (words: string) => string;

const githubJob = (run: Command): string => `name: Touchline
on:
  pull_request:
  push:
permissions:
  contents: read
  pull-requests: write # for the comment that says what changed
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # what changed is seen from where the branch left main
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: ${run('ci github')}
        env:
          GITHUB_TOKEN: \${{ github.token }}
      - run: ${run('format --check')}
`;

const gitlabJob = (run: Command): string => `touchline:
  image: node:24
  variables:
    GIT_DEPTH: 0 # what changed is seen from where the branch left main
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # Comments on the merge request with a token of scope api in GITLAB_TOKEN.
    - ${run('ci gitlab --code-quality gl-code-quality-report.json --markdown touchline.md')}
    - ${run('format --check')}
  artifacts:
    when: always
    paths: [touchline.md]
    reports:
      codequality: gl-code-quality-report.json
`;
