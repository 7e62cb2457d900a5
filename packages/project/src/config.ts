import { CONFIG_FILE, Config } from '@touchline/model';
import { type ConfigPath, type ConfigText, parseConfigText } from './config-text.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';

export interface ReadConfig {
  /** What the file says; a property with a mistake has its default. */
  readonly config: Config;
  readonly text: ConfigText;
  readonly problems: readonly Problem[];
}

type Issue = NonNullable<ReturnType<typeof Config.safeParse>['error']>['issues'][number];

const MEND = 'Correct it, or leave the property out.';

/** Reads the text of a `touchline.config.json`; comments and trailing commas are allowed. */
export function readConfig(path: string, source: string): ReadConfig {
  const text = parseConfigText(source);
  if (text.mistake) {
    const { message, place } = text.mistake;
    const syntax = problem('config-syntax', path, `Not valid JSON: ${message}.`, 'Correct it at this place.', place);
    return { config: Config.parse({}), text, problems: [syntax] };
  }
  const { data, error } = Config.safeParse(text.value);
  if (!error) return { config: data, text, problems: [] };
  const problems = error.issues.flatMap((issue) => problemsOf(issue, path, text));
  return { config: withoutMistakes(text.value, error.issues), text, problems };
}

/** Codes in `rules` that no rule has: a typo there would silently change nothing. */
export function checkRuleCodes({ config, text }: ReadConfig, path: string, known: readonly string[]): Problem[] {
  return Object.keys(config.rules)
    .filter((code) => !known.includes(code))
    .map((code) =>
      problem(
        'unknown-rule',
        path,
        `There is no rule "${code}".`,
        didYouMean(code, known) ?? 'Take a code that a finding of `touchline check` shows.',
        text.placeOfKey(['rules', code]),
      ),
    );
}

/** What is left when every top-level property with a mistake is taken out. */
function withoutMistakes(value: unknown, issues: readonly Issue[]): Config {
  const wrong = new Set<unknown>(
    issues.flatMap((issue) => [issue.path[0], ...(issue.code === 'unrecognized_keys' ? issue.keys : [])]),
  );
  const properties = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  return Config.parse(Object.fromEntries(properties.filter(([key]) => !wrong.has(key))));
}

function problemsOf(issue: Issue, path: string, text: ConfigText): Problem[] {
  const at: ConfigPath = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const invalid = (message: string, wayOut = MEND): Problem[] => [
    problem('config-invalid', path, `${spelled(at)} ${message}.`, wayOut, text.placeOf(at)),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, text));
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const value = valueAt(text.value, at);
      const wayOut = typeof value === 'string' ? didYouMean(value, choices) : undefined;
      return invalid(`must be one of ${choices.join(', ')}, not ${JSON.stringify(value)}`, wayOut);
    }
    case 'invalid_type':
      return invalid(`must be ${typeWords[issue.expected] ?? issue.expected}`);
    default:
      return invalid(issue.message);
  }
}

function unknownKey(key: string, path: string, text: ConfigText): Problem {
  const known = Object.keys(Config.shape);
  const code: ProblemCode = 'config-unknown-key';
  const wayOut = didYouMean(key, known) ?? `There are: ${known.join(', ')}.`;
  return problem(code, path, `"${key}" is no property of ${CONFIG_FILE}.`, wayOut, text.placeOfKey([key]));
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  array: 'a list in [ ]',
  object: 'a block in { }',
  record: 'a block in { }',
  number: 'a number',
  int: 'a whole number',
};

/** `include[0]`, `rules.goal-without-kpi`, or the file as a whole. */
function spelled(path: ConfigPath): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return text === '' ? 'The config' : `\`${text.slice(1)}\``;
}

function valueAt(value: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
}
