import type { Brought, BroughtText, BroughtUnit } from '@/translation/payload/files/bringBack'
import { Difference } from '@/admin/Difference'
import { FATES, type Fate } from '@/translation/xliff/fates'

import type { Shown } from './BringBack'
import { Fates, FilePreview } from './FilePreview'
import { FATE_LABELS, type Words } from './words'

interface Props extends Shown<Brought> {
  words: Words
}

/** What writing the file does; the others leave everything as it is. */
const WRITTEN: readonly Fate[] = ['new', 'changed', 'confirmed', 'beside']

/** What a file would do, or did, passage by passage. */
export function Preview({ words, ...shown }: Props) {
  const { texts } = shown.brought
  const written = texts.flatMap(({ counts }) => WRITTEN.map((fate) => counts[fate]))
  return (
    <FilePreview {...shown} count={written.reduce((sum, count) => sum + count, 0)} say={words.say}>
      {texts.map((text, index) => (
        <TextPreview key={index} text={text} words={words} />
      ))}
    </FilePreview>
  )
}

function TextPreview({ text, words }: { text: BroughtText; words: Words }) {
  const { locale, say } = words
  const { title, refusal, counts, units, language, sourceLanguage } = text
  const rows = [...units].sort((a, b) => FATES.indexOf(b.fate) - FATES.indexOf(a.fate))
  return (
    <>
      {title && <h4>{title}</h4>}
      {refusal && (
        <p className="desk-error" role="alert">
          {refusal.sentence}
        </p>
      )}
      <Fates
        counts={FATES.map((fate) => ({ label: FATE_LABELS[fate][locale], count: counts[fate] }))}
        heads={[say('what'), say('original'), say('words')]}
        more={(count) => say('more', { count })}
        name={title}
        rows={rows.map((unit, index) => (
          <Row
            key={index}
            language={language}
            sourceLanguage={sourceLanguage}
            unit={unit}
            words={words}
          />
        ))}
      />
    </>
  )
}

interface RowProps {
  unit: BroughtUnit
  language: string
  sourceLanguage: string
  words: Words
}

const Row = ({ unit, language, sourceLanguage, words }: RowProps) => (
  <tr>
    <td>
      <strong>{FATE_LABELS[unit.fate][words.locale]}</strong>
      {unit.sentence && <p className="translation-files__why">{unit.sentence}</p>}
      {unit.numbersDiffer && <p className="translation-files__why">{words.say('numbersDiffer')}</p>}
    </td>
    <td data-label={words.say('original')} lang={sourceLanguage}>
      {unit.source}
    </td>
    <td data-label={words.say('words')} lang={language}>
      {unit.before === '' ? (
        unit.target
      ) : (
        <Difference after={unit.target} before={unit.before} locale={words.locale} />
      )}
    </td>
  </tr>
)
