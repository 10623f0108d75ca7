import { describe, expect, it } from 'vitest'

import {
  isNewBrowser,
  type KnownBrowser,
  ownSessions,
  withBrowser,
  withUse,
} from '@/accounts/browsers'
import { deviceOf, deviceWords } from '@/accounts/device'

const NOW = new Date('2027-03-01T12:00:00Z')
const ago = (ms: number): string => new Date(NOW.getTime() - ms).toISOString()
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const browser = (hash: string, more: Partial<KnownBrowser> = {}): KnownBrowser => ({
  hash,
  device: { browser: 'Firefox' },
  lastUsedAt: ago(DAY),
  ...more,
})

describe('a device in words', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
      'Edge sur Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox sur Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari sur iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36',
      'Samsung Internet sur Android',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
      'Chrome sur macOS',
    ],
    ['curl/8', 'Appareil inconnu'],
    ['Firefox/1', 'Firefox'],
    [undefined, 'Appareil inconnu'],
  ])('%s', (said, words) => expect(deviceWords(deviceOf(said), 'fr')).toBe(words))

  it('keeps nothing else of what a browser says', () =>
    expect(deviceOf('Firefox/140.0 (Windows NT 10.0) someone@example.org')).toEqual({
      browser: 'Firefox',
      system: 'Windows',
    }))
})

describe('the browsers of an account', () => {
  it('has none that is new before the first sign-in', () =>
    expect(isNewBrowser([], 'a')).toBe(false))
  it('knows again those that it was opened in', () =>
    expect(['a', 'b'].map((hash) => isNewBrowser([browser('a')], hash))).toEqual([false, true]))

  it('puts the last used first, once', () => {
    const after = withBrowser([browser('a'), browser('b')], browser('b', { session: 's' }), NOW)
    expect(after.map(({ hash, session }) => [hash, session])).toEqual([
      ['b', 's'],
      ['a', undefined],
    ])
  })

  it('forgets after thirteen months, and the thirty-first', () => {
    const old = browser('old', { lastUsedAt: ago(396 * DAY) })
    expect(withBrowser([old], browser('a'), NOW)).toHaveLength(1)
    const many = Array.from({ length: 40 }, (_, i) => browser(`b${i}`))
    const after = withBrowser(many, browser('a'), NOW)
    expect([after.length, after[0]?.hash]).toEqual([30, 'a'])
  })

  it('notes a use after five minutes, not before, and none of a session that it does not know', () => {
    const kept = [browser('a', { session: 's', lastUsedAt: ago(4 * MINUTE) })]
    expect(withUse(kept, 's', NOW)).toBeUndefined()
    const older = [browser('a', { session: 's', lastUsedAt: ago(6 * MINUTE) })]
    expect(withUse(older, 's', NOW)?.[0]?.lastUsedAt).toBe(NOW.toISOString())
    expect(withUse(older, 'other', NOW)).toBeUndefined()
  })
})

describe('the list of sessions', () => {
  it('shows this one first, then the last used, and none that has ended', () => {
    const session = (id: string, opened: number, left: number) => ({
      id,
      createdAt: ago(opened),
      expiresAt: ago(-left),
    })
    const listed = ownSessions(
      [
        session('old', 60 * MINUTE, MINUTE),
        session('ended', DAY, -MINUTE),
        session('me', 90 * MINUTE, MINUTE),
        session('new', MINUTE, MINUTE),
      ],
      [browser('a', { session: 'old', lastUsedAt: ago(2 * MINUTE) })],
      { current: 'me', now: NOW },
    )
    expect(listed.map(({ id, isThisOne }) => [id, isThisOne])).toEqual([
      ['me', true],
      ['new', false],
      ['old', false],
    ])
    expect(listed[2]).toMatchObject({ device: { browser: 'Firefox' }, lastUsedAt: ago(2 * MINUTE) })
  })
})
