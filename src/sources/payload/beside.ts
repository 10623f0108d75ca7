import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

import { textName } from '../textName'

import { citedIn, type CitedIn, citingText } from './citedPages'
import { changeOf, type DeskPage, deskPages, type PageChange } from './desk'

/** What of the watch concerns one text. */
export interface BesideText {
  /** Pages that it cites, whose change nobody has answered. */
  asking: DeskPage[]
  /** Pages whose change it is to be revised for. */
  revising: (DeskPage & { change: PageChange; cites?: CitedIn })[]
}

/** The cited pages that changed, for who has a text open. */
export async function changesBeside(
  payload: Payload,
  text: { collection: string; id: Id },
): Promise<BesideText> {
  const name = textName(text)
  const pages = await deskPages(payload)
  const revising = pages.filter(({ page }) => page.revising?.chapters.includes(name))
  const changed = pages.filter(({ page }) => page.changed)
  const citing = changed.length + revising.length > 0 ? await citingText(payload, text) : undefined
  const citesOf = ({ page, sources }: DeskPage) =>
    citedIn(citing ? [citing] : [], page.address, sources)[0]
  return {
    asking: changed.filter((row) => citesOf(row) !== undefined),
    revising: await Promise.all(
      revising.map(async (row) => ({
        ...row,
        ...withCites(citesOf(row)),
        change: await changeOf(payload, row.key, row.page.revising!),
      })),
    ),
  }
}

const withCites = (cites: CitedIn | undefined) => (cites ? { cites } : {})
