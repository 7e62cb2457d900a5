import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineCatalog, fillTemplate, type ParametersOf } from './catalog.ts';

const catalog = defineCatalog({
  en: {
    'no-kpi': 'Goal {goal} has no KPI.',
    'too-many': '{stage} has {count|# touchpoint|# touchpoints}.',
    block: 'Give the stage a block { … } or move {what} up.',
    plain: 'The horizon is over.',
  },
  uk: {
    'no-kpi': 'Ціль {goal} не має KPI.',
    'too-many': 'Етап {stage} має {count|# точку контакту|# точки контакту|# точок контакту}.',
    block: 'Дайте етапу блок { … } або перенесіть {what} вище.',
    plain: 'Горизонт уже минув.',
  },
  ru: {
    'no-kpi': 'У цели {goal} нет KPI.',
    'too-many': 'На этапе {stage} {count|# точка контакта|# точки контакта|# точек контакта}.',
    block: 'Дайте этапу блок { … } или перенесите {what} выше.',
    plain: 'Горизонт уже прошёл.',
  },
});

describe('a catalogue', () => {
  test('fills parameters in the language asked for', () => {
    expect(catalog.text('en', 'no-kpi', { goal: 'Loyalty' })).toBe('Goal Loyalty has no KPI.');
    expect(catalog.text('uk', 'no-kpi', { goal: 'Лояльність' })).toBe('Ціль Лояльність не має KPI.');
    expect(catalog.text('ru', 'plain')).toBe('Горизонт уже прошёл.');
  });

  test('leaves braces alone that hold no parameter', () => {
    expect(catalog.text('en', 'block', { what: 'owner' })).toBe('Give the stage a block { … } or move owner up.');
  });

  test('writes numbers and lists as the language does', () => {
    expect(catalog.text('uk', 'no-kpi', { goal: 2.5 })).toBe('Ціль 2,5 не має KPI.');
    expect(catalog.text('ru', 'no-kpi', { goal: ['A', 'B', 'C'] })).toBe('У цели A, B и C нет KPI.');
  });

  test('does not read placeholders or replacement patterns in values', () => {
    expect(catalog.text('en', 'no-kpi', { goal: '{goal} $& #' })).toBe('Goal {goal} $& # has no KPI.');
  });

  test.each([
    [1, '1 точку контакту', '1 точка контакта'],
    [2, '2 точки контакту', '2 точки контакта'],
    [5, '5 точок контакту', '5 точек контакта'],
    [11, '11 точок контакту', '11 точек контакта'],
    [21, '21 точку контакту', '21 точка контакта'],
    [22, '22 точки контакту', '22 точки контакта'],
    [25, '25 точок контакту', '25 точек контакта'],
    [0, '0 точок контакту', '0 точек контакта'],
    [112, '112 точок контакту', '112 точек контакта'],
    [1.5, '1,5 точки контакту', '1,5 точки контакта'],
  ])('counts %d', (count, uk, ru) => {
    expect(catalog.text('uk', 'too-many', { stage: 'Вибір', count })).toBe(`Етап Вибір має ${uk}.`);
    expect(catalog.text('ru', 'too-many', { stage: 'Выбор', count })).toBe(`На этапе Выбор ${ru}.`);
  });

  test('counts in English', () => {
    expect(catalog.text('en', 'too-many', { stage: 'Use', count: 1 })).toBe('Use has 1 touchpoint.');
    expect(catalog.text('en', 'too-many', { stage: 'Use', count: 0 })).toBe('Use has 0 touchpoints.');
  });

  test('names the known codes when asked for an unknown one', () => {
    // @ts-expect-error an unknown code is a type error, too
    expect(() => catalog.text('en', 'nothing', {})).toThrow(
      'Unknown message "nothing" in en; known are no-kpi, too-many, block, plain',
    );
    // @ts-expect-error a name every object inherits is no code
    expect(() => catalog.text('en', 'toString', {})).toThrow('Unknown message "toString"');
  });

  test('refuses a missing parameter', () => {
    // @ts-expect-error the parameter is missing
    expect(() => catalog.text('en', 'no-kpi', {})).toThrow('Parameter "goal" is missing');
    // @ts-expect-error a counted parameter is a number
    expect(() => catalog.text('en', 'too-many', { stage: 'Use', count: '2' })).toThrow('must be a number');
    expect(() => fillTemplate('uk', '{n|# крок|# кроки}', { n: 2 })).toThrow('3 to 4 forms');
  });
});

describe('the types of a catalogue', () => {
  test('come from the templates', () => {
    expectTypeOf<keyof ParametersOf<'{a} { {b|# x|# y} } {c}'>>().toEqualTypeOf<'a' | 'b' | 'c'>();
    expectTypeOf<ParametersOf<'{a} {b|# x|# y}'>['b']>().toEqualTypeOf<number>();
    expectTypeOf<ParametersOf<'in { … } nothing'>>().toEqualTypeOf<Record<never, never>>();
  });

  test('refuse what does not fit', () => {
    // @ts-expect-error Russian is missing
    defineCatalog({ en: { a: 'A' }, uk: { a: 'А' } });
    // @ts-expect-error the code b is missing in Russian
    defineCatalog({ en: { a: 'A', b: 'B' }, uk: { a: 'А', b: 'Б' }, ru: { a: 'А' } });
    // @ts-expect-error the code c does not exist in English
    defineCatalog({ en: { a: 'A' }, uk: { a: 'А', c: 'В' }, ru: { a: 'А' } });
    // @ts-expect-error the parameter x is missing in Russian
    defineCatalog({ en: { a: 'A {x}' }, uk: { a: 'А {x}' }, ru: { a: 'А' } });
    // @ts-expect-error the parameter y is not in English
    defineCatalog({ en: { a: 'A {x}' }, uk: { a: 'А {x} {y}' }, ru: { a: 'А {x}' } });
    // @ts-expect-error Ukrainian needs three forms
    defineCatalog({ en: { a: '{n|# s|# ss}' }, uk: { a: '{n|# к|# ки}' }, ru: { a: '{n|# ш|# ша|# шей}' } });
    // @ts-expect-error English has two forms
    defineCatalog({ en: { a: '{n|# s|# ss|# sss}' }, uk: { a: '{n|# к|# к|# к}' }, ru: { a: '{n|# ш|# ш|# ш}' } });
    expect(true).toBe(true);
  });
});
