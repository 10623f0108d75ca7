import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'

import { hasRole } from '@/access'
import { dayAt } from '@/days/calendar'
import { formatMoment } from '@/days/words'
import { env } from '@/env'
import { COLON } from '@/i18n/colon'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { saySize } from '@/i18n/size'
import { failedJobsSince } from '@/jobs/failedJobs'
import { PROCESS_STOPPED } from '@/jobs/leftJobs'
import { jobName } from '@/jobs/names'
import { MESSAGE_STATES } from '@/notify/states'
import { backupState } from '@/operations/backup/state'
import { readStatus, type SiteStatus } from '@/operations/payload/readStatus'
import { type Processes as Told, readProcesses } from '@/operations/payload/processes'
import { sumOf } from '@/operations/status/processes'
import { VERSION } from '@/operations/status/version'
import { fillIn } from '@/text/fillIn'
import { problemOfUploads } from '@/uploads'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'
import { VIEW_TITLES } from '../viewTitles'

import { ScreenLink } from '../ScreenLink'
import { EachProcess } from './EachProcess'
import { OPERATIONS_PATH } from './path'
import { Part } from './Part'
import { RunAgain } from './RunAgain'
import { Watch } from './Watch'
import { FAULTS, MESSAGES, WORDS } from './words'

import './index.css'

/** How the site stands: database, disk, backup, jobs, e-mail, lists, faults. For administrators. */
export async function Operations(props: AdminViewServerProps) {
  const { payload } = props
  const { req } = props.initPageResult
  const { admin } = payload.config.routes
  if (!req.user) redirect(signInAddress(admin, admin + OPERATIONS_PATH))
  if (!hasRole(req.user, 'admin')) notFound()
  const locale = personLocale(req)
  return (
    <OwnScreen view={props}>
      <Screen
        failed={await readFailed(payload, locale)}
        locale={locale}
        now={new Date()}
        processes={await readProcesses(payload)}
        routes={payload.config.routes}
        status={await readStatus(payload, env)}
        areUploadsAway={(await problemOfUploads(env)) !== undefined}
      />
    </OwnScreen>
  )
}

interface FailedJob {
  id: number | string
  task: string
  at: string
  message: string
}

async function readFailed(payload: Payload, locale: Locale): Promise<FailedJob[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    // All that are counted: Today leads here.
    where: failedJobsSince(dayAt(new Date())),
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
    overrideAccess: true, // the page is for administrators alone
  })
  return docs.map(({ id, taskSlug, updatedAt, error }) => ({
    id,
    task: taskSlug ?? '',
    at: updatedAt,
    message: sayFailure(error, locale),
  }))
}

/** What a program says of its fault stays in its words; what the site says is in the reader's. */
function sayFailure(error: unknown, locale: Locale): string {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown }
  if (name === PROCESS_STOPPED) return WORDS.processStopped[locale]
  return typeof message === 'string' ? message : ''
}

interface ScreenProps {
  areUploadsAway: boolean
  failed: readonly FailedJob[]
  locale: Locale
  now: Date
  processes: Told
  routes: { admin: string; api: string }
  status: SiteStatus
}

const Screen = (props: ScreenProps) => {
  const { locale } = props
  return (
    <div className="desk operations gutter--left gutter--right">
      <h1>{VIEW_TITLES.operations?.[locale]}</h1>
      <p className="desk-muted">{WORDS.lead[locale]}</p>
      <div className="operations__parts">
        <Site {...props} />
        <Storage {...props} />
        <Jobs {...props} />
        <Messages {...props} />
        <Lists {...props} />
        <Watch admin={props.routes.admin} locale={locale} watch={props.status.watch} />
        <Faults {...props} />
      </div>
    </div>
  )
}

/** All processes together; each of them, when there are several. */
function Site({ locale, processes: { running } }: ScreenProps) {
  const { memory, pages, requests } = sumOf(running)
  const isOne = running.length === 1
  const begun = running.map(({ startedAt }) => startedAt).sort()
  return (
    <Part
      title={WORDS.site[locale]}
      facts={[
        { name: WORDS.version[locale], value: VERSION },
        ...(isOne
          ? [{ name: WORDS.started[locale], value: formatMoment(begun[0]!, locale) }]
          : [
              {
                name: WORDS.processes[locale],
                value: numbers(locale).format(running.length),
                isBad: new Set(running.map(({ version }) => version)).size > 1,
              },
            ]),
        {
          name: isOne ? WORDS.memory[locale] : WORDS.memoryOfAll[locale],
          value: saySize(memory, locale),
        },
        { name: WORDS.requests[locale], value: numbers(locale).format(requests) },
        {
          name: WORDS.pages[locale],
          value: pages.pages
            ? `${numbers(locale).format(pages.pages)} (${saySize(pages.bytes, locale)})`
            : WORDS.none[locale],
        },
      ]}
    >
      {!isOne && <EachProcess locale={locale} running={running} />}
    </Part>
  )
}

