import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'

/** The sentences beside a box of ours that say who reads it: file of the words, and their keys. */
type Said = readonly [words: string, ...keys: string[]]

/**
 * Every component of ours in which people write something of their own, other than in a form of Payload
 * (`tests/unit/collections/readers.test.ts` walks those). A box that explains something to somebody says
 * to whom; one that holds a fact says why it need not.
 */
const BOXES: Readonly<Record<string, Said | string>> = {
  'CampaignDesk/OutcomeForm.tsx': ['CampaignDesk/words.ts', 'noteReaders'],
  'EditionPanel/Actions.tsx': ['EditionPanel/words.ts', 'reason', 'releaseReason'],
  'HoursField/index.tsx': ['HoursField/words.ts', 'reason', 'note'],
  'LmiaCorrections/SettleForm.tsx': ['LmiaCorrections/words.ts', 'reason'],
  'ProposalDesk/index.tsx': ['ProposalDesk/words.ts', 'reason', 'reasonInside'],
  'SecondStep/index.tsx': ['SecondStep/words.ts', 'reason'],
  'TermProposals/Answer.tsx': ['TermProposals/words.ts', 'answerHelp'],
  'TranslationDesk/Assignment.tsx': ['TranslationDesk/Assignment.tsx', 'note'],
  'TranslationDesk/panels/people/CommentForm.tsx': [
    'TranslationDesk/panels/people/words.ts',
    'askHint',
    'answerHint',
  ],
  'TranslationDesk/panels/people/TermForm.tsx': [
    'TranslationDesk/panels/people/termWords.ts',
    'reason',
    'reasonNeeded',
  ],
  'TranslationDesk/passage/Review.tsx': ['TranslationDesk/words.ts', 'despiteReason'],
  'TranslationDesk/passage/SendBack.tsx': [
    'TranslationDesk/panels/people/words.ts',
    'sendBackReason',
  ],
  'VerificationPanel/RecordForm.tsx': ['VerificationPanel/words.ts', 'note'],
  'Versions/PastButton.tsx': ['Versions/words.ts', 'reason'],
  'Versions/History.tsx': 'what is chosen already',
  'AskFirst/WithReason.tsx':
    'the sentence comes from who asks (`AskWithReason` counts as a box there)',
  'AccountPanel/index.tsx': 'a name and an address, of whoever is invited',
  'CampaignDesk/Search.tsx': 'what is looked for',
  'DayField/DayInput.tsx': 'a day',
  'HoursField/Week.tsx': 'hours',
  'Journal/Filters.tsx': 'what is looked for',
  'LinkPanel/index.tsx': 'an address to copy',
  'LmiaDesk/ReceiveForm.tsx': 'the address of a file',
  'OutsideReading/InviteForm.tsx': 'its label says that it goes to who is invited',
  'PlacePicker/Search.tsx': 'what is looked for',
  'Statistics/Chooser.tsx': 'days',
  'TableField/CellEditor.tsx': 'the text itself',
  'TableField/LinkWindow.tsx': 'the text itself: where its link leads',
  'TextComments/Composer.tsx': 'the sentence is that of every box of the team (READERS_WORDS)',
  'TranslationDesk/passage/Target.tsx': 'the translation itself',
  'WorkflowPanel/PlanForm.tsx': 'the sentence comes with the action (READERS_WORDS)',
  'WorkflowPanel/PlanMoment.tsx': 'an hour',
  'WorkflowPanel/ReasonForm.tsx': 'the sentence comes with the action (READERS_WORDS)',
}

const ROOT = 'src/admin'

/** A box of a form, with what it is. */
const BOX = /<(?:textarea|AskWithReason)\b|<input\b[\s\S]*?\/>/g
/** Not for words: to tick, to choose, to give a number. */
const NO_WORDS = /type="(?:checkbox|radio|file|number|range)"/

const withBoxes = globSync(`${ROOT}/**/*.tsx`)
  .filter((file) =>
    readFileSync(file, 'utf8')
      .match(BOX)
      ?.some((box) => !NO_WORDS.test(box)),
  )
  .map((file) => file.slice(ROOT.length + 1))
  .sort()

const TELLS = {
  fr: /équipe|tout le monde|elle le lira/,
  en: /team|everyone|they will read/,
  es: /equipo|todo el mundo|las leerá/,
}

describe('a box of ours for reasons, notes and messages', () => {
  it.each(withBoxes)('%s says who reads it, or why nobody need ask', (file) => {
    expect(BOXES).toHaveProperty([file])
  })

  it('is in the table only while it exists', () => {
    expect(Object.keys(BOXES).filter((file) => !withBoxes.includes(file))).toEqual([])
  })

  const said = Object.entries(BOXES).flatMap(([file, told]) =>
    typeof told === 'string' ? [] : told.slice(1).map((key) => [file, told[0], key] as const),
  )
  it.each(said)('%s says it in each language (%s, %s)', (_, words, key) => {
    const sentences = sentencesOf(`${ROOT}/${words}`, key)
    for (const locale of LOCALES) expect(sentences[locale]).toMatch(TELLS[locale])
  })
})

/** A word of a table of words, as it is written: `key: { fr: '…', en: '…', es: '…' }`. */
function sentencesOf(file: string, key: string): Record<string, string> {
  const table = new RegExp(`\\b${key}: \\{([^}]*)\\}`).exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, new RegExp(`${locale}: '([^']*)'`).exec(table)?.[1] ?? '']),
  )
}
