import type { PayloadRequest } from 'payload'

import {
  entryFromDocument,
  organizationFromDocument,
  regionFromDocument,
  type RelatedKeys,
} from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { readSheetTranslations } from '@/data/directory/sheetTexts'
import { dayAt } from '@/days/calendar'
import type { Organization } from '@/payload-types'
import { LOCALES } from '@/i18n/locales'
import { leadOf } from '@/translation/kinds/sheet'

import type { StandingSheet } from '../../imports/planImport'
import { exportedCells } from '../../listTable'
import type { Names } from '../../proposals/values'
import type { Lists } from '../../types'
import { namesOf, toProposalSheet } from '../proposalSheet'
import { identityFromDocument } from '../readIdentities'

export interface Standing {
  sheets: StandingSheet[]
  keys: RelatedKeys
  names: Names
}

/** Every sheet as last saved, with what our own file says of it; those merged into another left out. */
export async function readStanding(req: PayloadRequest): Promise<Standing> {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { mergedInto: { exists: false } },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true, // whoever imports answers for the directory, and has been checked
    req,
  })
  const documents = await readRelatedLists(req.payload, req)
  const translations = await readSheetTranslations(req.payload)
  const keys = keysOf(documents)
  const lists: Lists = {
    regions: documents.regions.map(regionFromDocument),
    services: documents.services.map((each) => entryFromDocument(each, 'key')),
    populations: documents.populations.map((each) => entryFromDocument(each, 'key')),
    languages: documents.languages.map((each) => entryFromDocument(each, 'code')),
  }
  const today = dayAt(new Date())
  const exportedCellsOf = (document: Organization) => {
    const shown = organizationFromDocument(
      { ...document },
      keys,
      [],
      translations.get(String(document.id)),
    )
    const saved = { ...shown, isPublished: document._status === 'published' }
    return LOCALES.map((locale) => exportedCells(saved, { lists, locale, today }))
  }
  const sheets = docs.map((document): StandingSheet => {
    const values = once(() => toProposalSheet(document, keys))
    const exported = once(() => exportedCellsOf(document))
    return {
      ...identityFromDocument(document),
      slug: document.slug,
      lead: leadOf(document),
      isUnlisted: document.doNotList === true,
      // Of those that the file means only: of all of them it would take seconds.
      get values() {
        return values()
      },
      get exported() {
        return exported()
      },
    }
  })
  return { sheets, keys, names: namesOf(documents) }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