function Storage({ areUploadsAway, locale, now, status }: ScreenProps) {
  const { backup, database, disk } = status
  const state = backupState(backup, now)
  const isLow = disk.freeBytes < disk.wantedBytes
  const told = [
    backup.goodAt ? formatMoment(backup.goodAt, locale) : WORDS.backupNone[locale],
    ...(state === 'late' ? [WORDS.backupLate[locale]] : []),
    ...(state === 'failed' && backup.failedAt
      ? [`${WORDS.backupFailed[locale]} ${formatMoment(backup.failedAt, locale)}`]
      : []),
  ]
  return (
    <Part
      title={WORDS.storage[locale]}
      facts={[
        {
          name: WORDS.database[locale],
          value: `${database.kind === 'sqlite' ? 'SQLite' : 'MongoDB'}${
            database.bytes === null ? '' : `, ${saySize(database.bytes, locale)}`
          }`,
        },
        { name: WORDS.migrations[locale], value: numbers(locale).format(database.migrations) },
        ...(database.pending.length > 0
          ? [{ name: WORDS.pending[locale], value: database.pending.join(', '), isBad: true }]
          : []),
        {
          name: WORDS.disk[locale],
          value: saySize(disk.freeBytes, locale) + (isLow ? ` (${WORDS.diskLow[locale]})` : ''),
          isBad: isLow,
        },
        ...(env.s3
          ? [
              {
                name: WORDS.uploads[locale],
                value: fillIn(WORDS[areUploadsAway ? 'uploadsAway' : 'uploadsOnS3'][locale], {
                  bucket: env.s3.bucket,
                }),
                isBad: areUploadsAway,
              },
            ]
          : []),
        {
          name: WORDS.backup[locale],
          value: told.join(', '),
          isBad: state === 'failed' || state === 'late',
        },
        { name: WORDS.seals[locale], value: numbers(locale).format(status.seals) },
      ]}
    />
  )
}

function Jobs({ failed, locale, routes, status }: ScreenProps) {
  const { jobs } = status
  return (
    <Part
      title={WORDS.jobs[locale]}
      facts={(['waiting', 'running', 'ended', 'failed'] as const).map((state) => ({
        name: WORDS[state][locale],
        value: numbers(locale).format(jobs[state]),
        isBad: state === 'failed' && jobs.failed > 0,
      }))}
    >
      {failed.length > 0 && (
        <ul className="operations__failed">
          {failed.map(({ id, task, at, message }) => (
            <li key={id}>
              <p>
                <strong>{jobName(task, locale)}</strong>, {formatMoment(at, locale)}
              </p>
              {message && <p className="desk-muted">{message}</p>}
              <RunAgain
                address={`${routes.api}/payload-jobs/${id}/again`}
                label={WORDS.again[locale]}
                said={`${WORDS.again[locale]}${COLON[locale]} ${jobName(task, locale)}`}
                question={fillIn(WORDS.againQuestion[locale], { name: jobName(task, locale) })}
              />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function Messages({ locale, routes, status }: ScreenProps) {
  const { messages } = status
  const isBad = (state: keyof typeof messages) =>
    (state === 'failed' || state === 'unsure') && messages[state] > 0
  return (
    <Part
      title={WORDS.messages[locale]}
      facts={MESSAGE_STATES.filter((state) => messages[state] > 0 || state === 'waiting').map(
        (state) => ({
          name: MESSAGES[state][locale],
          value: numbers(locale).format(messages[state]),
          isBad: isBad(state),
        }),
      )}
    >
      {(messages.failed > 0 || messages.unsure > 0) && (
        <ScreenLink
          href={`${routes.admin}/collections/outbox-messages?where[state][in]=${encodeURIComponent('failed,unsure')}`}
        >
          {WORDS.allMessages[locale]}
        </ScreenLink>
      )}
    </Part>
  )
}

function Lists({ locale, status }: ScreenProps) {
  const { imports, publisher } = status
  const answered = publisher.askedAt ? formatMoment(publisher.askedAt, locale) : WORDS.never[locale]
  const last = imports.endedAt ? formatMoment(imports.endedAt, locale) : WORDS.never[locale]
  return (
    <Part
      title={WORDS.lists[locale]}
      facts={[
        { name: WORDS.inForce[locale], value: numbers(locale).format(imports.lists) },
        {
          name: WORDS.lastImport[locale],
          value: imports.isUnderWay ? WORDS.importNow[locale] : last,
        },
        {
          name: WORDS.publisher[locale],
          value: publisher.failed ? `${answered}, ${WORDS.publisherFailed[locale]}` : answered,
          isBad: publisher.failed,
        },
      ]}
    />
  )
}

function Faults({ locale, processes: { faults } }: ScreenProps) {
  return (
    <Part
      title={WORDS.faults[locale]}
      facts={faults.map(([kind, count]) => ({
        name: FAULTS[kind]?.[locale] ?? kind,
        value: numbers(locale).format(count),
        isBad: true,
      }))}
    >
      {faults.length === 0 && <p className="desk-empty">{WORDS.noFaults[locale]}</p>}
    </Part>
  )
}

const numbers = (locale: Locale): Intl.NumberFormat => new Intl.NumberFormat(locale)
