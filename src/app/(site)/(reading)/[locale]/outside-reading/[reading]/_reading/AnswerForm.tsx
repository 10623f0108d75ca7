import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Choice, FieldGroup, TextAreaField } from '@/components/Field'
import { Section } from '@/components/Section'
import type { OutsideReadingView } from '@/data/outsideReading'
import { formatDay, formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { READING_ANSWERS } from '@/outsideReading/types'
import type { ReadingVisit } from '@/outsideReading/visit'

import { sayProblem } from './NoteForm'

interface Props {
  locale: Locale
  view: OutsideReadingView
  visit: ReadingVisit
  isKept: boolean
}

/** At the end: what its reader says of the whole text. */
export function AnswerForm({ locale, view, visit: { problem, sent }, isKept }: Props) {
  const t = translator(locale, 'outsideReading')
  // What comes back is either a note, which names its passage, or this.
  const returned = problem && sent && sent.block === undefined ? { problem, sent } : undefined
  const chosen = returned?.sent.answer ?? view.answer
  return (
    <Section title={t('endTitle')} id="own-answer">
      {isKept && (
        <div role="status">
          <Callout tone="done" title={t('sent')} />
        </div>
      )}
      <p>
        {view.answeredAt
          ? t('answered', {
              moment: formatMoment(view.answeredAt, locale),
              date: formatDay(view.until, locale),
            })
          : t('endLead')}
      </p>
      {returned && (
        <div role="alert">
          <Callout tone="warning" title={sayProblem(locale, returned.problem)} />
        </div>
      )}
      <form
        action={`/api/outside-reading/${view.id}/answer#own-answer`}
        className="outside-reading-answer"
        method="post"
      >
        <input type="hidden" name="locale" value={locale} />
        <FieldGroup label={t('endTitle')}>
          {READING_ANSWERS.map((answer) => (
            <Choice
              key={answer}
              type="radio"
              name="answer"
              value={answer}
              defaultChecked={chosen === answer}
              label={t(`answers.${answer}`)}
            />
          ))}
        </FieldGroup>
        <TextAreaField
          name="remark"
          label={t('remark')}
          rows={4}
          defaultValue={returned?.sent.remark ?? view.remark}
        />
        <Button block large>
          {t(view.answer ? 'sendAgain' : 'send')}
        </Button>
      </form>
    </Section>
  )
}
