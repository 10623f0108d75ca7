import { env } from '@/env'
import { sayPromises } from '@/operations/retention/promises'

import { CardTable } from '../CardTable'
import { PassageCell } from '../Passage'
import { keepTogether } from '../Passage/keepTogether'
import type { Drawing } from './drawing'

/** What this site keeps, for how long: from the table that its own job goes by. */
export function KeptData({ block, words, say }: Drawing<'keptData'>) {
  const lines = sayPromises(env.RETENTION, words.locale, env.BACKUP_DIR !== undefined)
  return (
    <div className="table-block">
      <CardTable
        caption={<PassageCell passage={block.caption} words={words} />}
        columns={[{ label: say('what') }, { label: say('why') }, { label: say('howLong') }]}
        rows={lines.map(({ what, why, howLong }) =>
          [what, why, howLong].map((cell) => keepTogether(cell, words.locale)),
        )}
      />
      {block.note?.text && (
        <div className="table-note">
          <PassageCell passage={block.note} words={words} />
        </div>
      )}
    </div>
  )
}
