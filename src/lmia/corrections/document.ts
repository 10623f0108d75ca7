import type { Id } from '@/db/ids'
import { foldWords } from '@/text/fold'

import { classifyCode } from '../classify/occupation'
import { employerOf } from '../normalize/employer'
import type { PlaceKind } from '../types'

import { Rules } from './apply'
import type { Correction, CorrectionKind } from './types'

/** A correction as its collection keeps it: one flat document, most fields empty. */
export interface CorrectionDocument {
  id: Id
  kind: CorrectionKind
  status: 'active' | 'withdrawn'
  reason: string
  employerName?: string | null
  employerKey?: string | null
  city?: string | null
  cityKey?: string | null
  fsa?: string | null
  placeKey?: string | null
  occupationCode?: string | null
  occupationTitle?: string | null
  fileSha256?: string | null
  line?: number | null
  toEmployerName?: string | null
  toEmployerKey?: string | null
  toPlaceName?: string | null
  toPlaceKey?: string | null
  toRegionCode?: string | null
  toMrc?: string | null
  latitude?: number | null
  longitude?: number | null
  toOccupationCode?: string | null
  /** The person has read what the site warns of; never kept. */
  acknowledged?: boolean | null
}

/** The rules that documents state; of two about the same thing, the later one wins. */
export const makeRules = (documents: readonly CorrectionDocument[]): Rules =>
  new Rules(documents.map(toCorrection).filter(isCorrection), {
    classify: classifyCode,
    foldTitle: foldWords,
  })

const isCorrection = (rule: Correction | null): rule is Correction => rule !== null

/** The rule a document states; `null` when it lacks what its kind needs. */
export function toCorrection(document: CorrectionDocument): Correction | null {
  const id = String(document.id)
  switch (document.kind) {
    case 'employerAlias': {
      const { employerKey, toEmployerKey, toEmployerName } = document
      if (!employerKey || !toEmployerKey || !toEmployerName) return null
      return {
        id,
        kind: 'employerAlias',
        employerKey: employerOf(employerKey),
        to: { key: employerOf(toEmployerKey), name: toEmployerName },
      }
    }
    case 'cityAlias': {
      const { cityKey, toPlaceKey, latitude, longitude } = document
      if (!cityKey || !toPlaceKey || !isNumber(latitude) || !isNumber(longitude)) return null
      return {
        id,
        kind: 'cityAlias',
        cityKey,
        fsa: document.fsa || null,
        to: {
          key: toPlaceKey,
          kind: kindOfPlace(toPlaceKey),
          name: document.toPlaceName ?? '',
          regionCode: document.toRegionCode || null,
          mrc: document.toMrc || null,
          latitude,
          longitude,
        },
      }
    }
    case 'movedPoint': {
      const { placeKey, latitude, longitude } = document
      if (!placeKey || !isNumber(latitude) || !isNumber(longitude)) return null
      return { id, kind: 'movedPoint', placeKey, latitude, longitude }
    }
    case 'occupationFix': {
      if (!document.toOccupationCode) return null
      return {
        id,
        kind: 'occupationFix',
        occupationCode: document.occupationCode || null,
        occupationTitle: document.occupationTitle ? foldWords(document.occupationTitle) : null,
        employerKey: document.employerKey ? employerOf(document.employerKey) : null,
        to: { code: document.toOccupationCode },
      }
    }
    case 'exclusion':
      return {
        id,
        kind: 'exclusion',
        employerKey: document.employerKey ? employerOf(document.employerKey) : null,
        cityKey: document.cityKey || null,
        fileSha256: document.fileSha256 || null,
        line: document.line ?? null,
      }
  }
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** A place's key begins with its kind: 'm:68055', 's:H3B', 'l:…'. */
function kindOfPlace(key: string): PlaceKind {
  if (key.startsWith('s:')) return 'postalSector'
  return key.startsWith('l:') ? 'locality' : 'municipality'
}
