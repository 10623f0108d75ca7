import type { Payload } from 'payload'

import { writeWhole } from '@/db/whole'
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

/** Keeps the proposal of a missing organization; nothing is listed before it is accepted. */
export async function saveNomination(payload: Payload, form: NominationForm): Promise<void> {
  const proposed = (section: string, path: string, after: string) =>
    after ? [{ section, path, after }] : []
  await writeWhole(payload, (req) =>
    payload.create({
      collection: 'organization-proposals',
      data: {
        title: form.name,
        kind: 'nomination',
        channel: 'form',
        state: 'received',
        changes: [
          ...proposed('description', 'name', form.name),
          ...proposed('sites', 'sites.new.municipality', form.municipality),
          ...proposed('sites', 'sites.new.region', form.region),
          ...proposed('contact', 'contact.phone', form.phone),
          ...proposed('contact', 'contact.website', form.website),
        ],
        message: form.services,
        locale: form.locale,
        contactEmail: form.email || undefined,
      },
      depth: 0,
      // Anyone may propose: the form's route checks and limits, and a researcher decides.
      overrideAccess: true,
      req,
    }),
  )
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
