import type { Payload, PayloadRequest } from 'payload'

import { findActorInvitation } from '@/campaigns/payload/actorAnswers'
import { noteAnswered } from '@/campaigns/payload/runningInvitation'
import { type Id, payloadId } from '@/db/ids'
import { writeWhole } from '@/db/whole'
import { keepProposal } from '@/directory/payload/keepProposal'
import { type Criterion, failedCriteria, sayCriteria } from '@/directory/criteria'
import { COSTS, isCodeOf, ORGANIZATION_KINDS, type Section } from '@/directory/vocabulary'
import { absoluteUrl } from '@/i18n/alternates'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { proposalMessage } from '@/notify/proposalMessages'
import type { FeedbackForm, NominationForm } from '@/forms/readForms'

/** Keeps a reader's report for the team. */
export async function saveFeedback(payload: Payload, form: FeedbackForm): Promise<void> {
  const organization = form.organization
    ? await findListedOrganization(payload, form.organization)
    : undefined
  await writeWhole(payload, (req) =>
    payload.create({
      collection: 'feedback',
      data: {
        reason: form.reason,
        message: form.message,
        email: form.email || undefined,
        page: form.page || undefined,
        locale: form.locale,
        state: 'received',
        organization,
      },
      depth: 0,
      // Nobody creates reports through the API: this form, which checks and limits, is the only way.
      overrideAccess: true,
      req,
    }),
  )
}

/**
 * Keeps the proposal of a missing organization; nothing is listed before it is accepted. One that
 * cannot be listed is kept as refused, and its sender is answered at once.
 *
 * @param token of the link that the browser holds: that of a regional actor's letter makes it an answer to its campaign
 * @returns the criteria that it fails
 */
export async function saveNomination(
  payload: Payload,
  form: NominationForm,
  token?: string,
): Promise<Criterion[]> {
  const failed = failedCriteria(form)
  const reason = sayCriteria(failed, form.locale)
  await writeWhole(payload, async (req) => {
    const asked = await findActorInvitation(req, token)
    const { id, createdAt } = await keepProposal(req, {
      title: form.name,
      kind: 'nomination',
      channel: 'form',
      changes: changesOf(form),
      message: form.services,
      locale: form.locale,
      contactEmail: form.email || undefined,
      ...(asked ? { campaign: payloadId(asked.campaign) } : {}),
      ...(failed.length > 0
        ? { state: 'declined', decision: { at: new Date().toISOString(), reason } }
        : { state: 'received' }),
    })
    if (asked) await noteAnswered(req, asked.invitation, createdAt)
    if (failed.length > 0 && form.email) await answer(req, id, form, reason)
  })
  return failed
}

function changesOf(form: NominationForm) {
  const proposed = (section: Section, path: string, after: string) =>
    after ? [{ section, path, after }] : []
  return [
    ...proposed('description', 'name', form.name),
    ...(isCodeOf(ORGANIZATION_KINDS, form.kind) ? proposed('description', 'kind', form.kind) : []),
    ...(isCodeOf(COSTS, form.cost) ? proposed('services', 'cost', form.cost) : []),
    ...proposed('sites', 'sites.new.municipality', form.municipality),
    ...proposed('sites', 'sites.new.region', form.region),
    ...proposed('contact', 'contact.phone', form.phone),
    ...proposed('contact', 'contact.website', form.website),
  ]
}

/** The published reason, in the sender's language; their address goes once it has left. */
async function answer(
  req: PayloadRequest,
  id: Id,
  { name, email, locale }: NominationForm,
  reason: string,
): Promise<void> {
  const replyKey = await enqueueMessage(req, {
    kind: 'proposal',
    to: email,
    ...proposalMessage({
      locale,
      state: 'declined',
      title: name,
      accepted: [],
      refused: [],
      reason,
      criteriaUrl: absoluteUrl(locale, '/inclusion-criteria'),
    }),
  })
  await req.payload.db.updateOne({
    collection: 'organization-proposals',
    id: payloadId(id),
    data: { replyKey },
    req,
    returning: false,
  })
}

/** Only what the public can see may be named: a hidden sheet is not revealed by a report. */
async function findListedOrganization(payload: Payload, slug: string): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: 'organizations',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    select: { slug: true },
  })
  return docs[0]?.id
}
