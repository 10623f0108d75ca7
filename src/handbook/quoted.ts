import type { CollectionConfig, Field, OptionObject, Tab } from 'payload'

import { LOCALES, type Label, type Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { PAYLOAD_WORDS } from '@/i18n/payloadWords'

/** Where words of a screen are written: the handbook reads them there, and has none of its own. */
export type Quoted =
  | { words: Label }
  /** The name of a list, in the menu. */
  | { list: string }
  /** A field of a form. */
  | { field: readonly [collection: string, name: string] }
  /** The tab of a form that holds a field. */
  | { tabOf: readonly [collection: string, name: string] }
  /** One of the values that a field offers. */
  | { choice: readonly [collection: string, field: string, value: string] }
  /** A sentence of Payload's, as this site says it: group and name. */
  | { payload: readonly [group: string, name: string] }
  /** A sentence of the public pages: its path in the messages. */
  | { message: string }

/** What the handbook reads of the content model. Public pages quote nothing of it, and give none. */
export interface Model {
  collections: readonly Pick<CollectionConfig, 'slug' | 'labels' | 'fields'>[]
  /** Payload's own sentences, by language, group and name. */
  sentences: Readonly<Record<Locale, Readonly<Record<string, unknown>>>>
}

export const NO_MODEL: Model = { collections: [], sentences: { fr: {}, en: {}, es: {} } }

/** A label whose words come from a function of the language. */
export const inEach = (say: (locale: Locale) => string): Label =>
  Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Label

/**
 * The words that a screen shows, in one language.
 *
 * @returns nothing when the screen has no such words any more
 */
export function findQuoted(quoted: Quoted, locale: Locale, model: Model): string | undefined {
  if ('words' in quoted) return quoted.words[locale]
  if ('message' in quoted) return atPath(messages[locale], quoted.message.split('.'))
  if ('payload' in quoted) {
    return (
      atPath(PAYLOAD_WORDS[locale], quoted.payload) ??
      atPath(model.sentences[locale], quoted.payload)
    )
  }
  if ('list' in quoted) {
    return inLanguage(collectionOf(quoted.list, model)?.labels?.plural, locale)
  }
  if ('field' in quoted) return inLanguage(labelOf(fieldOf(quoted.field, model)), locale)
  if ('tabOf' in quoted) {
    const [slug, name] = quoted.tabOf
    return inLanguage(tabOf(collectionOf(slug, model)?.fields ?? [], name)?.label, locale)
  }
  const [slug, name, value] = quoted.choice
  return inLanguage(optionOf(fieldOf([slug, name], model), value)?.label, locale)
}

const collectionOf = (slug: string, { collections }: Model) =>
  collections.find((collection) => collection.slug === slug)

const fieldOf = ([slug, name]: readonly [string, string], model: Model): Field | undefined =>
  allFields(collectionOf(slug, model)?.fields ?? []).find(
    (field) => 'name' in field && field.name === name,
  )

/** Fields at any depth, those of a form's top first. */
function allFields(fields: readonly Field[]): Field[] {
  const below = fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
    return 'fields' in field ? field.fields : []
  })
  return below.length === 0 ? [...fields] : [...fields, ...allFields(below)]
}

const tabOf = (fields: readonly Field[], name: string): Tab | undefined =>
  fields
    .flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
    .find((tab) => allFields(tab.fields).some((field) => 'name' in field && field.name === name))

const labelOf = (field: Field | undefined): unknown =>
  field && 'label' in field ? field.label : undefined

const optionOf = (field: Field | undefined, value: string): OptionObject | undefined =>
  field && 'options' in field
    ? field.options.find(
        (option): option is OptionObject => typeof option === 'object' && option.value === value,
      )
    : undefined

/** The words of a label of Payload's in a language; one that is the same in all of them is none of ours. */
function inLanguage(label: unknown, locale: Locale): string | undefined {
  if (typeof label !== 'object' || label === null) return undefined
  const words: unknown = Reflect.get(label, locale)
  return typeof words === 'string' ? words : undefined
}

function atPath(table: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? Reflect.get(at, key)
        : undefined,
    table,
  )
  return typeof found === 'string' ? found : undefined
}
