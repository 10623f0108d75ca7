import type { Id } from '@/db/ids'

import { glossary } from '../glossary'
import { regions } from '../regions'
import { sources } from '../sources'
import { languages, populations, serviceCategories } from '../taxonomy'
import { fillList, ordered } from './lists'
import { fillPublicBodies } from './publicBodies'
import { ensure, type Session } from './session'

/** Ids of what other documents refer to, by natural key. */
export interface Reference {
  regions: ReadonlyMap<string, Id>
  services: ReadonlyMap<string, Id>
  populations: ReadonlyMap<string, Id>
  languages: ReadonlyMap<string, Id>
  sources: ReadonlyMap<string, Id>
}

/** Regions, taxonomy, glossary and sources. */
export async function fillReference(session: Session): Promise<Reference> {
  const found: Reference = {
    regions: await fillList(session, 'regions', 'code', regions),
    services: await fillList(session, 'service-categories', 'key', ordered(serviceCategories)),
    populations: await fillList(session, 'populations', 'key', ordered(populations)),
    languages: await fillList(session, 'languages', 'code', ordered(languages)),
    sources: await fillSources(session),
  }
  await fillPublicBodies(session, found.languages)
  await fillGlossary(session)
  return found
}

async function fillSources(session: Session): Promise<Map<string, Id>> {
  const ids = new Map<string, Id>()
  for (const [key, source] of Object.entries(sources)) {
    ids.set(key, await ensure(session, 'sources', { url: { equals: source.url } }, () => source))
  }
  return ids
}

async function fillGlossary(session: Session): Promise<void> {
  for (const { variants = [], forbidden = [], ...entry } of glossary) {
    await ensure(session, 'glossary', { term: { equals: entry.term } }, () => ({
      ...entry,
      variants: variants.map((text) => ({ text })),
      forbidden,
    }))
  }
}
