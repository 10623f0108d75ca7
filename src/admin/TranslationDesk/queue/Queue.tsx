import { formatDay } from '@/days/words'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { inSentence } from '@/directory/listWords'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { listAddress, type TranslationFact } from '@/today'
import { titleOfSource } from '@/translation/follow'
import { isTextKind, TEXT_KIND_CODES, TEXT_KINDS, type TextKindCode } from '@/translation/kinds'
import { addCounts, TRANSLATION_STATE_LABELS } from '@/translation/states'

import { wholeTexts } from '@/admin/TranslationFigures/words'

import { ScreenLink } from '../../ScreenLink'
import { Bar } from '../ProgressBar'
import { changesAddress, queueAddress, textAddress } from '@/translation/deskAddress'
import { progressSentence, stateSentence, wordsSentence } from '../state/progress'
import { queueWordsIn, type QueueWords } from './words'

export interface LanguageQueue {
  language: Locale
  mayWrite: boolean
  /** In order of need. */
  translations: readonly TranslationFact[]
}

interface QueueProps {
  admin: string
  locale: Locale
  /** Only texts of this kind; all without. */
  kind: TextKindCode | undefined
  queues: readonly LanguageQueue[]
  /** The day it is in Quebec, 'yyyy-MM-dd'. */
  today: string
}

/** What there is to translate, language by language, what is needed most first. */
export function Queue({ admin, kind, locale, queues, today }: QueueProps) {
  const words = queueWordsIn(locale)
  const all = queues.flatMap(({ translations }) => translations)
  return (
    <main className="desk translation-queue gutter--left gutter--right">
      <h1>{words.title}</h1>
      <Kinds admin={admin} all={all} chosen={kind} locale={locale} words={words} />
      {queues.map((queue) => (
        <LanguageSection
          admin={admin}
          kind={kind}
          key={queue.language}
          locale={locale}
          queue={queue}
          today={today}
          words={words}
        />
      ))}
    </main>
  )
}

interface SectionProps {
  admin: string
  kind: TextKindCode | undefined
  locale: Locale
  queue: LanguageQueue
  today: string
  words: QueueWords
}

function LanguageSection({ queue, ...props }: SectionProps) {
  const { admin, kind, locale, words } = props
  const { language, mayWrite } = queue
  const translations = queue.translations.filter(isOfKind(kind))
  const id = `queue-${language}`
  const counts = addCounts(translations.map((each) => each.counts))
  const whole = translations.filter(isWhole)
  const open = translations.filter((each) => !isWhole(each))
  const toDo = counts.units.stale + counts.units.missing
  return (
    <section aria-labelledby={id} className="desk-section">
      <div className="desk-section__head">
        <h2 id={id}>{LOCALE_LABELS[language][locale]}</h2>
        <p className="desk-muted">{progressSentence(counts, locale)}</p>
      </div>
      {mayWrite && toDo > 0 && (
        <p className="translation-queue__run">
          <ScreenLink className="button" href={changesAddress(admin, language)}>
            {words.run[language]}
          </ScreenLink>{' '}
          <span className="desk-muted">{words.runWhy}</span>
        </p>
      )}
      {translations.length === 0 && <p className="desk-empty">{words.none}</p>}
      {open.length > 0 && <Texts {...props} language={language} translations={open} />}
      {whole.length > 0 && (
        <details className="translation-queue__whole">
          <summary>
            {wholeTexts(whole.length, locale)}
            <InLanguage language={language} locale={locale} />
          </summary>
          <Texts {...props} language={language} translations={whole} />
        </details>
      )}
    </section>
  )
}

interface TextsProps extends Omit<SectionProps, 'queue'> {
  language: Locale
  translations: readonly TranslationFact[]
}

/** So many are looked through; the others are in the list, which has pages and filters. */
const SHOWN_TEXTS = 60

const Texts = ({ language, translations, ...props }: TextsProps) => {
  const { admin, kind, words } = props
  const asked = { language: { equals: language }, ...(kind && { resourceType: { equals: kind } }) }
  const others = translations.length - SHOWN_TEXTS
  return (
    <>
      <ul className="desk-list">
        {translations.slice(0, SHOWN_TEXTS).map((translation) => (
          <TextRow {...props} key={translation.id} translation={translation} />
        ))}
      </ul>
      {others > 0 && (
        <p>
          <ScreenLink href={listAddress(admin, 'translations', asked)}>
            {fillIn(words.more, { n: others })}
          </ScreenLink>
        </p>
      )}
    </>
  )
}

