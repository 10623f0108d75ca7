import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { composeMessage, namesIn, type MessageTexts } from '@/notify/message'
import { TEMPLATE_CODES } from '@/notify/templateCodes'
import { TEMPLATES } from '@/notify/templates'

const SENTENCES = TEMPLATE_CODES.flatMap((code) =>
  Object.entries(TEMPLATES[code].sentences).map(([name, label]) => ({ code, name, label })),
)

describe('the sentences of the site’s e-mails', () => {
  it.each(SENTENCES)(
    '$code $name has the same names to fill in, in every language',
    ({ label }) => {
      for (const locale of LOCALES) expect(namesIn(label[locale])).toEqual(namesIn(label.fr))
    },
  )

  it.each(TEMPLATE_CODES)('of %s each say something of their own', (code) => {
    const french = Object.values(TEMPLATES[code].sentences).map(({ fr }) => fr)
    expect(new Set(french).size).toBe(french.length)
  })
})

const TEXTS = {
  template: 'password',
  sentences: {
    subject: { fr: 'Bonjour {name}', en: 'Hello {name}', es: 'Hola {name}' },
    link: { fr: 'Ouvrez :\n{url}', en: 'Open:\n{url}', es: 'Abra:\n{url}' },
  },
} as const satisfies MessageTexts

describe('a message in the team’s words', () => {
  const message = composeMessage(TEXTS, 'fr', (say) => ({
    subject: say('subject', { name: 'Ana {url}' }),
    paragraphs: [say('link', { url: 'https://example.org' })],
  }))
  const inWords = (own: Record<string, string>) => message.worded!.inWords(own)

  it('is in ours where they have none', () => {
    expect(inWords({ subject: ' ' })).toEqual({ subject: message.subject, text: message.text })
    expect(message.subject).toBe('Bonjour Ana {url}')
    expect(message.text).toBe('Ouvrez\u00a0:\nhttps://example.org\n\nAccompagner')
  })

  it('has what is filled in where they put it, signed and spaced as French is', () => {
    const { subject, text } = inWords({ subject: '{name}, bonjour !', link: '{url} : ici' })
    expect(subject).toBe('Ana {url}, bonjour\u00a0!')
    expect(text).toBe('https://example.org\u00a0: ici\n\nAccompagner')
  })

  it.each(['Ouvrez.', '{url} {url}', '{url} {name}', '{lien}'])('is in ours for %j', (link) => {
    expect(inWords({ link }).text).toBe(message.text)
  })
})
