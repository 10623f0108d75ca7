import type { Payload } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { formatMoment } from '@/days/words'
import type { Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import { changesBeside } from '@/sources/payload/beside'
import { fillIn } from '@/text/fillIn'

import { Answers } from './Answers'
import { Change } from './Change'
import { WATCH_PATH } from './path'
import { WORDS } from './words'

import './index.css'

interface Props {
  id?: Id
  collectionSlug?: string
  payload: Payload
  i18n?: { language?: unknown }
  user?: Parameters<typeof hasRole>[0]
}

/** Beside a text: the cited pages that changed and that it is to be revised for, each with its change. */
export async function SourcesBeside({ id, collectionSlug, i18n, payload, user }: Props) {
  if (id === undefined || !collectionSlug || !hasRole(user, ...EDITORS)) return null
  const { asking, revising } = await changesBeside(payload, { collection: collectionSlug, id })
  if (asking.length + revising.length === 0) return null
  const locale = personLocale({ ...(i18n ? { i18n } : {}) })
  return (
    <section aria-labelledby="sources-beside" className="desk source-watch__beside">
      <h3 id="sources-beside">{WORDS.besideTitle[locale]}</h3>
      {asking.map(({ key, source }) => (
        <p key={key}>
          <span lang={source.language}>{source.title}</span> {WORDS.besideAsks[locale]}.{' '}
          <a href={payload.config.routes.admin + WATCH_PATH}>{WORDS.toDesk[locale]}</a>
        </p>
      ))}
      {revising.map(({ change, key, page, source }) => (
        <details key={key} open>
          <summary>
            <span lang={source.language}>{source.title}</span>{' '}
            {fillIn(WORDS.seen[locale], { moment: formatMoment(page.revising!.since, locale) })}
          </summary>
          <Change change={change} language={source.language} locale={locale} />
          <p>
            <a href={page.address} rel="noopener noreferrer" target="_blank">
              {WORDS.open[locale]}
              <span className="desk-spoken"> ({WORDS.newTab[locale]})</span>
            </a>
          </p>
          <Answers answers={['revised']} pageKey={key} title={source.title} />
        </details>
      ))}
    </section>
  )
}
