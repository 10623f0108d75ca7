import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '@/days/calendar'
import { LOCALES } from '@/i18n/locales'
import { assignedMessage, questionsMessage, reminderMessage } from '@/notify/translationMessages'
import { reminderOf, REMINDERS } from '@/translation/reminders'

const DUE = '2026-12-08'
const taken = { dueDay: DUE, since: '2026-11-20', wordsToDo: 40 }

describe('a reminder of a translation', () => {
  it.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 'soon'],
    ['2026-12-07', 'soon'],
    ['2026-12-08', 'today'],
    ['2026-12-14', 'today'],
    ['2026-12-15', 'late'],
    ['2027-01-07', 'late'],
    ['2027-01-08', undefined],
  ])('on %s is “%s”', (today, reminder) => {
    expect(reminderOf(taken, today)).toBe(reminder)
  })

  it('stops once all is written', () => {
    expect(reminderOf({ ...taken, wordsToDo: 0 }, DUE)).toBeUndefined()
  })

  it('does not say again what a person has just read when they were given it', () => {
    expect(reminderOf({ ...taken, since: '2026-12-03' }, '2026-12-05')).toBeUndefined()
    expect(reminderOf({ ...taken, since: '2026-12-03' }, DUE)).toBe('today')
    expect(reminderOf({ ...taken, since: DUE }, DUE)).toBeUndefined()
  })

  it('goes through its kinds once each, in order, whatever the day it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (first) => {
        const days = Array.from({ length: 90 }, (_, at) => addDays(DUE, first + at))
        const seen = days.flatMap((day) => reminderOf(taken, day) ?? [])
        const changes = seen.filter((one, at) => one !== seen[at - 1])
        expect(changes).toEqual(REMINDERS.filter((one) => changes.includes(one)))
      }),
    )
  })
})

describe.each(LOCALES)('a message about a translation in %s', (locale) => {
  const about = { locale, name: 'Ana', title: 'Le reçu (es)', url: 'https://example.org/t/1' }

  it('says who gives it, until when, and their note', () => {
    const { text, subject } = assignedMessage({ ...about, by: 'Ben', dueDay: DUE, note: 'Merci!' })
    for (const words of ['Ana', 'Ben', 'Merci!', '2026', about.url]) expect(text).toContain(words)
    expect(subject).toContain(about.title)
    expect(assignedMessage({ ...about, by: 'Ben' }).text).not.toContain('2026')
  })

  it.each(REMINDERS)('reminds (%s) of the words left, the day and how it stops', (reminder) => {
    const { text } = reminderMessage({ ...about, dueDay: DUE, reminder, wordsToDo: 40 })
    for (const words of ['40', '2026', about.url]) expect(text).toContain(words)
  })

  it('brings the questions with their French and the way to each', () => {
    const question = { title: about.title, source: 'Gardez le reçu.', text: 'Lequel?', url: '#u1' }
    const { text, subject } = questionsMessage({ ...about, questions: [question, question] })
    for (const words of ['Gardez le reçu.', 'Lequel?', '#u1']) expect(text).toContain(words)
    expect(subject).toContain('2')
  })
})
