import { type Id, payloadId } from '@/db/ids'
import { insideOf, type Caller } from '@/db/insideOf'

import type { Fingerprints } from '../sections'
import type { Actor, Channel, Section } from '../vocabulary'

/** What was confirmed, by whom and how; the same for each of its sections. */
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
        sources: (sources ?? []).map((source) => ({ ...source })),
      },
      depth: 0,
      overrideAccess: true, // nobody may add events through an address; only this function does
      ...insideOf(req),
    })
  }
}
