import type { PayloadRequest } from 'payload'

import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { extract, type Unit } from '@/translation'
import { isStoredKind, kindOfText } from '@/translation/kinds'
import type { Owner } from '@/translation/kinds/sheet'
import { placeInText, type Placement } from '@/translation/placement'

import { findSource, findSourceDocument } from './findSource'

interface Text {
  resourceType?: string | null
  resourceKey?: string | null
  language: Locale
}

/**
 * Where each passage of a text stands, by its key, and which service or place it is of, named to who asks.
 *
 * @param known the passages, in reading order, when they have been read
 */
export async function placesOf(
  req: PayloadRequest,
  { resourceType, resourceKey, language }: Text,
  known?: readonly Unit[],
): Promise<Map<string, Placement>> {
  const source = known ? undefined : await findSource(req, resourceType, resourceKey, language)
  const units = known ?? (source ? extract(source) : [])
  const places = placeInText(units)
  const owners = isStoredKind(resourceType) ? kindOfText(resourceType).owners : undefined
  if (!owners || !isStoredKind(resourceType) || units.length === 0) return places
  const document = await findSourceDocument(req, resourceType, resourceKey)
  const owned = document ? owners(document) : new Map<string, Owner>()
  const names = await namesOfServices(req, [...owned.values()])
  for (const { key, path } of units) {
    const owner = owned.get(path)
    if (!owner) continue
    const of = 'place' in owner ? owner.place : names.get(owner.service)
    if (of) places.set(key, { headings: [], ...places.get(key), of })
  }
  return places
}

/** Names of services in the language of who asks, by identifier. */
async function namesOfServices(
  req: PayloadRequest,
  owners: readonly Owner[],
): Promise<ReadonlyMap<string, string>> {
  const ids = owners.flatMap((owner) =>
    'service' in owner ? (readId(req.payload, owner.service) ?? []) : [],
  )
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'service-categories',
    where: { id: { in: ids } },
    select: { name: true },
    locale: personLocale(req),
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
