import type { PayloadRequest } from 'payload'

import { type Id, payloadId } from '@/db/ids'
import { insideOf, type Caller } from '@/db/insideOf'

import type { Fingerprints } from '../sections'
import type { Actor, Channel, Section } from '../vocabulary'

/** What was confirmed, by whom and how; the same for each of its sections, but for their sources. */
export interface Verified {
  organization: { id: Id; name: string }
  sections: readonly Section[]
  /** What each section said when it was confirmed. */
  fingerprints: Fingerprints
  actor: Actor
  channel: Channel
  /** 'YYYY-MM-DD'. */
  date: string
  role?: string | null
  /** The account that confirmed or wrote it down. */
  person?: Id | null
  proposal?: Id | null
  sources?: readonly Source[]
}

/** Where a fact was found; several may stand behind one. */
export interface Source {
  /** The section that it is about; none for each one that was confirmed. */
  section?: Section | null
  fact?: string
  url?: string
  note?: string
}

/** The only way to add verification events: one for each section, in the request's transaction. */
export async function recordVerification(
  req: Caller,
  { organization, sections, fingerprints, ...facts }: Verified,
): Promise<void> {
  const { role, person, proposal, sources, ...said } = facts
  for (const section of sections) {
    await req.payload.create({
      collection: 'verification-events',
      data: {
        ...said,
        organization: payloadId(organization.id),
        organizationName: organization.name,
        section,
        fingerprint: fingerprints[section],
        role: role ?? null,
        person: person === null || person === undefined ? null : payloadId(person),
        proposal: proposal === null || proposal === undefined ? null : payloadId(proposal),
        sources: (sources ?? [])
          .filter((source) => !source.section || source.section === section)
          .map(({ section: _about, ...source }) => source),
      },
      depth: 0,
      overrideAccess: true, // nobody may add events through an address; only this function does
      ...insideOf(req),
    })
  }
}

/** A section that says less than it did: what it said, and what it says, as fingerprints. */
export interface Lessened {
  section: Section
  before: string
  after: string
}

/**
 * What was confirmed of sections stays confirmed when less of them is shown: each event that was of what
 * a section said is repeated for what it says, with its own date, moment, actor and sources. Nothing is
 * confirmed by it that was not, and nothing reads as edited.
 *
 * @param lessened each section and what it said once: an event is repeated for each
 */
export async function carryVerification(
  req: PayloadRequest,
  organization: Id,
  lessened: readonly Lessened[],
): Promise<void> {
  if (lessened.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'verification-events',
    where: {
      organization: { equals: payloadId(organization) },
      fingerprint: { in: lessened.map(({ before }) => before) },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // the site repeats what it keeps
    req,
  })
  for (const { id: _id, updatedAt: _updated, sources, ...event } of docs) {
    const found = lessened.find(
      ({ section, before }) => section === event.section && before === event.fingerprint,
    )
    if (!found) continue
    await req.payload.create({
      collection: 'verification-events',
      data: {
        ...event,
        fingerprint: found.after,
        sources: (sources ?? []).map(({ id: _row, ...source }) => source),
      },
      depth: 0,
      overrideAccess: true, // nobody may add events through an address; only this file does
      req,
    })
  }
}
