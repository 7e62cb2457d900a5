import { checkCatalog, checkText, LABELS } from '@touchline/locale';
import { type Initiative, type Journey, MaturityReport, type Model, type Step, type Strategy } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../checklist/facts.ts';
import { at, day, modelOf } from '../testing/models.ts';
import { buildMaturity } from './build.ts';
import { maturityModels } from './models/index.ts';
import { pyramidLevelOf } from './pyramid.ts';
import { maturityWords } from './words.ts';

const options = { asOf: '2026-11-01', language: 'en' } as const;
type Claim = NonNullable<Strategy['maturity']>[number];
type Stated = NonNullable<Claim['criteria']>[number];

const stated = (criterion: string, state: Stated['state'], more: Partial<Stated> = {}): Stated => {
  return { criterion, state, at: at(3), ...more };
};

function bank(claim: Partial<Claim>, more: Partial<Model> = {}): Model {
  const strategy: Strategy = {
    kind: 'strategy',
    id: 'Bank',
    source: at(1),
    maturity: [{ model: 'FiveLevels', at: at(2), ...claim }],
  };
  return modelOf({ strategies: [strategy], ...more });
}

function claimOf(model: Model) {
  const report = buildMaturity(model, options);
  expect(MaturityReport.parse(report)).toEqual(report);
  const [claim] = report.claims;
  if (!claim) throw new Error('No claim');
  return claim;
}

const initiative = (id: string, criterion: string, more: Partial<Initiative> = {}): Initiative => {
  const closes = [{ criterion, model: 'FiveLevels', at: at(9) }];
  return { kind: 'initiative', id, title: id, source: at(8), closes, ...more };
};

/** Every criterion up to a level, stated as met. */
const metUpTo = (level: number): Stated[] => {
  const { levels, criteria } = maturityModels.FiveLevels;
  return criteria.filter((each) => levels.indexOf(each.level) <= level).map(({ id }) => stated(id, 'met'));
};

describe('the models', () => {
  test.each(Object.values(maturityModels))(
    '$name has labels, criteria on every level and texts in three languages',
    (model) => {
      expect(Object.keys(LABELS[model.labels])).toEqual([...model.levels]);
      const ids = model.criteria.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const level of model.levels)
        expect(
          model.criteria.some((each) => each.level === level),
          level,
        ).toBe(true);
      const order = model.criteria.map(({ level }) => model.levels.indexOf(level));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const texts = model.criteria.flatMap((each) => [
        each.title,
        ...(each.answered === 'computed' ? [each.shows, each.hint] : []),
      ]);
      expect([model.origin, ...texts].flatMap(checkText)).toEqual([]);
    },
  );

  test('the author’s adaptation is not passed off as Gartner’s', () => {
    expect(LABELS.maturityModel.FiveLevels.en).not.toContain('Gartner');
    expect(maturityModels.FiveLevels.origin.en).toContain('not Gartner’s');
  });

  test('the words of the report are complete', () => expect(checkCatalog(maturityWords)).toEqual([]));
});

describe('the level reached', () => {
  test('is the highest whose criteria and those of every level below are met', () => {
    expect(claimOf(bank({ criteria: metUpTo(2) })).reached).toBe('extended');
    const withHole = metUpTo(3).filter(({ criterion }) => criterion !== 'service-standard');
    expect(claimOf(bank({ criteria: withHole })).reached).toBe('reactive');
  });

  test('is absent when not even the lowest is shown', () => {
    expect(claimOf(bank({ from: 'regular' })).reached).toBeUndefined();
  });

  test('what people state wins over what the model shows, in both directions', () => {
    const channels: Model['channels'] = [{ kind: 'channel', id: 'App', source: at(5), talks: 'two-way' }];
    const criterion = (model: Model) => claimOf(model).criteria.find(({ id }) => id === 'requests-answered');
    expect(criterion(bank({}, { channels }))).toMatchObject({ state: 'met', basis: 'computed' });
    expect(criterion(bank({ criteria: [stated('requests-answered', 'missing')] }, { channels }))).toMatchObject({
      state: 'missing',
      basis: 'stated',
    });
    expect(criterion(bank({ criteria: [stated('requests-answered', 'met')] }))).toMatchObject({ state: 'met' });
  });

  test('what the text is silent about is unknown, not missing', () => {
    const states = new Set(claimOf(bank({ from: 'regular' })).criteria.map(({ state }) => state));
    expect([...states]).toEqual(['unknown']);
  });
});

