import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { dayAt } from '@/days/calendar'
import { type Id, idOf, payloadId, sameId } from '@/db/ids'
import { whole } from '@/db/whole'
import { describeWeeks } from '@/directory/describeHours'
import { textIn } from '@/directory/names'
import { readSheet, type ReadSheet } from '@/directory/payload/readSheet'
import { recordVerification } from '@/directory/payload/recordVerification'
import { HOURS_KINDS, labelOf, type Section, SECTIONS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import type { Campaign, CampaignInvitation } from '@/payload-types'
import { leadOf } from '@/translation/kinds/sheet'

import { type Call, type CallOrder, isProposed, readCall, readCalls } from '../calls'
import { hasAnswered, isRefused } from '../invitation'
import { CampaignRefused } from './act'
import { readInvitations } from './invitations'
import { proposeNoted } from './proposeNoted'
import { findQuiet, markQuiet, ownerOf } from './quietMarks'
import { findCampaign } from './readCampaign'
import { sendWithin } from './send'

/** What whoever calls has before them: the sheet in a few lines, and what was said before. */
export async function describeCall(
  req: PayloadRequest,
  invitation: CampaignInvitation,
  locale: Locale,
) {
  const organization = idOf(invitation.organization)
  const sheet =
    organization === undefined ? undefined : await readSheet(req.payload, organization, req)
  return {
    calls: readCalls(invitation.calls),
    organization: sheet ? String(sheet.document.id) : null,
    phone: sheet?.facts.contact.phone ?? (await actorPhone(req, invitation)),
    seen: sheet?.fingerprints ?? {},
    facts: sheet ? await describeFacts(req, sheet, locale) : [],
  }
}

async function actorPhone(req: PayloadRequest, { actor }: CampaignInvitation) {
  const id = idOf(actor)
  const found = id === undefined ? null : await findActor(req, id)
  return found?.phone || null
}

const findActor = (req: PayloadRequest, id: Id) =>
  req.payload.findByID({
    collection: 'regional-actors',
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })

/** What is read out on the phone, section by section. */
async function describeFacts(req: PayloadRequest, { facts, document }: ReadSheet, locale: Locale) {
  const lists = await readRelatedLists(req.payload, req)
  const keys = keysOf(lists)
  const nameIn = (list: 'languages' | 'services', key: string): string => {
    const found = lists[list].find(({ id }) => keys[list].get(String(id)) === key)
    return textIn((found?.name ?? {}) as object, locale) || key
  }
  const [site] = facts.sites
  const hours = site
    ? site.hours.kind === 'weekly'
      ? describeWeeks(site.hours, locale)
          .flatMap(({ rows }) => rows)
          .filter(({ isClosed }) => !isClosed)
          .map((row) => `${row.days} ${row.hours}`)
          .join(', ')
      : labelOf(HOURS_KINDS, site.hours.kind, locale)
    : ''
  const lines: [Section, string | null | undefined][] = [
    [
      'contact',
      [facts.contact.phone, facts.contact.email, facts.contact.website].filter(Boolean).join(' · '),
    ],
    ['sites', [site?.address, site?.municipality].filter(Boolean).join(', ')],
    ['hours', hours],
    ['services', facts.services.map(({ service }) => nameIn('services', service)).join(', ')],
    ['languages', facts.languages.map((key) => nameIn('languages', key)).join(', ')],
    ['description', textIn(facts.description, locale, leadOf(document)) || document.name],
  ]
  return lines.flatMap(([section, value]) =>
    value ? [{ section, label: labelOf(SECTIONS, section, locale), value }] : [],
  )
}

/**
 * Writes down what came of a call, whole or not at all: "all is right" is a verification by phone, a
 * link that is asked for again goes to the outbox, what was noted waits among the proposals.
 *
 * @throws {CampaignRefused} with every reason
 */
export async function recordCall(
  req: PayloadRequest,
  { campaign: id, invitation: invitationId }: { campaign: Id; invitation: Id },
  sent: Readonly<Record<string, unknown>>,
): Promise<void> {
  const today = dayAt(new Date())
  const read = readCall(sent, today)
  if (!('order' in read)) throw new CampaignRefused(read.refusals)
  const { order } = read
  // All is read where it is written: of two who called, one finds out about the other.
  await whole(req, async () => {
    const campaign = await findCampaign(req.payload, id, req)
    const invitation = campaign && (await findInvitation(req, campaign, invitationId))
    if (!campaign || !invitation) throw new CampaignRefused(['unknown'])
    if (campaign.state === 'cancelled') throw new CampaignRefused(['isCancelled'])
    const calls = readCalls(invitation.calls)
    await refuseAnswered(req, campaign, invitation)
    if (order.known !== calls.length) throw new CampaignRefused(['calledMeanwhile'])
    if (order.outcome === 'allRight') await confirm(req, invitation, order, today)
    if (order.outcome === 'resendLink')
      await resend(req, { campaign, invitation, at: calls.length })
    const owner = ownerOf(invitation)
    if (order.outcome === 'refused' && owner) await markQuiet(req, owner, 'phone')
    // Late: without transactions, what was refused above is not written down.
    await keepCall(req, { campaign, invitation, order })
    // Last: of two who noted the same, only the one whose call was kept proposes it.
    const proposal = isProposed(order.outcome)
      ? await proposeNoted(req, { campaign, invitation, order })
      : null
    await recordAudit(req, {
      action: 'campaigns.call',
      summary: invitation.name,
      resource: 'campaign-invitations',
      resourceKey: invitation.id,
      details: { outcome: order.outcome, ...(proposal === null ? {} : { proposal }) },
    })
  })
}

/** Its key says which call it follows, so that it leaves once. */
async function resend(
  req: PayloadRequest,
  { campaign, invitation, at }: { campaign: Campaign; invitation: CampaignInvitation; at: number },
): Promise<void> {
  if (campaign.state !== 'open') throw new CampaignRefused(['notRunning'])
  const part = `resend${at + 1}`
  const wasPut = await sendWithin(req, { campaign, invitation, step: 'firstReminder', part })
  if (!wasPut) throw new CampaignRefused([await whyNotSent(req, invitation)])
}

/** Nobody writes to a sheet that was withdrawn or merged, nor to who is to be left in peace. */
async function whyNotSent(
  req: PayloadRequest,
  invitation: CampaignInvitation,
): Promise<'noAddress' | 'notWrittenTo'> {
  const [sheet, person] = [idOf(invitation.organization), idOf(invitation.actor)]
  const isWrittenTo =
    sheet === undefined
      ? person !== undefined && (await findActor(req, person)) !== null
      : await isListed(req, sheet)
  const owner = ownerOf(invitation)
  const isQuiet = owner !== undefined && (await findQuiet(req.payload, owner, req)) !== null
  return isWrittenTo && !isQuiet ? 'noAddress' : 'notWrittenTo'
}

async function isListed(req: PayloadRequest, id: Id): Promise<boolean> {
  const found = await req.payload.findByID({
    collection: 'organizations',
    id: payloadId(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only whether the site still writes to it
    req,
  })
  return found?._status === 'published' && !found.doNotList && !found.mergedInto
}

export async function findInvitation(
  req: PayloadRequest,
  campaign: Campaign,
  id: Id,
): Promise<CampaignInvitation | undefined> {
  const { docs } = await req.payload.find({
    collection: 'campaign-invitations',
    where: { and: [{ campaign: { equals: campaign.id } }, { id: { equals: id } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true, // whoever asks has been checked; its key is nobody's to read
    req,
  })
  return docs[0]
}

async function refuseAnswered(
  { payload }: PayloadRequest,
  campaign: Campaign,
  invitation: CampaignInvitation,
): Promise<void> {
  const all = await readInvitations(payload, campaign)
  const own = all.find(({ id }) => sameId(id, invitation.id))
  if (own && (hasAnswered(own.facts) || isRefused(own.facts))) {
    throw new CampaignRefused(['alreadyAnswered'])
  }
}

/** Our call, on the phone: every section as it was read out. */
async function confirm(
  req: PayloadRequest,
  invitation: CampaignInvitation,
  { seen }: CallOrder,
  date: string,
): Promise<void> {
  const organization = idOf(invitation.organization)
  // A regional actor has no sheet: that it has nothing to add is all there is to keep.
  if (organization === undefined) return
  const sheet = await readSheet(req.payload, organization, req)
  if (!sheet) throw new CampaignRefused(['unknown'])
  const sections = SECTIONS.map(({ code }) => code)
  if (sections.some((code) => seen[code] !== sheet.fingerprints[code])) {
    throw new CampaignRefused(['changedMeanwhile'])
  }
  await recordVerification(req, {
    organization: sheet.document,
    sections,
    fingerprints: sheet.fingerprints,
    actor: 'researcher',
    channel: 'phone',
    date,
    person: req.user?.id,
  })
}

const callOf = ({ user }: PayloadRequest, { outcome, note, again }: CallOrder): Call => ({
  at: new Date().toISOString(),
  by: (user as { name?: string } | null)?.name ?? '',
  outcome,
  note,
  again,
})

/** Adds the call to those that were read, unless another one came in between. */
async function keepCall(
  req: PayloadRequest,
  {
    campaign,
    invitation,
    order,
  }: { campaign: Campaign; invitation: CampaignInvitation; order: CallOrder },
): Promise<void> {
  const now = await findInvitation(req, campaign, invitation.id) // a link sent again has changed it
  const calls = readCalls(now?.calls)
  const changed: unknown =
    now && calls.length === order.known
      ? await req.payload.db.updateOne({
          collection: 'campaign-invitations',
          where: { and: [{ id: { equals: now.id } }, { updatedAt: { equals: now.updatedAt } }] },
          data: {
            calls: [...calls, callOf(req, order)].map((call) => ({ ...call })),
            updatedAt: new Date().toISOString(),
          },
          req,
        })
      : null
  if (changed === null) throw new CampaignRefused(['calledMeanwhile'])
}
