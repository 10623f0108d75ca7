import type { SanitizedCollectionConfig } from 'payload'

import type { Label } from '@/i18n/locales'

/** What the form calls a field, in each language; for the sentence that refuses it. */
export const labelOf = (
  { flattenedFields }: SanitizedCollectionConfig,
  name: string,
): Label | undefined => {
  const field = flattenedFields.find((each) => each.name === name)
  return field && 'label' in field ? (field.label as Label | undefined) : undefined
}
