import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { asksOf } from '@/sources'
import type { LinkDesk, LinkRow } from '@/sources/payload/linkDesk'

import { LinkAnswers } from './LinkAnswers'
import { Passages } from './Passages'
import { sayAsk } from './sayAsk'
import { ASKED, WORDS } from './words'

interface Props {
  admin: string
  locale: Locale
  links: LinkDesk
}

/** The links of texts that are no sources: those that lead nowhere any more, or elsewhere, with where they stand. */
export const Links = ({ admin, locale, links: { asking, total } }: Props) => (
  <section className="desk-section" aria-labelledby="watch-links">
    <h2 id="watch-links" tabIndex={-1}>
      {WORDS.links[locale]} ({asking.length} / {total})
    </h2>
    <p className="desk-muted">{WORDS.linksLead[locale]}</p>
    {asking.length === 0 && <p className="desk-empty">{WORDS.linksNone[locale]}</p>}
    {asking.map((row) => (
      <Lost admin={admin} key={row.key} locale={locale} row={row} />
    ))}
  </section>
)

function Lost({ admin, locale, row }: Omit<Props, 'links'> & { row: LinkRow }) {
  const { key, link, linkedIn } = row
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
        {linkedIn.map(({ blocks, collection, id: text, title }) => (
          <li key={`${collection} ${text}`}>
            <a href={`${admin}/collections/${collection}/${text}`} lang={DEFAULT_LOCALE}>
              {title}
            </a>
            <Passages blocks={blocks} locale={locale} />
          </li>
        ))}
      </ul>
      <LinkAnswers
        address={link.address}
        answers={link.moved && !link.dead && !link.unwatched ? ['keep', 'look'] : ['read', 'look']}
        pageKey={key}
        seen={link.moved?.to}
      />
    </article>
  )
}
