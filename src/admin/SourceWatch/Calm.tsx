import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { DeskPage } from '@/sources/payload/desk'

import { DeskScroll } from '../DeskScroll'
import { ScreenLink } from '../ScreenLink'
import { Answers } from './Answers'
import { type Listed, Pages } from './Pages'
import { WATCH_PATH } from './path'
import { saySteady } from './saySteady'
import { WORDS } from './words'

interface CalmProps {
  admin: string
  locale: Locale
  list: Listed<DeskPage>
}

/** The pages that ask for nothing: how each stands, and when it was and will be looked at. */
export const Calm = ({ admin, locale, list }: CalmProps) => (
  <section className="desk-section" aria-labelledby="watch-calm">
    <h2 id="watch-calm">
      {WORDS.calm[locale]} ({list.total})
    </h2>
    {list.total === 0 && <p className="desk-empty">{WORDS.none[locale]}</p>}
    {list.shown.length > 0 && (
      <DeskScroll label={WORDS.calm[locale]}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{WORDS.page[locale]}</th>
              <th scope="col">{WORDS.state[locale]}</th>
              <th scope="col">{WORDS.lookedAt[locale]}</th>
              <th scope="col">{WORDS.nextAt[locale]}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {list.shown.map(({ key, page, source }) => (
              <tr key={key}>
                <th scope="row">
                  <ScreenLink
                    href={`${admin}/collections/sources/${source.id}`}
                    lang={source.language}
                  >
                    {source.title}
                  </ScreenLink>
                </th>
                <td>{saySteady(page, locale)}</td>
                <td>{page.lookedAt ? formatMoment(page.lookedAt, locale) : WORDS.never[locale]}</td>
                <td>{formatMoment(page.nextAt, locale)}</td>
                <td>
                  <Answers
                    answers={page.pace === 'seldom' ? ['look', 'often'] : ['look']}
                    pageKey={key}
                    title={source.title}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </DeskScroll>
    )}
    <Pages {...list} address={admin + WATCH_PATH} locale={locale} name="calm" />
  </section>
)
