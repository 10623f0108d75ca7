import type { SanitizedConfig } from 'payload'

import { nobody, staff } from './rules'

/**
 * Payload's own collections that it opens to whoever is signed in. Map readers and organizations
 * sign in too: who edits what is not theirs to see, nor to unlock.
 */
const RULES = {
  'payload-locked-documents': staff,
  'payload-migrations': nobody,
} as const

/** Puts our rules on the collections that Payload adds by itself, after it has built its config. */
export function restrictPayloadCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const rule = RULES[collection.slug as keyof typeof RULES]
    if (rule) {
      collection.access = {
        ...collection.access,
        create: rule,
        read: rule,
        update: rule,
        delete: rule,
      }
    }
  }
  for (const global of config.globals) {
    // When the jobs last ran: written by the queue, and nobody's to read or change.
    if (global.slug === 'payload-jobs-stats') {
      global.access = { ...global.access, read: nobody, update: nobody }
    }
  }
  return config
}
