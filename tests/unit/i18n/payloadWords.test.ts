import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/i18n/locales'
import { PAYLOAD_WORDS, quebecMarks } from '@/i18n/payloadWords'

type Table = Record<string, Record<string, string>>

const PAYLOAD: Record<Locale, Table> = {
  fr: fr.translations as Table,
  en: en.translations as Table,
  es: es.translations as Table,
}

/** As the admin says it: Payload's sentences, with ours in place of some. */
const said = (locale: Locale): Table =>
  Object.fromEntries(
    Object.entries(PAYLOAD[locale]).map(([group, sentences]) => [
      group,
      { ...sentences, ...PAYLOAD_WORDS[locale][group] },
    ]),
  )

const valuesOf = (sentence = '') =>
  (sentence.match(/\{\{.*?\}\}|<\/?\d>/g) ?? []).sort().filter((one, i, all) => one !== all[i - 1])

/** What is said to a friend, and orders of Payload's that are: "revisa", "introduce". */
const FAMILIAR =
  /\b(?:tus?|te|tú|contigo|has|tienes|deseas|puedes|podrás|debes|estás|recibirás|olvidaste|solicitaste|hayas|sales|haz|crea|revisa|introduce|verifica|corrige|elige|busca|guarda|descarta|selecciona|arrastra|cierra|entra|edita)(?!\p{L})/iu

describe('the sentences of Payload', () => {
  it.each(LOCALES)('in %s: each of ours takes the place of one that Payload has', (locale) => {
    for (const [group, sentences] of Object.entries(PAYLOAD_WORDS[locale])) {
      for (const name of Object.keys(sentences)) {
        expect(Object.keys(PAYLOAD[locale][group] ?? {}), group).toContain(name)
      }
    }
  })

  it.each(LOCALES)('in %s name no value that Payload does not give', (locale) => {
    for (const [group, sentences] of Object.entries(said(locale))) {
      for (const [name, sentence] of Object.entries(sentences)) {
        const given = valuesOf(PAYLOAD.en[group]?.[name])
        const unknown = valuesOf(sentence).filter((value) => !given.includes(value))
        expect([`${group}:${name}`, unknown]).toEqual([`${group}:${name}`, []])
      }
    }
  })

  it.each(LOCALES)(
    'in %s promise of a version what happens: it comes back as a draft',
    (locale) => {
      const { version } = said(locale)
      const draft = { fr: 'brouillon', en: 'draft', es: 'borrador' }[locale]
      for (const name of ['aboutToRestore', 'restoreThisVersion', 'restoredSuccessfully']) {
        expect(version?.[name]).toContain(draft)
      }
    },
  )

  it.each(LOCALES)('in %s are given no label where Payload writes an object', (locale) => {
    const { fields, general } = said(locale)
    for (const sentence of [
      fields?.addNewLabel,
      general?.editLabel,
      general?.sortByLabelDirection,
    ]) {
      expect(sentence).not.toContain('{{label}}')
    }
  })

  it('in Spanish say "usted", as the site does', () => {
    const familiar = Object.entries(said('es')).flatMap(([group, sentences]) =>
      Object.entries(sentences).flatMap(([name, sentence]) =>
        FAMILIAR.test(sentence) ? [`${group}:${name} ${sentence}`] : [],
      ),
    )
    expect(familiar).toEqual([])
  })

  it('in French have the marks of Quebec', () => {
    expect(quebecMarks({ a: { b: 'L\'avez-vous lu ? "Oui" !' } })).toEqual({
      a: { b: 'L’avez-vous lu? «\u00a0Oui\u00a0»!' },
    })
    expect(quebecMarks({ a: '<a href="x">y</a> ?' })).toEqual({ a: '<a href="x">y</a>\u00a0?' })
    const wrong = Object.values(quebecMarks(PAYLOAD.fr))
      .flatMap((sentences) => Object.values(sentences))
      .filter(
        (sentence) => !sentence.includes('href=') && /\s[?!;]|"|«\s(?<!\u00a0)/.test(sentence),
      )
    expect(wrong).toEqual([])
  })
})
