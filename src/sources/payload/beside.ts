import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

import { citedIn, citingText } from './citedPages'
import { changeOf, type DeskPage, deskPages, type PageChange } from './desk'

/** What of the watch concerns one text. */
export interface BesideText {
  /** Pages that it cites, whose change nobody has answered. */
  asking: DeskPage[]
  /** Pages whose change it is to be revised for. */
  revising: (DeskPage & { change: PageChange })[]
}

/** The cited pages that changed, for who has a text open. */
export async function changesBeside(
  payload: Payload,
  text: { collection: string; id: Id },
): Promise<BesideText> {
  const name = `${text.collection}:${text.id}`
  const pages = await deskPages(payload)
  const revising = pages.filter(({ page }) => page.revising?.chapters.includes(name))
  const changed = pages.filter(({ page }) => page.changed)
  const cites = changed.length > 0 ? await citingText(payload, text) : undefined
  return {
    asking: cites
      ? changed.filter(({ page, sources }) => citedIn([cites], page.address, sources).length > 0)
      : [],
    revising: await Promise.all(
      revising.map(async (row) => ({
        ...row,
        change: await changeOf(payload, row.key, row.page.revising!),
      })),
    ),
  }
}
