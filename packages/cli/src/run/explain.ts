import { allRules, explainRule } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import { nearestWord } from '@touchline/model';
import type { Context } from '../commands/command.ts';
import type { CommonOptions } from '../commands/options.ts';
import { configAround } from '../configured.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { messages } from '../messages.ts';
import { printable } from '../terminal.ts';

export async function runExplain(
  code: string | undefined,
  options: CommonOptions,
  { terminal }: Context,
): Promise<ExitCode> {
  // Rules of a team are those of the project one stands in; what is wrong with its config, `check` says.
  const { config } = await configAround('.', terminal);
  const language: Language = options.language ?? 'en';
  const known = allRules(config);
  if (code === undefined) {
    const widest = Math.max(...known.map((one) => one.code.length));
    const all = known.map((rule) => `  ${rule.code.padEnd(widest)}  ${printable(rule.summary[language])}`);
    terminal.out(`${messages.text(language, 'rules-title')}\n\n${all.sort().join('\n')}\n`);
    return EXIT.fine;
  }
  const text = explainRule(code, language, config);
  if (text === undefined) {
    const suggestion = nearestWord(
      code,
      known.map((rule) => rule.code),
    );
    throw new UsageError(
      suggestion
        ? messages.text(language, 'unknown-rule-suggestion', { code, suggestion })
        : messages.text(language, 'unknown-rule', { code }),
    );
  }
  terminal.out(`${printable(text.trimEnd())}\n`);
  return EXIT.fine;
}
