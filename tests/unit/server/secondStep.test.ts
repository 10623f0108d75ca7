import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { secondStepMessage } from '@/notify/secondStepMessages'
import { doneSentence } from '@/server/cli/secondStep'

const ENOUGH = /suffit|is enough|basta|mot de passe seul|password alone|solo con su contraseña/
const email = 'ana@example.org'

describe.each(LOCALES)('a second step that was taken away, in %s', (locale) => {
  const told = (isAsked: boolean): string[] => [
    doneSentence(email, isAsked, locale),
    secondStepMessage(
      { locale, name: 'Ana', url: 'https://example.org', contact: email },
      { news: 'reset', reason: 'x', by: '', isAsked },
    ).text,
  ]

  it('leaves the password only where the site asks for no other', () => {
    for (const words of told(false)) expect(words).toMatch(ENOUGH)
    for (const words of told(true)) expect(words).not.toMatch(ENOUGH)
  })
})
