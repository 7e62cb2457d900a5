import { explainRule, externalRules, ruleCodes, rules } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import { nearestWord } from '@touchline/model';
import type { Context } from '../commands/command.ts';
import type { CommonOptions } from '../commands/options.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { messages } from '../messages.ts';

export function runExplain(code: string | undefined, options: CommonOptions, { terminal }: Context): ExitCode {
  const language: Language = options.language ?? 'en';
  if (code === undefined) {
    const widest = Math.max(...ruleCodes().map((one) => one.length));
    const all = [...rules, ...externalRules].map((rule) => `  ${rule.code.padEnd(widest)}  ${rule.summary[language]}`);
    terminal.out(`${messages.text(language, 'rules-title')}\n\n${all.sort().join('\n')}\n`);
    return EXIT.fine;
  }
  const text = explainRule(code, language);
  if (text === undefined) {
    const suggestion = nearestWord(code, ruleCodes());
    throw new UsageError(
      suggestion
        ? messages.text(language, 'unknown-rule-suggestion', { code, suggestion })
        : messages.text(language, 'unknown-rule', { code }),
    );
  }
  terminal.out(`${text.trimEnd()}\n`);
  return EXIT.fine;
}
