import { check, explainRule } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import { LANGUAGES } from '@touchline/locale';
import { Config, type CustomRule, type Finding, type Fix } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../packages/language/src/edits/edit.ts';
import { editableTexts } from '../../packages/language/src/edits/project.ts';
import { quickFix, quickFixesFor } from '../../packages/language/src/edits/quick-fixes.ts';

const reader = createFileReader();
const asOf = '2026-11-01';

type Asked = Pick<CustomRule, 'every' | 'require'> & Partial<CustomRule>;

function configOf(rules: Readonly<Record<string, Asked>>, more: object = {}): Config {
  const customRules = Object.fromEntries(
    Object.entries(rules).map(([code, rule]) => [code, { message: '{name}: {fields} {values} {count}', ...rule }]),
  );
  return Config.parse({ presets: ['essential'], customRules, ...more });
}

function findings(text: string, config: Config, language: 'en' | 'uk' = 'en'): Finding[] {
  const { model, problems, broken } = loadProject([{ path: 'a.cx', text }], config, { reader });
  expect(problems.filter(({ category }) => category === 'correctness').map(({ message }) => message)).toEqual([]);
  return check(model, { asOf, language, config, broken });
}

/** What one rule says about a text, and where. */
function said(text: string, rule: Asked): string[] {
  return findings(text, configOf({ rule })).map(({ at, message }) => `${at.line}:${at.column} ${message.trim()}`);
}

const initiatives = `initiative Prefill "Prefill the form" {
  owner Product
  status planned
  budget 40_000 EUR
}

initiative "new signing" {
  owner "Somebody else"
  impact high
  status in-progress 40%
}

initiative Hotline "Weekend hotline" status done

team Product "Product team"
`;

describe('what every element of a kind must say', () => {
  test.each<[string, Asked, string[]]>([
    [
      'a field',
      { every: 'initiative', require: { budget: true } },
      ['7:12 “new signing”: budget  0', '13:12 “Weekend hotline”: budget  0'],
    ],
    [
      'several fields are one finding',
      { every: 'initiative', require: { owner: true, budget: true } },
      ['7:12 “new signing”: budget  0', '13:12 “Weekend hotline”: owner and budget  0'],
    ],
    [
      'none of a field',
      { every: 'initiative', require: { impact: false } },
      ['9:10 “new signing”: impact high 1'.replace('9:10', '7:12')],
    ],
    [
      'owners out of a list, by name or title',
      { every: 'initiative', where: { owner: true }, require: { owner: ['Product team'] } },
      ['8:9 “new signing”: owner Somebody else 1'],
    ],
    [
      'an owner out of a list where there is none',
      { every: 'initiative', require: { owner: 'Product' } },
      ['8:9 “new signing”: owner Somebody else 1', '13:12 “Weekend hotline”: owner  0'],
    ],
    [
      'allowed values',
      { every: 'initiative', require: { status: ['planned', 'done'] } },
      ['7:12 “new signing”: status in-progress 1'],
    ],
    [
      'forbidden values',
      { every: 'initiative', require: { status: { noneOf: ['done'] } } },
      ['13:12 “Weekend hotline”: status done 1'],
    ],
    [
      'a pattern',
      { every: 'initiative', require: { title: { matches: '\\p{Lu}.*' } } },
      ['7:12 “new signing”: title new signing 1'],
    ],
    [
      'a length',
      { every: 'initiative', require: { title: { longest: 15 } } },
      ['1:12 “Prefill the form”: title Prefill the form 1'],
    ],
    [
      'a number',
      { every: 'initiative', where: { budget: true }, require: { budget: { max: 30_000 } } },
      ['4:10 “Prefill the form”: budget 40_000 EUR 1'],
    ],
    [
      'one of several things',
      { every: 'initiative', require: { any: [{ budget: true }, { status: 'done' }] } },
      ['7:12 “new signing”: budget and status  0'],
    ],
    [
      'not something',
      { every: 'initiative', require: { not: { owner: true, budget: true } } },
      ['1:12 “Prefill the form”: owner and budget  0'],
    ],
  ])('%s', (_, rule, expected) => expect(said(initiatives, rule)).toEqual(expected));

  test('unknown says nothing', () => {
    expect(
      said('initiative A "A" { owner unknown  budget unknown }\n', { every: 'initiative', require: { owner: true } }),
    ).toHaveLength(1);
  });
});

