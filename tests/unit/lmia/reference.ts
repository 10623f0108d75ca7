import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe } from 'vitest'

import type { GazetteerFiles } from '@/lmia/createContext'

const beside = path.resolve(import.meta.dirname, '../../../../shared/data')

/** The official lists and sets, when they are at hand; never part of the project. */
export const REFERENCE_DIR =
  process.env.REFERENCE_DATA_DIR ?? (existsSync(path.join(beside, 'lmia')) ? beside : '')

/** Tests over the official files; without them, reported as not run, in words. */
export const describeReference: typeof describe = (
  REFERENCE_DIR
    ? describe
    : (name: string, body: () => void) =>
        describe.skip(`${name} (not run: REFERENCE_DATA_DIR is not set)`, body)
) as typeof describe

export const readReference = (name: string): string =>
  readFileSync(path.join(REFERENCE_DIR, name), 'utf8')

export const readReferenceBytes = (name: string): Uint8Array =>
  readFileSync(path.join(REFERENCE_DIR, name))

export interface ExpectedCounts {
  file: string
  rows: number
  quebecRows: number
  positions: number
  quebecPositions: number
  /** `null` in lists that do not give LMIAs. */
  lmias: number | null
}

/** What an import must find in each official list, exactly. */
export const readExpectedCounts = (): ExpectedCounts[] =>
  readReference('lmia/expected-counts.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .map(([file, , rows, quebecRows, positions, quebecPositions, lmias]) => ({
      file: file!,
      rows: Number(rows),
      quebecRows: Number(quebecRows),
      positions: Number(positions),
      quebecPositions: Number(quebecPositions),
      lmias: lmias ? Number(lmias) : null,
    }))

/** The official sets of the full gazetteer, with or without the schools. */
export const readGazetteerFiles = ({ schools }: { schools: boolean }): GazetteerFiles => ({
  places: readReference('geo/lh_p.geojson'),
  placesLookup: readReference('geo/lut.json'),
  municipalities: readReference('geo/MUN_trimmed.csv'),
  sectors: readReference('geo/CA.txt'),
  ...(schools ? { schools: readReference('geo/school-points.csv') } : {}),
})
