import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { dayAt } from '@/days/calendar'
import { env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import { readOverview } from '@/statistics/payload/overview'
import { readPeriod } from '@/statistics/period'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'
import { STATISTICS_PATH } from './path'
import { Screen } from './Screen'
import { wordsIn } from './words'

import './index.css'

/** What of the site is read, taken and looked for, of nobody. For the research team. */
export async function Statistics(props: AdminViewServerProps) {
  const { payload } = props
  const { req } = props.initPageResult
  const { admin, api } = payload.config.routes
  if (!req.user) redirect(signInAddress(admin, admin + STATISTICS_PATH))
  if (!hasRole(req.user, ...EDITORS)) notFound()
  const words = wordsIn(firstLocale(req.i18n.language))
  const today = dayAt(new Date())
  const period = readPeriod(props.searchParams ?? {}, today)
  return (
    <OwnScreen view={props}>
      <Screen
        admin={admin}
        file={`${api}/daily-counts/file`}
        isOn={env.STATISTICS}
        overview={await readOverview(payload, period, words.locale)}
        today={today}
        words={words}
      />
    </OwnScreen>
  )
}
