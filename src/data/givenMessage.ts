import { listWords } from '@/directory/listWords'
import type { Message } from '@/giving/links'
import { writeItems } from '@/giving/items'
import { absoluteUrl } from '@/i18n/alternates'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import type { Given } from './giving'

/** What is sent of something given on, in the language of who receives it: its name, its number, where it is read. */
export function givenMessage(given: readonly Given[], locale: Locale): Message {
  const [only, ...more] = given
  if (!only || more.length > 0) return handoutMessage(given, locale)
  const url = absoluteUrl(locale, placeOf(only))
  if (only.kind === 'text') {
    const isPassage = only.item.kind === 'passage'
    return { title: only.name, lines: isPassage ? [only.chapter.title.text] : [], url }
  }
  const { contact, languages } = only.sheet
  const t = translator(locale, 'giving')
  const names = listWords(
    languages.map(({ name }) => name),
    locale,
  )
  return {
    title: only.name,
    lines: [
      ...(contact.phone ? [contact.phone] : []),
      ...(names ? [t('sheetText', { languages: names })] : []),
    ],
    url,
  }
}

/** Several things are one handout. */
const handoutMessage = (given: readonly Given[], locale: Locale): Message => ({
  title: translator(locale, 'giving.handout')('title'),
  lines: given.map(({ name }) => name),
  url: handoutUrl(given, locale),
})

/** Where a handout is read again. */
export const handoutUrl = (given: readonly Given[], locale: Locale): string =>
  absoluteUrl(locale, {
    pathname: '/handout',
    query: { items: writeItems(given.map(({ item }) => item)), for: 'reader' },
  })

/** The page of one thing: its sheet, its chapter; of a passage, the page that shows it alone. */
export function placeOf(given: Given): Href {
  if (given.kind === 'sheet') {
    return {
      pathname: '/directory/organizations/[slug]',
      params: { slug: given.sheet.slug },
    }
  }
  return given.item.kind === 'passage'
    ? { pathname: '/handout', query: { items: writeItems([given.item]), for: 'reader' } }
    : { pathname: '/guide/[slug]', params: { slug: given.chapter.address } }
}
