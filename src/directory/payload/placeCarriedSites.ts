import type { Payload } from 'payload'

import { bumpContentVersion } from '@/contentVersion/change'
import { readKey, swapKey } from '@/db/keyValues'
import { type PlaceFinder, placeSite, type WrittenSite } from '../placeSite'
import { findPlaces } from './placeSites'

/** Under which it is kept that it was done. */
const DONE = 'carried-sites-placed'

interface Sheet {
  sites?: WrittenSite[] | null
}

/**
 * Places of sheets from before points were derived get theirs, as their addresses say, in what everyone
 * reads and in the latest draft. Only the point is written: nothing that a person wrote, no version, no
 * moment of change. Done once, at the start after the upgrade; it may be cut short and run again.
 *
 * @returns how many sheets and drafts were changed
 */
export async function placeCarriedSites(payload: Payload): Promise<number> {
  if (await readKey(payload, DONE)) return 0
  const placed = (await placeSheets(payload)) + (await placeLatestVersions(payload))
  if (placed > 0) await bumpContentVersion(payload)
  await swapKey(payload, DONE, undefined, { revision: 1 })
  return placed
}

const EVERY_ONE = { collection: 'organizations', pagination: false, limit: 0, req: {} } as const

async function placeSheets(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<Sheet & { id: number | string; updatedAt: string }>({
    ...EVERY_ONE,
    where: {},
  })
  let placed = 0
  for (const { id, ...sheet } of docs) {
    const sites = withPoints(sheet.sites)
    if (!sites) continue
    await payload.db.updateOne({
      collection: 'organizations',
      id,
      // Whole: on SQLite, Payload empties each list of rows that a write leaves out.
      data: { ...sheet, sites },
      returning: false,
    })
    placed += 1
  }
  return placed
}

async function placeLatestVersions(payload: Payload): Promise<number> {
  const { docs } = await payload.db.findVersions<Sheet>({
    ...EVERY_ONE,
    where: { latest: { equals: true } },
  })
  let placed = 0
  for (const { id, updatedAt, version } of docs) {
    const sites = withPoints(version.sites)
    if (!sites) continue
    await payload.db.updateVersion({
      collection: 'organizations',
      id,
      versionData: { latest: true, updatedAt, version: { ...version, sites } },
      req: {},
      returning: false,
    })
    placed += 1
  }
  return placed
}

/** The places with the points that they lacked, if one of them can have one. */
function withPoints(sites: readonly WrittenSite[] | null | undefined): WrittenSite[] | undefined {
  const placed = (sites ?? []).map((site) =>
    hasPoint(site) ? site : withPoint(site, findPlaces()),
  )
  return placed.some((site, index) => site !== sites?.[index]) ? placed : undefined
}

const hasPoint = ({ latitude, longitude }: WrittenSite): boolean =>
  typeof latitude === 'number' || typeof longitude === 'number'

function withPoint(site: WrittenSite, finder: PlaceFinder): WrittenSite {
  const { latitude, longitude, geoPrecision, pointFrom } = placeSite(site, undefined, finder)
  return pointFrom ? { ...site, latitude, longitude, geoPrecision, pointFrom } : site
}
