import type { ServerProps } from 'payload'

import { EDITORS, hasRole, TRANSLATION_TEAM } from '@/access'
import { dayAt } from '@/days/calendar'
import { env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { findLastBackup } from '@/operations/payload/findLastBackup'
import { languageProgress, whatComes, whatIDid, whatOthersHave, whatWaits } from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'
import type { WorkflowActor } from '@/workflow'

import { ScreenLink } from '../ScreenLink'
import { Aside } from './Aside'
import { Backup } from './Backup'
import { Progress } from './Progress'
import { WaitingRow } from './WaitingRow'
import { wordsIn, type Words } from './words'

import './index.css'

const isWithoutTransactions = env.databaseKind === 'mongodb' && !env.MONGODB_TRANSACTIONS

/** The first screen of the admin: what needs this person, what they did last, what is coming. */
export async function Today({ payload, user, i18n }: ServerProps) {
  if (!payload || !user) return null
  const words = wordsIn(firstLocale(i18n?.language))
  const now = new Date()
  const today = dayAt(now)
  const admin = payload.config.routes.admin
  const person = user as WorkflowActor
  const facts = await collectFacts({ payload, user }, today)
  const lastBackup = hasRole(user, 'admin') && (await findLastBackup(payload, env))
  const waiting = whatWaits(facts, person, today)
  return (
    <main className="desk today gutter--left gutter--right">
      <header className="today-head">
        <h1>{words.say('title')}</h1>
        <p className="desk-muted">
          {words.fullDay(today)} · {String(user.name ?? user.email)}
        </p>
      </header>
      {isWithoutTransactions && <p className="desk-error">{words.say('withoutTransactions')}</p>}
      <div className="today-columns">
        <div className="today-main">
          <section className="desk-section" aria-labelledby="today-waits">
            <div className="desk-section__head">
              <h2 id="today-waits">{words.say('waits')}</h2>
            </div>
            {waiting.length === 0 ? (
              <Nothing admin={admin} person={person} words={words} />
            ) : (
              <ul className="desk-list today-rows">
                {waiting.map((row) => (
                  <WaitingRow
                    admin={admin}
                    failedJobs={facts.failedJobs}
                    key={`${row.code} ${row.collection} ${row.language ?? ''}`}
                    row={row}
                    words={words}
                  />
                ))}
              </ul>
            )}
          </section>
          <Progress admin={admin} progress={languageProgress(facts, person)} words={words} />
          {lastBackup && <Backup last={lastBackup} now={now} words={words} />}
        </div>
        <Aside
          admin={admin}
          coming={whatComes(facts, person, today)}
          did={whatIDid(facts, person)}
          others={whatOthersHave(facts, person)}
          words={words}
        />
      </div>
    </main>
  )
}

interface NothingProps {
  admin: string
  person: WorkflowActor
  words: Words
}

/** Where a person may go on when nothing waits. */
const Nothing = ({ admin, person, words }: NothingProps) => (
  <div className="desk-empty">
    <p>{words.say('nothing')}</p>
    <p>
      {words.say('start')}{' '}
      {STARTS.filter(({ roles }) => hasRole(person, ...roles)).map(({ path, label }, at) => (
        <span key={path}>
          {at > 0 && ' · '}
          <ScreenLink href={`${admin}/collections/${path}`}>{label[words.locale]}</ScreenLink>
        </span>
      ))}
    </p>
  </div>
)

const STARTS: readonly { roles: Parameters<typeof hasRole>[1][]; path: string; label: Label }[] = [
  {
    roles: [...EDITORS],
    path: 'guide-chapters/create',
    label: { fr: 'écrire un chapitre', en: 'write a chapter', es: 'escribir un capítulo' },
  },
  {
    roles: [...EDITORS],
    path: 'organizations',
    label: { fr: 'vérifier une fiche', en: 'check a listing', es: 'verificar una ficha' },
  },
  {
    roles: [...TRANSLATION_TEAM],
    path: 'translations',
    label: { fr: 'relire une traduction', en: 'read a translation', es: 'releer una traducción' },
  },
]
