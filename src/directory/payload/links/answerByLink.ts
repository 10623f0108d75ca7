import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, idOf, payloadId } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'
import type { SheetLink } from '@/payload-types'

import { canonical } from '../../canonical'
import { toWallTime } from '../../hours'
import type { FieldProblem } from '../../link/fieldProblems'
import type { SentFields } from '../../link/hoursForm'
import { type LinkDraft, readLinkDraft, withSection } from '../../link/linkDraft'
import type { LinkRefusal } from '../../link/linkRefusals'
import { readBase, readSection, sectionOf } from '../../link/sectionForm'
import type { Fingerprints } from '../../sections'
import { type Section, SECTIONS } from '../../vocabulary'
import { recordVerification } from '../recordVerification'
import { type OpenedSheet, openSheet } from './openSheet'
import { revokeLink } from './revokeLink'

/** Who answers: the token they hold, and the link that the page they answer from was drawn for. */
export interface LinkHolder {
  token: unknown
  /** Another tab may show the sheet of another organization. */
  of: string | undefined
}

export interface LinkAnswer {
  refusal?: LinkRefusal
  problems?: FieldProblem[]
}

/** "Still right": what each section said when the person looked at it becomes an event, at once. */
export const confirmSections = (
  payload: Payload,
  holder: LinkHolder,
  seen: Partial<Fingerprints>,
): Promise<LinkAnswer> =>
  answering(payload, holder, async (req, { link, sheet }) => {
    const sections = SECTIONS.map(({ code }) => code).filter((code) => seen[code] !== undefined)
    if (sections.length === 0) return { refusal: 'nothingSaid' }
    if (sections.some((code) => seen[code] !== sheet.fingerprints[code])) {
      return { refusal: 'changedMeanwhile' }
    }
    const date = toWallTime(new Date()).date
    const fresh = await notYetSaid(req, { sheet, date, sections })
    if (fresh.length === 0) return {} // pressed twice
    await recordVerification(req, {
      organization: sheet.document,
      sections: fresh,
      fingerprints: sheet.fingerprints,
      actor: 'organization',
      channel: 'link',
      date,
    })
    await markUsed(req, link)
    await recordAudit(req, {
      action: 'sheet-links.confirm',
      summary: sheet.document.name,
      resource: 'organizations',
      resourceKey: sheet.document.id,
      details: { link: link.id, sections: fresh },
    })
    return {}
  })

/** Keeps what was written of one section; what is wrong is named, and the rest is kept. */
export const saveSection = (
  payload: Payload,
  holder: LinkHolder,
  { section, sent }: { section: Section; sent: SentFields },
): Promise<LinkAnswer> =>
  answering(payload, holder, async (req, { link, sheet, values }) => {
    const base = readBase(section, sent.base?.[0])
    if (!base) return { refusal: 'unreadable' }
    const { changes, problems } = readSection(section, sent, base)
    // Of a form drawn from an older sheet nobody can say that its sender has read the one of today.
    const isOfToday =
      JSON.stringify(canonical(base)) === JSON.stringify(canonical(sectionOf(section, values)))
    const seen = isOfToday ? sheet.fingerprints[section] : ''
    await keepDraft(req, link, withSection(readLinkDraft(link.draft), section, changes, seen))
    return { problems }
  })

/** Forgets what was written of one section. */
export const dropSection = (
  payload: Payload,
  holder: LinkHolder,
  section: Section,
): Promise<LinkAnswer> =>
  answering(payload, holder, async (req, { link }) => {
    await keepDraft(req, link, withSection(readLinkDraft(link.draft), section, []))
    return {}
  })

/** What is sent with the changes. */
export interface SentWord {
  message: string
  locale: Locale
  /** What stood in each changed field when the person reread it, in the words of `seenNow`. */
  seen: string | undefined
}

