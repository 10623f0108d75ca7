import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'next-intl'

import { TIME_ZONE } from '@/days/calendar'

import { formats } from './formats'
import type { Locale } from './locales'
import { messages } from './messages'

type Sentences = (typeof messages)['fr']

const make = <Namespace extends NamespaceKeys<Sentences, NestedKeyOf<Sentences>>>(
  locale: Locale,
  namespace: Namespace,
) =>
  createTranslator({
    locale,
    messages: messages[locale] as Sentences,
    namespace,
    formats,
    timeZone: TIME_ZONE,
  })

const made = new Map<string, unknown>()

/**
 * The sentences of one namespace, at once: for what is drawn in a page of Next and outside of it alike.
 *
 * @example const t = translator(locale, 'search')
 */
export function translator<Namespace extends NamespaceKeys<Sentences, NestedKeyOf<Sentences>>>(
  locale: Locale,
  namespace: Namespace,
): ReturnType<typeof make<Namespace>> {
  const key = `${locale} ${namespace}`
  const known = made.get(key) ?? make(locale, namespace)
  made.set(key, known)
  return known as ReturnType<typeof make<Namespace>>
}
