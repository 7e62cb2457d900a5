import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

const MAP = `journey "Getting home" for "A concert-goer" {
  step "Exits the venue" feeling 3
  touchpoint "Opens the app" via App feeling 4
  step "Reaches home" feeling 5
}
`;
/** One warning: the goal ends after the strategy. */
const LATE_GOAL = `strategy S "Strategy" {
  horizon 2026-01-01 .. 2026-12-31
  goal G "Goal" { by 2027-06-30 }
}
`;
const UNKNOWN_PERSONA = 'journey J "Journey" { details Nowhere }\n';

describe('exit codes', () => {
  test('a journey map alone passes without a remark', async () => {
    const said = await touchline(folder({ 'map.cx': MAP }), ['check', '--strict']);
    expect(said).toEqual({ code: 0, out: 'Checked 1 file: nothing to remark.\n', err: '' });
  });

  test('an error ends with 1 and shows its line', async () => {
    const { code, out } = await touchline(folder({ 'a.cx': UNKNOWN_PERSONA }), ['check']);
    expect(code).toBe(1);
    expect(out).toContain('a.cx:1:31  error  unresolved-reference');
    expect(out).toContain('1 │ journey J "Journey" { details Nowhere }');
  });

  test('warnings fail only when asked', async () => {
    const cwd = folder({ 'a.cx': LATE_GOAL, 'touchline.config.json': '{ "presets": ["essential"] }' });
    const codes = [];
    for (const flags of [[], ['--strict'], ['--max-warnings', '0'], ['--max-warnings', '1']])
      codes.push((await touchline(cwd, ['check', ...flags])).code);
    expect(codes).toEqual([0, 1, 1, 0]);
  });

  test('the limit of warnings may stand in the config', async () => {
    const cwd = folder({ 'a.cx': LATE_GOAL, 'touchline.config.json': '{ "maxWarnings": 0 }' });
    expect((await touchline(cwd, ['check'])).code).toBe(1);
  });

  test.each([
    [['check', '--max-warnings', '-1'], '--max-warnings'],
    [['check', '--as-of', '2026-02-30'], '2026-06-30'],
    [['check', '--format', 'xml'], 'sarif'],
    [['chek'], 'check'],
  ])('%j is a mistake of usage', async (argv, hint) => {
    const { code, err } = await touchline(folder({ 'map.cx': MAP }), argv);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});

describe('input that cannot be read', () => {
  test('everything else is still reported, and the end is 2', async () => {
    const cwd = folder({ 'a.cx': UNKNOWN_PERSONA, 'binary.cx': new Uint8Array([0x6a, 0, 0, 1]) });
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('unresolved-reference');
    expect(out).toContain('binary.cx');
    expect(out).toContain('1 path could not be read.');
  });

  test('a missing path, an empty folder and a file of another kind each say so in one line', async () => {
    const cwd = folder({ 'notes.txt': 'notes' });
    mkdirSync(join(cwd, 'empty'));
    const { code, out } = await touchline(cwd, ['check', 'nowhere', 'empty', 'notes.txt']);
    expect(code).toBe(2);
    for (const part of ['nowhere', 'no .cx file in this folder', 'not a .cx file']) expect(out).toContain(part);
  });

  test('text that is not UTF-8 is placed', async () => {
    const cwd = folder({ 'latin.cx': new Uint8Array([...Buffer.from('journey "'), 0xe9, 0x22]) });
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toMatch(/latin\.cx:1:10/);
  });

  test('a file of 100 MB is refused unread', async () => {
    const cwd = folder({ 'huge.cx': '' });
    truncateSync(join(cwd, 'huge.cx'), 100_000_000);
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('huge.cx');
  });

  test('a loop of links ends', async () => {
    const cwd = folder({ 'map.cx': MAP });
    symlinkSync(cwd, join(cwd, 'again'));
    symlinkSync(join(cwd, 'b.cx'), join(cwd, 'a.cx'));
    symlinkSync(join(cwd, 'a.cx'), join(cwd, 'b.cx'));
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('Checked 1 file');
  });

  test('a typo in the config is placed and mended by a suggestion', async () => {
    const cwd = folder({ 'map.cx': MAP, 'touchline.config.json': '{\n  "languge": "uk"\n}' });
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('touchline.config.json:2:3');
    expect(out).toContain('language');
  });

  test('a rule that does not exist is a typo in the config', async () => {
    const cwd = folder({ 'map.cx': MAP, 'touchline.config.json': '{ "rules": { "cycel": "off" } }' });
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('cycle');
  });
});

describe('projects', () => {
  test('the command works from any folder, and on one file of a project', async () => {
    const cwd = folder({
      'touchline.config.json': '{}',
      'people/olena.cx': 'persona Olena "Olena"\n',
      'maps/a.cx': 'journey A "A" for Olena { step "One" }\n',
      'maps/b.cx': UNKNOWN_PERSONA,
    });
    expect((await touchline(join(cwd, 'maps'), ['check', 'a.cx'])).code).toBe(0);
    expect((await touchline(join(cwd, 'people'), ['check', '..'])).code).toBe(1);
  });

  test('two projects do not see each other unless one names the other', async () => {
    const files = { 'one/touchline.config.json': '{}', 'one/a.cx': 'journey A "A" { step "One" }\n' };
    const other = { 'two/b.cx': 'journey B "B" { include A }\n' };
    const apart = folder({ ...files, ...other, 'two/touchline.config.json': '{}' });
    const joined = folder({ ...files, ...other, 'two/touchline.config.json': '{ "uses": ["../one"] }' });
    expect((await touchline(apart, ['check'])).code).toBe(1);
    expect((await touchline(joined, ['check'])).out).toContain('nothing to remark');
  });

  test('messages speak the language of the project', async () => {
    const cwd = folder({ 'a.cx': UNKNOWN_PERSONA, 'touchline.config.json': '{ "language": "uk" }' });
    expect((await touchline(cwd, ['check'])).out).toContain('помилка');
    expect((await touchline(cwd, ['check', '--language', 'ru'])).out).toContain('ошибка');
  });
});

describe('formats', () => {
  test('json has every finding with its place', async () => {
    const { out } = await touchline(folder({ 'a.cx': UNKNOWN_PERSONA }), ['check', '--format', 'json']);
    const data = JSON.parse(out);
    expect(data.counts).toEqual({ files: 1, error: 1, warning: 0, info: 0 });
    expect(data.projects[0].findings[0]).toMatchObject({
      code: 'unresolved-reference',
      at: { file: 'a.cx', line: 1, column: 31 },
    });
  });

  test('github annotations escape what steers the runner', async () => {
    const cwd = folder({ 'a,b.cx': UNKNOWN_PERSONA });
    const { out } = await touchline(cwd, ['check', '--format', 'github']);
    expect(out).toMatch(/^::error file=a%2Cb\.cx,line=1,col=31,endLine=1,endColumn=38,title=unresolved-reference::/);
  });

  test('sarif names tool, rules and places', async () => {
    const { out } = await touchline(folder({ 'карта.cx': UNKNOWN_PERSONA }), ['check', '--format', 'sarif']);
    const [found] = JSON.parse(out).runs;
    expect(found.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['unresolved-reference']);
    expect(found.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: encodeURIComponent('карта.cx') },
      region: { startLine: 1, startColumn: 31, endLine: 1, endColumn: 38 },
    });
  });

  test('colours only where a person watches', async () => {
    const cwd = folder({ 'a.cx': UNKNOWN_PERSONA });
    const coloured = async (own: object): Promise<boolean> =>
      (await touchline(cwd, ['check'], own)).out.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ watchedOut: true })).toBe(true);
    expect(await coloured({ watchedOut: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
  });

  test('text of the workspace cannot steer the terminal', async () => {
    const cwd = folder({ 'a.cx': 'journey J "J" { details "\u001b[31mred\u202e" }\n' });
    const { out } = await touchline(cwd, ['check']);
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });

  test.skipIf(process.platform === 'win32')('nor can it begin a line with an order for a build server', async () => {
    const cwd = folder({
      'a\n::b.cx': 'kpi Nps """\nN\n::add-mask::kpi\n""" {\n  metric nps\n  target 45 by 2026-01-01\n}\n',
    });
    const { out } = await touchline(cwd, ['check']);
    expect(out).toContain('“N ::add-mask::kpi”');
    expect(out).not.toMatch(/^\s*::/m);
    expect((await touchline(cwd, ['format', '--check'])).out).not.toMatch(/^\s*::/m);
  });

  test.skipIf(process.platform === 'win32').each([
    ['check', '.'],
    ['check', '.', 'c\u001b[31m.cx'],
    ['format', '--check', '.', 'c\u001b[31m.cx'],
    ['diff', 'old\u001b[2J', '.'],
    ['log', '--project', 'c\u001b[31m.cx'],
  ])('names of files cannot steer it either: %j', async (...argv) => {
    const cwd = folder({
      'a\u001b[31m.cx': 'journey  J "J" { details "x" }\n',
      'b\u001b[32m.cx': new Uint8Array([0, 1]),
      'old\u001b[2J/touchline.config.json': '{ "x": 1 }',
    });
    const { out, err } = await touchline(cwd, argv);
    expect(out + err).not.toBe('');
    expect(out + err).not.toContain('\u001b');
  });

  test('mistakes in the config are counted apart from what could not be read', async () => {
    const config = '{ "rules": { "cycle": "of" }, "categories": { "practise": "info" } }';
    const cwd = folder({ 'a.cx': MAP, 'b.cx': new Uint8Array([0, 1]), 'touchline.config.json': config });
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('2 mistakes in touchline.config.json.\n1 path could not be read.\nChecked 1 file');
  });

  test('of a long line the part around the place is shown, in whole letters', async () => {
    const words = '👩‍🚒 '.repeat(60);
    const cwd = folder({ 'a.cx': `initiative "${words}" { status started  see "${words}" <https://example.org> }\n` });
    const { out } = await touchline(cwd, ['check']);
    const [line = '', marks = ''] = out.split('\n').filter((one) => one.includes('│'));
    expect(line).toMatch(/│ … ?(👩‍🚒 )+" \{ status started {2}see "(👩‍🚒 ?)+…$/u);
    const letters = (text: string): number => [...new Intl.Segmenter('en').segment(text)].length;
    expect(letters(marks.slice(0, marks.indexOf('~')))).toBe(letters(line.slice(0, line.indexOf('started'))));
    expect(marks.match(/~+$/)?.[0]).toHaveLength('started'.length);
  });

  test('what could not be read is not counted as checked', async () => {
    const cwd = folder({ 'a.cx': MAP, 'b.cx': new Uint8Array([0, 1]) });
    const { code, out } = await touchline(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toContain('1 path could not be read.\nChecked 1 file: nothing to remark.');
  });
});

test('--watch checks again after a change and ends with Ctrl+C', async () => {
  const cwd = folder({ 'a.cx': UNKNOWN_PERSONA });
  const stop = new AbortController();
  let out = '';
  let notices = 0;
  const ended = touchline(cwd, ['check', '--watch'], {
    signal: stop.signal,
    out: (text) => {
      out += text;
      if (out.includes('nothing to remark')) stop.abort();
    },
    err: () => {
      notices++;
      if (notices === 1) setTimeout(() => writeFileSync(join(cwd, 'a.cx'), MAP), 300);
    },
  });
  expect((await ended).code).toBe(0);
  expect(out).toContain('unresolved-reference');
});