/** Sends what was written to the team: a proposal, and the draft is empty again. */
export const sendDraft = (
  payload: Payload,
  holder: LinkHolder,
  { message, locale, seen }: SentWord,
): Promise<LinkAnswer> =>
  answering(payload, holder, async (req, { link, sheet, merged }) => {
    if (merged.proposed.length === 0 && message === '') return { refusal: 'nothingSaid' }
    if (seen !== seenNow(merged.changes)) return { refusal: 'changedMeanwhile' }
    const { document } = sheet
    const { id } = await req.payload.create({
      collection: 'organization-proposals',
      data: {
        title: document.name,
        kind: 'update',
        channel: 'link',
        state: 'received',
        organization: document.id,
        campaign: idOf(link.campaign) === undefined ? null : payloadId(idOf(link.campaign)!),
        changes: merged.proposed.map((change) => ({ ...change })),
        seen: { ...readLinkDraft(link.draft).seen },
        message: message || null,
        contactEmail: link.recipient ?? null,
        locale,
      },
      depth: 0,
      overrideAccess: true, // whoever holds the link may propose; a researcher decides
      req,
    })
    await keepDraft(req, link, { changes: [] })
    await recordAudit(req, {
      action: 'sheet-links.send',
      summary: document.name,
      resource: 'organization-proposals',
      resourceKey: id,
      details: { link: link.id, fields: merged.proposed.map(({ path }) => path) },
    })
    return {}
  })

/** Every changed field as the person read it, in a word: nobody sends over what they did not see. */
export const seenNow = (changes: readonly { path: string; seen: string }[]): string =>
  changes.map(({ path, seen }) => `${path}=${seen}`).join('\n')

/** Whoever received the link says that it is not their organization: it opens nothing any more. */
export const refuseLink = (payload: Payload, holder: LinkHolder): Promise<LinkAnswer> =>
  answering(payload, holder, async (req, { link }) => {
    await revokeLink(req, link.id, 'recipient')
    return {}
  })

/** Does it in one transaction, for a link that still opens the sheet that the person looks at. */
async function answering(
  payload: Payload,
  { token, of }: LinkHolder,
  work: (req: PayloadRequest, opened: OpenedSheet) => Promise<LinkAnswer>,
): Promise<LinkAnswer> {
  try {
    return await writeWhole(payload, async (req) => {
      const found = await openSheet(payload, token, req)
      if (found.refusal) return { refusal: found.refusal }
      const { opened } = found
      return String(opened.link.id) === of ? work(req, opened) : { refusal: 'otherLink' as const }
    })
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { refusal: why }
  }
}

/** Sections of which the same was not confirmed today by a link already. */
async function notYetSaid(
  req: PayloadRequest,
  said: { sheet: OpenedSheet['sheet']; date: string; sections: readonly Section[] },
): Promise<Section[]> {
  const { docs } = await req.payload.find({
    collection: 'verification-events',
    where: {
      organization: { equals: payloadId(said.sheet.document.id) },
      channel: { equals: 'link' },
      date: { equals: said.date },
    },
    depth: 0,
    pagination: false,
    select: { section: true, fingerprint: true },
    overrideAccess: true, // only to know that it was said
    req,
  })
  return said.sections.filter(
    (section) =>
      !docs.some(
        (event) =>
          event.section === section && event.fingerprint === said.sheet.fingerprints[section],
      ),
  )
}

async function keepDraft(req: PayloadRequest, link: SheetLink, draft: LinkDraft): Promise<void> {
  const now = new Date().toISOString()
  await updateLink(req, link.id, {
    draft: { changes: draft.changes.map((change) => ({ ...change })), seen: { ...draft.seen } },
    draftSavedAt: now,
    usedAt: link.usedAt ?? now,
  })
}

const markUsed = (req: PayloadRequest, { id, usedAt }: SheetLink): Promise<void> =>
  updateLink(req, id, { usedAt: usedAt ?? new Date().toISOString() })

async function updateLink(req: PayloadRequest, id: Id, data: object): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'sheet-links',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
