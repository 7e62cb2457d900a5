import { check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();
const CODES = /^(?:maturity-|surprise-|closes-|criterion-|unknown-criterion|to-be-one-way)/;

function findings(text: string, asOf = '2026-11-01') {
  const { model, problems, broken } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  const config = { presets: ['all' as const] };
  return check(model, { asOf, language: 'en', broken, config }).filter(({ code }) => CODES.test(code));
}

const codes = (...of: Parameters<typeof findings>): string[] =>
  [...new Set(findings(...of).map(({ code }) => code))].sort();

const five = (rest: string) => `strategy Bank "Bank" { maturity FiveLevels ${rest} }\n`;
const shown =
  'criterion requests-answered met evidence "Log"  criterion service-standard met evidence "Log"  criterion service-owned met evidence "Log"';

test('a map, a strategy without a ladder and a ladder without a plan are left alone', () => {
  expect(codes('journey "J" { touchpoint "A" via "Letter" }\n')).toEqual([]);
  expect(codes('strategy Bank "Bank" { goal "Owners stay" }\ninitiative "Prefill"\n')).toEqual([]);
  expect(codes(five(`from regular to extended by 2027-12-31 { ${shown} }`))).toEqual([]);
});

describe('a gap that nobody closes', () => {
  test('is told for the next level, even when the target is far', () => {
    const [gap] = findings(`${five(`from regular to anticipatory { ${shown} }`)}initiative "Prefill"\n`).filter(
      ({ code }) => code === 'maturity-gap-without-initiative',
    );
    expect(gap?.message).toContain('“Extended service”');
    expect(gap?.message).not.toContain('machine learning');
  });

  test('is told of a later level once the next one is planned', () => {
    const plan =
      'initiative "All" { closes systematic-approach of FiveLevels, customers-told-apart of FiveLevels, personalisation of FiveLevels }\n';
    const [gap] = findings(`${five(`from regular to extended, proactive { ${shown} }`)}${plan}`);
    expect(gap?.message).toContain('“Proactive relationship management”');
  });

  test('is no matter of the pyramid, which is climbed by designing touchpoints', () => {
    const text = `strategy Bank "Bank" { maturity CxPyramid from responsive to commitment }\ninitiative "Prefill"\n`;
    expect(codes(text)).not.toContain('maturity-gap-without-initiative');
  });
});

describe('a claim above its criteria', () => {
  test('what the text shows in part is no contradiction, what the team says in part is', () => {
    const team = 'team T "T"\njourney "A" { owner T  step "S" }\njourney "B" { step "S" }\n';
    expect(codes(`${five('from regular')}${team}`)).not.toContain('maturity-claim-above-criteria');
    expect(codes(five('from regular { criterion service-owned partly evidence "Audit" }'))).toContain(
      'maturity-claim-above-criteria',
    );
  });

  test('is told once: surprising service before the basics is told as that', () => {
    const text = `strategy Bank "Bank" {
  maturity ServiceExcellence from individual-service { criterion complaints-answered missing  criterion individual-solutions missing }
}
`;
    expect(codes(text)).toEqual(['maturity-claim-not-shown', 'surprise-before-basics']);
  });
});

describe('the ladder in time', () => {
  const text = `${five(`from regular to extended by 2027-03 { ${shown}  criterion personalisation missing }`)}`;
  const until = (end: string) =>
    `${text}initiative "One profile" { schedule 2026-10-01 .. ${end}  closes personalisation of FiveLevels }\n`;

  test('a gap closed within the month of the target is in time', () => {
    expect(codes(until('2027-03-31'))).not.toContain('maturity-gap-closed-late');
    expect(codes(until('2027-04-01'))).toContain('maturity-gap-closed-late');
    expect(codes(until('2027'))).not.toContain('maturity-gap-closed-late');
  });

  test('one initiative in time is enough', () => {
    expect(codes(`${until('2027-06-30')}initiative "Cards" { closes personalisation of FiveLevels }\n`)).not.toContain(
      'maturity-gap-closed-late',
    );
  });

  test('a target is overdue on the day after it, and no more once the level is claimed', () => {
    expect(codes(text, '2027-03-31')).not.toContain('maturity-target-overdue');
    expect(codes(text, '2027-04-01')).toContain('maturity-target-overdue');
    expect(codes(text.replace('from regular', 'from extended'), '2027-04-01')).not.toContain('maturity-target-overdue');
  });
});

test('what is shared with others counts in a one-way design, what is not said does not', () => {
  const shared = `channel Letter { talks outbound }
journey Hear "Hearing" { touchpoint Read "Reads" via Letter }
journey Open "Opening" { include Hear }
journey Open2027 "Opening, 2027" to-be of Open
`;
  expect(codes(shared)).toEqual(['to-be-one-way']);
  expect(codes(shared.replace(' via Letter', ''))).toEqual([]);
});
