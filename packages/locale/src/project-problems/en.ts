const MEND = 'Correct it, or leave the property out.';
const HERE = 'Correct it at this place.';
const ELSEWHERE = 'Choose another place, or mend that.';

/** What is wrong, and the way out. */
export const en = {
  'path-missing': 'There is no such file or folder. Check the spelling, or where you stand.',
  'dangling-link': 'The link leads to nothing. Mend or remove the link.',
  'link-loop': 'The link leads back to itself. Remove the link, or let it lead elsewhere.',
  'link-to-above': 'The link leads back to a folder above it ({folder}). Remove the link, or exclude it in the config.',
  'link-leads-out':
    'The link leads out of the repository, or to what git keeps. A build server reads only what lies in the checkout: put a copy in its place.',
  'no-cx-files': 'There is no .cx file in this folder. Start one with `touchline init`.',
  'not-a-cx-file': 'This is not a .cx file. Name a .cx file or the folder that holds them.',
  'excluded-file': 'The project "{project}" does not read this file. See `include` and `exclude` in its config.',
  'binary-file': 'The file is binary, not text. Take it out, or exclude it in the config.',
  'utf-16': 'The file is saved as UTF-16. Save it as UTF-8.',
  'not-utf-8': 'The text is not UTF-8 from here on. Save the file as UTF-8.',
  'file-too-large':
    'The file is too large: {size} MB, the limit is {limit} MB. Split it into several files, or exclude it in the config.',
  locked: 'It may not be read. Change its permissions, or exclude it in the config.',
  'is-a-folder': 'It is a folder, not a file. Name a file.',
  'special-file': 'It is neither a file nor a folder. Name a file or a folder.',
  'system-refused': 'The system cannot read it ({code}). Try again.',
  'editor-refused': 'The editor cannot read it. Open the folder again, or save it to disk.',
  'write-denied': `It cannot be written: its permissions do not allow it. ${ELSEWHERE}`,
  'write-read-only': `It cannot be written: the disk is read-only. ${ELSEWHERE}`,
  'write-disk-full': `It cannot be written: the disk is full. ${ELSEWHERE}`,
  'write-over-folder': `It cannot be written: there is a folder of that name. ${ELSEWHERE}`,
  'write-below-file': `It cannot be written: a part of the path is a file. ${ELSEWHERE}`,
  'write-no-folder': `It cannot be written: no folder can be made there. ${ELSEWHERE}`,
  'write-name-too-long': `It cannot be written: a part of the path is too long. ${ELSEWHERE}`,
  'write-refused': `It cannot be written: the system refuses ({code}). ${ELSEWHERE}`,
  'config-syntax': `Not valid JSON. ${HERE}`,
  'config-syntax-symbol': `Not valid JSON: this word has no meaning in JSON; texts stand in double quotes. ${HERE}`,
  'config-syntax-number': `Not valid JSON: this is not a number. ${HERE}`,
  'config-syntax-name': `Not valid JSON: the name of a property in double quotes is expected here. ${HERE}`,
  'config-syntax-value': `Not valid JSON: a value is expected here. ${HERE}`,
  'config-syntax-colon': `Not valid JSON: a colon is missing before this. ${HERE}`,
  'config-syntax-comma': `Not valid JSON: a comma is missing before this. ${HERE}`,
  'config-syntax-brace': `Not valid JSON: a closing brace } is missing. ${HERE}`,
  'config-syntax-bracket': `Not valid JSON: a closing bracket ] is missing. ${HERE}`,
  'config-syntax-end': `Not valid JSON: nothing may follow the closing brace. ${HERE}`,
  'config-syntax-open-comment': `Not valid JSON: the comment is not closed. ${HERE}`,
  'config-syntax-open-text': `Not valid JSON: the text is not closed; its closing quote is missing. ${HERE}`,
  'config-syntax-unicode': `Not valid JSON: after \\u four hexadecimal digits are expected. ${HERE}`,
  'config-syntax-escape': `Not valid JSON: this escape does not exist; a backslash is written \\\\. ${HERE}`,
  'config-syntax-character': `Not valid JSON: a line break or control character cannot stand in a text. ${HERE}`,
  'config-syntax-deep': `Too many braces and brackets stand in each other here. ${HERE}`,
  'config-not-a-block': `The config must be a block in braces. ${MEND}`,
  'config-unknown-key': '"{key}" is no property of touchline.config.json. There are: {keys}.',
  'config-unknown-key-similar': '"{key}" is no property of touchline.config.json. Did you mean "{similar}"?',
  'config-unknown-key-in': '`{property}` has no "{key}". There are: {keys}.',
  'config-unknown-key-in-similar': '`{property}` has no "{key}". Did you mean "{similar}"?',
  'config-missing': '`{property}` is missing. Say it, or leave out the block that it belongs to.',
  'config-code-taken': 'There already is a rule "{code}". Give yours another code.',
  'config-choice': `\`{property}\` must be one of {choices}, not {value}. ${MEND}`,
  'config-choice-similar': '`{property}` must be one of {choices}, not {value}. Did you mean "{similar}"?',
  'config-wants-text': `\`{property}\` must be a text in double quotes. ${MEND}`,
  'config-wants-list': `\`{property}\` must be a list in [ ]. ${MEND}`,
  'config-wants-block': `\`{property}\` must be a block in braces. ${MEND}`,
  'config-wants-whole-number': `\`{property}\` must be a whole number. ${MEND}`,
  'config-empty': `\`{property}\` is empty. ${MEND}`,
  'config-empty-include': '`{property}` is empty. Leave it out to read every .cx file below this folder.',
  'config-leads-out':
    '`{property}` leads out of the project: a glob is relative to the folder of this file. Name other projects in `uses`.',
  'config-many-wildcards':
    '`{property}` has too many wildcards: at most three `*` or `{ }` between two slashes, and eight in all.',
  'config-not-a-scale': '`{property}` is not a scale. Write both ends with two dots between them, e.g. "1..5".',
  'config-reversed-scale': '`{property}` starts at its end. Write the lower end first.',
  'config-not-a-date': '`{property}` is not a date. Write year, month and day, e.g. "2026-09-30".',
  'config-negative': `\`{property}\` is less than 0. ${MEND}`,
  'config-not-a-code':
    '`{property}`: the code of a rule has small Latin letters, digits and single hyphens, e.g. "owner-from-list".',
  'config-not-a-pattern':
    '`{property}` is no regular expression that can be used here: no look-around, no back-references, at most 200 signs.',
  'config-not-a-link': '`{property}` is not the address of a page. Write all of it, e.g. "https://example.org/rules".',
  'config-unknown-blank':
    '`{property}`: only the names name, kind, holder, fields, values and count are filled in when they stand in braces; other braces cannot stand in a message.',
  'config-no-language': '`{property}` says nothing in any language. Write it in "en", "uk" or "ru", or as one text.',
  'config-nothing-asked': '`{property}` asks for nothing. Write `true`, the allowed values, or what must hold.',
  'config-only-counts-of-project':
    '`{property}`: about the project a rule can only require what it `contains`. Name a kind of element in `every`.',
  'config-not-said-by-kind':
    '`{property}`: none of the kinds it asks can say this. Name another property, or other kinds.',
  'config-invalid': `\`{property}\` has a value that does not fit. ${MEND}`,
  'unknown-rule': 'There is no rule "{code}". Take a code that a finding of `touchline check` shows.',
  'unknown-rule-similar': 'There is no rule "{code}". Did you mean "{similar}"?',
  'used-project-missing':
    'There is no project in "{folder}". Name a folder that has a touchline.config.json, relative to this file.',
  'git-missing': 'git is not installed. Install git, or put it on the PATH.',
  'not-a-repository': 'The folder is in no git repository. Run `git init` first.',
  'bare-repository': 'This git repository has no working files. Go to a clone or a worktree of it.',
  'no-commits':
    'The repository has no commit yet. Commit the strategy first: what changes from then on can be compared.',
  'unknown-revision': 'Git does not know the revision "{revision}". Check its spelling, or fetch it.',
  'unknown-revision-shallow':
    'Git does not know the revision "{revision}": this clone is shallow. Fetch more of the history (`git fetch --unshallow`, or `fetch-depth: 0` in CI).',
  'no-merge-base': 'The histories of {one} and {other} have nothing in common. Name the two revisions to compare.',
  'no-merge-base-shallow':
    'Where {one} and {other} parted is not in this shallow clone. Fetch more of the history (`git fetch --unshallow`, or `fetch-depth: 0` in CI).',
  'missing-objects':
    'The text of this file in that revision is not in this clone. Fetch it (`git fetch`), or clone without a filter.',
  'unmerged-index': 'The file has conflicts of a merge. Solve them, then add the file.',
  'git-failed': 'Git refused: {reason}',
} as const;
