import { factsFromDocument } from '@/data/directory/fromDocuments'
import { dayAt } from '@/days/calendar'
import { type Id, idOf, payloadId } from '@/db/ids'
import { nameAmong } from '@/directory/link/members'
import type { OpenedSheet } from '@/directory/payload/links/openSheet'
import type { SheetKey } from '@/directory/payload/links/sheetKey'
import { readChanges } from '@/directory/proposals/changes'
import { fieldAt } from '@/directory/proposals/fields'
import { isHiding } from '@/directory/proposals/hiding'
import { fingerprintsOf } from '@/directory/sections'
import {
  changesBetween,
  type HistoryActor,
  type HistoryLine,
  type SheetVersion,
  tellHistory,
} from '@/directory/sheetHistory'
import { labelOf, OWN_CHANNELS, SECTIONS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import type { OrganizationProposal, VerificationEvent } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

import { openMySheet, viewHolder } from './open'
import type { Closed, HistoryLineView, HistoryView, SentView } from './views'

/** How far back it goes, in entries of each kind. */
const MOST = { events: 200, proposals: 60, versions: 40 } as const

/** What happened to the sheet that an account opens, newest first. */
export async function findMyHistory({
  locale,
  ...key
}: SheetKey & { locale: Locale }): Promise<HistoryView | Closed> {
  const found = await openMySheet(key)
  if ('refusal' in found) return found
  const sheet = found.sheet.document.id
  const [events, proposals] = [await readEvents(sheet), await readProposals(sheet)]
  const nameOf = await namesFor(sheet, [
    ...events.map(({ person }) => idOf(person)),
    ...proposals.map(({ account }) => idOf(account)),
  ])
  const lines = tellHistory([
    ...events.filter(isToldAlone(proposals)).map((event) => confirmedLine(event, nameOf)),
    ...proposals.map((proposal) => sentLine(proposal, nameOf)),
    ...changesBetween(await readVersions(found, hiddenMoments(proposals))),
  ])
  const sent = new Map(proposals.map((proposal) => [String(proposal.id), viewSent(proposal)]))
  return { ...viewHolder(found), lines: lines.map((line) => viewLine(line, sent, locale)) }
}

type NameOf = (account: Id | undefined) => HistoryActor

function viewLine(
  { day, what, who, sections, sent: proposal }: HistoryLine,
  sent: ReadonlyMap<string, SentView>,
  locale: Locale,
): HistoryLineView {
  return {
    day,
    what,
    who,
    sections: sections.map((code) => labelOf(SECTIONS, code, locale)),
    // What was hidden was done at once: nothing became of it later.
    sent: (what === 'sent' && proposal !== undefined && sent.get(proposal)) || null,
  }
}

const viewSent = ({ state, message, decision }: OrganizationProposal): SentView => ({
  state,
  message: message ?? null,
  decidedOn: state === 'received' || !decision?.at ? null : dayAt(decision.at),
  reason: state === 'received' ? null : (decision?.reason ?? null),
})

/** What was confirmed by being sent is told with what was sent, where that is told. */
const isToldAlone = (told: readonly OrganizationProposal[]) => {
  const sent = new Set(told.map(({ id }) => String(id)))
  return ({ proposal }: VerificationEvent) => !sent.has(String(idOf(proposal)))
}

/** What the organization said by itself or told the team, and what the team checked. */
const confirmedLine = (event: VerificationEvent, nameOf: NameOf): HistoryLine => ({
  day: event.date,
  at: event.createdAt,
  what: 'confirmed',
  who: whoConfirmed(event, nameOf),
  sections: [event.section],
})

function whoConfirmed({ actor, channel, person }: VerificationEvent, nameOf: NameOf): HistoryActor {
  if (channel === 'account') return nameOf(idOf(person))
  if (actor !== 'organization') return { kind: 'checked', channel }
  return channel === 'link' ? { kind: 'link' } : { kind: 'noted', channel }
}

/** Whether it was hidden from the public as it was sent: accepted, and by nobody. */
const wasHidden = ({ changes, decision, state }: OrganizationProposal): boolean => {
  const read = readChanges(changes ?? []).changes
  return state === 'accepted' && !decision?.by && read.length > 0 && read.every(isHiding)
}

/** The moments of the versions in which the organization hid something, as milliseconds. */
const hiddenMoments = (proposals: readonly OrganizationProposal[]): ReadonlySet<number> =>
  new Set(proposals.filter(wasHidden).map(({ decision }) => Date.parse(decision?.at ?? '')))

function sentLine(proposal: OrganizationProposal, nameOf: NameOf): HistoryLine {
  const { id, createdAt, changes, channel, account } = proposal
  const sections = readChanges(changes ?? []).changes.flatMap(
    ({ path }) => fieldAt(path)?.section ?? [],
  )
  return {
    day: dayAt(createdAt),
    at: createdAt,
    what: wasHidden(proposal) ? 'hidden' : 'sent',
    who: channel === 'account' ? nameOf(idOf(account)) : { kind: 'link' },
    sections,
    sent: String(id),
  }
}

/**
 * What was said, once: an event is said again of what is left when something is hidden (decision 0096), with
 * the moment and the person of the first, and would fill the list.
 */
async function readEvents(sheet: Id): Promise<VerificationEvent[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'verification-events',
    where: { organization: { equals: payloadId(sheet) } },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever answers for the sheet may know who confirmed it
  })
  const saidOnce = new Map(
    docs.map((event) => {
      const { section, date, createdAt, actor, channel } = event
      return [JSON.stringify([section, date, createdAt, actor, channel]), event] as const
    }),
  )
  return [...saidOnce.values()].slice(0, MOST.events)
}

async function readProposals(sheet: Id): Promise<OrganizationProposal[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'organization-proposals',
    where: {
      organization: { equals: payloadId(sheet) },
      channel: { in: [...OWN_CHANNELS] },
    },
    sort: '-createdAt',
    depth: 0,
    limit: MOST.proposals,
    pagination: false,
    overrideAccess: true, // what the organization itself has sent
  })
  return docs
}

/** The sheet as readers have seen it; of one that was never published, as it was saved. */
async function readVersions(
  { sheet: { document, keys } }: OpenedSheet,
  hidden: ReadonlySet<number>,
): Promise<SheetVersion[]> {
  const payload = await sitePayload()
  const { docs } = await payload.findVersions({
    collection: 'organizations',
    where: {
      parent: { equals: payloadId(document.id) },
      ...(document._status === 'published' && { 'version._status': { equals: 'published' } }),
    },
    sort: '-updatedAt',
    depth: 0,
    limit: MOST.versions,
    pagination: false,
    overrideAccess: true, // only which sections read otherwise
  })
  return docs.map(({ version, updatedAt }) => ({
    day: dayAt(updatedAt),
    at: updatedAt,
    fingerprints: fingerprintsOf(factsFromDocument(version, keys)),
    isOwn: hidden.has(Date.parse(version.updatedAt)),
  }))
}

/** Colleagues by the name that they go by here; somebody who is gone, and the team, without one. */
async function namesFor(sheet: Id, accounts: readonly (Id | undefined)[]): Promise<NameOf> {
  const asked = [...new Set(accounts.flatMap((id) => (id === undefined ? [] : [payloadId(id)])))]
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: asked } },
    select: { name: true, sheets: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only what colleagues call each other
  })
  const names = new Map(docs.map((person) => [String(person.id), nameAmong(person, sheet)]))
  return (account) => {
    const name = names.get(String(account))
    return name ? { kind: 'person', name } : { kind: 'gone' }
  }
}
