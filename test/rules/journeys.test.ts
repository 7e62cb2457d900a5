import { check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { Finding } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

/** What every rule says about a text. */
function findings(text: string): Finding[] {
  const { model, problems, broken } = loadProject([{ path: 'map.cx', text }], { language: 'en' }, { reader });
  return [...problems, ...check(model, { asOf: '2026-11-01', language: 'en', broken, config: { presets: ['all'] } })];
}

const found = (text: string, code: string): Finding[] => findings(text).filter((finding) => finding.code === code);
const lines = (text: string, code: string): number[] => found(text, code).map(({ at }) => at.line);

describe('a map on its own', () => {
  test('with stages, channels, curves, pains and opportunities gives no remark', () => {
    const text = `
journey "Travelling by rail" for "People who choose the train" {
  scale 0..10
  stage "Planning" {
    doing "Looks for destinations and routes"
    thinking "What is the easiest way to get around?"
    feeling 7 "excited", 3 "afraid to miss something"
    opportunity "Let people plan over time"
    step "Talks with friends"
    touchpoint "Looks up timetables" via Website
  }
  stage "Booking" {
    feeling 2 "frustrated"
    pain "Paper and electronic tickets cannot be told apart"
    opportunity "Connect planning and booking"
    touchpoint "Chooses a pass" via Website
    touchpoint "Pays" via Website
  }
  stage "Travelling" {
    feeling 8 "meets people"
    touchpoint "Boards the train" via Station
    touchpoint "Calls about a change" via Phone
    step "Shares photos"
  }
}
`;
    expect(findings(text)).toEqual([]);
  });

  test('with serious pains and nothing done about them gives none either: nobody has begun to answer', () => {
    const text = `
journey "My internet is down" {
  touchpoint "Calls the hotline" via Phone { feeling 1 "tired"  pain "Tells it for the third time" critical }
  step "Waits" feeling 2
  touchpoint "Gets a message" via Sms feeling 4
}
`;
    expect(findings(text)).toEqual([]);
  });
});

describe('a serious pain is answered', () => {
  const map = (pain: string, around = '', rest = '') => `
journey Repair "My internet is down" {
  stage Call "Calls" {
    ${around}
    touchpoint Hotline "Calls the hotline" via Phone { ${pain} }
    touchpoint Bot "Asks the chatbot" via Chat
  }
  stage Later "Later" { touchpoint "Gets a message" via Sms { opportunity "Say sorry" } }
}
${rest}
`;
  const pain = 'pain Thrice "Tells it for the third time" critical';
  test.each([
    ['by nothing', map(pain), 1],
    ['by an opportunity in it', map(`${pain} { opportunity "One card for all" }`), 0],
    ['by an opportunity at its step', map(`${pain}  opportunity "One card for all"`), 0],
    ['by an opportunity of its stage', map(pain, 'opportunity "One card for all"'), 0],
    ['by an initiative that addresses it', map(pain, '', 'initiative "One card" { addresses Thrice }'), 0],
    ['by an initiative that improves its step', map(pain, '', 'initiative "Card" { improves Repair.Call.Hotline }'), 0],
    ['not by one that improves another step', map(pain, '', 'initiative "Bot" { improves Repair.Call.Bot }'), 1],
    [
      'by a journey to be that takes it out',
      map(
        pain,
        '',
        'journey "Soon" to-be of Repair { change Call.Hotline { feeling 4  remove pain "Tells it for the third time" } }',
      ),
      0,
    ],
    ['by a journey to be without the step', map(pain, '', 'journey "Soon" to-be of Repair { remove Call.Hotline }'), 0],
    ['not by an unknown opportunity', map(`${pain}  opportunity unknown`), 1],
  ])('%s', (_, text, count) => {
    expect(found(text, 'pain-unanswered')).toHaveLength(count);
  });

  test('what is unknown is no pain', () => {
    expect(found(map('pain unknown high'), 'pain-unanswered')).toEqual([]);
  });

  test('a journey to be that keeps it does not repeat the finding', () => {
    const text = map(pain, '', 'journey "Soon" to-be of Repair { change Call.Bot { feeling 4 } }');
    expect(lines(text, 'pain-unanswered')).toEqual([5]);
  });

  test('what a syntax error may have swallowed is not missed', () => {
    expect(found(map(`${pain} { oportunity "One card" }`), 'pain-unanswered')).toEqual([]);
  });
});

describe('many of a kind', () => {
  const pains = (count: number, more = '') =>
    `journey "Map" {\n  touchpoint "Pays" { opportunity "Pay later" }\n${Array.from(
      { length: count },
      (_, index) => `  touchpoint "Step ${index}" { pain "Pain ${index}" high ${index === 1 ? more : ''} }\n`,
    ).join('')}}\n`;

  test('are said one by one while they are few', () => {
    expect(lines(pains(3), 'pain-unanswered')).toEqual([3, 4, 5]);
  });

  test('are counted once at their journey when they are more', () => {
    const [finding, ...others] = found(pains(4), 'pain-unanswered');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { line: 1 }, element: 'journey:map' });
    expect(finding?.message).toContain('4 serious pains');
    expect(finding?.related?.map(({ at }) => at.line)).toEqual([3, 4, 5, 6]);
  });

  test('one that is accepted where it stands is neither counted nor called useless', () => {
    const text = pains(5, '{ accept pain-unanswered because "The law asks for it" }');
    expect(found(text, 'pain-unanswered').map(({ message }) => message)).toEqual([
      expect.stringContaining('4 serious pains'),
    ]);
    expect(found(text, 'unused-acceptance')).toEqual([]);
  });
});

