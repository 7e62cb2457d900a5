import { Config, configKeysAt, isConfigFault, nearestWord } from '@touchline/model';
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

/**
 * Codes in `rules` that no rule has: a typo there would silently change nothing. Rules of one's own have other codes than
 * the rules that there are.
 */
export function checkRuleCodes({ config, text }: ReadConfig, path: string, builtIn: readonly string[]): Problem[] {
  const own = Object.keys(config.customRules);
  const known = [...builtIn, ...own];
  const unknown = Object.keys(config.rules)
    .filter((code) => !known.includes(code))
    .map((code) => {
      const similar = nearestWord(code, known);
      const place = text.placeOfKey(['rules', code]);
      return similar === undefined
        ? problem('unknown-rule', path, { code }, place)
        : problem('unknown-rule-similar', path, { code, similar }, place);
    });
  const taken = own
    .filter((code) => builtIn.includes(code))
    .map((code) => problem('config-code-taken', path, { code }, text.placeOfKey(['customRules', code])));
  return [...unknown, ...taken];
}

/** What is left when every top-level property with a mistake is taken out; of rules of one's own only the wrong ones. */
function withoutMistakes(value: unknown, issues: readonly Issue[]): Config {
  const ways = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  const isInRule = (way: Issue['path']): boolean => way[0] === 'customRules' && way.length > 1;
  const wrong = new Set<unknown>(ways.filter((way) => !isInRule(way)).map(([property]) => property));
  const wrongRules = new Set<unknown>(ways.filter(isInRule).map(([, code]) => code));
  const left = entriesOf(value).filter(([property]) => !wrong.has(property));
  const sound = left.map(([property, said]): [string, unknown] =>
    property === 'customRules'
      ? [property, Object.fromEntries(entriesOf(said).filter(([code]) => !wrongRules.has(code)))]
      : [property, said],
  );
  return Config.parse(Object.fromEntries(sound));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function problemsOf(issue: Issue, path: string, text: ConfigText): Problem[] {
  const at: ConfigPath = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const found = (code: ProblemCode, parameters: Problem['parameters'] = {}): Problem[] => [
    problem(code, path, { property: spelled(at), ...parameters }, text.placeOf(at)),
  ];
  const isMissing = valueAt(text.value, at) === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(at, key, path, text));
    case 'invalid_key': {
      const [wrong] = issue.issues;
      return wrong ? problemsOf({ ...wrong, path: issue.path }, path, text) : found('config-invalid');
    }
    case 'invalid_union': {
      const meant = meantOf(issue.errors, valueAt(text.value, at));
      if (!meant) return found(isMissing ? 'config-missing' : 'config-invalid');
      return meant.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, path, text));
    }
    case 'invalid_value': {
      if (isMissing) return found('config-missing');
      const choices = issue.values.map(String);
      const value = valueAt(text.value, at);
      const similar = typeof value === 'string' ? nearestWord(value, choices) : undefined;
      const parameters = { choices: listed(choices), value: JSON.stringify(value) };
      return similar === undefined
        ? found('config-choice', parameters)
        : found('config-choice-similar', { ...parameters, similar });
    }
    case 'invalid_type':
      if (at.length === 0) return [problem('config-not-a-block', path, {}, text.placeOf(at))];
      if (isMissing) return found('config-missing');
      return found(typeCodes[issue.expected] ?? 'config-invalid');
    default:
      return found(isConfigFault(issue.message) ? `config-${issue.message}` : 'config-invalid');
  }
}

function unknownKey(at: ConfigPath, key: string, path: string, text: ConfigText): Problem {
  const known = configKeysAt(at) ?? [];
  const similar = nearestWord(key, known);
  const isInner = at.length > 0;
  const place = text.placeOfKey([...at, key]);
  const where = isInner ? { property: spelled(at) } : {};
  return similar === undefined
    ? problem(
        isInner ? 'config-unknown-key-in' : 'config-unknown-key',
        path,
        { ...where, key, keys: listed(known) },
        place,
      )
    : problem(
        isInner ? 'config-unknown-key-in-similar' : 'config-unknown-key-similar',
        path,
        { ...where, key, similar },
        place,
      );
}

const MOST_LISTED = 40;

/** What a condition may say is a hundred words: the schema offers them in the editor. */
function listed(words: readonly string[]): string {
  return words.length > MOST_LISTED ? `${words.slice(0, MOST_LISTED).join(', ')}, …` : words.join(', ');
}

/** Of what a value can be, what the writer meant: the only thing whose type it has. */
function meantOf(choices: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const isOther = ({ code, path }: Issue): boolean =>
    path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof value !== 'string'));
  const fitting = choices.filter((issues) => !issues.some(isOther));
  return fitting.length === 1 ? fitting[0] : undefined;
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
