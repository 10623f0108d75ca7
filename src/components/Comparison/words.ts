import { fieldsOf, isBlockType, type Field } from '@/content'
import type { Label, Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** What a comparison says around the words that it compares. */
export interface ComparisonWords {
  locale: Locale
  t: ReturnType<typeof translator<'guide.compare'>>
  /** What a text of a block is called, where a block has several. */
  nameOf: (type: string, name: string) => string | undefined
}

export function comparisonWords(locale: Locale): ComparisonWords {
  const nameOf = (type: string, name: string) => {
    if (!isBlockType(type)) return undefined
    const all = Object.entries(fieldsOf(type)).flatMap(([key, field]): [string, Field][] => [
      [key, field],
      ...(field.is === 'list' ? Object.entries(field.of) : []),
    ])
    const field = all.find(([key]) => key === name)?.[1]
    if (field?.is === 'relation') return field.label && capital(field.label[locale])
    return field?.is === 'text' ? capital(labelOf(field)[locale]) : undefined
  }
  return { locale, t: translator(locale, 'guide.compare'), nameOf }
}

const labelOf = ({ label, part }: Extract<Field, { is: 'text' }>): Label =>
  part && part !== 'context' ? part : label

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