const journey = `journey Open "I open an account" as-is {
  stage Apply {
    touchpoint Fill "Fills in the form" {
      moment of truth
      lasts 3 working days
      pain Twice "Types twice" high
      pain "Waits" high
      pain "No answer" high { opportunity Call "Calls back" }
      pain "Small print" low
    }
    step "Thinks it over"
  }
}

journey Better to-be of Open {
  change Apply.Fill { pain "New pain" high }
}

persona Olena "Olena"
initiative "Prefill" addresses Twice, Call
`;

describe('what an element stands in relation to', () => {
  const open = {
    of: 'pain',
    where: { level: ['high', 'critical'], 'mentioned by': { of: 'initiative', atMost: 0 } },
  } as const;
  test.each<[string, Asked, string[]]>([
    [
      'high pains without an initiative',
      { every: 'journey', require: { contains: { ...open, atMost: 0 } as never } },
      ['1:9 “I open an account”: pain Waits 1', '15:9 “Better”: pain New pain 1'],
    ],
    ['so many are fine', { every: 'journey', require: { contains: { ...open, atMost: 1 } as never } }, []],
    [
      'at least so many',
      { every: 'journey', require: { contains: { of: ['step', 'touchpoint'], atLeast: 3 } } },
      ['1:9 “I open an account”: step and touchpoint  2', '15:9 “Better”: step and touchpoint  2'],
    ],
    [
      'what mentions it',
      { every: 'persona', require: { 'mentioned by': { of: 'journey' } } },
      ['19:9 “Olena”: journey  0'],
    ],
    ['what it mentions', { every: 'initiative', require: { mentions: { of: 'goal' } } }, ['20:12 “Prefill”: goal  0']],
    [
      'what it stands in',
      {
        every: 'touchpoint',
        where: { within: { of: 'journey', where: { state: 'as-is' } } },
        require: { feeling: true },
      },
      ['3:16 “Fills in the form”: feeling  0'],
    ],
    [
      'only touchpoints, not other steps',
      { every: 'touchpoint', require: { via: true } },
      ['3:16 “Fills in the form”: via  0'],
    ],
    [
      'marks and durations',
      { every: 'step', where: { moment: 'moment of truth' }, require: { lasts: { max: 2 } } },
      ['5:13 “Fills in the form”: lasts 3 working days 1'],
    ],
    [
      'the project as a whole',
      { every: 'project', require: { contains: { of: 'goal', atLeast: 1 } } },
      ['1:1 : goal  0'],
    ],
  ])('%s', (_, rule, expected) => expect(said(journey, rule)).toEqual(expected));

  test('what is too much is shown', () => {
    const [finding] = findings(
      journey,
      configOf({ rule: { every: 'journey', require: { contains: { of: 'pain', atMost: 3 } } } }),
    );
    expect(finding?.related?.map(({ message }) => message)).toEqual([
      '“Types twice”',
      '“Waits”',
      '“No answer”',
      '“Small print”',
    ]);
  });
});

