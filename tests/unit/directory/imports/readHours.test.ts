import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readHours } from '@/directory/imports/readHours'
import { parseHours } from '@/directory/parseHours'

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr']

describe('hours typed in a cell', () => {
  it.each([
    ['lundi au vendredi 9h à 17h', [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }]],
    ['Lun-Ven: 9 h 30 – 16 h 30', [{ days: WEEKDAYS, opens: '09:30', closes: '16:30' }]],
    ['Monday to Friday, 9am-5pm', [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }]],
    ['Mon - Fri 9:00 to 5:00 pm', [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }]],
    ['lunes a viernes de 9:00 a 17:00', [{ days: WEEKDAYS, opens: '09:00', closes: '17:00' }]],
    ['MO,TU 09:00-17:00', [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }]],
    ['samedi 18h-2h', [{ days: ['sa'], opens: '18:00', closes: '02:00' }]],
    [
      'lundi 9h-12h et 13h-16h; mardi 13h à 20h, dimanche fermé',
      [
        { days: ['mo'], opens: '09:00', closes: '12:00' },
        { days: ['mo'], opens: '13:00', closes: '16:00' },
        { days: ['tu'], opens: '13:00', closes: '20:00' },
      ],
    ],
    ['en semaine 8 h 30 à midi', [{ days: WEEKDAYS, opens: '08:30', closes: '12:00' }]],
    ['sam. au lun. 10h-15h', [{ days: ['mo', 'sa', 'su'], opens: '10:00', closes: '15:00' }]],
  ])('“%s”', (text, weekly) => {
    expect(readHours(text).hours).toEqual({ kind: 'weekly', weekly })
  })

  it.each(['sur rendez-vous', 'By appointment only', 'con cita previa'])('“%s”', (text) => {
    expect(readHours(text).hours?.kind).toBe('byAppointment')
  })

  it('know day and night', () => {
    expect(readHours('24/7').hours?.kind).toBe('always')
    expect(readHours('24 h sur 24').hours?.kind).toBe('always')
  })

  it.each(['lundi 25h-26h', 'lundi 9h75 à 17h', 'lundi 17h-9h', 'lundi 9h-9h', 'mon 13pm-15pm'])(
    'are impossible: “%s”',
    (text) => expect(readHours(text)).toEqual({ problem: 'hoursImpossible' }),
  )

  it.each([
    '9h-17h',
    'selon la saison, appelez',
    'le premier mardi du mois 9h-12h',
    'lundi',
    'lundi 9h',
    'x'.repeat(500),
  ])('are not guessed: “%s”', (text) => {
    expect(readHours(text).problem).toBe('hoursUnread')
  })

  it('are sound whatever is typed', () => {
    const words = fc.constantFrom(
      ...'lundi mardi à - 9h 17h30 25h , ; fermé noon 5 pm to x'.split(' '),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((each) => each.join(' ')),
        ),
        (text) => {
          const { hours } = readHours(text)
          return hours === undefined || parseHours(hours).problems.length === 0
        },
      ),
    )
  })
})
