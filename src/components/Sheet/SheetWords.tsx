import { PassageCell, passageWords } from '@/components/Passage'
import type { SheetText } from '@/directory/names'
import type { Locale } from '@/i18n/locales'
import type { PlainPassage } from '@/translation'

interface Props {
  locale: Locale
  text: SheetText
}

/** Words of an organization, with the marks of a chapter: in which language, and whether they are old. */
export function SheetWords({ locale, text }: Props) {
  const words = passageWords(locale, text.older?.source.lang ?? text.lang)
  return <PassageCell passage={passageOf(text, locale)} words={words} />
}

function passageOf({ text, lang, older }: SheetText, locale: Locale): PlainPassage {
  if (!older) return { text, state: lang === locale ? 'source' : 'missing' }
  const { source, since } = older
  return { text, state: 'stale', original: source.text, ...(since ? { since } : {}) }
}
