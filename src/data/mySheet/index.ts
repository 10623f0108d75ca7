import { eventFromDocument } from '@/data/directory/fromDocuments'
import { dayAt } from '@/days/calendar'
import { payloadId } from '@/db/ids'
import { COMPLETENESS_PARTS, computeCompleteness } from '@/directory/completeness'
import type { SentFields } from '@/directory/link/hoursForm'
import { type OpenedSheet, openSheet } from '@/directory/payload/links/openSheet'
import { seenNow } from '@/directory/payload/links/answerByLink'
import { readChanges } from '@/directory/proposals/changes'
import { fieldAt } from '@/directory/proposals/fields'
import { besideSheet } from '@/directory/sections'
import { computeVerification, type SectionVerification } from '@/directory/verification'
import { type Section, SECTIONS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

import { viewChanges, viewSection } from './describe'
import { viewForm } from './form'
import type { Closed, MySheetView, ReviewView, SectionFormView } from './views'

interface Asked {
  token: string | undefined
  locale: Locale
}

/** The sheet that a personal link opens, section by section. */
export async function findMySheet({ token, locale }: Asked): Promise<MySheetView | Closed> {
  const found = await open(token)
  if ('refusal' in found) return found
  const { link, sheet, merged } = found
  const pending = await findPending(found)
  const sections = await viewSections(found, locale, pending)
  const { score, missing } = computeCompleteness(sheet.facts)
  return {
    link: String(link.id),
    name: sheet.document.name,
    slug: isPublic(sheet.document) ? sheet.document.slug : null,
    sections,
    missing: missing.map((code) => ({
      section: COMPLETENESS_PARTS[code].section,
      label: COMPLETENESS_PARTS[code].label[locale],
    })),
    completeness: score,
    answered: sections.filter(({ state }) => state !== 'toCheck').length,
    changeCount: merged.changes.length,
    lastDay: dayAt(link.expiresAt),
    savedAt: savedAt(found),
    pendingSince: pending.since,
  }
}

/** What would be sent, side by side. */
export async function findMyChanges({ token, locale }: Asked): Promise<ReviewView | Closed> {
  const found = await open(token)
  if ('refusal' in found) return found
  const { link, sheet, merged } = found
  return {
    link: String(link.id),
    name: sheet.document.name,
    savedAt: savedAt(found),
    sections: await viewSections(found, locale, await findPending(found)),
    changes: viewChanges(found, locale),
    seen: seenNow(merged.changes),
    hasAddress: Boolean(link.recipient),
  }
}

/** The form of one section, with what was written in it. */
export async function findMySection(
  asked: Asked & { section: Section; sent?: SentFields | undefined },
): Promise<SectionFormView | Closed> {
  const found = await open(asked.token)
  if ('refusal' in found) return found
  return {
    link: String(found.link.id),
    name: found.sheet.document.name,
    savedAt: savedAt(found),
    ...viewForm(found, asked.section, asked.locale, asked.sent),
  }
}

async function open(token: string | undefined): Promise<OpenedSheet | Closed> {
  const found = await openSheet(await sitePayload(), token)
  return found.refusal ? { refusal: found.refusal } : found.opened
}

const isPublic = (document: OpenedSheet['sheet']['document']): boolean =>
  document._status === 'published' && document.doNotList !== true

const savedAt = ({ link, merged }: OpenedSheet): string | null =>
  merged.changes.length > 0 ? (link.draftSavedAt ?? null) : null

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

/** How each section stands: what the organization said of it through this link is answered. */
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
    overrideAccess: true, // whoever holds the link answers for the organization
  })
  const events = besideSheet(docs.map(eventFromDocument), sheet.fingerprints)
  const { sections } = computeVerification(events, dayAt(new Date()))
  return Object.fromEntries(sections.map((each) => [each.section, each]))
}

interface Pending {
  /** Day of the last proposal; null when all is decided. */
  since: string | null
  sections: ReadonlySet<Section>
}

/** What was sent by a link and nobody has decided yet. */
async function findPending({ sheet }: OpenedSheet): Promise<Pending> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'organization-proposals',
    where: {
      organization: { equals: payloadId(sheet.document.id) },
      channel: { equals: 'link' },
      state: { equals: 'received' },
    },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    select: { createdAt: true, changes: true },
    overrideAccess: true, // whoever holds the link answers for the organization
  })
  const paths = docs.flatMap(({ changes }) => readChanges(changes).changes.map(({ path }) => path))
  return {
    since: docs[0] ? dayAt(docs[0].createdAt) : null,
    sections: new Set(paths.flatMap((path) => fieldAt(path)?.section ?? [])),
  }
}
