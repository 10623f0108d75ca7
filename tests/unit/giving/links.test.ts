import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { messageLinks, messageText } from '@/giving/links'

const URL_GIVEN = 'https://example.org/es/hoja?items=o.a'

describe('a message given on', () => {
  it('holds its name, its other lines and its address, in each application', () => {
    const message = { title: 'Entraide & cie', lines: ['450 555-0143'], url: URL_GIVEN }
    const text = `Entraide & cie\n450 555-0143\n${URL_GIVEN}`
    expect(messageText(message)).toBe(text)
    const links = messageLinks(message)
    expect(new URL(links.whatsapp).searchParams.get('text')).toBe(text)
    expect(new URL(links.whatsapp).origin).toBe('https://wa.me')
    expect(decodeURIComponent(links.sms.slice('sms:?&body='.length))).toBe(text)
    const mail = new URL(links.email)
    expect(mail.searchParams.get('subject')).toBe('Entraide & cie')
    expect(mail.searchParams.get('body')).toBe(text)
  })

  it('adds no header to an e-mail and no parameter to an address, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
        const { email, whatsapp } = messageLinks({ title, url: URL_GIVEN })
        const { searchParams } = new URL(email)
        expect([...searchParams.keys()]).toEqual(['subject', 'body'])
        expect(searchParams.get('subject')).not.toMatch(/[\r\n]/)
        expect([...new URL(whatsapp).searchParams.keys()]).toEqual(['text'])
      }),
    )
    const hostile = { title: 'A\r\nBcc: x@example.org', url: URL_GIVEN }
    expect(new URL(messageLinks(hostile).email).searchParams.get('subject')).toBe(
      'A Bcc: x@example.org',
    )
  })

  it('takes half a character, and cuts a name of a book', () => {
    const text = messageText({ title: `\ud83d${'x'.repeat(5_000)}`, url: URL_GIVEN })
    expect(text.length).toBeLessThan(300)
    expect(() => messageLinks({ title: '\ud83d', url: URL_GIVEN })).not.toThrow()
  })
})
