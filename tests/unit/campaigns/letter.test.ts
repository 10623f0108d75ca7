import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { composeLetter, type LetterFacts } from '@/campaigns/letter'
import { STEPS } from '@/campaigns/schedule'
import { LOCALES } from '@/i18n/locales'

const FACTS: LetterFacts = {
  kind: 'organization',
  step: 'invitation',
  locale: 'fr',
  name: 'Maison d’exemple',
  url: 'https://example.org/fr/ma-fiche?link=x',
  until: '2026-12-12',
  contact: 'equipe@example.org',
  texts: {},
}

const every = (['organization', 'actor'] as const).flatMap((kind) =>
  STEPS.flatMap((step) => LOCALES.map((locale) => ({ kind, step, locale }))),
)

describe('a letter of a campaign', () => {
  it.each(every)('to an $kind, $step, in $locale says all it must', (how) => {
    const { subject, text } = composeLetter({ ...FACTS, ...how })
    expect(subject).toContain('Maison d’exemple')
    expect(text).toContain(FACTS.url)
    expect(text).toContain('equipe@example.org')
    expect(text).toContain('2026')
    expect(subject + text).not.toMatch(/[{}]/)
  })

  it('is in the team’s words where there are some, with names filled in', () => {
    const texts = { subject: { fr: 'Mise à jour : {name}' }, message: { fr: 'Avant le {end}.' } }
    const { subject, text } = composeLetter({ ...FACTS, texts })
    expect(subject).toBe('Mise à jour\u00a0: Maison d’exemple')
    expect(text).toContain('Avant le 12 décembre 2026.')
    expect(composeLetter({ ...FACTS, texts, locale: 'en' }).subject).toContain('Is your listing')
  })

  it.each(['es', 'en'] as const)('is whole in one’s own words or in ours, in %s', (locale) => {
    const texts = {
      subject: { fr: 'Mise à jour', es: 'Actualización' },
      message: { fr: 'Relisez.', en: 'Read again.' },
    }
    const { subject, text } = composeLetter({ ...FACTS, texts, locale })
    expect(`${subject} ${text}`).not.toMatch(/Actualización|Read again/)
    // A reminder has another message: the subject is all that is theirs of it.
    const reminder = composeLetter({ ...FACTS, texts, locale: 'es', step: 'firstReminder' })
    expect(reminder.subject).toContain('Actualización')
  })

  it.each(LOCALES)('has a regional actor say that nobody is missing, in %s', (locale) => {
    const answerUrl = 'https://example.org/nobody?link=a1.x'
    for (const step of STEPS) {
      const { text } = composeLetter({ ...FACTS, kind: 'actor', step, locale, answerUrl })
      expect(text).toContain(`:\n${answerUrl}\n`)
      expect(text).toMatch(/manque personne\?|nobody missing\?|falta nadie\?/)
    }
  })

  it('adds no header, whatever a name or a subject holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, typed) => {
        const evil = `${typed}\r\nBcc: victim@example.org\u2028{name}`
        for (const step of STEPS) {
          const texts = { subject: { fr: evil } }
          const { subject } = composeLetter({ ...FACTS, step, name: `${name}\nX: y`, texts })
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
          expect(subject.length).toBeLessThanOrEqual(190)
        }
      }),
      { numRuns: 25 },
    )
  })
})
