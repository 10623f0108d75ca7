import type { Texts } from '@/directory/types'
import type { SensitiveTopic } from '@/directory/vocabulary'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import type { Passage, SearchText } from './types'

/** What a public body is found by. */
interface Body {
  key: string
  name: Texts
  purpose: Texts
  phones: readonly { number: string }[]
  isEmergency: boolean
  topics: readonly SensitiveTopic[]
}

/** Services that the topics of a body are about. */
const SERVICES: Readonly<Record<SensitiveTopic, readonly string[]>> = {
  abuse: ['labourRights', 'emergency', 'permits', 'housing'],
  accident: ['workSafety', 'labourRights'],
  health: ['health', 'psychological'],
}

/** Where a public body stands on its page. */
export const bodyAnchor = (key: string): string => `n-${key}`

/** Emergency and official numbers, ready to be found in one language. */
export const bodiesIn = (bodies: readonly Body[], locale: Locale): SearchText[] =>
  bodies.map(({ key, name, purpose, phones, isEmergency, topics }) => ({
    kind: 'body',
    key,
    path: `${pathTo(locale, '/numbers')}#${bodyAnchor(key)}`,
    title: textIn(name, locale),
    sections: [{ passages: [textIn(purpose, locale)] }],
    services: [...new Set(topics.flatMap((topic) => SERVICES[topic]))],
    isEmergency,
    names: [
      ...phones.map(({ number }) => number),
      ...Object.values(name),
      ...Object.values(name).flatMap(namesWithin),
    ],
  }))

/** "Victimes d’actes criminels (IVAC)" is called by what stands between its marks, "Info-Santé et Info-Social" by either. */
const namesWithin = (name: string): string[] => {
  const [, acronym] = /\(([^()]+)\)/.exec(name) ?? []
  const parts = name.split(/,| et | and | e | y /).map((part) => part.trim())
  return [...(acronym ? [acronym] : []), ...(parts.length > 1 ? parts : [])]
}

function textIn(texts: Texts, locale: Locale): Passage {
  const text = texts[locale]
  if (text) return { text, state: locale === DEFAULT_LOCALE ? 'source' : 'approved' }
  return { text: texts[DEFAULT_LOCALE] ?? Object.values(texts)[0] ?? '', state: 'missing' }
}
