import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import isCreditCard from 'validator/lib/isCreditCard.js';
import isEmail from 'validator/lib/isEmail.js';
import ibanModule from 'validator/lib/isIBAN.js';

// This one module of the library has a second export, so that Node and a bundle give all of it for the default one.
const isIBAN = (ibanModule as typeof ibanModule & { default?: typeof ibanModule }).default ?? ibanModule;

export type PersonalDataKind = 'email' | 'phone' | 'card' | 'iban';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it stands in the text. */
  readonly found: string;
}

/** Most texts hold none of the signs that all of these have. */
const SUSPICIOUS = /@|\+\d|\d(?:[ -]?\d){11}|[A-Z]{2}\d{2}/;

/** Mailboxes of an organisation (RFC 2142 and what is usual): nobody's own. */
const SHARED_MAILBOXES =
  /^(abuse|admin|care|careers|compliance|complaints?|contact|cx|data|feedback|help|hello|hi|hr|info|jobs|legal|mail|marketing|media|news|no-?reply|office|postmaster|press|privacy|sales|security|service|support|team|webmaster)[.+_@-]/i;

const EMAIL = /[^\s<>()[\]{},;:"'«»„“”]+@[^\s<>()[\]{},;:"'«»„“”]+/gu;
const CARD = /(?<![\d.,])\d(?:[ -]?\d){11,18}(?![\d.,]*\d)/g;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){3,8}(?![\p{L}\d])/gu;

/** Longer than the longest e-mail address (RFC 5321): looking into it would take ever longer, and nobody is found there. */
const NO_WORD = /\S{321,}/gu;

/**
 * What in a text can lead to one person: an e-mail address (shared mailboxes such as `support@` are nobody's), a phone
 * number with its country code, a payment card (Luhn) and an account number (IBAN with its checksum).
 */
export function personalDataIn(said: string): PersonalData[] {
  const text = said.replace(NO_WORD, ' ');
  if (!SUSPICIOUS.test(text)) return [];
  const accounts = matches(text, IBAN).filter((found) => isIBAN(found));
  const rest = accounts.reduce((left, found) => left.replace(found, ' '), text);
  const cards = matches(rest, CARD).filter((found) => isCreditCard(found.replace(/[ -]/g, '')));
  return [
    ...matches(rest, EMAIL)
      .map((found) => found.replace(/[.!?…]+$/u, ''))
      .filter((found) => isEmail(found) && !SHARED_MAILBOXES.test(found))
      .map((found) => ({ kind: 'email' as const, found })),
    ...findPhoneNumbersInText(rest).map(({ startsAt, endsAt }) => ({
      kind: 'phone' as const,
      found: rest.slice(startsAt, endsAt),
    })),
    ...cards.map((found) => ({ kind: 'card' as const, found })),
    ...accounts.map((found) => ({ kind: 'iban' as const, found })),
  ];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found);
}
