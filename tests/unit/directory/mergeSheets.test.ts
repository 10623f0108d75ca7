import { describe, expect, it } from 'vitest'

import { mergeSheets } from '@/directory/mergeSheets'

const kept = {
  name: 'Maison du Sud',
  kind: 'nonProfit',
  cost: null,
  otherNames: ['MDS'],
  description: { fr: 'Accueil', en: null },
  contact: { phone: '450 555-0143', email: null },
  servesAllQuebec: false,
  languagesSpoken: ['fr'],
  populations: [],
  regionsServed: ['16'],
  sites: [{ id: 'a'.repeat(24), municipality: 'Saint-Rémi', address: '1, rue de l’Essai' }],
  services: [{ id: 'b'.repeat(24), service: 'welcome', availability: 'offered' }],
}
const other = {
  name: 'La Maison du Sud (Beauharnois)',
  kind: 'publicBody',
  cost: 'free',
  otherNames: ['mds', 'Le Sud'],
  description: { fr: 'Autre', en: 'Welcome' },
  contact: { phone: '450 555-0199', email: 'sud@example.org' },
  servesAllQuebec: true,
  languagesSpoken: ['es', 'fr'],
  populations: ['tmw'],
  regionsServed: [],
  sites: [
    { id: 'c'.repeat(24), municipality: 'Saint-Remi', address: '1, rue de l’essai' },
    { id: 'd'.repeat(24), municipality: 'Beauharnois', address: '2, rue Neuve' },
  ],
  services: [
    { id: 'e'.repeat(24), service: 'welcome', availability: 'conditional' },
    { id: 'f'.repeat(24), service: 'food', availability: 'offered' },
  ],
}

describe('two sheets made one', () => {
  const merged = mergeSheets(kept, other)

  it('say what the kept one says, and add what only the other says', () => {
    expect(merged).toMatchObject({
      name: 'Maison du Sud',
      kind: 'nonProfit',
      cost: 'free',
      description: { fr: 'Accueil', en: 'Welcome' },
      contact: { phone: '450 555-0143', email: 'sud@example.org' },
      servesAllQuebec: true,
      languagesSpoken: ['fr', 'es'],
      populations: ['tmw'],
      regionsServed: ['16'],
    })
  })

  it('are found by both names', () => {
    expect(merged.otherNames).toEqual(['MDS', 'La Maison du Sud (Beauharnois)', 'Le Sud'])
  })

  it('have each place and each service once, the added ones without an identifier', () => {
    expect(merged.sites).toEqual([
      kept.sites[0],
      { municipality: 'Beauharnois', address: '2, rue Neuve' },
    ])
    expect(merged.services).toEqual([
      kept.services[0],
      { service: 'food', availability: 'offered' },
    ])
  })

  it('have once a place of which one says only the town', () => {
    const town = { municipality: 'Saint-Rémi', wheelchair: 'unknown', hours: { kind: 'unknown' } }
    expect(mergeSheets(kept, { sites: [town] }).sites).toEqual(kept.sites)
    const [place] = kept.sites
    const own = { ...town, id: 'e'.repeat(24) }
    expect(mergeSheets({ sites: [own] }, kept).sites).toEqual([{ ...own, ...place, id: own.id }])
    const told = { ...town, label: 'Le mardi', wheelchair: 'yes' }
    expect(mergeSheets({ sites: [own] }, { sites: [told] }).sites).toEqual([{ ...own, ...told }])
    // Another town, or something said of it, is another place.
    for (const more of [
      { municipality: 'Granby' },
      { label: 'Le mardi' },
      { wheelchair: 'yes' },
      { postalCode: 'J0L 2L0' },
      { isAddressHidden: true },
    ]) {
      expect(mergeSheets(kept, { sites: [{ ...town, ...more }] }).sites).toHaveLength(2)
    }
  })

  it('have each of two places in one town once, in whatever order they stand', () => {
    const town = { municipality: 'Saint-Rémi', id: 'f'.repeat(24) }
    const [place] = kept.sites
    for (const sites of [
      [town, place!],
      [place!, town],
    ]) {
      expect(mergeSheets({ ...kept, sites }, kept).sites).toEqual(sites)
      expect(mergeSheets({ ...kept, sites }, { ...kept, sites }).sites).toEqual(sites)
    }
  })

  it('of a sheet with itself is that sheet', () => {
    expect(mergeSheets(kept, kept)).toEqual(kept)
  })

  it('needs nothing of an empty one', () => {
    expect(mergeSheets(kept, {})).toEqual(kept)
  })
})
