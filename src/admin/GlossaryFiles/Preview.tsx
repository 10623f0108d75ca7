import { Difference } from '@/admin/Difference'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { TARGET_LOCALES } from '@/i18n/locales'
import type { TermEntry } from '@/translation/glossary/exchange'
import { TERM_FATES, type TermFate } from '@/translation/glossary/exchange/plan'
import type { BroughtTerm, BroughtTerms } from '@/translation/payload/glossaryFiles'

import type { Shown } from '../TranslationFiles/BringBack'
import { Fates, FilePreview } from '../TranslationFiles/FilePreview'
import { FATE_LABELS, type Words } from './words'

interface Props extends Shown<BroughtTerms> {
  words: Words
}

const WRITTEN: readonly TermFate[] = ['new', 'changed']

/** What a file would do to the glossary, or did, term by term. */
export function Preview({ words, ...shown }: Props) {
  const { say, locale } = words
  const { counts, terms } = shown.brought
  const of = (fate: TermFate): readonly BroughtTerm[] => terms.filter((term) => term.fate === fate)
  // What needs a look first: what is refused, then what changes.
  const rows = [...TERM_FATES].reverse().flatMap(of)
  return (
    <FilePreview {...shown} count={WRITTEN.reduce((sum, fate) => sum + counts[fate], 0)} say={say}>
      <Fates
        counts={TERM_FATES.map((fate) => ({
          label: FATE_LABELS[fate][locale],
          count: counts[fate],
        }))}
        heads={[say('what'), say('french'), say('details')]}
        more={(count) => say('more', { count })}
        name={shown.fileName}
        total={TERM_FATES.reduce((sum, fate) => sum + counts[fate], 0)}
        rows={rows.map((term) => (
          <Row key={term.place} term={term} words={words} />
        ))}
      />
    </FilePreview>
  )
}

const Row = ({ term, words }: { term: BroughtTerm; words: Words }) => {
  const { locale, say } = words
  const { place, fate, french, sentence, before, next } = term
  return (
    <tr>
      <td>
        <strong>{FATE_LABELS[fate][locale]}</strong>{' '}
        <span className="desk-muted">
          {say('place')} {place}
        </span>
        {sentence && <p className="translation-files__why">{sentence}</p>}
      </td>
      <td data-label={say('french')} lang={french ? 'fr' : undefined}>
        {french || say('noFrench')}
      </td>
      {next && fate !== 'same' ? (
        <td data-label={say('details')}>
          <Changes after={next} before={before} words={words} />
        </td>
      ) : (
        <td />
      )}
    </tr>
  )
}

interface ChangesProps {
  before: TermEntry | undefined
  after: TermEntry
  words: Words
}

/** Field by field, what stands and what comes. */
function Changes({ before, after, words }: ChangesProps) {
  const was = before ? textsOf(before, words) : []
  return (
    <ul className="translation-files__changes">
      {textsOf(after, words).map(({ label, text }, index) => {
        const old = was[index]?.text ?? ''
        return text === old ? null : (
          <li key={label}>
            <span className="desk-muted">{label}</span>{' '}
            {old ? <Difference after={text} before={old} locale={words.locale} /> : text}
          </li>
        )
      })}
    </ul>
  )
}

/** The fields of a term in a fixed order, as they are read. */
const textsOf = (
  { definition, source, variants, forbidden, ...translated }: TermEntry,
  { locale, say }: Words,
): { label: string; text: string }[] => [
  { label: say('definition'), text: definition },
  { label: say('source'), text: source },
  { label: say('variants'), text: variants.join(', ') },
  ...TARGET_LOCALES.flatMap((language) => [
    { label: LOCALE_LABELS[language][locale], text: translated[language].term },
    {
      label: `${LOCALE_LABELS[language][locale]}, ${say('definition').toLowerCase()}`,
      text: translated[language].definition,
    },
  ]),
  { label: say('forbidden'), text: forbidden.map(({ text }) => text).join(', ') },
]
