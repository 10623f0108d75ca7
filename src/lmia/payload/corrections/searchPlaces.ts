import type { Payload } from 'payload'

import { env } from '@/env'
import { foldWords } from '@/text/fold'

import type { PlaceChoice } from '../../corrections/placeChoice'
import { loadLmiaContext } from '../../official/installedGazetteer'
import type { Place } from '../../types'
import { openDataset } from '../dataset/dataset'

/** Most places offered. */
const MOST = 10

/** Places whose name holds what is typed, those of the lists first, the most positions first. */
export async function searchPlaces(payload: Payload, typed: string): Promise<PlaceChoice[]> {
  const wanted = foldWords(typed)
  if (!wanted) return []
  const found = new Map<string, PlaceChoice>()
  const { rules, rows } = await openDataset(payload)
  for await (const row of rows()) {
    const shown = rules.apply(row)
    if (!shown?.place || !foldWords(shown.place.name).includes(wanted)) continue
    const known = found.get(shown.place.key) ?? choiceOf(shown.place)
    found.set(known.key, { ...known, positions: known.positions + shown.positions })
  }
  const { gazetteer } = await loadLmiaContext(env.DATA_DIR)
  const named = gazetteer.find(typed.trim(), null).place
  const beside = named && !found.has(named.key) ? [choiceOf(named)] : []
  return [...[...found.values()].sort((a, b) => b.positions - a.positions), ...beside].slice(
    0,
    MOST,
  )
}

const choiceOf = ({ key, name, mrc, latitude, longitude }: Place): PlaceChoice => ({
  key,
  name,
  mrc,
  latitude,
  longitude,
  positions: 0,
})
