import type { Feature } from '../feature.ts';
import { type Mention, mentionAt } from '../mentions.ts';
import { occurrencesOf, rangeOfMention } from '../occurrences.ts';
import { pathOfUri } from '../uris.ts';

/** Letters, marks, digits and underscores of any script: what a name may grow into while it is typed. */
const NAME = '[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{M}\\p{Nd}_\\u2019\\u02BC]*';

/**
 * A name that is declared and used in this file alone changes everywhere as it is typed. Names used elsewhere, and
 * titles, which people rewrite word by word, are left to rename, which proves that nothing else is meant afterwards.
 */
export const linkedEditing: Feature = {
  capabilities: { linkedEditingRangeProvider: true },
  register: (server) => {
    server.connection.languages.onLinkedEditingRange(({ textDocument, position }, token) =>
      server.answerAll(token, async (projects) => {
        const view = await server.view(pathOfUri(textDocument.uri));
        const mention = view && mentionAt(view, view.offsetAt(position));
        const subject = mention?.subject;
        if (!view || !subject || 'free' in subject || mention.quoted || subject.by !== 'name') return null;
        const occurrences = await occurrencesOf(server, projects, view, subject);
        const named = occurrences.filter((each) => isNamed(each.mention));
        const same = named.every(
          (each) => each.view.path === view.path && !each.mention.quoted && each.mention.text === mention.text,
        );
        if (!same || named.length < 2) return null;
        return { ranges: named.map((each) => rangeOfMention(view, each.mention)), wordPattern: NAME };
      }),
    );
  },
};

function isNamed({ subject }: Mention): boolean {
  return subject !== undefined && 'symbol' in subject && subject.by === 'name';
}
