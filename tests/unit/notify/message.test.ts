import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import {
  emailAskedMessage,
  emailChangedMessage,
  emailLinkMessage,
  invitationMessage,
} from '@/notify/accountMessages'
import { hiddenMessage } from '@/notify/hiddenMessage'
import { accessMessage } from '@/notify/mapAccessMessages'
import type { Message } from '@/notify/message'
import { passwordMessage } from '@/notify/passwordMessages'
import { proposalMessage } from '@/notify/proposalMessages'
import { returnedMessage } from '@/notify/returnedMessage'
import { secondStepMessage } from '@/notify/secondStepMessages'
import { newBrowserMessage } from '@/notify/signInMessages'

const url = 'https://example.org/page?key=a:b'
const person = { name: 'Ana', contact: 'contact@example.org' }
const proposal = { title: 'Téléphone', accepted: ['a'], refused: ['b'], reason: 'Vu sur place.' }

const mails = LOCALES.flatMap((locale) => {
  const common = { locale, ...person }
  const messages: Message[] = [
    emailLinkMessage({ ...common, url }),
    emailAskedMessage({ ...common, email: 'new@example.org' }),
    emailChangedMessage({ ...common, email: 'new@example.org' }),
    invitationMessage({ ...common, url, days: 14 }),
    accessMessage({ ...common, state: 'approved', until: '2027-03-01', mapUrl: url }),
    accessMessage({ ...common, state: 'refused', reason: 'Aucun but.' }),
    accessMessage({ ...common, state: 'withdrawn', reason: 'Fin du projet.' }),
    passwordMessage({ locale, url }),
    ...(['on', 'off', 'closed', 'recoveryMade'] as const).map((news) =>
      secondStepMessage({ ...common, url }, { news }),
    ),
    secondStepMessage({ ...common, url }, { news: 'recoveryUsed', left: 3 }),
    secondStepMessage(
      { ...common, url },
      { news: 'reset', reason: 'Téléphone perdu.', by: 'Luz', isAsked: false },
    ),
    secondStepMessage(
      { ...common, url },
      { news: 'reset', reason: 'Perdu.', by: '', isAsked: true },
    ),
    newBrowserMessage({
      ...common,
      url,
      device: { browser: 'Firefox' },
      moment: '2027-03-01T12:00:00Z',
    }),
    proposalMessage({ locale, state: 'accepted', ...proposal }),
    proposalMessage({ locale, state: 'declined', ...proposal }),
    hiddenMessage({
      locale,
      name: 'Ana',
      organization: 'Refuge\nd’exemple',
      services: ['Permis', 'Aide alimentaire'],
      places: ['Rimouski'],
      url,
    }),
    hiddenMessage({ locale, name: 'Ana', organization: 'R', services: [], places: ['R'], url }),
    returnedMessage({ ...common, title: 'Un texte', reason: 'Une source manque.', url }),
  ]
  return messages.map((message): [string, Message] => [`${locale}: ${message.subject}`, message])
})

describe('an e-mail', () => {
  it.each(mails)('"%s" is whole paragraphs, signed, on a subject of one line', (_name, mail) => {
    expect(mail.subject).toMatch(/^\S.*\S$/)
    expect(mail.text.endsWith('\n\nAccompagner')).toBe(true)
    expect(mail.text).not.toMatch(/undefined|\n{3}| \n/)
  })

  it.each(mails)('"%s" never starts a line with a mark, nor changes an address', (_name, mail) => {
    expect(mail.text).not.toMatch(/ [:;?!»]|« /)
    if (mail.text.includes('https:')) expect(mail.text).toContain(url)
  })
})
