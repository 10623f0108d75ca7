import { OWN_NAMES } from '@/i18n/localeNames'
import { LOCALES, type Locale } from '@/i18n/locales'

import { Choice } from '../Choice'

interface Props {
  label: string
  /** The language of who receives it, whatever the page's is. */
  chosen: Locale
  to: (lang: Locale) => string
  /** Among the ways of giving on: each opens over the page, and the label is for who does not see them. */
  isOfWays?: boolean
}

/** In which language something is handed over: a link each, for people alone, not for search engines. */
export function LanguageChoice({ label, chosen, to, isOfWays = false }: Props) {
  const links = LOCALES.map((lang) => (
    <li key={lang}>
      <a
        className={isOfWays ? 'give-on' : undefined}
        href={to(lang)}
        lang={lang}
        aria-current={lang === chosen ? 'true' : undefined}
        rel="nofollow"
      >
        {OWN_NAMES[lang]}
      </a>
    </li>
  ))
  if (!isOfWays) return <Choice label={label}>{links}</Choice>
  return (
    <nav className="give-languages" aria-label={label}>
      <ul>{links}</ul>
    </nav>
  )
}
