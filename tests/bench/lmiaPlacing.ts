import { readFileSync } from 'node:fs'
import path from 'node:path'

import { distanceKm, type Point } from '@/geo/distance'
import { classify } from '@/lmia/classify/occupation'
import type { LmiaContext } from '@/lmia/context'
import { normalizeRows } from '@/lmia/normalize/normalizeRows'
import { NoticeBook } from '@/lmia/report/notices'
import { placeRow } from '@/lmia/place/placeRow'
import { readList } from '@/lmia/read/readList'
import type { ClassifiedRow } from '@/lmia/types'

/** Beyond this from the school of the same postal code, a placed row is counted as wrong. */
const FAR_KM = 25

export interface PlacingMeasure {
  rows: number
  /** Share of rows placed at a municipality or a postal sector. */
  placedShare: number
  /** Placed rows whose whole postal code is a school's. */
  compared: number
  /** Share of those placed more than 25 km from every school with that code. */
  farShare: number
  rowsPerSecond: number
}

/** Rows of Quebec of every English list, read once, ready to be placed. */
export function readQuebecRows(referenceDir: string): ClassifiedRow[] {
  return listFiles(referenceDir)
    .filter((file) => !file.includes('-fr/'))
    .flatMap((file) => {
      const { meta, rows, notices } = readList({
        bytes: readFileSync(path.join(referenceDir, 'lmia', file)),
        fileName: file,
      })
      return normalizeRows(meta, rows, notices).rows.map(classify)
    })
}

/** The official lists at hand, as `expected-counts.csv` names them. */
export const listFiles = (referenceDir: string): string[] =>
  readFileSync(path.join(referenceDir, 'lmia/expected-counts.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[0]!)

/**
 * Places every row with an address and compares it with the schools of the same postal code. With
 * a gazetteer made without the schools, the two are independent. What is left is mostly postal
 * codes that contradict the name beside them, where either may be the error.
 */
export async function measurePlacing(
  { gazetteer }: LmiaContext,
  referenceDir: string,
  rows = readQuebecRows(referenceDir),
): Promise<PlacingMeasure> {
  const schools = readSchools(referenceDir)
  const addressed = rows.filter(({ raw }) => raw.address.trim())
  const startedAt = performance.now()
  const notices = new NoticeBook()
  const placed = addressed.map((row) => placeRow({ ...row }, gazetteer, notices))
  const seconds = (performance.now() - startedAt) / 1000
  let compared = 0
  let far = 0
  for (const { postalCode, place } of placed) {
    const points = postalCode ? schools.get(postalCode.replace(' ', '')) : undefined
    if (!points || !place) continue
    compared += 1
    if (points.every((point) => distanceKm(point, place) > FAR_KM)) far += 1
  }
  return {
    rows: placed.length,
    placedShare: placed.filter(({ place }) => place).length / placed.length,
    compared,
    farShare: far / compared,
    rowsPerSecond: placed.length / seconds,
  }
}

function readSchools(referenceDir: string): Map<string, Point[]> {
  const schools = new Map<string, Point[]>()
  const text = readFileSync(path.join(referenceDir, 'geo/school-points.csv'), 'utf8')
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const [longitude, latitude, code] = line.split(',').reverse()
    const points = schools.get(code!) ?? []
    points.push({ latitude: Number(latitude), longitude: Number(longitude) })
    schools.set(code!, points)
  }
  return schools
}
