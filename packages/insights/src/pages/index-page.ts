import { rules } from '../rules/index.ts';
import { allRules } from './explain.ts';

const CATEGORIES = {
  correctness: 'Correctness: what contradicts itself or cannot be computed',
  completeness: 'Completeness: what a strategy of this size usually says as well',
  practice: 'Practice: what good customer-experience teams do',
} as const;

/** `docs/rules/README.md`: all rules by category, each with its sentence and a link to its page. */
export function ruleIndexPage(): string {
  const sections = Object.entries(CATEGORIES).flatMap(([category, title]) => {
    const lines = allRules()
      .filter((rule) => rule.category === category)
      .map(
        (rule) =>
          `| [${rule.code}](${rule.code}.md) | ${rule.severity} | ${presetOf(rule.code)} | ${rule.summary.en} |`,
      );
    if (lines.length === 0) return [];
    return [
      `## ${title}`,
      ['| rule | severity | on from preset | in one sentence |', '|---|---|---|---|', ...lines].join('\n'),
    ];
  });
  return ['# Rules', INTRODUCTION, ...sections].join('\n\n').concat('\n');
}

const INTRODUCTION =
  'What `touchline check` and the editor say about a strategy. The [presets](../configuration.md#choosing-rules) ' +
  '`essential`, `recommended` (the default), `strict` and `all` contain each other; those of frameworks add what the ' +
  'framework asks for. A remark that may stay is accepted in the text: `accept CODE because "…" until 2027-03-31`. ' +
  'These pages are generated from the rules themselves; `touchline explain CODE` prints them in English, Ukrainian or ' +
  'Russian, `touchline rules` lists what is on in a project.';

/** The smallest of the presets that contain each other, then the frameworks. */
function presetOf(code: string): string {
  const rule = rules.find((candidate) => candidate.code === code);
  return rule ? [rule.preset, ...(rule.frameworks ?? [])].join(', ') : 'always';
}
