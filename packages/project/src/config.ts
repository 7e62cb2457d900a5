import { Config, isConfigFault, nearestWord } from '@touchline/model';
import { type ConfigPath, type ConfigText, parseConfigText } from './config-text.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';

export interface ReadConfig {
  /** What the file says; a property with a mistake has its default. */
  readonly config: Config;
  readonly text: ConfigText;
  readonly problems: readonly Problem[];
}

type Issue = NonNullable<ReturnType<typeof Config.safeParse>['error']>['issues'][number];

/** Reads the text of a `touchline.config.json`; comments and trailing commas are allowed. */
export function readConfig(path: string, source: string): ReadConfig {
  const text = parseConfigText(source);
  if (text.mistake) {
    const { code, place } = text.mistake;
    return { config: Config.parse({}), text, problems: [problem(code, path, {}, place)] };
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
    .map((code) => {
      const similar = nearestWord(code, known);
      const place = text.placeOfKey(['rules', code]);
      return similar === undefined
        ? problem('unknown-rule', path, { code }, place)
        : problem('unknown-rule-similar', path, { code, similar }, place);
    });
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
  const found = (code: ProblemCode, parameters: Problem['parameters'] = {}): Problem[] => [
    problem(code, path, { property: spelled(at), ...parameters }, text.placeOf(at)),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, text));
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const value = valueAt(text.value, at);
      const similar = typeof value === 'string' ? nearestWord(value, choices) : undefined;
      const parameters = { choices: choices.join(', '), value: JSON.stringify(value) };
      return similar === undefined
        ? found('config-choice', parameters)
        : found('config-choice-similar', { ...parameters, similar });
    }
    case 'invalid_type':
      if (at.length === 0) return [problem('config-not-a-block', path, {}, text.placeOf(at))];
      return found(typeCodes[issue.expected] ?? 'config-invalid');
    default:
      return found(isConfigFault(issue.message) ? `config-${issue.message}` : 'config-invalid');
  }
}

function unknownKey(key: string, path: string, text: ConfigText): Problem {
  const known = Object.keys(Config.shape);
  const similar = nearestWord(key, known);
  const place = text.placeOfKey([key]);
  return similar === undefined
    ? problem('config-unknown-key', path, { key, keys: known.join(', ') }, place)
    : problem('config-unknown-key-similar', path, { key, similar }, place);
}

const typeCodes: Readonly<Record<string, ProblemCode>> = {
  string: 'config-wants-text',
  array: 'config-wants-list',
  object: 'config-wants-block',
  record: 'config-wants-block',
  number: 'config-wants-whole-number',
  int: 'config-wants-whole-number',
};

/** `include[0]`, `rules.goal-without-kpi`. */
function spelled(path: ConfigPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
}

function valueAt(value: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value);
}
