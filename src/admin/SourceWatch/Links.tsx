import { LOCALE_LABELS } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { asksOf } from '@/sources'
import type { LinkRowFor } from '@/sources/payload/linkDesk'
import type { LinkedIn } from '@/sources/payload/linkedPages'
import { textAddress } from '@/translation/deskAddress'
import { titleOfSource } from '@/translation/follow'

import { ScreenLink } from '../ScreenLink'
import { LinkAnswers } from './LinkAnswers'
import { Passages } from './Passages'
import { sayAsk } from './sayAsk'
import { ASKED, WORDS } from './words'

interface Props {
  admin: string
  locale: Locale
  /** Those that ask, as the person sees them, and how many the site knows of: nothing to who sees some alone. */
  links: { asking: readonly LinkRowFor[]; total?: number }
}

/** The links of texts that are no sources: those that lead nowhere any more, or elsewhere, with where they stand. */
export const Links = ({ admin, locale, links: { asking, total } }: Props) => (
  <section className="desk-section" aria-labelledby="watch-links">
    <h2 id="watch-links" tabIndex={-1}>
      {WORDS.links[locale]} ({total === undefined ? asking.length : `${asking.length} / ${total}`})
    </h2>
    <p className="desk-muted">
      {WORDS[total === undefined ? 'linksOfTranslations' : 'linksLead'][locale]}
    </p>
    {asking.length === 0 && <p className="desk-empty">{WORDS.linksNone[locale]}</p>}
    {asking.map((row) => (
      <Lost admin={admin} key={row.key} locale={locale} row={row} />
    ))}
  </section>
)

function Lost({ admin, locale, row }: Omit<Props, 'links'> & { row: LinkRowFor }) {
  const { key, link, linkedIn, mayAnswer } = row
  const id = `watch-link-${key}`
  return (
    <article className="source-watch__row" aria-labelledby={id}>
      <h3 id={id}>
        <a href={link.address} rel="noopener noreferrer" target="_blank">
          {link.address}
          <span className="desk-spoken"> ({WORDS.newTab[locale]})</span>
        </a>
      </h3>
      <ul className="source-watch__asks">
        {asksOf(link).map((ask) => (
          <li key={ask}>
            <strong>{ASKED[ask][locale]}</strong> {sayAsk(link, ask, locale)}
          </li>
        ))}
      </ul>
      <p>{WORDS.linkedIn[locale]}</p>
      <ul>
        {linkedIn.map((place) => (
          <li key={`${place.collection} ${place.id}`}>
            <Place admin={admin} locale={locale} place={place} />
          </li>
        ))}
      </ul>
      {mayAnswer ? (
        <LinkAnswers
          address={link.address}
          answers={
            link.moved && !link.dead && !link.unwatched ? ['keep', 'look'] : ['read', 'look']
          }
          pageKey={key}
          seen={link.moved?.to}
        />
      ) : (
        <p className="desk-muted">{WORDS.linkOfTeam[locale]}</p>
      )}
    </article>
  )
}

/** A text, with its passages by how they begin; of a translation, each with the way to it at the desk. */
function Place({ admin, locale, place }: Pick<Props, 'admin' | 'locale'> & { place: LinkedIn }) {
  const { blocks, collection, id, title, translated } = place
  if (!translated) {
    return (
      <>
        <ScreenLink href={`${admin}/collections/${collection}/${id}`} lang={DEFAULT_LOCALE}>
          {title}
        </ScreenLink>
        <Passages blocks={blocks} locale={locale} />
      </>
    )
  }
  const { language, passages } = translated
  return (
    <>
      <span lang={DEFAULT_LOCALE}>{titleOfSource(title, language)}</span> (
      {LOCALE_LABELS[language][locale]})
      {passages.map(({ begins, key }) => (
        <span key={key}>
          {' · '}
          <ScreenLink href={textAddress(admin, id, key)} lang={language}>
            {begins}
          </ScreenLink>
        </span>
      ))}
    </>
  )
}
