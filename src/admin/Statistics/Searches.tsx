import { LOCALE_LABELS } from '@/i18n/localeNames'
import { pathTo } from '@/i18n/paths'
import type { Unanswered } from '@/statistics/overview'

import { DeskScroll } from '../DeskScroll'
import { ScreenLink } from '../ScreenLink'
import type { Words } from './words'

interface Props {
  admin: string
  title: string
  unanswered: readonly Unanswered[]
  words: Words
}

/** Words that found nothing, and what can be done about them. */
export const UnansweredTable = ({ admin, title, unanswered, words }: Props) => (
  <>
    <p className="desk-muted">{words.say('wordsLead')}</p>
    {unanswered.length === 0 ? (
      <p className="desk-empty">{words.say('noWords')}</p>
    ) : (
      <>
        <DeskScroll label={title}>
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{words.say('words')}</th>
                <th scope="col">{words.say('language')}</th>
                <th className="desk-number" scope="col">
                  {words.say('times')}
                </th>
                <th className="desk-number" scope="col">
                  {words.say('days')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {unanswered.map(({ asks, days, locale, words: asked }) => (
                <tr key={`${locale} ${asked}`}>
                  <th lang={locale} scope="row">
                    {asked}
                  </th>
                  <td>{LOCALE_LABELS[locale][words.locale]}</td>
                  <td className="desk-number">{words.number(asks)}</td>
                  <td className="desk-number">{words.number(days)}</td>
                  <td>
                    <a href={pathTo(locale, { pathname: '/search', query: { q: asked } })}>
                      {words.say('tryIt')}
                      <span className="desk-spoken"> ({asked})</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </DeskScroll>
        <p>
          {words.say('advice')}{' '}
          <ScreenLink href={`${admin}/collections/glossary`}>{words.say('glossary')}</ScreenLink>
          {' · '}
          <ScreenLink href={`${admin}/collections/guide-chapters/create`}>
            {words.say('write')}
          </ScreenLink>
        </p>
      </>
    )}
  </>
)