describe('a rule of a team is a rule like any other', () => {
  const owned: Asked = {
    every: 'initiative',
    require: { owner: ['Product', 'Sales and service'] },
    message: { en: '{kind} {name} needs an owner of ours.', uk: 'Для {name} потрібен наш власник.' },
    because: 'Only two teams carry work.',
    see: 'https://example.org/rules/owned',
  };
  const config = configOf({ owned });

  test('it has code, category, words and page', () => {
    const [finding] = findings(initiatives, config);
    expect(finding).toMatchObject({
      code: 'owned',
      category: 'custom',
      severity: 'warning',
      message: 'initiative “new signing” needs an owner of ours.',
      see: 'https://example.org/rules/owned',
    });
    expect(findings(initiatives, config, 'uk')[0]?.message).toBe('Для «new signing» потрібен наш власник.');
  });

  test('it is set and accepted by its code', () => {
    expect(findings(initiatives, configOf({ owned }, { rules: { owned: 'error' } }))[0]?.severity).toBe('error');
    expect(findings(initiatives, configOf({ owned }, { rules: { owned: 'off' } }))).toEqual([]);
    expect(
      findings(initiatives, configOf({ owned }, { categories: { practice: 'off', completeness: 'off' } })),
    ).toHaveLength(2);
    expect(findings(`accept owned because "Old ones"\n\n${initiatives}`, config)).toEqual([]);
    const codes = findings(`accept ownd because "Old ones"\n\n${initiatives}`, config).map(
      ({ code, message }) => code + message,
    );
    expect(codes[0]).toContain('Did you mean `owned`?');
  });

  test('the editor offers what would do, and to accept it', () => {
    const project = editableTexts([{ path: 'a.cx', text: initiatives }]);
    const fixed = (finding: Finding, fix: Fix): string => {
      const edited = quickFix(project, { do: 'fix', fix });
      if ('refused' in edited) throw new Error(edited.refused.message);
      const text = applyChanges(initiatives, edited.edits);
      expect(findings(text, config).map(({ element }) => element)).not.toContain(finding.element);
      return text;
    };
    const [wrong, missing] = findings(initiatives, config);
    expect(wrong?.fixes?.map(({ title }) => title)).toEqual(['Change to `Product`', 'Change to `"Sales and service"`']);
    for (const finding of [wrong, missing]) for (const fix of finding?.fixes ?? []) fixed(finding as Finding, fix);
    expect(missing?.fixes?.map(({ title }) => title)).toContain('Write `owner Product`');
    expect(quickFixesFor(project, wrong as Finding).map(({ request }) => request.do)).toContain('accept');
  });

  test('what is there too often, or should not be there, is not written once more', () => {
    const fixesOf = (text: string, rule: Asked): string[] =>
      findings(text, configOf({ rule })).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    expect(fixesOf(journey, { every: 'journey', require: { contains: { of: 'pain', atMost: 0 } } })).toEqual([]);
    expect(fixesOf(initiatives, { every: 'initiative', require: { not: { owner: true } } })).toEqual([]);
    expect(fixesOf(journey, { every: 'touchpoint', require: { mentions: { of: 'needs' } } })).toEqual([]);
    const lacking: Asked = { every: 'touchpoint', require: { contains: { of: 'needs' } } };
    expect(fixesOf(journey, lacking)).toEqual(['Write `needs "…"`']);
  });

  test('its page says why, where more is written, and what it asks for', () => {
    for (const language of LANGUAGES) {
      const page = explainRule('owned', language, config) ?? '';
      expect(page).toMatch(/^# owned\n/);
      expect(page).toContain('Only two teams carry work.');
      expect(page).toContain('<https://example.org/rules/owned>');
      expect(page).toContain('"Sales and service"');
      expect(page).not.toMatch(/undefined|\{[a-z]+\}/);
    }
    expect(explainRule('owned', 'en')).toBeUndefined();
  });

  test('a rule whose code is taken leaves the other one as it is', () => {
    expect(findings(initiatives, configOf({ cycle: owned }))).toEqual([]);
  });

  test('copies and broken text are left alone', () => {
    const copies = 'journey A "A" as-is { step One "One" }\njourney B to-be of A\n';
    expect(said(copies, { every: 'step', require: { feeling: true } })).toHaveLength(1);
    const broken = loadProject([{ path: 'a.cx', text: 'initiative "A" {\n  owner = \n}\n' }], config, { reader });
    expect(check(broken.model, { asOf, language: 'en', config, broken: broken.broken })).toEqual([]);
  });

  test('conditions within conditions look at every element once', { timeout: 20_000 }, () => {
    const steps = Array.from({ length: 150 }, (_, at) => `  step "Step ${at}"\n`).join('');
    let require: CustomRule['require'] = { title: 'Nowhere' };
    for (let depth = 0; depth < 6; depth++) {
      require = { within: { of: 'journey', where: { contains: { of: 'step', where: require } } } };
    }
    expect(said(`journey J {\n${steps}}\n`, { every: 'step', require })).toHaveLength(150);
  });
});
