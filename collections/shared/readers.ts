import type { Block, CollectionConfig, Field, Tab } from 'payload'

import { type Readers, READERS_WORDS } from '@/access/readers'
import { LOCALES, type Label } from '@/i18n/locales'
import { WORKFLOW_COLLECTIONS } from '@/workflow'

const ofTexts = (path: string, readers: Readers): Record<string, Readers> =>
  Object.fromEntries(WORKFLOW_COLLECTIONS.map((slug) => [`${slug}.${path}`, readers]))

/** By collection and path; the blocks of texts by their own name. */
export const READ_BY: Readonly<Record<string, Readers>> = {
  ...ofTexts('changeNote', 'everyone'),
  ...ofTexts('reviewerNote', 'team'),
  ...ofTexts('publishedAlone.reason', 'team'),
  ...ofTexts('withdrawal.reason', 'everyone'),
  ...ofTexts('history.note', 'everyone'),
  'translations.reviewerNote': 'team',
  'translations.assignmentNote': 'person',
  'unit-events.reason': 'team',
  'term-proposals.reason': 'team',
  'term-proposals.answer': 'person',
  'guide-chapters.sources.note': 'everyone',
  'sources.phoneNote': 'everyone',
  'public-bodies.purpose': 'everyone',
  'glossary.forbidden.reason': 'everyone',
  'service-categories.description': 'everyone',
  'organizations.description': 'everyone',
  'organizations.contact.phoneNote': 'everyone',
  'organizations.sites.wheelchairNote': 'everyone',
  'organizations.sourcesOfFacts.note': 'team',
  'verification-events.sources.note': 'team',
  'organization-proposals.message': 'proposer',
  'organization-proposals.decision.reason': 'proposer',
  'campaigns.message': 'organizations',
  'campaigns.reminder': 'organizations',
  'campaigns.actorMessage': 'actors',
  'regional-actors.note': 'team',
  'feedback.message': 'team',
  'feedback.answer': 'person',
  'map-access-requests.purpose': 'team',
  'map-access-requests.reason': 'person',
  'lmia-corrections.reason': 'team',
  'lmia-corrections.withdrawalReason': 'team',
}

/** Whether a field is a box in which people explain themselves to somebody. */
export const isAddressed = (field: Field): boolean =>
  'name' in field &&
  (field.type === 'text' || field.type === 'textarea' || field.type === 'group') &&
  /(?:reason|note|message|comment|description|answer|purpose)$|^reminder$/i.test(
    field.name ?? '',
  ) &&
  !(field.admin?.hidden ?? false)

/** Says under each box of a collection who reads it. */
export const withReaders = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map((field) => told(field, collection.slug)),
})

/** The same for the block of a text: it is part of what everyone reads. */
const toldBlock = (block: Block): Block => ({
  ...block,
  fields: block.fields.map((field) => told(field, block.slug, 'everyone')),
})

function told(field: Field, at: string, inherited?: Readers): Field {
  const path = 'name' in field && field.name ? `${at}.${field.name}` : at
  const readers = isAddressed(field) ? (READ_BY[path] ?? inherited) : undefined
  const said = readers ? withLine(field, READERS_WORDS[readers]) : field
  if (said.type === 'blocks') return { ...said, blocks: said.blocks.map(toldBlock) }
  if (said.type === 'tabs') {
    return { ...said, tabs: said.tabs.map((tab) => toldTab(tab, path, inherited)) }
  }
  if (!('fields' in said)) return said
  return { ...said, fields: said.fields.map((inside) => told(inside, path, inherited)) } as Field
}

const toldTab = (tab: Tab, at: string, inherited?: Readers): Tab => {
  const path = 'name' in tab && tab.name ? `${at}.${tab.name}` : at
  return { ...tab, fields: tab.fields.map((field) => told(field, path, inherited)) } as Tab
}

/** A field with a sentence more in its description. */
function withLine(field: Field, line: Label): Field {
  const admin = (field.admin ?? {}) as { description?: Partial<Label> }
  const description = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      [admin.description?.[locale], line[locale]].filter(Boolean).join(' '),
    ]),
  )
  return { ...field, admin: { ...admin, description } } as Field
}
