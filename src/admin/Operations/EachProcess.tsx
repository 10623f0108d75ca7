import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { saySize } from '@/i18n/size'
import type { ProcessReport } from '@/operations/status/processes'
import { fillIn } from '@/text/fillIn'

import { WORDS } from './words'

/** A line for each process: since when it runs, its version, memory, requests and errors. */
export function EachProcess({
  locale,
  running,
}: {
  locale: Locale
  running: readonly ProcessReport[]
}) {
  const count = new Intl.NumberFormat(locale)
  return (
    <ul className="operations__processes">
      {running.map(({ process, host, pid, version, startedAt, memory, requests, faults }) => (
        <li key={process}>
          <p>
            <strong>
              {host}, {pid}
            </strong>
          </p>
          <p className="desk-muted">
            {fillIn(WORDS.oneProcess[locale], {
              version,
              since: formatMoment(startedAt, locale),
              memory: saySize(memory, locale),
              requests: count.format(requests),
              faults: count.format(faults.reduce((sum, [, , each]) => sum + each, 0)),
            })}
          </p>
        </li>
      ))}
    </ul>
  )
}
