import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeDraft, encodeDraft } from '@/forms/draft'
import { MAX_MESSAGE, parseFeedback, parseLostLink, parseNomination } from '@/forms/readForms'
import { FEEDBACK_REASONS } from '@/directory/vocabulary'

const nomination = {
  name: 'Maison d’exemple',
  municipality: 'Saint-Rémi',
  services: 'Accueil, en espagnol',
  kind: 'nonProfit',
  cost: 'free',
  locale: 'es',
}

describe('a report', () => {
  it.each(FEEDBACK_REASONS.map(({ code }) => code))('for %s is read', (reason) => {
    const parsed = parseFeedback({ reason, message: 'Le numéro sonne occupé', locale: 'en' })
    expect(parsed).toMatchObject({ value: { reason, locale: 'en' } })
  })

  it('needs words when its reason says nothing by itself', () => {
    expect(parseFeedback({ reason: 'other' }).errors).toEqual({ message: 'required' })
    expect(parseFeedback({ reason: 'closed' }).errors).toBeUndefined()
  })

  it('says everything that is wrong at once', () => {
    const values = { reason: 'nice', message: 'x'.repeat(MAX_MESSAGE + 1), email: 'me@home' }
    expect(parseFeedback(values).errors).toEqual({
      reason: 'reason',
      message: 'tooLong',
      email: 'email',
    })
  })

  it.each(['https://evil.example/x', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never keeps %s as the page it is about',
    (from) => {
      expect(parseFeedback({ reason: 'closed', from })).toMatchObject({ value: { page: '' } })
    },
  )

  it('keeps a page of this site', () => {
    const page = '/fr/guide/permis?x=1'
    expect(parseFeedback({ reason: 'closed', from: page })).toMatchObject({ value: { page } })
  })
})

describe('a nomination', () => {
  it('is read when it names an organization, a town and its kind and what it costs', () => {
    expect(parseNomination(nomination)).toMatchObject({
      value: { name: 'Maison d’exemple', locale: 'es' },
    })
  })

  it.each([
    ['name', 'required'],
    ['municipality', 'required'],
    ['services', 'required'],
    ['kind', 'required'],
    ['cost', 'required'],
  ])('without %s is refused: %s', (field, code) => {
    expect(parseNomination({ ...nomination, [field]: '' }).errors).toEqual({ [field]: code })
  })

  it('takes a website as people write it, and nothing that is none', () => {
    const websiteOf = (website: string) => parseNomination({ ...nomination, website })
    for (const typed of ['exemple.org', 'www.exemple.org/accueil', 'https://exemple.org']) {
      expect(websiteOf(typed), typed).toMatchObject({
        value: { website: typed.startsWith('https') ? typed : `https://${typed}` },
      })
    }
    for (const typed of ['pas une adresse', 'exemple', 'javascript:alert(1)', 'a@exemple.org']) {
      expect(websiteOf(typed).errors, typed).toEqual({ website: 'website' })
    }
  })

  it('says what is wrong in the order of its form', () => {
    expect(Object.keys(parseNomination({}).errors ?? {})).toEqual([
      'name',
      'municipality',
      'kind',
      'cost',
      'services',
    ])
  })
})

describe('anything sent', () => {
  it('is either read or refused with reasons, never a fault', () => {
    const anything = fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(anything, (values) => {
        for (const parsed of [parseFeedback(values), parseNomination(values)]) {
          expect('value' in parsed || Object.keys(parsed.errors ?? {}).length > 0).toBe(true)
        }
      }),
    )
  })

  it('comes back whole with what is wrong', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (values) => {
        const draft = { values, errors: { message: 'required' as const } }
        const encoded = encodeDraft(draft)
        expect(encoded).toMatch(/^[\w-]*$/)
        expect(decodeDraft(encoded)).toEqual(JSON.parse(JSON.stringify(draft)))
      }),
    )
  })

  it('made up by somebody is an empty form', () => {
    expect(decodeDraft('%%%')).toEqual({ values: {}, errors: {} })
    expect(decodeDraft(null)).toEqual({ values: {}, errors: {} })
  })
})

describe('a lost link', () => {
  it.each([
    ['', 'required'],
    ['  ', 'required'],
    ['maison', 'email'],
    ['maison@example.org\r\nBcc: tous@example.org', 'email'],
  ])('is not sent to %j (%s)', (email, code) => {
    expect(parseLostLink({ email })).toEqual({ errors: { email: code } })
  })

  it('is sent to an address, in the language of the form', () => {
    expect(parseLostLink({ email: ' maison@example.org ', locale: 'es' })).toEqual({
      value: { email: 'maison@example.org', locale: 'es' },
    })
  })
})
