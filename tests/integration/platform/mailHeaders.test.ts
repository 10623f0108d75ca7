import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { env } from '@/env'
import { createMailer, type Outgoing } from '@/notify/email'

import { type SmtpServer, startSmtpServer } from './smtpServer'

/* What a real mail server is given, whatever stands in a subject, an address or our own settings. */

let server: SmtpServer
beforeEach(async () => void (server = await startSmtpServer()))
afterEach(() => server.stop())

const FROM = 'Accompagner <accompagner@example.org>'
const BOUNCES = 'retours@example.org'

const send = (message: Partial<Outgoing>, settings: { BOUNCE_ADDRESS?: string } = {}) =>
  createMailer({ ...env, MAIL_FROM: FROM, SMTP_URL: server.url, ...settings }).deliver(
    {
      key: 'campaign-7-o12-invitation',
      to: 'ana@example.org',
      subject: 'Votre fiche',
      text: 'Bonjour.',
      createdAt: new Date(),
      ...message,
    },
    () => Promise.resolve(),
  )

/** Names of the headers of the last message, each as often as it stands there. */
const headers = () =>
  (server.messages.at(-1)?.raw.split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? [])
    .sort()

const HEADERS = [
  'Content-Transfer-Encoding',
  'Content-Type',
  'Date',
  'From',
  'MIME-Version',
  'Message-ID',
  'Subject',
  'To',
]

describe('what a mail server is given', () => {
  it('goes back to the bounce address, comes from us, and is named', async () => {
    await send({}, { BOUNCE_ADDRESS: BOUNCES })
    const [{ from, to, raw }] = server.messages as [SmtpServer['messages'][number]]
    expect({ from, to }).toEqual({ from: BOUNCES, to: ['ana@example.org'] })
    expect(raw).toContain(`From: ${FROM}`)
    expect(raw).toContain('Message-ID: <campaign-7-o12-invitation@example.org>')
    expect(raw).not.toContain(BOUNCES)
  })

  it('is named by an atom, whatever signs its key has', async () => {
    await send({ key: 'outside-reading:12-1796014472671:invitation' })
    expect(server.messages[0]?.raw).toContain(
      'Message-ID: <outside-reading-12-1796014472671-invitation@example.org>',
    )
  })

  it('goes back to us without one', async () => {
    await send({})
    expect(server.messages[0]).toMatchObject({ from: 'accompagner@example.org' })
  })

  it.each([
    'Votre fiche\r\nBcc: autre@example.org',
    'Votre fiche\nTo: autre@example.org',
    'Votre fiche\r\n\r\nCorps ajouté',
    'Votre fiche\r\nX-Spam: no\r\nReply-To: autre@example.org',
    'é\u2028Bcc: autre@example.org\u0085Cc: autre@example.org',
    '\r\n.\r\nMAIL FROM:<autre@example.org>',
  ])('has its own headers alone, one each, with the subject %j', async (subject) => {
    await send({ subject })
    expect(headers()).toEqual(HEADERS)
    expect(server.messages.map(({ to }) => to)).toEqual([['ana@example.org']])
  })

  it('has its own headers and its one recipient, whatever the subject is', async () => {
    const part = fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      ' ',
      '\t',
      ':',
      'Bcc',
      'x@example.org',
      'é',
      '.',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        await send({ subject: `a${parts.join('')}` })
        expect(headers()).toEqual(HEADERS)
        expect(server.messages.at(-1)?.to).toEqual(['ana@example.org'])
      }),
      { numRuns: 15 },
    )
  })

  it('ends where it ends, whatever the words are', async () => {
    const text = 'Un.\r\n.\r\nMAIL FROM:<x@example.org>\r\nRCPT TO:<y@example.org>\r\n..\r\nDeux.'
    await send({ text })
    expect(server.messages).toHaveLength(1)
    expect(server.messages[0]?.raw).toContain('Deux.')
  })

  it.each([
    'ana@example.org, autre@example.org',
    'ana@example.org; autre@example.org',
    'ana@example.org\r\nRCPT TO:<autre@example.org>',
    'ana@example.org> NOTIFY=NEVER\r\nRCPT TO:<autre@example.org',
    'Tous: ana@example.org, autre@example.org;',
    '',
  ])('has one recipient, or none: %j', async (to) => {
    await send({ to }).catch(() => undefined)
    expect(server.messages.flatMap((message) => message.to)).not.toContain('autre@example.org')
    expect(server.messages.every((message) => message.to.length === 1)).toBe(true)
    expect(server.messages.every(({ raw }) => !/^(?:B?cc|RCPT)/im.test(raw))).toBe(true)
  })
})
