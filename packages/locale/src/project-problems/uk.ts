const MEND = 'Виправте її або приберіть.';
const HERE = 'Виправте в цьому місці.';
const ELSEWHERE = 'Виберіть інше місце або усуньте цю причину.';

/** What is wrong, and the way out. */
export const uk = {
  'path-missing': 'Такого файлу чи теки немає. Перевірте назву та місце, де ви перебуваєте.',
  'dangling-link': 'Посилання веде в нікуди. Виправте або приберіть його.',
  'link-loop': 'Посилання веде саме на себе. Приберіть його або спрямуйте в інше місце.',
  'link-to-above': 'Посилання веде назад до вищої теки ({folder}). Приберіть його або вилучіть у конфігурації.',
  'link-leads-out':
    'Посилання веде за межі репозиторію або до даних git. Сервер збірки читає лише те, що в ньому лежить: покладіть замість посилання копію.',
  'no-cx-files': 'У цій теці немає жодного файлу .cx. Почніть із `touchline init`.',
  'not-a-cx-file': 'Це не файл .cx. Назвіть файл .cx або теку з такими файлами.',
  'excluded-file': 'Проєкт «{project}» не читає цього файлу. Погляньте на `include` та `exclude` у його конфігурації.',
  'binary-file': 'Файл двійковий, а не текстовий. Заберіть його звідси або вилучіть у конфігурації.',
  'utf-16': 'Файл збережено як UTF-16. Збережіть його як UTF-8.',
  'not-utf-8': 'Звідси текст уже не UTF-8. Збережіть файл як UTF-8.',
  'file-too-large':
    'Файл завеликий: {size} МБ, а межа — {limit} МБ. Розділіть його на кілька файлів або вилучіть у конфігурації.',
  locked: 'Читати це заборонено. Змініть права доступу або вилучіть це в конфігурації.',
  'is-a-folder': 'Це тека, а не файл. Назвіть файл.',
  'special-file': 'Це не файл і не тека. Назвіть файл або теку.',
  'system-refused': 'Система не може цього прочитати ({code}). Спробуйте ще раз.',
  'editor-refused': 'Редактор не може цього прочитати. Відкрийте теку ще раз або збережіть її на диск.',
  'write-denied': `Записати не вдалося: бракує прав доступу. ${ELSEWHERE}`,
  'write-read-only': `Записати не вдалося: диск лише для читання. ${ELSEWHERE}`,
  'write-disk-full': `Записати не вдалося: на диску немає місця. ${ELSEWHERE}`,
  'write-over-folder': `Записати не вдалося: є тека з такою назвою. ${ELSEWHERE}`,
  'write-below-file': `Записати не вдалося: частина шляху — це файл. ${ELSEWHERE}`,
  'write-no-folder': `Записати не вдалося: там не можна створити теку. ${ELSEWHERE}`,
  'write-name-too-long': `Записати не вдалося: частина шляху задовга. ${ELSEWHERE}`,
  'write-refused': `Записати не вдалося: система відмовляє ({code}). ${ELSEWHERE}`,
  'config-syntax': `Це не чинний JSON. ${HERE}`,
  'config-syntax-symbol': `Це не чинний JSON: таке слово нічого в ньому не означає; тексти беруть у подвійні лапки. ${HERE}`,
  'config-syntax-number': `Це не чинний JSON: це не число. ${HERE}`,
  'config-syntax-name': `Це не чинний JSON: тут очікується назва властивості в подвійних лапках. ${HERE}`,
  'config-syntax-value': `Це не чинний JSON: тут очікується значення. ${HERE}`,
  'config-syntax-colon': `Це не чинний JSON: перед цим бракує двокрапки. ${HERE}`,
  'config-syntax-comma': `Це не чинний JSON: перед цим бракує коми. ${HERE}`,
  'config-syntax-brace': `Це не чинний JSON: бракує закривної дужки }. ${HERE}`,
  'config-syntax-bracket': `Це не чинний JSON: бракує закривної дужки ]. ${HERE}`,
  'config-syntax-end': `Це не чинний JSON: після закривної дужки нічого не може бути. ${HERE}`,
  'config-syntax-open-comment': `Це не чинний JSON: коментар не закрито. ${HERE}`,
  'config-syntax-open-text': `Це не чинний JSON: текст не закрито, бракує кінцевих лапок. ${HERE}`,
  'config-syntax-unicode': `Це не чинний JSON: після \\u мають стояти чотири шістнадцяткові цифри. ${HERE}`,
  'config-syntax-escape': `Це не чинний JSON: такої послідовності немає; зворотну скісну пишуть \\\\. ${HERE}`,
  'config-syntax-character': `Це не чинний JSON: розрив рядка чи керівний знак не може стояти в тексті. ${HERE}`,
  'config-syntax-deep': `Тут забагато дужок одна в одній. ${HERE}`,
  'config-not-a-block': 'Конфігурація має бути блоком у фігурних дужках. Виправте її.',
  'config-unknown-key': 'Властивості «{key}» у touchline.config.json немає. Є такі: {keys}.',
  'config-unknown-key-similar': 'Властивості «{key}» у touchline.config.json немає. Може, «{similar}»?',
  'config-unknown-key-in': 'У `{property}` немає «{key}». Є такі: {keys}.',
  'config-unknown-key-in-similar': 'У `{property}` немає «{key}». Може, «{similar}»?',
  'config-missing': 'Бракує `{property}`. Допишіть її або приберіть блок, до якого вона належить.',
  'config-code-taken': 'Правило «{code}» вже є. Дайте своєму інший код.',
  'config-choice': `Властивість \`{property}\` має бути одним із {choices}, а не {value}. ${MEND}`,
  'config-choice-similar': 'Властивість `{property}` має бути одним із {choices}, а не {value}. Може, «{similar}»?',
  'config-wants-text': `Властивість \`{property}\` має бути текстом у подвійних лапках. ${MEND}`,
  'config-wants-list': `Властивість \`{property}\` має бути списком у [ ]. ${MEND}`,
  'config-wants-block': `Властивість \`{property}\` має бути блоком у фігурних дужках. ${MEND}`,
  'config-wants-whole-number': `Властивість \`{property}\` має бути цілим числом. ${MEND}`,
  'config-empty': `Властивість \`{property}\` порожня. ${MEND}`,
  'config-empty-include':
    'Властивість `{property}` порожня. Приберіть її, щоб читати всі файли .cx у цій теці та нижче.',
  'config-leads-out':
    'Властивість `{property}` веде за межі проєкту: шаблон рахується від теки цього файлу. Інші проєкти називають у `uses`.',
  'config-many-wildcards':
    'У `{property}` забагато знаків підстановки: щонайбільше три `*` чи `{ }` між двома скісними рисками й вісім загалом.',
  'config-not-a-scale':
    'Властивість `{property}` — не шкала. Напишіть обидва кінці з двома крапками між ними, напр. "1..5".',
  'config-reversed-scale': 'Властивість `{property}` починається з кінця. Спершу напишіть нижній край.',
  'config-not-a-date': 'Властивість `{property}` — не дата. Напишіть рік, місяць і день, напр. "2026-09-30".',
  'config-negative': `Властивість \`{property}\` менша за 0. ${MEND}`,
  'config-not-a-code':
    '`{property}`: код правила складається з малих латинських літер, цифр і поодиноких дефісів, напр. "owner-from-list".',
  'config-not-a-pattern':
    '`{property}` — не той регулярний вираз, який тут можна вжити: без зазирань наперед і назад, без посилань на групи, до 200 знаків.',
  'config-not-a-link': '`{property}` — не адреса сторінки. Напишіть її повністю, напр. "https://example.org/rules".',
  'config-unknown-blank':
    '`{property}`: заповнюються лише назви name, kind, holder, fields, values і count у фігурних дужках; інших дужок у повідомленні бути не може.',
  'config-no-language': '`{property}` не каже нічого жодною мовою. Напишіть її в "en", "uk" чи "ru" або одним текстом.',
  'config-nothing-asked': '`{property}` нічого не вимагає. Напишіть `true`, дозволені значення або умову.',
  'config-only-counts-of-project':
    '`{property}`: про проєкт правило може вимагати лише того, що він містить (`contains`). Назвіть вид елемента в `every`.',
  'config-not-said-by-kind':
    '`{property}`: жоден із названих видів цього не каже. Назвіть іншу властивість або інші види.',
  'config-invalid': `Властивість \`{property}\` має непридатне значення. ${MEND}`,
  'unknown-rule': 'Правила «{code}» немає. Візьміть код, який показує `touchline check`.',
  'unknown-rule-similar': 'Правила «{code}» немає. Може, «{similar}»?',
  'used-project-missing':
    'У «{folder}» немає проєкту. Назвіть теку з файлом touchline.config.json, рахуючи від цього файлу.',
  'git-missing': 'git не встановлено. Встановіть git або додайте його до PATH.',
  'not-a-repository': 'Тека не належить до жодного сховища git. Спершу виконайте `git init`.',
  'bare-repository': 'У цьому сховищі git немає робочих файлів. Перейдіть до його клону або робочого дерева.',
  'no-commits':
    'У репозиторії ще немає комітів. Спершу закомітьте стратегію: що зміниться потім, можна буде порівняти.',
  'unknown-revision': 'Git не знає ревізії «{revision}». Перевірте написання або завантажте її.',
  'unknown-revision-shallow':
    'Git не знає ревізії «{revision}»: цей клон неповний. Завантажте більше історії (`git fetch --unshallow`, у CI `fetch-depth: 0`).',
  'no-merge-base': 'Історії {one} і {other} не мають нічого спільного. Назвіть дві ревізії, які порівняти.',
  'no-merge-base-shallow':
    'Де розійшлися {one} і {other}, у цьому неповному клоні не видно. Завантажте більше історії (`git fetch --unshallow`, у CI `fetch-depth: 0`).',
  'missing-objects':
    'Тексту цього файлу в тій ревізії немає в клоні. Завантажте його (`git fetch`) або клонуйте без фільтра.',
  'unmerged-index': 'У файлі конфлікти злиття. Розв’яжіть їх і додайте файл.',
  'git-failed': 'Git відмовив: {reason}',
} as const;
