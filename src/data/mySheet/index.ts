import { eventFromDocument, factsFromDocument } from '@/data/directory/fromDocuments'
import { dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import { payloadId } from '@/db/ids'
import { COMPLETENESS_PARTS, computeCompleteness } from '@/directory/completeness'
import type { SentFields } from '@/directory/link/hoursForm'
import { seenNow } from '@/directory/payload/links/answers'
import type { OpenedSheet } from '@/directory/payload/links/openSheet'
import type { SheetKey } from '@/directory/payload/links/sheetKey'
import { fromProposalSheet } from '@/directory/payload/proposalSheet'
import {
  applyChanges,
  compareChanges,
  type ProposedChange,
  readChanges,
} from '@/directory/proposals/changes'
import { fieldAt } from '@/directory/proposals/fields'
import { besideSheet, type Facts } from '@/directory/sections'
import { computeVerification, type SectionVerification } from '@/directory/verification'
import { OWN_CHANNELS, type Section, SECTIONS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import type { Organization } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

import { viewChanges, viewSection } from './describe'
import { viewForm } from './form'
import { openMySheet, viewHolder } from './open'
import type { Closed, MySheetView, ReviewView, SectionFormView } from './views'

/** What opens the sheet, and the language of the page. */
type Asked = SheetKey & { locale: Locale }

/** The sheet that a key opens, section by section. */
export async function findMySheet({ locale, ...key }: Asked): Promise<MySheetView | Closed> {
  const found = await openMySheet(key)
  if ('refusal' in found) return found
  const { holder, sheet, merged } = found
  const pending = await findPending(found)
  const sections = await viewSections(found, locale, pending)
  const { score, missing } = computeCompleteness(factsWith(found, pending))
  return {
    ...viewHolder(found),
    slug: isPublic(sheet.document) ? sheet.document.slug : null,
    sections,
    missing: missing.map((code) => ({
      section: COMPLETENESS_PARTS[code].section,
      label: COMPLETENESS_PARTS[code].label[locale],
    })),
    completeness: score,
    answered: sections.filter(({ state }) => state !== 'toCheck').length,
    changeCount: merged.changes.length,
    lastDay: holder.until === null ? null : dayAt(holder.until),
    pendingSince: pending.since,
  }
}

/** What would be sent, side by side. */
export async function findMyChanges({ locale, ...key }: Asked): Promise<ReviewView | Closed> {
  const found = await openMySheet(key)
  if ('refusal' in found) return found
  const { holder, merged } = found
  return {
    ...viewHolder(found),
    sections: await viewSections(found, locale, await findPending(found)),
    changes: viewChanges(found, locale),
    seen: seenNow(merged.changes),
    hasAddress: holder.replyTo !== null,
  }
}

/** The form of one section, with what was written in it. */
export async function findMySection({
  locale,
  section,
  sent,
  ...key
}: Asked & { section: Section; sent?: SentFields | undefined }): Promise<SectionFormView | Closed> {
  const found = await openMySheet(key)
  if ('refusal' in found) return found
  if (found.holder.right !== 'edit') return { refusal: 'mayNotEdit' }
  return { ...viewHolder(found), ...viewForm(found, section, locale, sent) }
}

/** What the sheet says with what was written and what is being reread: nobody is asked again for what they gave. */
function factsWith({ merged, keys }: OpenedSheet, { changes }: Pending): Facts {
  const sent = compareChanges(changes, merged.drafted)
  const values = applyChanges(merged.drafted, sent)
  return factsFromDocument(fieldsFor<Organization>(fromProposalSheet(values, keys)), keys)
}

const isPublic = (document: OpenedSheet['sheet']['document']): boolean =>
  document._status === 'published' && document.doNotList !== true

async function viewSections(found: OpenedSheet, locale: Locale, pending: Pending) {
  const standing = await readStanding(found)
  return SECTIONS.map(({ code, label }) =>
    viewSection(
      found,
      {
        code,
        label: label[locale],
        standing: standing[code],
        isSent: pending.sections.has(code),
      },
      locale,
    ),
  )
}

/** How each section stands: what the organization has said of it. */
async function readStanding({
  sheet,
}: OpenedSheet): Promise<Partial<Record<Section, SectionVerification>>> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'verification-events',
    where: {
      organization: { equals: payloadId(sheet.document.id) },
      actor: { equals: 'organization' },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // whoever holds a key answers for the organization
  })
  const events = besideSheet(docs.map(eventFromDocument), sheet.fingerprints)
  const { sections } = computeVerification(events, dayAt(new Date()))
  return Object.fromEntries(sections.map((each) => [each.section, each]))
}

interface Pending {
  /** Day of the last proposal; null when all is decided. */
  since: string | null
  /** The older ones first. */
  changes: ProposedChange[]
  sections: ReadonlySet<Section>
}

/** What the organization sent and nobody has decided yet. */
async function findPending({ sheet }: OpenedSheet): Promise<Pending> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'organization-proposals',
    where: {
      organization: { equals: payloadId(sheet.document.id) },
      channel: { in: [...OWN_CHANNELS] },
      state: { equals: 'received' },
    },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    select: { createdAt: true, changes: true },
    overrideAccess: true, // whoever holds a key answers for the organization
  })
  const changes = docs.toReversed().flatMap((doc) => readChanges(doc.changes).changes)
  return {
    since: docs[0] ? dayAt(docs[0].createdAt) : null,
    changes,
    sections: new Set(changes.flatMap(({ path }) => fieldAt(path)?.section ?? [])),
  }
}
