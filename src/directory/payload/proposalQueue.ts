import type { PayloadRequest } from 'payload'

import { readRelatedLists } from '@/data/directory/relatedKeys'
import { dayAt, daysBetween } from '@/days/calendar'
import { type Id, idOf } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import type { OrganizationProposal } from '@/payload-types'

import { type ProposedChange, readChanges } from '../proposals/changes'
import { nameOf } from '../names'
import { findPlaces } from './placeSites'
import { namesOf } from './proposalSheet'

/** A proposal that waits to be decided, as the queue shows it. */
export interface WaitingProposal {
  id: Id
  title: string
  kind: OrganizationProposal['kind']
  /** Name of the sheet; what a nomination calls its organization. */
  organization: string
  /** ISO 8601. */
  createdAt: string
  /** Days of the calendar since it came: 0 is today, 1 yesterday. */
  days: number
  /** Codes of the regions of its sheet, or that it proposes. */
  regions: string[]
  /** Name of the campaign that it answers. */
  campaign: string | null
  assignee: { id: Id; name: string } | null
  /** It only says that everything is right: one click settles it. */
  isWhole: boolean
}

export interface ProposalQueue {
  waiting: WaitingProposal[]
  /** Regions of what waits, as the person reads them. */
  regions: { code: string; name: string; count: number }[]
}

/** What waits to be decided, the oldest first, for the team. */
export async function readProposalQueue(req: PayloadRequest, now: Date): Promise<ProposalQueue> {
  const { docs } = await req.payload.find({
    collection: 'organization-proposals',
    where: { state: { equals: 'received' } },
    sort: 'createdAt',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const lists = await readRelatedLists(req.payload, req)
  const codes = new Map(lists.regions.map((region) => [String(region.id), String(region.code)]))
  const slugs = new Map(lists.regions.map((region) => [String(region.slug), String(region.code)]))
  const waiting = docs.map((proposal) => toWaiting(proposal, { codes, slugs, now }))
  const { regions } = namesOf(lists)
  const counted = Map.groupBy(
    waiting.flatMap((each) => each.regions),
    (code) => code,
  )
  return {
    waiting,
    regions: [...counted]
      .map(([code, { length: count }]) => ({
        code,
        name: nameOf({ name: regions.get(code) ?? {}, code }, personLocale(req)),
        count,
      }))
      .sort((a, b) => a.code.localeCompare(b.code)),
  }
}

/** Whoever names a missing organization knows its town, and seldom its region. */
const regionsOfTowns = (changes: readonly ProposedChange[]): string[] => [
  ...new Set(
    changes
      .filter(({ path }) => path.endsWith('.municipality'))
      .flatMap(({ after }) => findPlaces().find(String(after), null).place?.regionCode ?? []),
  ),
]

interface Reading {
  /** By identifier, and by address, as the public form names them. */
  codes: ReadonlyMap<string, string>
  slugs: ReadonlyMap<string, string>
  now: Date
}

function toWaiting(
  proposal: OrganizationProposal,
  { codes, slugs, now }: Reading,
): WaitingProposal {
  const { organization, assignee, campaign, changes: stored } = proposal
  const sheet = typeof organization === 'object' ? organization : undefined
  const { changes } = readChanges(stored)
  const proposed = changes.flatMap(({ path, after }) =>
    /(?:\.region|^regionsServed)$/.test(path) ? [after].flat().map(String) : [],
  )
  const standing = [
    ...(sheet?.sites ?? []).map(({ region }) => idOf(region)),
    ...(sheet?.regionsServed ?? []).map((region) => idOf(region)),
  ].flatMap((id) => codes.get(String(id)) ?? [])
  const regions = new Set([...standing, ...proposed.map((each) => slugs.get(each) ?? each)])
  const person = typeof assignee === 'object' ? assignee : undefined
  return {
    id: proposal.id,
    title: proposal.title,
    kind: proposal.kind,
    organization: sheet?.name ?? proposal.title,
    createdAt: proposal.createdAt,
    days: Math.max(0, daysBetween(dayAt(proposal.createdAt), dayAt(now))),
    regions: regions.size > 0 ? [...regions] : regionsOfTowns(changes),
    campaign: campaign && typeof campaign === 'object' ? campaign.name : null,
    assignee: person ? { id: person.id, name: person.name ?? '' } : null,
    isWhole: proposal.kind === 'confirmation' && changes.length === 0,
  }
}
