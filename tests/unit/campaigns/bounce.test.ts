import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { messageKey, messageKeysOf, readBounce, readMessageKey } from '@/campaigns/bounce'

const KEY = 'campaign-7-o12-firstreminder'
const HEADERS = `Subject: Rappel\r\nMessage-ID: <${KEY}@example.org>\r\n`
const status = (action: string, code: string) =>
  `Reporting-MTA: dns; mx.example.org\r\n\r\nAction: ${action}\r\nStatus: ${code}\r\n`

describe('a returned message', () => {
  it.each([
    ['failed', '5.1.1', { key: KEY, status: '5.1.1' }],
    ['failed', '5.7.26', { key: KEY, status: '5.7.26' }],
    ['failed', '4.4.7', { key: KEY, status: '4.4.7' }],
    ['delayed', '4.4.1', undefined],
    ['delivered', '2.0.0', undefined],
  ])('%s with %s', (action, code, bounce) => {
    expect(readBounce([status(action, code), HEADERS])).toEqual(bounce)
  })

  it('without an action is for good where its status is', () => {
    expect(readBounce(['Status: 5.1.1\r\n', HEADERS])).toEqual({ key: KEY, status: '5.1.1' })
    expect(readBounce(['Status: 4.4.1\r\n', HEADERS])).toBeUndefined()
  })

  it('is known by the name of its envelope where its headers are not returned', () => {
    const named = `Original-Envelope-Id: ${KEY}\r\n${status('failed', '5.1.1')}`
    expect(readBounce([named])).toEqual({ key: KEY, status: '5.1.1' })
    const other = `Original-Envelope-Id: x-${KEY}\r\n${status('failed', '5.1.1')}`
    expect(readBounce([other])).toBeUndefined()
  })

  it('that names no message of a campaign is none', () => {
    expect(readBounce([status('failed', '5.1.1'), 'Message-ID: <x@example.org>'])).toBeUndefined()
    expect(readBounce([HEADERS])).toBeUndefined()
    expect(readBounce([])).toBeUndefined()
  })

  it('is nothing else that somebody may drop there', () => {
    // Each breaks one thing alone of a message that came back for good.
    const word = fc.stringMatching(/^[\da-z]{1,12}$/)
    const nearMiss = fc.oneof(
      fc.tuple(word, word).map(([a, b]) => `campaign-${a}-${b}`),
      fc.tuple(word, word).map(([a, b]) => `campaign-${a}-x${b}-invitation`),
      fc.tuple(word, word).map(([a, b]) => `campagne-${a}-o${b}-invitation`),
      fc.tuple(word, word).map(([a, b]) => `campaign-${a}-o${b}-invitation>`),
      word.map((a) => `campaign-${a}-o${'1'.repeat(41)}-invitation`),
    )
    const otherMessage = nearMiss.map((key) => [
      status('failed', '5.1.1'),
      `Message-ID: <${key}@example.org>`,
    ])
    const passing = fc
      .tuple(fc.constantFrom('2', '4'), fc.nat(999), fc.nat(999))
      .map(([kind, a, b]) => [status('delayed', `${kind}.${a}.${b}`), HEADERS])
    const spoken = fc
      .string()
      .map((text) => [`> Action: failed\n> Status: 5.1.1\n${text.replace(/\W/g, ' ')}`, HEADERS])
    fc.assert(
      fc.property(fc.oneof(otherMessage, passing, spoken), (parts) => {
        expect(readBounce(parts)).toBeUndefined()
      }),
    )
  })
})

describe('the key of a message', () => {
  it('is read back as it was made', () => {
    const id = fc.oneof(fc.nat().map(String), fc.stringMatching(/^[\da-f]{24}$/))
    const part = fc.constantFrom('invitation', 'firstreminder', 'secondreminder', 'resend3')
    fc.assert(
      fc.property(id, fc.constantFrom('o', 'a'), id, part, (campaign, letter, who, last) => {
        const name = { campaign, recipient: `${letter}${who}`, part: last }
        expect(readMessageKey(messageKey(name))).toEqual(name)
      }),
    )
  })

  it('of another message says nothing', () => {
    expect(readMessageKey('review-due-3-2026-11-28')).toBeUndefined()
    expect(readMessageKey('campaign-7-x12-invitation')).toBeUndefined()
  })
})

it('stands among the keys of its own campaign, and of no other', () => {
  const campaign = fc.constantFrom('1', '7', '17', '71', '77', '65f0c0ffee', '65f0c0ffef')
  fc.assert(
    fc.property(campaign, campaign, (own, other) => {
      const key = messageKey({ campaign: own, recipient: 'o12', part: 'invitation' })
      const [{ key: from }, { key: before }] = messageKeysOf(other).and
      const isAmong = key >= from.greater_than_equal && key < before.less_than
      expect(isAmong).toBe(own === other)
    }),
  )
})
