import type { Answers, Extra } from './answers.ts';
import type { NewFiles } from './templates/index.ts';

/** The files around the strategy: its config, and what the user asked for besides. */
export function projectFiles(answers: Answers, configSchema: string): NewFiles {
  const config = { $schema: configSchema, name: answers.strategy, language: answers.language };
  const files: NewFiles = { 'touchline.config.json': `${JSON.stringify(config, null, 2)}\n` };
  for (const extra of answers.extras) Object.assign(files, EXTRA_FILES[extra]);
  return files;
}

const EXTRA_FILES: Record<Extra, NewFiles> = {
  gitattributes: { '.gitattributes': '*.cx text eol=lf\n' },
  vscode: {
    '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['touchline.touchline-vscode'] }, null, 2)}\n`,
  },
  github: {
    '.github/workflows/touchline.yml': `name: Touchline
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
      - run: npx --yes touchline ci github
        env:
          GITHUB_TOKEN: \${{ github.token }}
      - run: npx --yes touchline format --check
`,
  },
  gitlab: {
    '.gitlab-ci.yml': `touchline:
  image: node:24
  variables:
    GIT_DEPTH: 0 # what changed is seen from where the branch left main
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # Comments on the merge request with a token of scope api in GITLAB_TOKEN.
    - npx --yes touchline ci gitlab --code-quality gl-code-quality-report.json --markdown touchline.md
    - npx --yes touchline format --check
  artifacts:
    when: always
    paths: [touchline.md]
    reports:
      codequality: gl-code-quality-report.json
`,
  },
};
