import type { Locale } from '@/i18n/locales'

/** What a reader sees of the organization that a contact block names. */
export interface ContactOrganization {
  name: string
  slug: string
  contact?: { phone?: string | null; phoneNote?: string | null } | null
}

/** What a reader sees of the public body that a contact block names. */
export interface ContactSource {
  publisher: string
  url: string
  language: Locale
  phone?: string | null
  phoneNote?: string | null
}
