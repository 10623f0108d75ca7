import { describe, expect, it } from 'vitest'

import { wallClock, weekdayOf } from '@/days/calendar'
import { changesFor, type FollowedChange } from '@/following/changes'
import { choicesIn, fieldOf, MOST_CHOICES, readChoices } from '@/following/choices'
import { letterKey, nonceOfLetter } from '@/following/letterKey'
import { followerKey, makeLinkKey, newNonce, readLinkKey, waitingKeys } from '@/following/linkKey'
import { lastRound } from '@/following/schedule'

describe('what somebody chooses', () => {
  it('is read from the fields of a form, each once, in one order', () => {
    const values = {
      email: 'x@example.org',
      guide: 'yes',
      'region-estrie': 'yes',
      'part-labour': '',
      chapter: 'salaire',
      'chapter-salaire': 'yes',
    }
    expect(choicesIn(values)).toEqual(['chapter:salaire', 'guide', 'region:estrie'])
  })
  it('comes back to its field', () => {
    for (const choice of choicesIn({ guide: 'yes', 'region-estrie': 'yes', chapter: 'a-b' }))
      expect(choicesIn({ [fieldOf(choice)]: 'yes' })).toEqual([choice])
  })
  it('is nothing else than a choice, and not without end', () => {
    expect(readChoices(['guide', 'region:<b>', 7, 'chapter:../x', { guide: 1 }])).toEqual(['guide'])
    expect(readChoices('guide')).toEqual([])
    const many = Array.from({ length: 500 }, (_, index) => `chapter:c-${index}`)
    expect(readChoices(many)).toHaveLength(MOST_CHOICES)
    const wide = readChoices([...many, 'guide', 'part:labour', 'region:estrie'])
    expect(wide).toHaveLength(MOST_CHOICES)
    expect(wide.slice(-3)).toEqual(['guide', 'part:labour', 'region:estrie'])
  })
})

describe('the link of a letter', () => {
  it('says its word only with the site’s signature', () => {
    const nonce = newNonce()
    const key = makeLinkKey('secret', nonce)
    expect(readLinkKey('secret', key)).toBe(nonce)
    expect(readLinkKey('another', key)).toBeUndefined()
    expect(
      readLinkKey(
        'secret',
        key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      ),
    ).toBe(undefined)
    for (const odd of [undefined, nonce, `${nonce}.`, ['x'], { $ne: '' }])
      expect(readLinkKey('secret', odd)).toBeUndefined()
  })
  it('has one key for an address, without the address', () => {
    const key = followerKey('secret', 'ana@example.org')
    expect(key).toBe(followerKey('secret', 'ana@example.org'))
    expect(key).not.toContain('ana')
    expect(nonceOfLetter(letterKey('0'.repeat(32), '2026-12-01'))).toBe('0'.repeat(32))
    expect(nonceOfLetter('campaign-7-o12-invitation')).toBeUndefined()
  })
})

describe('what waits for a mailbox', () => {
  const keys = (address: string) => waitingKeys('secret', address)
  it('is of all its addresses, and of no other mailbox', () => {
    expect(keys('ana+1@example.org')).toBe(keys('ana@example.org'))
    expect(keys('ana@xn--exmple-cua.org')).toBe(keys('ana@exämple.org'))
    expect(keys('ana@example.com')).not.toBe(keys('ana@example.org'))
    expect(keys('+1@example.org')).not.toBe(keys('+2@example.org'))
    expect(keys('ana@example.org')).not.toContain('ana')
  })
})

describe('the letters of a week', () => {
  it.each([
    ['2026-12-01T11:59:59Z', '2026-11-24'], // seven is noon in London, in winter
    ['2026-12-01T12:00:00Z', '2026-12-01'],
    ['2026-12-07T23:00:00Z', '2026-12-01'],
    ['2027-06-01T10:59:59Z', '2027-05-25'],
    ['2027-06-01T11:00:00Z', '2027-06-01'],
    ['2027-03-16T11:00:00Z', '2027-03-16'], // the first after the clock went forward
  ])('are due on Tuesdays at seven in Quebec: at %s, those of %s', (now, day) => {
    const round = lastRound(new Date(now))
    expect(round.day).toBe(day)
    expect(weekdayOf(round.day)).toBe(1)
    expect(wallClock(round.at)).toEqual({ day, minutes: 420 })
  })
})

const change = (more: Partial<FollowedChange>): FollowedChange => ({
  kind: 'major',
  at: '2026-12-02T10:00:00Z',
  thing: 'chapter:salaire',
  title: { text: 'Le salaire', isFrench: true },
  note: null,
  url: 'https://example.org/',
  of: ['guide', 'part:labour', 'chapter:salaire'],
  ...more,
})
const WEEK = { after: '2026-12-01T12:00:00Z', until: '2026-12-08T12:00:00Z' }
const told = (
  changes: FollowedChange[],
  more: Partial<Parameters<typeof changesFor>[1]> = {},
): string[] =>
  changesFor(changes, { choices: ['guide'], ...WEEK, isTranslated: false, ...more }).map(
    ({ kind, isToCome }) => (isToCome ? `${kind}, to come` : kind),
  )

describe('what a letter tells', () => {
  it('is of what one follows: the whole, a part, a chapter', () => {
    for (const choices of [['guide'], ['part:labour'], ['chapter:salaire']] as const)
      expect(told([change({})], { choices })).toEqual(['major'])
    expect(told([change({})], { choices: ['part:status', 'region:estrie'] })).toEqual([])
  })
  it('is of the week: the moment before it was told, its end is told', () => {
    const at = (moment: string) => told([change({ at: moment })])
    expect(at(WEEK.after)).toEqual([])
    expect(at('2026-12-01T12:00:00.001Z')).toEqual(['major'])
    expect(at(WEEK.until)).toEqual(['major'])
    expect(at('2026-12-08T12:00:00.001Z')).toEqual([])
  })
  it('is told once, whatever follows it, the last first', () => {
    const changes = [change({ kind: 'minor' }), change({ at: '2026-12-03T10:00:00Z' })]
    expect(told(changes, { choices: ['guide', 'chapter:salaire'] })).toEqual(['major', 'minor'])
  })
  it('in French is each publication, and no translation', () => {
    const kinds = ['first', 'major', 'minor', 'withdrawal', 'translation'] as const
    expect(told(kinds.map((kind) => change({ kind }))).sort()).toEqual([
      'first',
      'major',
      'minor',
      'withdrawal',
    ])
  })
  it('in another language is what is public in it; a large change at once, said to be to come', () => {
    const isTranslated = true
    expect(told([change({ kind: 'minor' })], { isTranslated })).toEqual([])
    expect(told([change({})], { isTranslated })).toEqual(['major, to come'])
    expect(told([change({ kind: 'withdrawal' })], { isTranslated })).toEqual(['withdrawal'])
    const translation = change({ kind: 'translation', at: '2026-12-04T10:00:00Z' })
    expect(told([change({ kind: 'minor' }), translation], { isTranslated })).toEqual([
      'translation',
    ])
    expect(told([change({}), translation], { isTranslated })).toEqual(['major'])
    const before = change({ kind: 'translation', at: '2026-12-01T15:00:00Z' })
    expect(told([change({}), before], { isTranslated })).toEqual(['major, to come', 'translation'])
    const another = { ...translation, thing: 'chapter:logement' }
    expect(told([change({}), another], { isTranslated })).toEqual(['translation', 'major, to come'])
  })
})
