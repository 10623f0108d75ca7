import { OfficialNumbers } from '@/components/OfficialNumbers'
import { findOfficialNumbers } from '@/data/publicBodies'
import type { SensitiveTopic } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  topics: readonly SensitiveTopic[]
}

/** Whom to call at once, above a text about abuse, an accident or health. */
export async function SensitiveNumbers({ locale, topics }: Props) {
  if (topics.length === 0) return null
  const numbers = await findOfficialNumbers({ locale, topics })
  return <OfficialNumbers locale={locale} numbers={numbers} />
}
