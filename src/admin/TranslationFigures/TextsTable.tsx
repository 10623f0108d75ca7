import { LOCALE_LABELS } from '@/i18n/localeNames'
import { COLUMNS, say, type LanguageFigures, type TextFigures } from '@/translation/figures'

import { textAddress } from '@/translation/deskAddress'
import { DeskScroll } from '../DeskScroll'
import { ScreenLink } from '../ScreenLink'
import type { Words } from './words'

interface Props {
  admin: string
  figures: LanguageFigures
  words: Words
}

const NUMBERS: ReadonlySet<string> = new Set([
  'wordsToDo',
  'staleWords',
  'wordsToReview',
  'percent',
])

/** The texts of one language, those with most to do first; those that are whole, on demand. */
export function TextsTable({ admin, figures, words }: Props) {
  const { language, texts, wordsToDo, wordsToReview } = figures
  if (texts.length === 0) return <p className="desk-empty">{words.say('noTexts')}</p>
  const label = LOCALE_LABELS[language][words.locale]
  const isOpen = (text: TextFigures) => text.wordsToDo + text.wordsToReview > 0
  const open = texts.filter(isOpen)
  const whole = texts.filter((text) => !isOpen(text))
  return (
    <>
      <dl className="desk-facts">
        <Fact name={words.say('toDo')} value={words.number(wordsToDo)} />
        <Fact name={words.say('toReview')} value={words.number(wordsToReview)} />
        <Fact name={words.say('texts')} value={words.number(texts.length)} />
      </dl>
      {open.length > 0 && <Table {...{ admin, label, words }} texts={open} />}
      {whole.length > 0 && (
        <details>
          <summary>
            {words.whole(whole.length)}
            {/* Each language has one. */}
            <span className="desk-spoken">{` (${label})`}</span>
          </summary>
          <Table {...{ admin, label, words }} texts={whole} />
        </details>
      )}
    </>
  )
}

interface TableProps {
  admin: string
  label: string
  texts: readonly TextFigures[]
  words: Words
}

const Table = ({ admin, label, texts, words }: TableProps) => (
  <DeskScroll label={label}>
    <table className="desk-table figures-texts">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th className={NUMBERS.has(column) ? 'desk-number' : ''} key={column} scope="col">
              {say(column, words.locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <Row admin={admin} key={text.id} text={text} words={words} />
        ))}
      </tbody>
    </table>
  </DeskScroll>
)

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const Row = ({ admin, text, words }: { admin: string; text: TextFigures; words: Words }) => {
  const { dueDate, id, percent, staleWords, title, wordsToDo, wordsToReview } = text
  return (
    <tr>
      <th scope="row">
        <ScreenLink href={textAddress(admin, id)}>{title}</ScreenLink>
      </th>
      <td className="desk-number">{words.number(wordsToDo)}</td>
      <td className="desk-number">{words.number(staleWords)}</td>
      <td className="desk-number">{words.number(wordsToReview)}</td>
      <td className="desk-number">{words.percent(percent)}</td>
      <td>{saySince(text, words)}</td>
      <td>{dueDate && words.day(dueDate)}</td>
    </tr>
  )
}

function saySince({ stale }: TextFigures, words: Words): string {
  if (!stale) return ''
  if (stale.day === null) return say('unknown', words.locale)
  return words.say('since', { day: words.day(stale.day), n: stale.days })
}
