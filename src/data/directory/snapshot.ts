import type { Payload } from 'payload'

import { keptWhileUnchanged } from '@/contentVersion/kept'
import { allStoredAs } from '@/db/documents'
import { buildDirectory, type Directory } from '@/directory/ask/directory'
import { env } from '@/env'
import { loadGazetteerData } from '@/lmia/official/installedGazetteer'
import { sitePayload } from '@/sitePayload'

import { readEvents } from './events'
import { entryFromDocument, organizationFromDocument, regionFromDocument } from './fromDocuments'
import { keysOf, readRelatedLists } from './relatedKeys'
import { readSheetTranslations } from './sheetTexts'

/*
 * The whole directory as anyone may read it, in memory: some hundreds of sheets. It is read again
 * when something that it was read from changes, so that a search or a page asks the database nothing.
 */

const keptDirectory = keptWhileUnchanged('directory', (payload) => readDirectory(payload))

/** The directory of the content version in force. */
export const currentDirectory = async (): Promise<Directory> => keptDirectory(await sitePayload())

/** Reads everything as an anonymous reader would: access rules decide what is there. */
export async function readDirectory(payload: Payload): Promise<Directory> {
  const [lists, organizations, events, translations] = await Promise.all([
    readRelatedLists(payload),
    readOrganizations(payload),
    readEvents(payload),
    readSheetTranslations(payload),
  ])
  const { regions, services, populations, languages } = lists
  const keys = keysOf(lists)
  const listed = {
    regions: regions.map(regionFromDocument),
    services: services.map((document) => entryFromDocument(document, 'key', keys.services)),
    populations: populations.map((document) => entryFromDocument(document, 'key')),
    languages: languages.map((document) => entryFromDocument(document, 'code')),
    organizations: organizations.map((document) => {
      const id = String(document.id)
      return organizationFromDocument(document, keys, events.get(id), translations.get(id))
    }),
  }
  return buildDirectory(listed, await loadGazetteerData(env.DATA_DIR))
}

async function readOrganizations(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'organizations',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: 'name',
  })
  return allStoredAs<Record<string, unknown>>(docs)
}
