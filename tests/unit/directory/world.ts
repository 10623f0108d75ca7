import type { GazetteerData } from '@/lmia/place/gazetteerData'
import { foldCity } from '@/lmia/place/names'
import type { Entry, OfferedService, Organization, Region, Site } from '@/directory/types'

export const MONTREAL = { latitude: 45.51, longitude: -73.57 }
export const LONGUEUIL = { latitude: 45.53, longitude: -73.51 }
export const SAINT_REMI = { latitude: 45.27, longitude: -73.62 }
export const QUEBEC_CITY = { latitude: 46.81, longitude: -71.22 }

/** A published sheet with nothing on it, to be filled by what a test is about. */
export const organization = (id: string, parts: Partial<Organization> = {}): Organization => ({
  id,
  slug: id,
  name: `Organisme d’exemple ${id}`,
  otherNames: [],
  kind: 'nonProfit',
  cost: 'free',
  lead: 'fr',
  description: {},
  contact: { phone: null, phoneNote: null, email: null, website: null, contactRole: null },
  sites: [],
  languages: [],
  services: [],
  populations: [],
  regionsServed: [],
  servesAllQuebec: false,
  notices: [],
  verifications: [],
  updatedAt: '2026-11-01',
  ...parts,
})

export const site = (parts: Partial<Site> = {}): Site => ({
  label: null,
  address: '1, rue de l’Essai',
  municipality: 'Saint-Rémi',
  postalCode: null,
  region: '16',
  point: SAINT_REMI,
  precision: 'address',
  wheelchair: 'unknown',
  wheelchairNote: null,
  hours: { kind: 'unknown' },
  ...parts,
})

export const offers = (service: string, parts: Partial<OfferedService> = {}): OfferedService => ({
  service,
  availability: 'offered',
  conditions: {},
  remote: false,
  ...parts,
})

export const region = (code: string, parts: Partial<Region> = {}): Region => ({
  code,
  slug: `region-${code}`,
  name: { fr: `Région ${code}` },
  intro: {},
  tile: { column: 0, row: 0 },
  point: null,
  ...parts,
})

export const entry = (key: string, fr = key): Entry => ({
  key,
  name: { fr },
  description: {},
  parent: null,
})

/** A gazetteer of a few towns, none larger than another. */
export const gazetteer = (
  towns: readonly {
    name: string
    region: string
    point: { latitude: number; longitude: number }
    population?: number
  }[],
): GazetteerData => ({
  name: 'test',
  names: towns.map(({ name, region: regionCode, point, population = 1_000 }, index) => ({
    key: foldCity(name),
    place: { key: `n:${index}`, kind: 'municipality', name, regionCode, mrc: null, ...point },
    municipality: String(index),
    population,
    ...point,
    written: name,
    isAlias: false,
  })),
  sectors: new Map(),
  splitMunicipality: '',
})
