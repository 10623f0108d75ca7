import type { Endpoint } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { dayAt } from '@/days/calendar'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { refusalError } from '@/workflow/payload/request'

import { STATISTICS_TABLES, statisticsCsv, type StatisticsTable } from '../csv'
import { readPeriod } from '../period'
import { readOverview } from './overview'

/** `GET /api/daily-counts/file?table=steps|items|words&from=&to=&step=`: what the screen shows, as CSV. */
export const statisticsFile: Endpoint = {
  path: '/file',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, ...EDITORS)) throw refusalError(req, [{ code: 'notAllowed' }])
    const asked = Object.fromEntries(req.searchParams)
    const table = STATISTICS_TABLES.find((each) => each === (asked.table ?? 'steps'))
    if (!table) {
      const offered = STATISTICS_TABLES.join(', ')
      throw refusalError(req, [{ code: 'formatUnknown', params: { offered } }])
    }
    const locale = personLocale(req)
    const period = readPeriod(asked, dayAt(new Date()))
    const file = statisticsCsv(table, await readOverview(req.payload, period, locale), locale)
    const name = `${NAMES[table][locale]}-${period.from}-${period.to}`
    return new Response(file, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
      },
    })
  },
}

const NAMES: Record<StatisticsTable, Record<Locale, string>> = {
  steps: { fr: 'statistiques', en: 'statistics', es: 'estadisticas' },
  items: { fr: 'pages-et-fichiers', en: 'pages-and-files', es: 'paginas-y-archivos' },
  words: { fr: 'sans-resultat', en: 'without-result', es: 'sin-resultado' },
}
