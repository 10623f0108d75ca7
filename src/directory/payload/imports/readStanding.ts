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
  const sheets = docs.map((document): StandingSheet => {
    const shown = organizationFromDocument(
      { ...document },
      keys,
      [],
      translations.get(String(document.id)),
    )
    const saved = { ...shown, isPublished: document._status === 'published' }
    return {
      ...identityFromDocument(document),
      slug: document.slug,
      lead: leadOf(document),
      values: toProposalSheet(document, keys),
      isUnlisted: document.doNotList === true,
      exported: LOCALES.map((locale) => exportedCells(saved, { lists, locale, today })),
    }
  })
  return { sheets, keys, names: namesOf(documents) }
}
