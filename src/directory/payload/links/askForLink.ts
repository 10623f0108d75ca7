import type { Payload, PayloadRequest } from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import { type Id, idOf } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'
import { wasEnqueuedSince } from '@/notify/payload/enqueue'
import type { Organization, SheetLink } from '@/payload-types'

import { isOpen, linkState } from '../../link/linkState'
import { makeLink } from './makeLink'

/** One address is sent no more than one round of links in this time. */
const INTERVAL_MS = 10 * 60_000

/** Sheets that share one address, at most: a mailed link each. */
const MAX_SHEETS = 10

/**
 * Has the link of a sheet sent again to the address on file. Whoever asks does not wait for it: how
 * long the answer takes would tell whether there is one.
 */
export function askForLink(payload: Payload, typed: string, locale: Locale): void {
  sendLinks(payload, typed, locale).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'A personal link could not be written' })
  })
}

/** Puts a link to each sheet of an address in the outbox; says nothing either way. */
export async function sendLinks(payload: Payload, typed: string, locale: Locale): Promise<void> {
  const email = readEmail(typed)
  if (!email) return
  await writeWhole(payload, async (req) => {
    const sheets = await sheetsOf(req, email)
    for (const sheet of sheets) {
      // To the address as it stands on the sheet, never as it was typed.
      const recipient = sheet.contact?.email
      if (!recipient) continue
      await makeLink(req, {
        organization: sheet,
        locale,
        origin: 'askedAgain',
        recipient,
        draft: await draftOf(req, sheet, recipient),
        runningCampaign: await runningCampaignOf(req, sheet),
      })
    }
  })
}

async function sheetsOf(req: PayloadRequest, email: string): Promise<Organization[]> {
  const since = new Date(Date.now() - INTERVAL_MS)
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { 'contact.email': { like: email }, doNotList: { not_equals: true } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to write to the address on file
    req,
  })
  const own = docs
    .filter(
      ({ contact, mergedInto }) => !mergedInto && contact?.email?.trim().toLowerCase() === email,
    )
    .slice(0, MAX_SHEETS)
  const [first] = own
  if (!first?.contact?.email) return []
  const to = first.contact.email
  return (await wasEnqueuedSince(req.payload, { kind: 'link', to, since }, req)) ? [] : own
}

/** The running campaign that has written to an organization. */
async function runningCampaignOf(
  req: PayloadRequest,
  { id }: Organization,
): Promise<Id | undefined> {
  const { docs } = await req.payload.find({
    collection: 'sheet-links',
    where: { organization: { equals: id }, 'campaign.state': { in: ['open', 'paused'] } },
    select: { campaign: true },
    sort: '-createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to count what comes by it
    req,
  })
  return idOf(docs[0]?.campaign)
}

/** What was being written through the last link of the same reader: the new one goes on with it. */
async function draftOf(
  req: PayloadRequest,
  { id }: Organization,
  recipient: string,
): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.find({
    collection: 'sheet-links',
    where: { organization: { equals: id }, recipient: { equals: recipient } },
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true, // it goes to the same reader
    req,
  })
  const last: SheetLink | undefined = docs[0]
  if (!last || !isOpen(linkState(last, new Date()))) return null
  const { draft } = last
  return typeof draft === 'object' && draft !== null && !Array.isArray(draft) ? draft : null
}
