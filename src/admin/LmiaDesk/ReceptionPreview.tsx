import type { Reception } from '@/lmia/payload/run/desk'
import { periodInWords } from '@/lmia/report/periodWords'

import { NoticeGroups } from '../LmiaNotices/NoticeGroups'

import { useWords } from './useDesk'
import type { Word } from './words'

/** What a list holds and what loading it would do, before a person decides. */
export const ReceptionPreview = ({
  onForget,
  onLoad,
  reception: { effect, name, notices, summary, title },
}: {
  onForget: () => void
  onLoad: () => void
  reception: Reception
}) => {
  const { locale, say, number } = useWords()
  const facts: [Word, string][] = [
    ['period', periodInWords(summary.period, locale)],
    ['kind', say(summary.kind)],
    ['language', say(summary.language)],
    ['layout', String(summary.layout)],
    ['rowsRead', number(summary.rowsRead)],
    ['rowsRejected', number(summary.rowsRejected)],
    ['quebecRows', number(summary.quebecRows)],
    ['quebecPositions', number(summary.quebecPositions)],
    ['placedMunicipality', number(summary.placed.municipality)],
    ['placedSector', number(summary.placed.postalSector)],
    ['placedNone', number(summary.placed.none)],
  ]
  return (
    <>
      <p>
        <b>{name}</b>
        {title && <span className="desk-muted"> {title}</span>}
      </p>
      <dl className="desk-facts lmia-desk__facts">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={EFFECT_SIGN[effect.kind]}>{effectSentence(effect, say)}</p>
      <NoticeGroups counts={summary.notices} notices={notices} />
      <p className="desk-row">
        <button className="button" onClick={onLoad} type="button">
          {say('load')}
        </button>
        <button className="button button--secondary" onClick={onForget} type="button">
          {say('forget')}
        </button>
      </p>
    </>
  )
}

/** What takes the place of something is to be looked at twice. */
const EFFECT_SIGN: Record<Reception['effect']['kind'], string> = {
  new: 'callout',
  unchanged: 'callout callout--info',
  notPreferred: 'callout callout--info',
  replaces: 'callout callout--changed',
}

function effectSentence(
  effect: Reception['effect'],
  say: ReturnType<typeof useWords>['say'],
): string {
  switch (effect.kind) {
    case 'new':
      return say('effectNew')
    case 'unchanged':
      return say('effectUnchanged')
    case 'notPreferred':
      return say('effectNotPreferred')
    case 'replaces':
      return say('effectReplaces', { files: effect.files.join(', ') })
  }
}
