import type { Payload, PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { type Id, payloadId } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'

import { canonical } from '../../canonical'
import { toWallTime } from '../../hours'
import type { FieldProblem } from '../../link/fieldProblems'
import type { SentFields } from '../../link/hoursForm'
import { withSection } from '../../link/linkDraft'
import type { LinkRefusal } from '../../link/linkRefusals'
import { readBase, readSection, sectionOf } from '../../link/sectionForm'
import { hidingAmong } from '../../proposals/hiding'
import type { Fingerprints } from '../../sections'
import { OWN_CHANNELS, type Section, SECTIONS } from '../../vocabulary'
import { recordVerification } from '../recordVerification'
import { keepDraft, markUsed, takeDraft } from './drafts'
import { hideAtOnce } from './hideAtOnce'
import { keepOwn } from './keepOwn'
import { ACTIONS, keyFacts } from './keyFacts'
import { type OpenedSheet, openSheet } from './openSheet'
import { revokeLink } from './revokeLink'
import { keyOf } from './sheetKey'

/** Who answers: what they hold, and what the page they answer from was drawn for. */
export interface Answering {
  /** Of the personal link that the browser holds. */
  token?: unknown
  /** Who is signed in. */
  account?: Id | undefined
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
  by: Answering,
  seen: Partial<Fingerprints>,
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet }) => {
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
      channel: holder.channel,
      date,
      person: holder.person?.id,
    })
    await markUsed(req, holder)
    await recordAudit(req, {
      action: ACTIONS[holder.channel].confirm,
      summary: sheet.document.name,
      resource: 'organizations',
      resourceKey: sheet.document.id,
      details: { ...keyFacts(holder), sections: fresh },
    })
    return {}
  })

/** Keeps what was written of one section; what is wrong is named, and the rest is kept. */
export const saveSection = (
  payload: Payload,
  by: Answering,
  { section, sent }: { section: Section; sent: SentFields },
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder, sheet, values }) => {
    if (holder.right !== 'edit') return { refusal: 'mayNotEdit' }
    const base = readBase(section, sent.base?.[0])
    if (!base) return { refusal: 'unreadable' }
    const { changes, problems } = readSection(section, sent, base)
    // Of a form drawn from an older sheet nobody can say that its sender has read the one of today.
    const isOfToday =
      JSON.stringify(canonical(base)) === JSON.stringify(canonical(sectionOf(section, values)))
    const seen = isOfToday ? sheet.fingerprints[section] : ''
    await keepDraft(req, holder, withSection(holder.draft, section, changes, seen))
    return { problems }
  })

/** Forgets what was written of one section. */
export const dropSection = (
  payload: Payload,
  by: Answering,
  section: Section,
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder }) => {
    if (holder.right !== 'edit') return { refusal: 'mayNotEdit' }
    await keepDraft(req, holder, withSection(holder.draft, section, []))
    return {}
  })

/** What is sent with the changes. */
export interface SentWord {
  message: string
  locale: Locale
  /** What stood in each changed field when the person reread it, in the words of `seenNow`. */
  seen: string | undefined
}

/**
 * Sends what was written: what hides something is done at once, the rest is a proposal to the team, and
 * the draft is empty again. A sheet that is no longer as it should be hides it all the same: only the
 * team can mend the rest of it.
 */
export const sendDraft = (
  payload: Payload,
  by: Answering,
  { message, locale, seen }: SentWord,
): Promise<LinkAnswer> =>
  answering(payload, by, async (req, opened) => {
    const { holder, merged, online } = opened
    if (merged.proposed.length === 0 && message === '') return { refusal: 'nothingSaid' }
    if (seen !== seenNow(merged.changes)) return { refusal: 'changedMeanwhile' }
    const isOurs = merged.proposed.length === 0 || (await takeDraft(req, holder))
    if (!isOurs) return { refusal: 'changedMeanwhile' } // by a second press, or another device
    const hiding = hidingAmong(merged.changes, online)
    const proposed = merged.proposed.filter(
      ({ path }) => !hiding.some((change) => change.path === path),
    )
    const seenSections =
      hiding.length > 0 ? await hideAtOnce(req, opened, { hiding, locale }) : holder.draft.seen
    if (proposed.length > 0 || message !== '') {
      // Waits for a researcher to decide.
      await keepOwn(req, opened, 'send', {
        state: 'received',
        changes: proposed.map((change) => ({ ...change })),
        seen: { ...seenSections },
        message: message || null,
        contactEmail: holder.replyTo,
        locale,
      })
    }
    // Who may only confirm sends words: what they wrote when they could edit waits.
    if (holder.right === 'edit') await keepDraft(req, holder, { changes: [] })
    return {}
  })

/** Every changed field as the person read it, in a word: nobody sends over what they did not see. */
export const seenNow = (changes: readonly { path: string; seen: string }[]): string =>
  changes.map(({ path, seen }) => `${path}=${seen}`).join('\n')

/** Whoever received the link says that it is not their organization: it opens nothing any more. */
export const refuseLink = (payload: Payload, by: Answering): Promise<LinkAnswer> =>
  answering(payload, by, async (req, { holder: { link } }) => {
    if (link) await revokeLink(req, link.id, 'recipient')
    return {}
  })

/** Does it in one transaction, for a key that still opens the sheet that the person looks at. */
export async function answering(
  payload: Payload,
  by: Answering,
  work: (req: PayloadRequest, opened: OpenedSheet) => Promise<LinkAnswer>,
): Promise<LinkAnswer> {
  try {
    return await writeWhole(payload, async (req) => {
      const found = await openSheet(payload, keyOf(by), req)
      if (found.refusal) return { refusal: found.refusal }
      const { opened } = found
      const { person } = opened.holder
      if (person) req.user = { ...person, collection: 'users' }
      return opened.holder.of === by.of ? work(req, opened) : { refusal: 'otherLink' as const }
    })
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { refusal: why }
  }
}

/** Sections of which the same was not confirmed today by the organization already. */
async function notYetSaid(
  req: PayloadRequest,
  said: { sheet: OpenedSheet['sheet']; date: string; sections: readonly Section[] },
): Promise<Section[]> {
  const { docs } = await req.payload.find({
    collection: 'verification-events',
    where: {
      organization: { equals: payloadId(said.sheet.document.id) },
      channel: { in: [...OWN_CHANNELS] },
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
