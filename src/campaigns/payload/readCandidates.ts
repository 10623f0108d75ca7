import type { Payload } from 'payload'

import { readEvents } from '@/data/directory/events'
import { organizationFromDocument } from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { dayAt } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import { idOf, sameId, type Id } from '@/db/ids'
import { computeCompleteness } from '@/directory/completeness'
import { regionsOfSites } from '@/directory/types'
import { computeVerification } from '@/directory/verification'
import type { Campaign, Organization } from '@/payload-types'

import {
  type Actor,
  type Audience,
  type Candidate,
  chooseAudience,
  type Chosen,
  letterLocale,
} from '../audience'
import { readQuiet } from './quietMarks'
import { findRunning, recipientsOf } from './readCampaign'

/** Whom a campaign would ask now; its own recipients do not stand in its way. */
export async function findAudience(
  payload: Payload,
  audience: Audience,
  own?: Id,
): Promise<Chosen> {
  const running = await findRunning(payload)
  const candidates = await readCandidates(payload)
  const actors = await readActors(payload)
  const onFileSince = new Map([
    ...candidates.map(({ id, createdAt }) => [`o${id}`, createdAt] as const),
    ...actors.map(({ id, createdAt }) => [`a${id}`, createdAt] as const),
  ])
  return chooseAudience(
    audience,
    { candidates, actors },
    heldBy(
      running.filter(({ id }) => !sameId(id, own)),
      onFileSince,
    ),
  )
}

/** When it was put on file, ISO 8601: an identifier alone may be that of one that was deleted. */
type OnFile<Asked> = Asked & { createdAt: string }

const heldBy = (
  running: readonly Campaign[],
  onFileSince: ReadonlyMap<string, string>,
): Map<string, string> =>
  new Map(
    running.flatMap((campaign) =>
      recipientsOf(campaign)
        .filter(({ key }) => (onFileSince.get(key) ?? '') <= (campaign.startedAt ?? ''))
        .map(({ key }) => [key, campaign.name]),
    ),
  )

/** Every sheet with what choosing needs to know of it. */
async function readCandidates(payload: Payload): Promise<OnFile<Candidate>[]> {
  const keys = keysOf(await readRelatedLists(payload))
  const events = await readEvents(payload)
  const quiet = await readQuiet(payload)
  const today = dayAt(new Date())
  const { docs } = await payload.find({
    collection: 'organizations',
    depth: 0,
    pagination: false,
    overrideAccess: true, // only people of the team are told who is chosen
  })
  return allStoredAs<Organization>(docs).map((document): OnFile<Candidate> => {
    const found = { ...document } as Record<string, unknown>
    const organization = organizationFromDocument(found, keys, events.get(String(document.id)))
    return {
      id: String(document.id),
      createdAt: document.createdAt,
      name: document.name,
      kind: organization.kind,
      regions: [...new Set([...regionsOfSites(organization), ...organization.regionsServed])],
      verification: computeVerification(organization.verifications, today),
      completeness: computeCompleteness(organization).score,
      email: organization.contact.email,
      phone: organization.contact.phone,
      locale: letterLocale(organization.languages),
      isPublished: document._status === 'published',
      isUnlisted: document.doNotList === true,
      isMerged: idOf(document.mergedInto) !== undefined,
      isQuiet: quiet.has(`o${document.id}`),
    }
  })
}

async function readActors(payload: Payload): Promise<OnFile<Actor>[]> {
  const keys = keysOf(await readRelatedLists(payload))
  const quiet = await readQuiet(payload)
  const { docs } = await payload.find({
    collection: 'regional-actors',
    depth: 0,
    pagination: false,
    overrideAccess: true, // only people of the team are told who is chosen
  })
  return docs.map(({ id, createdAt, name, kind, regions, email, phone, locale }) => ({
    id: String(id),
    createdAt,
    name,
    kind,
    regions: (regions ?? []).flatMap((region) => keys.regions.get(String(idOf(region))) ?? []),
    email: email || null,
    phone: phone || null,
    locale,
    isQuiet: quiet.has(`a${id}`),
  }))
}
