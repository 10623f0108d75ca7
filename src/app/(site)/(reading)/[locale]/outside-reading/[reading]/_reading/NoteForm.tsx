import { Button } from '@/components/Button'
import { TextAreaField } from '@/components/Field'
import type { OutsideReadingView } from '@/data/outsideReading'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { ReadingVisit } from '@/outsideReading/visit'

interface Props {
  locale: Locale
  view: OutsideReadingView
  visit: ReadingVisit
  /** Identifier of the passage. */
  block: string
  done: string | undefined
}

/** Under a passage: what its reader says of it, without a script. */
export function NoteForm({ locale, view, visit, block, done }: Props) {
  const t = translator(locale, 'outsideReading')
  const kept = view.notes.get(block) ?? ''
  const returned = visit.sent?.block === block ? visit : undefined
  const isKept = done === block
  return (
    <details
      className="outside-reading-note"
      id={`own-${block}`}
      open={Boolean(kept || returned || isKept)}
    >
      <summary>{t(kept ? 'noteChange' : 'noteAdd')}</summary>
      {isKept && <p role="status">{t('saved')}</p>}
      <form action={`/api/outside-reading/${view.id}/note#own-${block}`} method="post">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="block" value={block} />
        <TextAreaField
          name="words"
          id={`words-${block}`}
          label={t('note')}
          hint={t('noteHint')}
          error={returned?.problem && sayProblem(locale, returned.problem)}
          autoFocus={returned !== undefined}
          rows={3}
          defaultValue={returned?.sent?.words ?? kept}
        />
        <Button kind="secondary">{t('save')}</Button>
      </form>
    </details>
  )
}

export const sayProblem = (locale: Locale, problem: NonNullable<ReadingVisit['problem']>) =>
  problem === 'closed' ? undefined : translator(locale, 'outsideReading.problems')(problem)
