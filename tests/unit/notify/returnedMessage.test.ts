import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { returnedMessage } from '@/notify/returnedMessage'

const facts = {
  name: 'Ana',
  title: 'Changer d’employeur',
  reason: 'Le tarif a changé.\nVoir la source 2.',
  url: 'https://example.org/admin/collections/guide-chapters/4',
}

describe.each(LOCALES)('the e-mail about a text that came back (%s)', (locale) => {
  const { subject, text } = returnedMessage({ locale, ...facts })

  it('names the text, says why and leads to it', () => {
    expect(subject).toContain(facts.title)
    for (const fact of Object.values(facts)) expect(text).toContain(fact)
  })

  it('has no word of another language', () => {
    const greeting = { fr: 'Bonjour', en: 'Hello', es: 'Hola' }
    const others = LOCALES.filter((other) => other !== locale)
    expect(text.startsWith(greeting[locale])).toBe(true)
    for (const other of others) expect(text).not.toContain(greeting[other])
  })
})
