import type { Payload } from 'payload'

import { idOf } from '@/db/ids'
import { distanceKm, type Point } from '@/geo/distance'
import type { MapPlace } from '@/map/row'
import type { Nearby } from '@/map/wire'

import { currentContentVersion } from '@/contentVersion/version'

/** As far as a worker without a car may be driven to, or drive, for an appointment. */
const RADIUS_KM = 25

/** How many organizations a place's panel names; the directory has the others. */
const NAMED = 5

interface PlacedOrganization {
  name: string
  slug: string
  languages: string[]
  points: Point[]
}

let kept: { version: string; organizations: PlacedOrganization[] } | undefined

/** Organizations of the public directory around a place; `null` for rows without a place. */
export async function findNearby(payload: Payload, place: MapPlace): Promise<Nearby | null> {
  if (place.key === '') return null
  const around = (await publishedOrganizations(payload))
    .map(({ points, ...organization }) => ({
      ...organization,
      distanceKm: Math.min(...points.map((point) => distanceKm(place, point))),
    }))
    .filter(({ distanceKm: km }) => km <= RADIUS_KM)
    .sort((a, b) => a.distanceKm - b.distanceKm)
  return {
    radiusKm: RADIUS_KM,
    organizations: around
      .slice(0, NAMED)
      .map((one) => ({ ...one, distanceKm: Math.round(one.distanceKm) })),
    count: around.length,
    spanishCount: around.filter(({ languages }) => languages.includes('es')).length,
  }
}

/** Kept until something is published. */
async function publishedOrganizations(payload: Payload): Promise<PlacedOrganization[]> {
  const version = await currentContentVersion(payload)
  if (kept?.version !== version) {
    kept = { version, organizations: await readOrganizations(payload) }
  }
  return kept.organizations
}

async function readOrganizations(payload: Payload): Promise<PlacedOrganization[]> {
  // Without a user: only what anyone may read in the directory.
  const asAnyone = { depth: 0, pagination: false, overrideAccess: false } as const
  const [organizations, languages] = await Promise.all([
    payload.find({
      collection: 'organizations',
      ...asAnyone,
      select: { name: true, slug: true, languagesSpoken: true, sites: true },
    }),
    payload.find({ collection: 'languages', ...asAnyone, select: { code: true } }),
  ])
  const codes = new Map(languages.docs.map(({ id, code }) => [String(id), code]))
  return organizations.docs.flatMap(({ name, slug, languagesSpoken, sites }) => {
    const points = (sites ?? []).flatMap(({ latitude, longitude }) =>
      typeof latitude === 'number' && typeof longitude === 'number'
        ? [{ latitude, longitude }]
        : [],
    )
    if (points.length === 0 || !slug) return []
    const spoken = (languagesSpoken ?? []).flatMap(
      (language) => codes.get(String(idOf(language))) ?? [],
    )
    return [{ name, slug, languages: spoken, points }]
  })
}
