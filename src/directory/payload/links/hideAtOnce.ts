import type { PayloadRequest } from 'payload'

import { findResearchTeam } from '@/accounts/payload/researchTeam'
import { env } from '@/env'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { hiddenMessage } from '@/notify/hiddenMessage'
import { enqueueMessage } from '@/notify/payload/enqueue'

import { nameOf } from '../../names'
import type { ComparedChange } from '../../proposals/changes'
import { type Row, valueAt } from '../../proposals/sheet'
import type { Fingerprints } from '../../sections'
import { SECTIONS } from '../../vocabulary'
import { hideRows } from '../hideRows'
import { readSheet } from '../readSheet'
import { keepOwn } from './keepOwn'
import type { OpenedSheet } from './openSheet'

interface Hiding {
  hiding: readonly ComparedChange[]
  locale: Locale
}

/**
 * Hides at once what the organization asks to be hidden, in the transaction of what it sends: the sheet
 * shows less, a change of its own stands in the history, decided by nobody, and the team is told.
 *
 * @returns what each section said when the person wrote in it, as if it had been hidden then: whatever
 * else they send of it can still be confirmed by them
 */
export async function hideAtOnce(
  req: PayloadRequest,
  opened: OpenedSheet,
  { hiding, locale }: Hiding,
): Promise<Partial<Fingerprints>> {
  const { holder, sheet } = opened
  const paths = new Set(hiding.map(({ path }) => path))
  const at = await hideRows(req, sheet, paths)
  await keepDone(req, opened, { hiding, locale, at })
  await tellTeam(req, opened, hiding)
  const { seen = {} } = holder.draft
  const written = await readSheet(req.payload, sheet.document.id, req)
  return Object.fromEntries(
    SECTIONS.flatMap(({ code }) => {
      const was = seen[code]
      if (was === undefined) return []
      return [[code, was === sheet.fingerprints[code] ? (written?.fingerprints[code] ?? '') : was]]
    }),
  )
}

/** Kept with what organizations send, as accepted, by no person: nothing of it waits. */
async function keepDone(
  req: PayloadRequest,
  opened: OpenedSheet,
  { hiding, locale, at }: Hiding & { at: string },
): Promise<void> {
  await keepOwn(req, opened, 'hide', {
    state: 'accepted',
    changes: hiding.map(({ path, before, after }) => ({ path, before, after })),
    seen: { ...opened.sheet.fingerprints },
    locale,
    decision: { at, fields: Object.fromEntries(hiding.map(({ path }) => [path, 'accept'])) },
  })
}

async function tellTeam(
  req: PayloadRequest,
  { sheet: { document }, values, online, names }: OpenedSheet,
  hiding: readonly ComparedChange[],
): Promise<void> {
  const rowAt = (path: string) => valueAt(values, path) ?? valueAt(online ?? {}, path) ?? {}
  const rowsOf = (list: 'services' | 'sites') =>
    hiding
      .filter(({ path }) => path.startsWith(`${list}.`))
      .map(({ path }) => rowAt(path.slice(0, path.lastIndexOf('.'))) as Row)
  for (const { name, email, preferredLocale } of await findResearchTeam(req.payload, req)) {
    const locale = preferredLocale ?? DEFAULT_LOCALE
    await enqueueMessage(req, {
      kind: 'proposal',
      to: email,
      ...hiddenMessage({
        locale,
        name,
        organization: document.name,
        services: rowsOf('services').map(({ service }) =>
          nameOf({ name: names.services.get(String(service)) ?? {}, key: String(service) }, locale),
        ),
        places: rowsOf('sites').map(({ label, municipality }) =>
          String(label || municipality || document.name),
        ),
        url: `${env.SITE_URL}${req.payload.config.routes.admin}/collections/organizations/${document.id}`,
      }),
    })
  }
}
