import Link from 'next/link'

import { formatDay } from '@/days/words'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale, TargetLocale } from '@/i18n/locales'
import type { TranslationFact } from '@/today'
import { titleInFrench } from '@/translation/follow'
import { addCounts, TRANSLATION_STATE_LABELS } from '@/translation/states'

import { wholeTexts } from '@/admin/TranslationFigures/words'

import { Bar } from '../ProgressBar'
import { changesAddress, textAddress } from '@/translation/deskAddress'
import { progressSentence, stateSentence, wordsSentence } from '../state/progress'
import { queueWordsIn, type QueueWords } from './words'

export interface LanguageQueue {
  language: TargetLocale
  mayWrite: boolean
  /** In order of need. */
  translations: readonly TranslationFact[]
}

interface QueueProps {
  admin: string
  locale: Locale
  queues: readonly LanguageQueue[]
  /** The day it is in Quebec, 'yyyy-MM-dd'. */
  today: string
}

/** What there is to translate, language by language, what is needed most first. */
export function Queue({ admin, locale, queues, today }: QueueProps) {
  const words = queueWordsIn(locale)
  return (
    <main className="desk translation-queue gutter--left gutter--right">
      <h1>{words.title}</h1>
      {queues.map((queue) => (
        <LanguageSection
          admin={admin}
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
  locale: Locale
  queue: LanguageQueue
  today: string
  words: QueueWords
}

function LanguageSection({ queue, ...props }: SectionProps) {
  const { admin, locale, words } = props
  const { language, mayWrite, translations } = queue
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
          <Link className="button" href={changesAddress(admin, language)} prefetch={false}>
            {words.run[language]}
          </Link>{' '}
          <span className="desk-muted">{words.runWhy}</span>
        </p>
      )}
      {translations.length === 0 && <p className="desk-empty">{words.none}</p>}
      {open.length > 0 && <Texts {...props} translations={open} />}
      {whole.length > 0 && (
        <details className="translation-queue__whole">
          <summary>{wholeTexts(whole.length, locale)}</summary>
          <Texts {...props} translations={whole} />
        </details>
      )}
    </section>
  )
}

interface TextsProps extends Omit<SectionProps, 'queue'> {
  translations: readonly TranslationFact[]
}

const Texts = ({ translations, ...props }: TextsProps) => (
  <ul className="desk-list">
    {translations.map((translation) => (
      <TextRow {...props} key={translation.id} translation={translation} />
    ))}
  </ul>
)

/** Nothing is left to write, to approve or to publish. */
const isWhole = ({ counts, workflowState }: TranslationFact): boolean =>
  counts.percent === 100 && workflowState === 'published'

interface RowProps extends Omit<SectionProps, 'queue'> {
  translation: TranslationFact
}

function TextRow({ admin, locale, translation, today, words }: RowProps) {
  const { id, title, language, counts, dueDate, workflowState, own, others } = translation
  const isLate = Boolean(dueDate) && String(dueDate) < today && counts.wordsToDo > 0
  const name = titleInFrench(title, language)
  return (
    <li className="translation-queue__text">
      <p className="translation-queue__name">
        <Link href={textAddress(admin, id)} lang="fr" prefetch={false}>
          {name || words.untitled}
        </Link>
      </p>
      <span className="badge badge--neutral">
        {TRANSLATION_STATE_LABELS[workflowState][locale]}
      </span>
      <p className="desk-muted translation-queue__said">
        {[
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
