import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '@/days/calendar'
import { LOCALES } from '@/i18n/locales'
import { reviewDueMessage } from '@/notify/reviewDueMessage'
import { reviewReminderOf } from '@/workflow/reviewReminders'

const DAY = '2026-12-31'

describe('a review date', () => {
  it.each([
    ['2026-11-30', undefined],
    ['2026-12-01', 'soon'],
    ['2026-12-30', 'soon'],
    ['2026-12-31', 'due'],
    ['2027-02-15', 'due'],
  ])('on %s is %s', (today, reminder) => {
    expect(reviewReminderOf(DAY, today)).toBe(reminder)
  })

  it('is told twice at most, whichever days mail could leave', () => {
    const days = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { maxLength: 40 })
    fc.assert(
      fc.property(days, (offsets) => {
        let toldOn: string | undefined
        const told: string[] = []
        for (const offset of offsets.sort((a, b) => a - b)) {
          const today = addDays(DAY, offset)
          const reminder = reviewReminderOf(DAY, today, { on: toldOn })
          if (!reminder) continue
          told.push(reminder)
          toldOn = today
        }
        expect(new Set(told).size).toBe(told.length)
        expect(told.includes('due')).toBe(offsets.some((offset) => offset >= 0))
      }),
    )
  })
})

describe('a text that came online after the last message', () => {
  it('is told though its day was before that message', () => {
    const told = { on: '2026-12-10', since: '2026-12-15' }
    expect(reviewReminderOf(DAY, '2026-12-16', told)).toBe('soon')
    expect(reviewReminderOf(DAY, '2026-12-17', { ...told, on: '2026-12-16' })).toBeUndefined()
  })
})

describe('the message', () => {
  it.each(LOCALES)('names each text with its day, the own ones first (%s)', (locale) => {
    const text = { reviewBy: DAY, reminder: 'soon', url: 'https://example.org/a' } as const
    const { subject, text: body } = reviewDueMessage({
      locale,
      name: 'Ana',
      texts: [
        { ...text, title: 'Logement', isOwn: false },
        { ...text, title: 'Santé', isOwn: true, reminder: 'due' },
      ],
    })
    expect(subject).toMatch(/^2 /)
    expect(body.indexOf('Santé')).toBeLessThan(body.indexOf('Logement'))
    expect(body).toMatch(/31 .*2026|December 31, 2026/)
  })
})
