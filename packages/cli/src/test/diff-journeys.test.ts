import { DiffReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { MAP, plain } from './repository.ts';
import { folder, touchline } from './terminal.ts';

describe('touchline diff --journeys', () => {
  const TO_BE = `journey Future "I open an account, 2027" to-be of OpenAccount {
  change Sign { feeling 5  remove pain "Types the same data twice" }
}
`;
  const OTHER = 'journey Loan "My first loan" {\n  touchpoint Sign "Signs the loan" feeling 2\n}\n';
  const project = (text = MAP + TO_BE): string => folder({ 'мапа.cx': text });

  test.each([
    [[], 'I open an account → I open an account, 2027'],
    [['Future'], 'I open an account → I open an account, 2027'],
    [['OpenAccount'], 'I open an account → I open an account, 2027'],
    [['future', 'openaccount'], /Did you mean "Future"/],
    [['i open  an account', 'Future'], 'I open an account → I open an account, 2027'],
    [['Future', 'OpenAccount'], 'I open an account, 2027 → I open an account'],
    [['OpenAccount', 'Loan'], 'I open an account → My first loan'],
    [['Loan'], /"My first loan" is no `to-be of` another journey and has none\./],
    [['Nowhere'], /There is no journey "Nowhere"\. There are: OpenAccount, Loan, Future\./],
    [['Future', 'Future'], /"I open an account, 2027" is compared with itself/],
    [['Future', '--staged'], /leave --staged out/],
    [['Future', '--check'], /leave --check out/],
  ])('%j', async (asked, expected) => {
    const said = await touchline(project(MAP + OTHER + TO_BE), ['diff', '--journeys', ...asked]);
    if (typeof expected === 'string') expect([said.code, said.out.split('\n')[0]]).toEqual([0, expected]);
    else expect([said.code, said.err]).toEqual([2, expect.stringMatching(expected)]);
  });

  test('needs no repository, and tells what is wanted otherwise', async () => {
    const { out, err, code } = await touchline(project(), ['diff', '--journeys']);
    expect([code, err]).toEqual([0, '']);
    expect(plain(out)).toContain('▲ “Signs” moved from 1 to 5.');
    expect(plain(out)).toContain('▲ The pain “Types the same data twice” is gone.');
  });

  test('says so where it is not clear which journeys are meant', async () => {
    const two = await touchline(project(MAP + TO_BE + TO_BE.replace('Future', 'Later')), ['diff', '--journeys']);
    expect([two.code, two.err]).toEqual([2, expect.stringContaining('Future, Later')]);
    const none = await touchline(project(MAP), ['diff', '--journeys']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('Name two journeys')]);
    const same = await touchline(project(MAP + MAP.replace('OpenAccount', 'Again').replace('kpi Nps', 'kpi Ces')), [
      'diff',
      '--journeys',
      'I open an account',
    ]);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('OpenAccount, Again')]);
  });

  test('two of one title are told apart, two that say the same have nothing to tell', async () => {
    const twice = MAP + MAP.replace('OpenAccount', 'Again').replace('kpi Nps', 'kpi Ces');
    const { out } = await touchline(project(twice), ['diff', '--journeys', 'OpenAccount', 'Again']);
    expect(out).toBe('I open an account (OpenAccount) → I open an account (Again)\nBoth journeys say the same.\n');
  });

  test('as data, Markdown, page and annotations', async () => {
    const cwd = project();
    const as = async (format: string): Promise<string> =>
      (await touchline(cwd, ['diff', '--journeys', 'Future', '--format', format])).out;
    const report = DiffReport.parse(JSON.parse(await as('json')));
    expect([report.of, report.projects.map(({ journeys }) => journeys)]).toEqual([
      'journeys',
      [[{ before: 'OpenAccount', after: 'Future', title: 'I open an account, 2027' }]],
    ]);
    const markdown = await as('md');
    expect(markdown).toMatch(/^## What is different for the customer\n/);
    expect(markdown.match(/```mermaid/g)).toHaveLength(2);
    expect(markdown).not.toMatch(/\*\*(before|after)\*\*/);
    const page = await as('html');
    expect(page).toContain('tl-stack');
    expect(page).not.toContain('policies broken');
    expect(await as('github')).toBe('');
  });
});
