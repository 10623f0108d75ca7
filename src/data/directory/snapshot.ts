import type { Payload } from 'payload'

import { currentContentVersion } from '@/contentVersion/version'
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
 * when the content version changes, so that a search or a page asks the database nothing.
 */

interface Kept {
  version: string
  directory: Promise<Directory>
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & { accompagnerDirectory?: Kept }

/** The directory of the content version in force. */
export async function currentDirectory(): Promise<Directory> {
  const payload = await sitePayload()
  const version = await currentContentVersion(payload)
  const kept = holder.accompagnerDirectory
  if (kept?.version === version) return kept.directory
  const directory = readDirectory(payload)
  holder.accompagnerDirectory = { version, directory }
  directory.catch(() => {
    // A failed read is not kept: the next reader tries again, and this one gets the error.
    if (holder.accompagnerDirectory?.directory === directory) delete holder.accompagnerDirectory
  })
  return directory
}

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
