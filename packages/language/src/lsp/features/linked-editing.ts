import type { Feature } from '../feature.ts';
import { type Mention, mentionAt, mentionsIn, sameSubject } from '../mentions.ts';
import { mayMention, rangeOfMention } from '../occurrences.ts';
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
        // Asked with every move of the cursor: the words of other files decide, without reading these again.
        const elsewhere = [...projects].some((project) =>
          [...project.fragments()].some(
            (fragment) => project.nameOf(view.path) !== fragment.file && mayMention(fragment, subject),
          ),
        );
        if (elsewhere || subject.symbol.at.file !== view.file) return null;
        const named = mentionsIn(view).filter((each) => sameSubject(each.subject, subject) && isNamed(each));
        if (named.length < 2 || named.some(({ quoted, text }) => quoted || text !== mention.text)) return null;
        return { ranges: named.map((each) => rangeOfMention(view, each)), wordPattern: NAME };
      }),
    );
  },
};

function isNamed({ subject }: Mention): boolean {
  return subject !== undefined && 'symbol' in subject && subject.by === 'name';
}
