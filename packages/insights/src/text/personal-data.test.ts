import { expect, test } from 'vitest';
import { personalDataIn } from './personal-data.ts';

const kinds = (text: string): string[] => personalDataIn(text).map(({ kind, found }) => `${kind}: ${found}`);

test.each([
  ['Said Olena, olena.shevchenko@example.com.', ['email: olena.shevchenko@example.com']],
  ['Write to іван@пошта.укр', ['email: іван@пошта.укр']],
  ['Call her: +380 44 123 45 67, after six', ['phone: +380 44 123 45 67']],
  ['She paid with 4111 1111 1111 1111', ['card: 4111 1111 1111 1111']],
  ['Refund to UA21 3223 1300 0002 6007 2335 6600 1', ['iban: UA21 3223 1300 0002 6007 2335 6600 1']],
  [
    'From DE89370400440532013000 and GB82 WEST 1234 5698 7654 32',
    ['iban: DE89370400440532013000', 'iban: GB82 WEST 1234 5698 7654 32'],
  ],
])('finds what leads to a person in %s', (text, found) => {
  expect(kinds(text)).toEqual(found);
});

test.each([
  'Write to support@example.com or complaints.office@example.com',
  'Number 4111 1111 1111 1112 has no valid check digit',
  'Account DE89370400440532013001 is mistyped',
  'Between 2026-07-01 .. 2027-12-31 we answered 1 234 567 890 messages',
  'From 100 000 to 200 000 customers in 2026',
  'Ticket 1234567890123 in the queue',
  '@channel, please read',
  'We are +20 points ahead',
  'ISO 10004:2018, AB12 and Q4 2026',
])('finds nothing in %s', (text) => {
  expect(kinds(text)).toEqual([]);
});

test.each(['1', 'a.', 'a@', '1-', '+3', 'UA12'])(
  'a word of a hundred thousand times %j is looked over, not into',
  (part) => {
    expect(kinds(`${part.repeat(100_000)}@ olena@example.com`)).toEqual(['email: olena@example.com']);
  },
);
