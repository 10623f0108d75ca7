import { describe, expect, it } from 'vitest'

import { buildSearchIndex } from '@/directory/search/searchIndex'
import type { Locale } from '@/i18n/locales'

import { serviceCategories } from '../../../seed/taxonomy'

/** The directory’s services as a reader of one language searches them. */
const searchIn = (locale: Locale) =>
  buildSearchIndex(
    serviceCategories.map(({ key, name, description }) => ({
      id: key,
      name: '',
      services: `${name[locale]} ${description?.[locale] ?? ''}`,
      places: '',
      languages: '',
      populations: '',
      description: '',
    })),
    locale,
  )

const INDEX: Record<Locale, ReturnType<typeof searchIn>> = {
  fr: searchIn('fr'),
  en: searchIn('en'),
  es: searchIn('es'),
}

/** As people say it, mistakes included, and the services of which one is right. */
const QUESTIONS: readonly (readonly [locale: Locale, typed: string, right: readonly string[]])[] = [
  ['es', 'mi jefe no me paga el salario', ['labourRights']],
  ['es', 'me lastime en el trabajo', ['workSafety']],
  ['es', 'me cai de la escalera', ['workSafety']],
  ['es', 'permiso avierto', ['permits']],
  ['es', 'no tengo seguro medico', ['health']],
  ['es', 'aprender frances', ['francization']],
  ['es', 'comida gratis', ['food']],
  ['es', 'inpuestos', ['taxes']],
  ['es', 'escuela para mis hijos', ['children']],
  ['es', 'me siento muy sola', ['psychological']],
  ['es', 'despido', ['labourRights']],
  ['es', 'acoso del supervisor', ['labourRights', 'emergency']],
  ['fr', 'mon patron crie après moi', ['labourRights', 'emergency']],
  ['fr', 'logement insalubre punaises', ['housing']],
  ['fr', 'carte soleil', ['health']],
  ['fr', 'cour de francais le soir', ['francization']],
  ['en', 'i got hurt', ['workSafety']],
  ['en', 'food bank', ['food']],
  ['en', 'somewhere to sleep', ['housing']],
  ['en', 'lonely', ['psychological']],
]

describe('a question in people’s own words', () => {
  it.each(QUESTIONS)('(%s) "%s" is first about %s', (locale, typed, right) => {
    expect(right).toContain(INDEX[locale].search(typed).hits[0]?.id)
  })
})
