import type { LastBackup } from '@/operations/backup/lastBackup'
import { backupState } from '@/operations/backup/state'

import type { Words } from './words'

interface Props {
  last: LastBackup
  now: Date
  words: Words
}

/** For who runs the site: when the last good backup was, and what to do when there is none. */
export function Backup({ last, now, words }: Props) {
  const state = backupState(last, now)
  const reason = words.backupFailure(last)
  return (
    <section className="desk-section" aria-labelledby="today-backup">
      <div className="desk-section__head">
        <h2 id="today-backup">{words.say('backup')}</h2>
      </div>
      <p className={state === 'good' ? undefined : 'desk-error'}>
        {last.goodAt && words.backup('lastGood', { moment: words.moment(last.goodAt) })}{' '}
        {state === 'failed' && words.backup('failed', { moment: words.moment(last.failedAt!) })}
        {state === 'none' && words.backup('none')}
        {state === 'late' && words.backup('late')}
      </p>
      {state === 'failed' && reason && <p className="desk-muted">{reason}</p>}
      {last.file && (
        <p className="desk-muted today-path">
          {last.file}
          {last.bytes !== undefined && ` · ${words.size(last.bytes)}`}
        </p>
      )}
    </section>
  )
}
