/**
 * The gazetteer that comes with the site: open data published on npm and our own tables. It works
 * without any download; `fullGazetteer.ts` replaces it when the official sets are installed.
 */
import { distanceKm, type Point } from '@/geo/distance'

import type { Place } from '../types'
import { PLACE_ALIASES } from './aliases'
import { EMBEDDED_CITIES, EMBEDDED_SECTORS } from './embeddedData'
import type { GazetteerData, GazetteerName, Sector } from './gazetteerData'
import { foldCity } from './names'
import { OWN_PLACES } from './ownPlaces'
import { MUNICIPALITY_CODES, OWN_SECTORS, RURAL_REGIONS } from './ownSectors'
import { makeSectors, MONTREAL_CODE } from './sectors'

type EmbeddedPlace = Point & { name: string; regionCode: string; fsas: string[] }

/** People, roughly, only to choose between homonyms when nothing else can. */
const LARGE = 50_000
const TOWN = 1_000
const VILLAGE = 500
/** Own villages this near a namesake of the data set are the same place. */
const SAME_PLACE_KM = 20
/** A borough farther than this from its municipality's point is shown apart. */
const BOROUGH_APART_KM = 8

/** Builds the gazetteer embedded in the site. */
export function buildEmbeddedGazetteer(): GazetteerData {
  const places = mergePlaces()
  const parents = findParents(places)
  const names: GazetteerName[] = []
  for (const place of places) {
    const parent = parents.get(place)
    const owner = parent ?? place
    const shown = parent && distanceKm(parent, place) <= BOROUGH_APART_KM ? parent : place
    names.push({
      key: foldCity(place.name),
      written: place.name,
      place: toPlace(shown),
      municipality: codeOf(owner),
      population: populationOf(owner),
      latitude: place.latitude,
      longitude: place.longitude,
      isAlias: parent !== undefined,
    })
  }
  addAliases(names, places)
  return {
    name: 'embedded',
    names,
    sectors: buildSectors(places),
    splitMunicipality: MONTREAL_CODE,
  }
}

function mergePlaces(): EmbeddedPlace[] {
  const cities: EmbeddedPlace[] = parseLines(
    EMBEDDED_CITIES,
    /^(\d\d) (.+) ([\d.]+) ([\d.]+)$/,
  ).map(([regionCode, name, latitude, longitude]) => ({
    regionCode: regionCode!,
    name: name!.replaceAll('--', '–'),
    fsas: [],
    latitude: Number(latitude),
    longitude: -Number(longitude),
  }))
  const merged = cities
  for (const own of OWN_PLACES) {
    const same = merged.find(
      (place) =>
        foldCity(place.name) === foldCity(own.name) && distanceKm(place, own) < SAME_PLACE_KM,
    )
    if (same) same.fsas.push(own.fsa)
    else merged.push({ ...own, fsas: [own.fsa] })
  }
  return merged
}

/** Boroughs and former municipalities of the data set → the municipality they are part of. */
function findParents(places: readonly EmbeddedPlace[]): Map<EmbeddedPlace, EmbeddedPlace> {
  const parents = new Map<EmbeddedPlace, EmbeddedPlace>()
  for (const { alias, municipality, region } of PLACE_ALIASES) {
    const parent = places.find(
      (place) =>
        foldCity(place.name) === foldCity(municipality) && (!region || place.regionCode === region),
    )
    if (!parent) continue
    for (const place of places) {
      const isIt =
        place !== parent &&
        foldCity(place.name) === foldCity(alias) &&
        place.regionCode === parent.regionCode &&
        distanceKm(place, parent) < MAX_BOROUGH_KM
      if (isIt) parents.set(place, parent)
    }
  }
  return parents
}

/** No borough is farther from its city than this. */
const MAX_BOROUGH_KM = 40

function addAliases(names: GazetteerName[], places: readonly EmbeddedPlace[]): void {
  for (const { alias, municipality, region } of PLACE_ALIASES) {
    for (const target of places) {
      if (foldCity(target.name) !== foldCity(municipality)) continue
      if (region && target.regionCode !== region) continue
      names.push({
        key: foldCity(alias),
        written: alias,
        place: toPlace(target),
        municipality: codeOf(target),
        population: populationOf(target),
        latitude: target.latitude,
        longitude: target.longitude,
        isAlias: true,
      })
    }
  }
}

function buildSectors(places: readonly EmbeddedPlace[]): Map<string, Sector> {
  const centers = new Map<string, Point & { name: string }>()
  for (const [fsa, latitude, longitude] of parseLines(
    EMBEDDED_SECTORS,
    /^(\w{3}) ([\d.]+) ([\d.]+)$/,
  )) {
    centers.set(fsa!, { name: fsa!, latitude: Number(latitude), longitude: -Number(longitude) })
  }
  for (const [fsa, latitude, longitude] of OWN_SECTORS) {
    centers.set(fsa, { name: fsa, latitude, longitude })
  }
  const members = new Map<string, Map<string, Point>>()
  for (const fsa of Object.keys(RURAL_REGIONS)) members.set(fsa, new Map())
  for (const place of places) {
    for (const fsa of place.fsas) {
      const known = members.get(fsa) ?? new Map<string, Point>()
      members.set(fsa, known.set(codeOf(place), place))
    }
  }
  const sectors = makeSectors(centers, members, (point) => {
    const nearest = places.reduce((best, place) =>
      distanceKm(place, point) < distanceKm(best, point) ? place : best,
    )
    return { regionCode: nearest.regionCode, mrc: null }
  })
  for (const sector of sectors.values()) sector.regions = RURAL_REGIONS[sector.fsa] ?? null
  return sectors
}

const placeCache = new Map<EmbeddedPlace, Place>()

function toPlace(place: EmbeddedPlace): Place {
  const known = placeCache.get(place)
  if (known) return known
  const code = MUNICIPALITY_CODES[place.name]
  const made: Place = {
    key: code ? `m:${code}` : `n:${codeOf(place)}`,
    kind: 'municipality',
    name: place.name,
    regionCode: place.regionCode,
    mrc: null,
    latitude: place.latitude,
    longitude: place.longitude,
  }
  placeCache.set(place, made)
  return made
}

/** The official code when we know it; else region, name and (for homonyms of one region) sector. */
function codeOf({ name, regionCode, fsas }: EmbeddedPlace): string {
  const code = MUNICIPALITY_CODES[name]
  return (
    code ??
    `${regionCode}:${foldCity(name).replaceAll(' ', '-')}${fsas[0] ? `:${fsas[0].toLowerCase()}` : ''}`
  )
}

const populationOf = (place: EmbeddedPlace): number =>
  MUNICIPALITY_CODES[place.name] ? LARGE : place.fsas.length ? VILLAGE : TOWN

const parseLines = (text: string, pattern: RegExp): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => pattern.exec(line)?.slice(1) ?? [])
    .filter((fields) => fields.length)
