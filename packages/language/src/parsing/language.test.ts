import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageWords } from './keywords.ts';
import { syntaxText } from './messages.ts';
import { createCxTextParser } from './parse.ts';

const parser = createCxTextParser();

function errorsOf(text: string): string[] {
  return parser.parse(text).problems.map((problem) => `${problem.range.start.line + 1}: ${syntaxText('en', problem)}`);
}

describe('every construct of the language parses', () => {
  const folder = join(import.meta.dirname, 'fixtures');
  it.each(readdirSync(folder))('%s', (file) => {
    expect(errorsOf(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });
});

describe('the same text', () => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'journey.cx'), 'utf8');

  it.each([
    ['a byte order mark', `\uFEFF${text}`],
    ['lines of Windows', text.replaceAll('\n', '\r\n')],
    ['tabs', text.replaceAll('  ', '\t')],
    ['blanks that do not break', text.replaceAll(' via ', '\u00A0via\u202F')],
    ['no line breaks but those of comments', text.replaceAll(/\s*\n\s*/g, ' ')],
  ])('parses with %s', (_, variant) => {
    expect(errorsOf(variant)).toEqual([]);
  });

  it('never throws, wherever it is cut off', () => {
    for (let end = 0; end < text.length; end += 23) expect(() => parser.parse(text.slice(0, end))).not.toThrow();
  });
});

/** Each place where a name may stand, as `§`. */
const namePositions = `
journey § "t" for § {
  stage § only for § from 2 days to 3 days before § { phase usage  target § 50% within 2 days  ends when § >= 3 and § = 2 }
  step § "t"
  touchpoint § via §, App owner §, A.§
  touchpoint "t" uses §
  touchpoint "t" lead § consults § informs §
  touchpoint "t" {
    pain § "t" high by § because "b" evidence § { opportunity § "t" impact high }
    needs § "t", § "u"
    expects § "t" met
    feeling 3 "calm" as §, 2 as §
    then §, § 62% when § > 2
    measured by §, §
    offer "o" for § based on §
    churn risk § "t" to competitor
    details §
  }
  include §
  step "a", §
  any order { step § }
}
journey "t" to-be of § {
  change § { remove pain "x"  add owner § }
  change A.§ feeling 4
  add to § after § step § "t"
  remove §.§
}
event §
service §
channel §
segment §
persona § of § like §
team §
partner §
system § connected to §
strategy § {
  maturity § from § to §
  objective § builds on §
  goal § supports § judged by §
  principle §
  commitment § for § via §
  theme § uses §
  ritual § about §
}
assessment § { result § 31  competitor §  complaints 2 about § }
study §
insight § about § evidence §
claim § concerns §
data § held in §
data "t" { table "t" of § }
kpi § {
  metric nps of §
  from § date § only where § = "x"
  split by §, §
  may drive §
  reported to §
  formula § + §.§ * (2 - §)
  unit §
}
rollout §
initiative § in § improves § addresses § depends on § {
  expected effect § +6 pp
  closes § of §
  trains § in empathy
}
loyalty programme § { reward §  loyalty test § }
economics § { acquisition cost §  retention § }
checklist § { [x] § owner § }
review § { decided adjust § for § }
progress of § { goals done }
view § of §, §
`;

describe('names', () => {
  const words = languageWords().all.filter((word) => !word.includes('-') && word !== 'unknown');

  it('may be any keyword in any place', () => {
    const failures = words.flatMap((word) =>
      errorsOf(namePositions.replaceAll('§', word)).map((error) => `${word}: ${error}`),
    );
    // Between values `not` negates: the one word that is reserved, in formulas and conditions only.
    expect(failures.filter((failure) => !failure.startsWith('not: '))).toEqual([]);
    expect(errorsOf(namePositions.replace(/^.*(?:formula|when|where).*$/gm, '').replaceAll('§', 'not'))).toEqual([]);
  });

  it.each([
    'обов’язок',
    'обовʼязок',
    'źródło',
    'Straße',
    '顧客体験',
    'エスケープ',
    'й\u0438\u0306',
    'e\u0301tape',
    'עברית',
    'ग्राहक',
    'x_1',
    '_y',
  ])('may be %s', (name) => {
    expect(errorsOf(namePositions.replaceAll('§', name))).toEqual([]);
    expect(parser.parse(`team ${name}`).file.members[0]?.name).toBe(name);
  });

  it.each(languageWords().all.filter((word) => /^[a-z]+$/.test(word)))(
    '%s is a keyword only as a whole word',
    (word) => {
      for (const name of [`${word}x`, `${word}_2`, `${word}ї`, `${word}’я`]) {
        expect(parser.parse(`team ${name}`).file.members[0]?.name).toBe(name);
        expect(errorsOf(`kpi K { split by ${name}, a_${word} }`)).toEqual([]);
      }
    },
  );

  it('are never hyphenated, nor `unknown`', () => {
    expect(errorsOf('team customer-care')).toEqual([
      '1: `customer-care` is one word because of its hyphens, and hyphenated words are never names. In a formula, put blanks around the minus.',
    ]);
    expect(errorsOf('team unknown "x"')).toEqual(['1: `unknown` stands for what is not known and cannot be a name.']);
  });

  it('is the word right after the keyword', () => {
    const [step] = parser.parse('journey "j" { step feeling "x" feeling 3 }').file.members[0]?.members ?? [];
    expect(step).toMatchObject({ name: 'feeling', title: 'x', properties: [{ keyword: 'feeling' }] });
  });
});