const isOfKind =
  (kind: TextKindCode | undefined) =>
  ({ resourceType }: TranslationFact): boolean =>
    kind === undefined || resourceType === kind

interface KindsProps extends Pick<QueueProps, 'admin' | 'locale'> {
  all: readonly TranslationFact[]
  chosen: TextKindCode | undefined
  words: QueueWords
}

/** Which kinds of texts there are, with those that have something left, and the way to one kind alone. */
function Kinds({ admin, all, chosen, locale, words }: KindsProps) {
  const kinds = TEXT_KIND_CODES.filter((code) => all.some(isOfKind(code)))
  if (kinds.length < 2) return null
  const open = (code?: TextKindCode) =>
    all.filter((each) => isOfKind(code)(each) && !isWhole(each)).length
  const choices = [undefined, ...kinds].map((code) => ({
    code,
    name: code ? TEXT_KINDS[code].plural[locale] : words.allKinds,
  }))
  return (
    <nav aria-label={words.kinds} className="translation-queue__kinds">
      {choices.map(({ code, name }) => (
        <ScreenLink
          aria-current={code === chosen ? 'page' : undefined}
          href={queueAddress(admin, code)}
          key={name}
        >
          {name} ({open(code)})
        </ScreenLink>
      ))}
    </nav>
  )
}

/** Nothing is left to write, to approve or to publish. */
const isWhole = ({ counts, workflowState }: TranslationFact): boolean =>
  counts.percent === 100 && workflowState === 'published'

/** The same texts stand under each language: which one, for those who listen. */
const InLanguage = ({ language, locale }: { language: string; locale: Locale }) => (
  <span className="desk-spoken" lang={locale}>
    {` (${isLocale(language) ? inSentence(LOCALE_LABELS[language][locale], locale) : language})`}
  </span>
)

interface RowProps extends Omit<SectionProps, 'queue' | 'kind'> {
  translation: TranslationFact
}

function TextRow({ admin, locale, translation, today, words }: RowProps) {
  const { id, title, language, counts, dueDate, workflowState, own, others } = translation
  const isLate = Boolean(dueDate) && String(dueDate) < today && counts.wordsToDo > 0
  const name = titleOfSource(title, language)
  const source = isLocale(translation.sourceLanguage) ? translation.sourceLanguage : DEFAULT_LOCALE
  return (
    <li className="translation-queue__text">
      <p className="translation-queue__name">
        <ScreenLink href={textAddress(admin, id)} lang={source}>
          {name || words.untitled}
          <InLanguage language={language} locale={locale} />
        </ScreenLink>
      </p>
      <span className="badge badge--neutral">
        {TRANSLATION_STATE_LABELS[workflowState][locale]}
      </span>
      <p className="desk-muted translation-queue__said">
        {[
          ...kindSentence(translation, source, locale, words),
          ...stateSentence(counts, locale),
          ...(counts.wordsToDo > 0 ? [wordsSentence(counts, locale)] : []),
          ...(workflowState === 'inReview' && others > 0 ? [words.awaitsYou] : []),
          ...(workflowState === 'inReview' && others === 0 && own > 0 ? [words.awaitsOther] : []),
        ].join(' · ')}
        {dueDate && (
          <strong className={isLate ? 'translation-queue__late' : undefined}>
            {' · '}
            {isLate ? words.late : words.due} {formatDay(dueDate, locale)}
          </strong>
        )}
      </p>
      <div className="translation-queue__bar">
        <Bar counts={counts} />
      </div>
    </li>
  )
}

/** What kind of text it is, and the language that leads it where that is not French. */
const kindSentence = (
  { resourceType }: TranslationFact,
  source: Locale,
  locale: Locale,
  words: QueueWords,
): string[] => [
  ...(isTextKind(resourceType) ? [TEXT_KINDS[resourceType].label[locale]] : []),
  ...(source === DEFAULT_LOCALE
    ? []
    : [fillIn(words.original, { language: inSentence(LOCALE_LABELS[source][locale], locale) })]),
]
