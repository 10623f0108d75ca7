/** Reads the official sets the full gazetteer is made of. Pure: takes the contents of the files. */
import { parse } from 'csv-parse/sync'

import type { Point } from '@/geo/distance'

import { foldCity } from './names'

/** The contents of the official files; `schools` may be left out. */
export interface GazetteerFiles {
  /** lh_p.geojson */
  places: string
  /** lut.json: the same places with the code of their MRC */
  placesLookup: string
  /** MUN_trimmed.csv or MUN.csv */
  municipalities: string
  /** CA.txt */
  sectors: string
  /** school-points.csv */
  schools?: string
}

export interface Municipality {
  code: string
  name: string
  key: string
  /** 'Ville', 'Village', 'Paroisse' … */
  designation: string
  regionCode: string
  mrc: string
  mrcCode: string
  /** Whether it belongs to an MRC; else `mrc` is its census division. */
  isOfMrc: boolean
  /** Its census division, which may hold several MRCs. */
  division: string
  fsa: string | null
  /** Of the town hall. */
  postalCode: string
  population: number
}

/** A First Nations community, by its designation. */
export const COMMUNITY = 'Réserve indienne'

/** A community, or lands that are one's own, with or without a municipality on them. */
export const isFirstNation = (designation: string): boolean =>
  designation === COMMUNITY || designation.startsWith('Terre de la catégorie')

export type InhabitedPlace = Point & { name: string; municipality: string; mrcCode: string }

/** Municipalities with their region, MRC and town hall's postal code. */
export function readMunicipalities(text: string): Municipality[] {
  const rows = readCsvObjects(text, 'municipalities', ['mcode', 'munnom', 'regadm', 'mrc'])
  return rows.map((row) => {
    const mrc = /^(.*)\((\d+)\)$/.exec(row['mrc'] ?? '')
    const division = /^(.*)\((\d+)\)$/.exec(row['divrec'] ?? '')
    return {
      code: row['mcode']!,
      name: row['munnom']!.replaceAll('--', '–'),
      key: foldCity(row['munnom']!),
      designation: row['mdes'] ?? '',
      regionCode: /\((\d+)\)/.exec(row['regadm'] ?? '')?.[1]?.padStart(2, '0') ?? '',
      mrc: (mrc?.[1]?.replace(/^MRC (?:de |d'|des |du )?/i, '') ?? division?.[1] ?? '').trim(),
      mrcCode: mrc?.[2] ?? division?.[2] ?? '',
      isOfMrc: mrc !== null,
      division: division?.[1]?.trim() ?? '',
      fsa: row['mcodpos']?.slice(0, 3).toUpperCase() || null,
      postalCode: row['mcodpos']?.toUpperCase() ?? '',
      population: Number(row['mpopul']) || 0,
    }
  })
}

/** Inhabited places with their municipality's name and MRC. */
export function readPlaces(places: string, lookup: string): InhabitedPlace[] {
  const codes = new Map(
    (JSON.parse(lookup) as { lH_ID: string; MRS_CO_MRC: number | null }[]).map((row) => [
      row.lH_ID,
      row.MRS_CO_MRC,
    ]),
  )
  const { features } = JSON.parse(places) as {
    features: {
      properties: { lH_ID: string; MUS_NM_MUN: string; nomcartrou: string }
      geometry: { coordinates: [number, number] }
    }[]
  }
  return features.map(({ properties, geometry }) => ({
    name: properties.nomcartrou,
    municipality: properties.MUS_NM_MUN,
    mrcCode: String(codes.get(properties.lH_ID) ?? ''),
    longitude: geometry.coordinates[0],
    latitude: geometry.coordinates[1],
  }))
}

export type School = Point & { code: string; fsa: string }

/** Schools: points of a known municipality and postal code. */
export function readSchools(text: string): School[] {
  return readCsvObjects(text, 'schools', ['municipality_code', 'postal_code', 'latitude']).map(
    (row) => ({
      code: row['municipality_code']!,
      fsa: row['postal_code']!.slice(0, 3),
      latitude: Number(row['latitude']),
      longitude: Number(row['longitude']),
    }),
  )
}

/** Centres of the postal sectors of Quebec, with their names (CA.txt: tab separated). */
export function readSectorCenters(text: string): Map<string, Point & { name: string }> {
  const centers = new Map<string, Point & { name: string }>()
  for (const line of text.split(/\r?\n/)) {
    const fields = line.split('\t')
    const fsa = fields[1]
    if (!fsa || !/^[GHJ]\d[A-Z]$/.test(fsa)) continue
    centers.set(fsa, {
      name: fields[2] ?? '',
      latitude: Number(fields[9]),
      longitude: Number(fields[10]),
    })
  }
  if (!centers.size)
    throw new Error('The postal sectors file has no sector of Quebec (tab separated)')
  return centers
}

function readCsvObjects(text: string, what: string, needed: string[]): Record<string, string>[] {
  const rows = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as Record<string, string>[]
  const missing = needed.filter((column) => !(column in (rows[0] ?? {})))
  if (missing.length) throw new Error(`The ${what} file lacks the columns ${missing.join(', ')}`)
  return rows
}
