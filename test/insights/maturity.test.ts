import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMaturity } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { MaturityReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';

const reader = createFileReader();

function reportOn(files: { path: string; text: string }[]): MaturityReport {
  const { model, problems } = loadProject(files, { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return buildMaturity(model, { asOf: '2026-11-01', language: 'en' });
}

const report = (text: string) => reportOn([{ path: 'a.cx', text }]);

describe('who talks at the touchpoints', () => {
  const channels = 'channel App { talks two-way }\nchannel Letter { talks outbound }\nchannel Form { talks inbound }\n';

  test('a touchpoint’s own word wins over its channels, these over the stage; a silent one is not known', () => {
    const { interaction } = report(`${channels}
journey "Opening" as-is {
  touchpoint "Opens the app" via App
  touchpoint "Gets the letter" via Letter
  touchpoint "Answers the letter" via Letter talks two-way
  touchpoint "Sends and hears back" via Form, Letter
  touchpoint "Walks in"
  step "Waits"
  stage "Later" talks inbound {
    touchpoint "Sends the form"
    touchpoint "Opens the app again" via App
  }
}
`);
    expect(interaction).toEqual({ asIs: { twoWay: 4, outbound: 1, inbound: 1, unknown: 1, share: 4 / 6 } });
  });

  test('to be is what is left of today and what is designed; a shared journey counts once', () => {
    const { interaction } = report(`${channels}
journey Pay "Paying" { touchpoint "Pays" via App }
journey Open "Opening" as-is {
  touchpoint Hear "Gets the letter" via Letter
  include Pay
}
journey Close "Closing" as-is {
  touchpoint "Is written to" via Letter
  include Pay
}
journey Open2027 "Opening, 2027" to-be of Open { change Hear { via App } }
`);
    expect(interaction?.asIs).toMatchObject({ twoWay: 1, outbound: 2 });
    expect(interaction?.toBe).toMatchObject({ twoWay: 2, outbound: 1 });
  });

  test('no word about talking, no share of it', () => {
    expect(report('journey "Opening" { touchpoint "Walks in" }\n').interaction).toBeUndefined();
  });
});

describe('where a person stands at the other end', () => {
  const channels = `channel Hotline { kind phone }
channel Desk { kind branch }
channel Adviser { kind other  staffed }
channel Robocall { kind phone  talks outbound }
channel Mail { kind email  talks outbound }
`;
  const journey = (body: string) => `${channels}journey "Opening" as-is {\n${body}\n}\n`;

  test('customers can speak, unless the channel says otherwise', () => {
    const { interaction } = report(
      journey(`touchpoint "Calls" via Hotline
touchpoint "Visits" via Desk
touchpoint "Asks" via Adviser
touchpoint "Is called" via Robocall
touchpoint "Is written to, and may call" via Mail, Hotline
stage "Later" via Hotline { touchpoint "Asks again" }`),
    );
    expect(interaction?.asIs).toMatchObject({ twoWay: 5, outbound: 1, inbound: 0, unknown: 0 });
  });

  test('a phone beside an e-mail makes a touchpoint listen', () => {
    const levels = (via: string) =>
      report(journey(`touchpoint "Asks" via ${via} initiated by customer`)).pyramid?.asIs?.touchpoints.map(
        ({ level }) => level,
      );
    expect(levels('Mail')).toEqual(['communication']);
    expect(levels('Mail, Hotline')).toEqual(['responsive']);
    expect(levels('Robocall')).toEqual(['communication']);
  });

  test('customers who ask get an answer', () => {
    const answered = (channel: string) =>
      report(
        `strategy S "S" { maturity FiveLevels from reactive }\n${channel}\nchannel Mail { talks outbound }\n`,
      ).claims[0]?.criteria.find(({ id }) => id === 'requests-answered')?.state;
    expect(answered('channel Hotline { kind phone }')).toBe('met');
    expect(answered('channel Robocall { kind phone  talks outbound }')).toBe('missing');
    expect(answered('channel Site { kind web }')).toBe('missing');
  });

  test('but where nobody says who talks, there is no share of it', () => {
    const text = 'channel Hotline { kind phone }\njourney "Opening" as-is { touchpoint "Calls" via Hotline }\n';
    expect(report(text).interaction).toBeUndefined();
  });
});

test('the pyramid counts touchpoints of today and to be, those it cannot tell apart', () => {
  const { pyramid } = report(`journey Open "Opening" as-is {
  touchpoint Ask "Asks" initiated by customer { customer effort high }
  touchpoint Hear "Hears" initiated by company
  touchpoint "Walks in"
}

journey Open2027 "Opening, 2027" to-be of Open {
  change Ask { customer effort low  emotional "It knows me" }
}
`);
  const counts = (share: NonNullable<typeof pyramid>['asIs']) => share?.counts.map(({ count }) => count);
  expect(counts(pyramid?.asIs)).toEqual([2, 0, 0, 0, 0]);
  expect(counts(pyramid?.toBe)).toEqual([1, 0, 1, 0, 0]);
  expect([pyramid?.asIs?.unknown, pyramid?.toBe?.unknown]).toEqual([1, 1]);
});

test('a strategy that names the pyramid stands where at least half of its touchpoints do', () => {
  const claim = (touchpoints: string) =>
    report(`strategy S "S" { maturity CxPyramid from responsive }\njourney "J" as-is {\n${touchpoints}}\n`).claims[0];
  const asked = 'touchpoint "Asks" initiated by customer\n';
  const told = 'touchpoint "Hears" initiated by company\n';
  expect(claim(asked + told)?.reached).toBe('responsive');
  expect(claim(asked + told + told)?.reached).toBe('communication');
  expect(claim('touchpoint "Walks in"\n')?.reached).toBeUndefined();
});

test('the levels of a claim know where they stand in the text', () => {
  const [claim] = report('strategy S "S" { maturity FiveLevels from regular to extended by 2027-Q2 }\n').claims;
  expect(claim?.targets).toMatchObject([{ by: '2027-Q2', due: '2027-06-30', at: { column: 54, endColumn: 62 } }]);
});

test('the bank of the examples stands where it says, and its plan closes the way to its targets', () => {
  const folder = join(import.meta.dirname, '../../examples/small-business-bank');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cx'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const { claims, interaction } = reportOn(files);
  expect(claims).toMatchObject([{ model: 'FiveLevels', claimed: 'regular', reached: 'regular', openGap: [] }]);
  expect(claims[0]?.gap).toEqual(['personalisation', 'forecasting']);
  expect(interaction?.toBe?.share).toBeGreaterThan(interaction?.asIs?.share ?? 1);
});