describe('the gap', () => {
  const targets = [
    { level: 'extended', by: day('2026-12-31') },
    { level: 'proactive', by: day('2027-12-31') },
  ];

  test('has what each target adds, without what nobody says of a level that is claimed', () => {
    const claim = claimOf(bank({ from: 'regular', targets, criteria: [stated('service-owned', 'partly')] }));
    expect(claim.targets.map(({ gap }) => gap)).toEqual([
      ['service-owned', 'systematic-approach', 'customers-told-apart', 'personalisation'],
      ['customer-data', 'analytics', 'proactive-contact', 'forecasting'],
    ]);
    expect(claim.targets.map(({ rise, by, due }) => [rise, by, due])).toEqual([
      [1, '2026-12-31', '2026-12-31'],
      [1, '2027-12-31', '2027-12-31'],
    ]);
    expect(claim.openGap).toEqual(claim.gap);
  });

  test('without a target leads to the next level', () => {
    expect(claimOf(bank({ from: 'proactive' })).gap).toEqual(['machine-learning', 'needs-met-unasked']);
    expect(claimOf(bank({ from: 'anticipatory' })).gap).toEqual([]);
  });

  test('is closed by initiatives that are neither dropped nor done', () => {
    const criteria = [...metUpTo(1), stated('personalisation', 'missing')];
    const closed = (...initiatives: Initiative[]) => {
      const claim = claimOf(bank({ from: 'regular', targets, criteria }, { initiatives }));
      const found = claim.criteria.find(({ id }) => id === 'personalisation');
      return [claim.openGap.includes('personalisation'), found?.closedBy.map((each) => each.initiative)];
    };
    expect(closed(initiative('A', 'personalisation'))).toEqual([false, ['A']]);
    expect(closed(initiative('A', 'personalisation', { status: 'dropped' }))).toEqual([true, []]);
    expect(closed(initiative('A', 'personalisation', { status: 'done' }))).toEqual([true, ['A']]);
    expect(closed(initiative('A', 'personalisation', { strategy: 'Other' }))).toEqual([true, []]);
  });

  test('an initiative that ends after the target is late; one of a coarse date only when it certainly does', () => {
    const late = (schedule: NonNullable<Initiative['schedule']>) =>
      claimOf(
        bank({ from: 'regular', targets }, { initiatives: [initiative('A', 'personalisation', { schedule })] }),
      ).criteria.find(({ id }) => id === 'personalisation')?.closedBy[0]?.late;
    expect(late(day('2027-01-01'))).toBe(true);
    expect(late(day('2026-12-31'))).toBeUndefined();
    const year = { type: 'date', from: '2026-01-01', to: '2026-12-31', precision: 'year', spelling: '2026' } as const;
    expect(late(year)).toBeUndefined();
  });

  test('counts a criterion of the team’s own for the first target', () => {
    const criteria = [stated('open-on-sunday', 'missing', { because: 'Bakers ask on Sunday' })];
    const claim = claimOf(bank({ from: 'regular', targets, criteria }));
    expect(claim.targets[0]?.gap).toContain('open-on-sunday');
    expect(claim.criteria.at(-1)).toMatchObject({ id: 'open-on-sunday', own: true, level: 'extended' });
    expect(claim.reached).toBe(claimOf(bank({ from: 'regular', targets })).reached);
  });
});

describe('the CX pyramid of a touchpoint', () => {
  const facts = factsOf(modelOf({}), options.asOf);
  const journey: Journey = { kind: 'journey', id: 'J', source: at(1), children: [] };
  const levelOf = (more: Partial<Step>, around: readonly Journey[] = [journey]) => {
    const step: Step = { kind: 'step', contact: true, id: 'J.A', source: at(2), ...more };
    return pyramidLevelOf({ step, journey, around }, facts);
  };
  const says = (kind: 'functional' | 'emotional') => ({ kind, id: kind, text: 'It helps', at: at(3) }) as const;

  test.each([
    ['cannot be told when nobody says who starts it', { customerEffort: 'low' }, undefined],
    ['answers who asks', { initiatedBy: 'customer' }, 'responsive'],
    ['only informs who has to work for it', { initiatedBy: 'customer', customerEffort: 'high' }, 'communication'],
    ['only informs where the company alone speaks', { initiatedBy: 'customer', talks: 'outbound' }, 'communication'],
    [
      'commits to who is known',
      { initiatedBy: 'customer', customerEffort: 'low', statements: [says('emotional')] },
      'commitment',
    ],
    ['an advertisement informs', { initiatedBy: 'company', statements: [says('functional')] }, 'communication'],
    [
      'gives before it is asked',
      { initiatedBy: 'company', customerEffort: 'low', statements: [says('functional')] },
      'proactive',
    ],
    [
      'makes the customer better off',
      {
        initiatedBy: 'company',
        customerEffort: 'low',
        statements: [says('functional'), says('emotional')],
        feelings: [{ score: 2, becomes: 4, at: at(4) }],
      },
      'evolution',
    ],
  ] satisfies [string, Partial<Step>, string | undefined][])('%s', (_, step, level) => {
    expect(levelOf(step)).toBe(level);
  });

  test('the stage and the journey around it speak for a touchpoint that does not', () => {
    expect(levelOf({}, [{ ...journey, initiatedBy: 'customer' }])).toBe('responsive');
  });
});

test('what the project never speaks of is absent', () => {
  expect(buildMaturity(modelOf({}), options)).toEqual({ asOf: options.asOf, claims: [] });
});
