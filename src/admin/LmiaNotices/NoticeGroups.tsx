'use client'

import { noticeSentence } from '@/lmia/report/messages'
import {
  type Notice,
  NOTICE_SEVERITY,
  type NoticeCode,
  type NoticeCount,
  type Severity,
} from '@/lmia/report/notices'

import { useWords } from '../LmiaDesk/useDesk'

const GRAVITY: Record<Severity, number> = { rejection: 0, warning: 1, info: 2 }

/** Lines shown of each kind; the CSV has all that are kept. */
const SHOWN = 10

/** Notices by kind, the gravest first, each with its first lines. */
export const NoticeGroups = ({
  counts,
  notices,
}: {
  counts: NoticeCount
  notices: readonly Notice[]
}) => {
  const { locale, say, number } = useWords()
  const codes = (Object.keys(counts) as NoticeCode[])
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort(
      (a, b) =>
        GRAVITY[NOTICE_SEVERITY[a]] - GRAVITY[NOTICE_SEVERITY[b]] ||
        (counts[b] ?? 0) - (counts[a] ?? 0),
    )
  if (codes.length === 0) return null
  return (
    <div className="lmia-notices">
      <h4>{say('notices')}</h4>
      {codes.map((code) => {
        const some = notices.filter((notice) => notice.code === code)
        const first = some[0] ?? { code, params: {} }
        return (
          <details className={`lmia-notices__group--${NOTICE_SEVERITY[code]}`} key={code}>
            <summary>
              <b>{number(counts[code] ?? 0)}</b> · {noticeSentence(first, locale)}
            </summary>
            <ul>
              {some.slice(0, SHOWN).map((notice, at) => (
                <li key={at}>
                  {notice.line > 0 && `${say('line')} ${number(notice.line)} · `}
                  {noticeSentence(notice, locale)}
                  {notice.value !== undefined && <q>{notice.value}</q>}
                </li>
              ))}
              {(counts[code] ?? 0) > SHOWN && <li>…</li>}
            </ul>
          </details>
        )
      })}
    </div>
  )
}