describe('phases', () => {
  const buy =
    'journey "Buying" {\n  stage A phase awareness { step "Looks" }\n  stage B phase purchase { step "Buys" }\n';

  test('that another journey covers are not missed', () => {
    const use = 'journey "Using" { stage C phase usage { step "Uses" } }\n';
    expect(lines(`${buy}}\n`, 'journey-ends-at-purchase')).toEqual([1]);
    expect(found(`${buy}}\n${use}`, 'journey-ends-at-purchase')).toEqual([]);
  });

  test('are not asked of a stage that follows and does not say its own', () => {
    expect(found(`${buy}  stage "Returns" { step "Sends it back" }\n}\n`, 'journey-ends-at-purchase')).toEqual([]);
  });

  test('a journey that begins later or ends earlier leaves nothing out', () => {
    const text =
      'journey "Repair" { stage A phase usage { step "Breaks" }  stage B phase aftercare { step "Thanks" } }';
    expect(found(text, 'phase-not-covered')).toEqual([]);
  });
});

describe('lifts to', () => {
  test('is not compared with its own place when the opportunity addresses another', () => {
    const text = `
journey "Map" {
  touchpoint "Pays" { feeling 2  pain "Queue" high }
  touchpoint "Leaves" { feeling 4  opportunity "More tills" lifts to 3 { addresses "Queue" } }
}
`;
    expect(found(text, 'lifts-to-not-above')).toEqual([]);
  });

  test('is not compared with the better feeling of a journey to be', () => {
    const text = `
journey Map "Map" { touchpoint Pay "Pays" { feeling 2  pain "Queue" high { opportunity "More tills" lifts to 3.5 } } }
journey "Soon" to-be of Map { change Pay { feeling 4 } }
`;
    expect(found(text, 'lifts-to-not-above')).toEqual([]);
  });
});

describe('people', () => {
  test('who is like another is not told what the other lacks', () => {
    const text = `
persona A "A" { role "Owner"  facts "Two shops" }
persona B "B" like A
study "Interviews" { kind interviews }
`;
    const codes = findings(text).filter(({ code }) => code.startsWith('persona'));
    expect(codes.map(({ at, code }) => `${at.line} ${code}`)).toEqual([
      '2 persona-without-evidence',
      '2 persona-without-need',
    ]);
  });

  test('a member of the segment a journey is for may feel something in it, a stranger may not', () => {
    const map = (as: string) => `
journey "Map" for Smb { touchpoint "Pays" feeling 2 as ${as} }
segment Smb "Small business"
persona A "A" of Smb
persona B "B"
`;
    expect(found(map('A'), 'feeling-as-other-persona')).toEqual([]);
    expect(found(map('"Her mother"'), 'feeling-as-other-persona')).toEqual([]);
    expect(found(map('B'), 'feeling-as-other-persona')).toHaveLength(1);
  });
});
