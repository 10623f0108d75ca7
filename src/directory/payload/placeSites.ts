import type { CollectionBeforeChangeHook, Endpoint } from 'payload'

import { hasRole, STAFF } from '@/access'
import { createContext } from '@/lmia/createContext'

import { type PlaceFinder, placementOf, placeSite, type WrittenSite } from '../placeSite'

type Site = WrittenSite & { id?: string | null }

let finder: PlaceFinder | undefined

/** The gazetteer that comes with the site: nothing is asked of a network. Built once, when first needed. */
export const findPlaces = (): PlaceFinder => (finder ??= createContext().gazetteer)

/** Hook: each place of a sheet gets its point and its postal code as it is written. */
export const placeSites: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const sites = data.sites as Site[] | null | undefined
  if (!sites?.length) return data
  const before = (originalDoc?.sites ?? []) as Site[]
  const placed = sites.map((site) =>
    placeSite(
      site,
      before.find(({ id }) => id && id === site.id),
      findPlaces(),
    ),
  )
  return { ...data, sites: placed }
}

/** `POST /api/organizations/placement`: where the places in the body would stand, for the form. */
export const placementEndpoint: Endpoint = {
  path: '/placement',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, ...STAFF)) return Response.json({}, { status: req.user ? 403 : 401 })
    const body = (await req.json?.()) as { sites?: unknown } | undefined
    const sites = Array.isArray(body?.sites) ? body.sites.slice(0, MAX_SITES) : []
    return Response.json(
      {
        sites: sites.filter(isSite).map((site) => {
          const placed = placeSite(site, undefined, findPlaces())
          return { placement: placementOf(placed), from: placed.pointFrom ?? null }
        }),
      },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
}

/** More than any sheet has. */
const MAX_SITES = 200

/** Boxes of texts and numbers, as the form has them. */
const isSite = (value: unknown): value is WrittenSite =>
  typeof value === 'object' &&
  value !== null &&
  TEXTS.every((name) => isAbsentOr('string', (value as Record<string, unknown>)[name])) &&
  NUMBERS.every((name) => isAbsentOr('number', (value as Record<string, unknown>)[name]))

const TEXTS = ['address', 'municipality', 'postalCode', 'pointFrom', 'geoPrecision'] as const
const NUMBERS = ['latitude', 'longitude'] as const

const isAbsentOr = (type: 'string' | 'number', value: unknown): boolean =>
  value === undefined || value === null || typeof value === type
