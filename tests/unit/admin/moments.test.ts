import { importDateFNSLocale, type I18n } from '@payloadcms/translations'
import { formatDate } from '@payloadcms/ui/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lockedSince, MACHINE_PATTERN, momentsInWords } from '@/admin/Frame/moments'
import { formatMoment } from '@/days/words'
import { LOCALES } from '@/i18n/locales'

import { standIn } from '../../standIn'

/** What `date-fns` calls the languages. */
const DATE_LOCALES = { fr: 'fr', en: 'en-US', es: 'es' } as const

const aMoment = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
})

describe('moments that Payload writes', () => {
  it.each(LOCALES)(
    'are read in words on Quebec’s clock, whatever stands around (%s)',
    async (l) => {
      const dateFNS = await importDateFNSLocale(DATE_LOCALES[l])
      const i18n = standIn<I18n>({ dateFNS })
      fc.assert(
        fc.property(aMoment, (date) => {
          const written = formatDate({ date, i18n, pattern: MACHINE_PATTERN })
          expect(momentsInWords(`(${written}) – ${written}`, l)).toBe(
            `(${formatMoment(date, l)}) – ${formatMoment(date, l)}`,
          )
        }),
      )
    },
  )

  it('are the same from any clock', () => {
    const there = ['2027-06-01T18:30:00Z', '2027-06-02T03:30:00+09:00', '2027-06-01T14:30:00-04:00']
    expect(there.map((moment) => momentsInWords(moment, 'es'))).toEqual(
      there.map(() => '1 de junio de 2027, 14:30'),
    )
  })

  it('are left when they are none', () => {
    for (const words of ['2027-06-01', '12 h 30', 'Article 2027-06', '']) {
      expect(momentsInWords(words, 'fr')).toBe(words)
    }
  })

  it('say since when a document is held as everywhere else', () => {
    const moment = new Date(2027, 5, 1, 14, 30)
    const american = new Intl.DateTimeFormat('en-US', {
      day: 'numeric',
      hour: 'numeric',
      hour12: true,
      minute: 'numeric',
      month: 'short',
      year: 'numeric',
    }).format(moment)
    expect(lockedSince(american, 'fr')).toBe(formatMoment(moment, 'fr'))
    expect(lockedSince('Marie Côté', 'fr')).toBe('Marie Côté')
  })
})
