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
  const { say } = useWords()
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
      <h3>{say('notices')}</h3>
      <ul className="lmia-notices__groups">
        {codes.map((code) => (
          <Group
            code={code}
            count={counts[code] ?? 0}
            key={code}
            some={notices.filter((notice) => notice.code === code)}
          />
        ))}
      </ul>
    </div>
  )
}

const BADGES: Record<Severity, string> = {
  rejection: 'badge badge--missing',
  warning: 'badge badge--changed',
  info: 'badge badge--info',
}

interface GroupProps {
  code: NoticeCode
  count: number
  some: readonly Notice[]
}

/** One kind of notice: how many, how grave, and its first lines. */
const Group = ({ code, count, some }: GroupProps) => {
  const { locale, say, number } = useWords()
  const severity = NOTICE_SEVERITY[code]
  return (
    <li>
      <details>
        <summary>
          <b>{number(count)}</b>
          <span>
            <span className={BADGES[severity]}>{say(severity)}</span>
          </span>
          <span>{noticeSentence(some[0] ?? { code, params: {} }, locale)}</span>
        </summary>
        <ul className="lmia-notices__lines">
          {some.slice(0, SHOWN).map((notice, at) => (
            <li key={at}>
              {notice.line > 0 && `${say('line')} ${number(notice.line)} · `}
              {noticeSentence(notice, locale)}
              {notice.value !== undefined && <q>{notice.value}</q>}
            </li>
          ))}
          {count > SHOWN && <li>…</li>}
        </ul>
      </details>
    </li>
  )
}
