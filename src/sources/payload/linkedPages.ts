import type { Payload } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { WorkflowCollection } from '@/workflow'

import { pageOf } from '../address'
import type { CitingBlock } from '../citations'

import { citedPages, citingTexts } from './citedPages'

/** Where a link stands: passages of a text, or the website of an organization. */
export interface LinkedIn {
  collection: WorkflowCollection | 'organizations'
  id: Id
  title: string
  blocks: CitingBlock[]
}

/**
 * The pages that texts and sheets link to and that no source leads to, each with where. Reads every text: for a person
 * who looks, and a few times a day.
 *
 * @param siteUrl public address of the site, whose own pages are not asked
 * @param readTexts for who reads them already
 */
export async function linkedPages(
  payload: Payload,
  siteUrl: string,
  readTexts = () => citingTexts(payload),
): Promise<Map<string, LinkedIn[]>> {
  const cited = await citedPages(payload)
  const own = new URL(siteUrl).host
  const links = new Map<string, LinkedIn[]>()
  const meet = (page: string, where: LinkedIn) => {
    if (cited.has(page) || new URL(page).host === own) return
    links.set(page, [...(links.get(page) ?? []), where])
  }
  for (const { blocks, collection, id, title } of await readTexts()) {
    for (const page of new Set(blocks.flatMap(({ pages }) => pages))) {
      const citing = blocks.filter(({ pages }) => pages.includes(page))
      meet(page, { collection, id, title, blocks: citing })
    }
  }
  for (const { id, name, contact } of await publishedSheets(payload)) {
    const page = pageOf(contact?.website)
    if (page) meet(page, { collection: 'organizations', id, title: name, blocks: [] })
  }
  return links
}

interface Sheet {
  id: Id
  name: string
  contact?: { website?: string | null } | null
}

async function publishedSheets(payload: Payload): Promise<Sheet[]> {
  const { docs } = await payload.find({
    collection: 'organizations',
    where: { _status: { equals: 'published' }, 'contact.website': { exists: true } },
    select: { name: true, contact: { website: true } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // what everyone reads
  })
  return allStoredAs<Sheet>(docs)
}
