import { getTranslations } from 'next-intl/server'

import { Badge, type BadgeTone } from '@/components/Badge'
import { findMyHistory } from '@/data/mySheet/history'
import type { HistoryLineView, SentState } from '@/data/mySheet/views'
import { formatDay } from '@/days/words'
import { listWords } from '@/directory/listWords'
import { historyHref, organizationOf } from '@/directory/link/sheetPages'
import { CHANNELS, labelOf } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { AccountNav } from './AccountNav'
import { ClosedPage } from './ClosedPage'
import { Frame } from './Frame'
import type { SheetPageProps } from './visit'

/** Who confirmed, sent and changed what, newest first; what became of what was sent. */
export async function HistoryPage({ locale, visit, sheetKey }: SheetPageProps) {
  const history = await findMyHistory({ ...sheetKey, locale })
  if ('refusal' in history) {
    return <ClosedPage locale={locale} refusal={history.refusal} visit={visit} />
  }
  const t = await getTranslations({ locale, namespace: 'mySheet.history' })
  const { of, name, lines } = history
  return (
    <Frame
      locale={locale}
      href={historyHref(organizationOf(of) ?? '')}
      title={t('title')}
      lead={t(lines.length > 0 ? 'lead' : 'none')}
      above={name}
    >
      <AccountNav locale={locale} of={of} here="history" />
      <ol className="my-sheet-history">
        {lines.map((line, at) => (
          <li key={at}>
            <HistoryLine locale={locale} line={line} />
          </li>
        ))}
      </ol>
    </Frame>
  )
}

const TONES: Record<SentState, BadgeTone> = {
  received: 'neutral',
  accepted: 'confirmed',
  partlyAccepted: 'partial',
  declined: 'missing',
}

/** Whoever did it, in words; what the team took down says how it was told. */
async function nameOf(locale: Locale, who: HistoryLineView['who']): Promise<string> {
  if (who.kind === 'person') return who.name
  const t = await getTranslations({ locale, namespace: 'mySheet.history.who' })
  return 'channel' in who
    ? t(who.kind, { channel: labelOf(CHANNELS, who.channel, locale).toLocaleLowerCase(locale) })
    : t(who.kind)
}

async function HistoryLine({ locale, line }: { locale: Locale; line: HistoryLineView }) {
  const t = await getTranslations({ locale, namespace: 'mySheet.history' })
  const { day, what, sections, sent } = line
  const who = await nameOf(locale, line.who)
  return (
    <>
      <p className="small muted">{formatDay(day, locale)}</p>
      <p>
        {sections.length > 0
          ? t(`${what}.of`, { who, sections: listWords(sections, locale) })
          : t(`${what}.word`, { who })}
      </p>
      {sent && (
        <>
          <p>
            <Badge tone={TONES[sent.state]}>{t(`state.${sent.state}`)}</Badge>{' '}
            {sent.decidedOn && (
              <span className="small muted">
                {t('decided', { day: formatDay(sent.decidedOn, locale) })}
              </span>
            )}
          </p>
          {sent.message && <blockquote>{sent.message}</blockquote>}
          {sent.reason && (
            <p>
              <strong>{t('reason')}</strong> {sent.reason}
            </p>
          )}
        </>
      )}
    </>
  )
}
