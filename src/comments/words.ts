import type { Locale } from '@/i18n/locales'
import { type Counted, sayCounted } from '@/i18n/plural'

const OPEN: Counted = {
  fr: {
    one: '{n} commentaire ouvert.',
    other: '{n} commentaires ouverts.',
  },
  en: { one: '{n} open comment.', other: '{n} open comments.' },
  es: { one: '{n} comentario abierto.', other: '{n} comentarios abiertos.' },
}

/** How many threads wait on a text, for whoever approves it: a sentence, or none. */
export const openThreads = (count: number, locale: Locale): string[] =>
  count > 0 ? [sayCounted(OPEN, locale, { n: count })] : []
