import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

import { isOfAdmin } from '@/access/fromAdmin'
import { personLocale } from '@/i18n/firstLocale'

/**
 * Names services, spoken languages and the like in the language of who reads the admin, after Payload has
 * built its config. What a form or a list refers to, Payload asks in the language of the text that is
 * edited, which is French wherever no text is written per language (3.90.1).
 */
export function namesInLanguage(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, flattenedFields, hooks } of config.collections) {
    const title = flattenedFields.find(({ name }) => name === admin.useAsTitle)
    if (!title || !('localized' in title) || !title.localized) continue
    hooks.beforeOperation = [...(hooks.beforeOperation ?? []), nameInLanguage]
  }
  return config
}

const nameInLanguage: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const isSearch = req.payloadAPI === 'REST' && operation === 'read' && !('id' in args)
  // Who asks for every language, as our own readings within a request do, gets every language.
  const isOfOne = req.locale !== 'all'
  if (isSearch && isOfOne && isOfAdmin(req, collection.slug)) req.locale = personLocale(req)
  return args
}
