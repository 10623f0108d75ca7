import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { WORKFLOW_COLLECTIONS } from '@/workflow'

const WITH_WORKFLOW: ReadonlySet<string> = new Set([...WORKFLOW_COLLECTIONS, 'translations'])

/**
 * Takes away from the forms and lists of Payload, after it has built its config, what means nothing
 * here: the tab of the API everywhere, copying from one language to another where nothing is written
 * per language, and Payload's own state beside that of the workflow.
 */
export function withoutDeveloperTools(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    collection.admin.hideAPIURL = true
    collection.admin.disableCopyToLocale = !hasTextPerLanguage(collection)
    if (WITH_WORKFLOW.has(collection.slug)) {
      leaveOut(collection, '_status')
    }
  }
  return config
}

/** Whether some field of the collection is written once per language. */
const hasTextPerLanguage = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some(isPerLanguage)

function isPerLanguage(field: FlattenedField): boolean {
  if ('localized' in field && field.localized) return true
  return 'flattenedFields' in field && field.flattenedFields.some(isPerLanguage)
}

/** From lists, and where two versions are compared. */
function leaveOut({ fields }: SanitizedCollectionConfig, name: string): void {
  for (const field of fields) {
    if ('name' in field && field.name === name) {
      Object.assign((field.admin ??= {}), {
        disableListColumn: true,
        disableListFilter: true,
        components: { ...field.admin.components, Diff: '@/admin/NotCompared#NotCompared' },
      })
    }
  }
}
