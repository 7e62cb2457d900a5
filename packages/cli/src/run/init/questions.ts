import type { Language } from '@touchline/locale';
import { type Answers, type Extra, proposalFor, type Template } from '@touchline/project/new-project';
import type { InitOptions } from '../../commands/options.ts';
import { messages } from './messages.ts';
import type { PartsThere } from './parts.ts';

/** The answers, or nothing when the user breaks off. */
export async function asked(options: InitOptions, there: PartsThere): Promise<Answers | undefined> {
  try {
    return await ask(options, there);
  } catch (error) {
    if (error instanceof BrokenOff) return undefined;
    throw error;
  }
}

class BrokenOff extends Error {}

/** Asks for what the options leave open; the language first, since everything after it is said in it. */
async function ask(options: InitOptions, there: PartsThere): Promise<Answers> {
  const { intro, select, text, multiselect, cancel, isCancel } = await import('@clack/prompts');

  let language: Language = options.language ?? 'en';
  const say = (code: (typeof messages.codes)[number]): string => messages.messages[language][code];
  const given = async <T>(answer: Promise<T>): Promise<Exclude<T, symbol>> => {
    const value = await answer;
    if (!isCancel(value)) return value as Exclude<T, symbol>;
    cancel(say('nothing-written'));
    throw new BrokenOff();
  };
  const title = async (known: string | undefined, message: string, proposal: string): Promise<string> =>
    known ?? (await given(text({ message, placeholder: proposal, defaultValue: proposal })));

  intro(say('intro'));
  language =
    options.language ??
    (await given(
      select<Language>({
        message: say('which-language'),
        options: [
          { value: 'en', label: 'English' },
          { value: 'uk', label: 'Українська' },
          { value: 'ru', label: 'Русский' },
        ],
      }),
    ));
  const whole = say('whole-strategy');
  const template =
    options.template ??
    (await given(
      select<Template>({
        message: say('which-template'),
        options: [
          { value: 'bank', label: say('bank'), hint: whole },
          { value: 'telecom', label: say('telecom'), hint: whole },
          { value: 'public-service', label: say('public-service'), hint: whole },
          { value: 'blank', label: say('blank'), hint: say('only-map') },
        ],
      }),
    ));
  const proposal = proposalFor(template, language);
  const strategy =
    template === 'blank'
      ? (options.name ?? proposal.strategy)
      : await title(options.name, say('which-strategy'), proposal.strategy);
  const customer = await title(options.customer, say('which-customer'), proposal.customer);
  const journey = await title(options.journey, say('which-journey'), proposal.journey);
  const hint = (extra: Extra): string => say(there.has(extra) ? 'is-there' : extra);
  const extras =
    options.with ??
    (await given(
      multiselect<Extra>({
        message: say('which-extras'),
        required: false,
        options: [
          { value: 'gitattributes', label: '.gitattributes', hint: hint('gitattributes') },
          { value: 'vscode', label: '.vscode/extensions.json', hint: hint('vscode') },
          { value: 'github', label: 'GitHub Actions', hint: hint('github') },
          { value: 'gitlab', label: 'GitLab CI', hint: hint('gitlab') },
        ],
      }),
    ));
  return { template, strategy, customer, journey, language, extras };
}
