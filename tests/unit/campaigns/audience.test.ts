import { describe, expect, it } from 'vitest'

import {
  type Actor,
  type Audience,
  type Candidate,
  chooseAudience,
  letterLocale,
  readRecipients,
} from '@/campaigns/audience'

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  name: `Maison ${id}`,
  kind: 'nonProfit',
  regions: ['16'],
  verification: { state: 'web', date: null },
  completeness: 60,
  email: `${id}@example.org`,
  phone: null,
  locale: 'fr',
  isPublished: true,
  isUnlisted: false,
  isMerged: false,
  isQuiet: false,
  ...more,
})

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: `MRC ${id}`,
  kind: 'mrc',
  regions: ['16'],
  email: `${id}@example.org`,
  phone: null,
  locale: 'fr',
  isQuiet: false,
  ...more,
})

const ALL: Audience = {
  scope: 'criteria',
  regions: [],
  kinds: [],
  notConfirmedSince: null,
  completenessUnder: null,
  including: [],
  excluding: [],
  actorKinds: [],
}

const chosen = (
  audience: Partial<Audience>,
  candidates: Candidate[],
  actors: Actor[] = [],
  held: ReadonlyMap<string, string> = new Map(),
) => chooseAudience({ ...ALL, ...audience }, { candidates, actors }, held)
const keysOf = (audience: Partial<Audience>, candidates: Candidate[], actors: Actor[] = []) => {
  const { organizations, actors: others } = chosen(audience, candidates, actors)
  return [...organizations, ...others].map(({ key }) => key)
}

describe('whom a campaign asks', () => {
  it.each<[string, Partial<Audience>, Partial<Candidate>, boolean]>([
    ['of a region', { regions: ['16'] }, {}, true],
    ['of another region', { regions: ['06'] }, {}, false],
    ['of all Quebec', { regions: ['06'] }, { regions: [] }, true],
    ['of a kind', { kinds: ['municipal'] }, { kind: 'municipal' }, true],
    ['of another kind', { kinds: ['municipal'] }, {}, false],
    ['never confirmed', { notConfirmedSince: '2026-01-01' }, {}, true],
    [
      'confirmed since',
      { notConfirmedSince: '2026-01-01' },
      { verification: { state: 'confirmed', date: '2026-01-01' } },
      false,
    ],
    [
      'confirmed before',
      { notConfirmedSince: '2026-01-02' },
      { verification: { state: 'due', date: '2026-01-01' } },
      true,
    ],
    ['incomplete', { completenessUnder: 61 }, {}, true],
    ['complete enough', { completenessUnder: 60 }, {}, false],
    ['left out by hand', { excluding: ['1'] }, {}, false],
    ['added by hand', { regions: ['06'], including: ['1'] }, {}, true],
    ['chosen by hand alone', { scope: 'byHand', including: ['1'] }, {}, true],
    ['not chosen by hand', { scope: 'byHand' }, {}, false],
    ['when nobody is asked', { scope: 'nobody', including: ['1'] }, {}, false],
    ['a draft', { including: ['1'] }, { isPublished: false }, false],
    ['who asked not to be listed', { including: ['1'] }, { isUnlisted: true }, false],
    ['merged into another', { including: ['1'] }, { isMerged: true }, false],
    ['who does not want to be asked', {}, { isQuiet: true }, false],
    ['who does not, though somebody chose it', { including: ['1'] }, { isQuiet: true }, false],
    ['without an address', {}, { email: null }, true],
  ])('%s', (_, audience, more, isAsked) => {
    expect(keysOf(audience, [candidate('1', more)])).toEqual(isAsked ? ['o1'] : [])
  })

  it('has regional actors of the kinds and regions asked for, but the quiet ones', () => {
    const actors = [
      actor('1'),
      actor('2', { kind: 'adviser' }),
      actor('3', { regions: ['06'] }),
      actor('4', { isQuiet: true }),
    ]
    const audience = { scope: 'nobody', actorKinds: ['mrc'], regions: ['16'] } as const
    expect(keysOf(audience, [candidate('1')], actors)).toEqual(['a1'])
  })

  it('says who is asked by another running campaign, and which', () => {
    const held = new Map([['o2', 'Automne']])
    const { organizations, askedElsewhere } = chosen({}, [candidate('1'), candidate('2')], [], held)
    expect(organizations.map(({ key }) => key)).toEqual(['o1'])
    expect(askedElsewhere.map(({ key, campaign }) => [key, campaign])).toEqual([['o2', 'Automne']])
  })

  it('is written to in French wherever it is spoken', () => {
    expect(letterLocale(['es', 'fr'])).toBe('fr')
    expect(letterLocale(['es', 'en'])).toBe('en')
    expect(letterLocale(['ht', 'es'])).toBe('es')
    expect(letterLocale([])).toBe('fr')
  })
})

describe('whom a campaign asks, as it was kept', () => {
  it('is read back as it was chosen', () => {
    const { organizations } = chosen({}, [candidate('1'), candidate('2', { email: null })])
    expect(readRecipients(organizations.map((recipient) => ({ ...recipient })))).toEqual(
      organizations,
    )
  })

  it('is without what cannot be read', () => {
    const odd = [null, 'o12', {}, { key: 'x1', name: 'X' }, { key: 'o1' }, { key: 12, name: 'X' }]
    expect(readRecipients(odd)).toEqual([])
    expect(readRecipients('o12')).toEqual([])
    expect(readRecipients([{ key: 'o1', name: 'Maison', email: 7 }])).toEqual([
      { key: 'o1', name: 'Maison', region: '', email: null, phone: null, locale: 'fr' },
    ])
  })
})
