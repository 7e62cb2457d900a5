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
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - run: npx --yes touchline check --format github
      - run: npx --yes touchline format --check
`,
  },
  gitlab: {
    '.gitlab-ci.yml': `touchline:
  image: node:24
  script:
    - npx --yes touchline check
    - npx --yes touchline format --check
`,
  },
};
