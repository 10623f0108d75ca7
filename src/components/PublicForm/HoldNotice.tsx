import type { useTranslations } from 'next-intl'

import { type Hold, WAIT_S } from '@/forms/guardFields'

interface Props {
  hold: Hold
  /** Where the person may write to instead. */
  contact: string
  t: ReturnType<typeof useTranslations<'directory.formHold'>>
}

/**
 * Why a form came back though nothing of it is wrong, and what to do. It takes the focus, also without a
 * script; where the browser works instead of the person waiting, the script says so, and when it is done.
 */
export function HoldNotice({ hold: { why, waitS }, contact, t }: Props) {
  const facts = { seconds: waitS, minutes: Math.ceil(waitS / 60), contact }
  return (
    <div className="form-hold" role="alert" tabIndex={-1} autoFocus>
      <p>
        <strong>{t(`${why}.title`, facts)}</strong>
      </p>
      {waitS === 0 ? (
        <p>{t(`${why}.text`, facts)}</p>
      ) : (
        <>
          <p data-by="person">{t(`${why}.text`, facts)}</p>
          <p data-by="browser" hidden>
            {t('byBrowser')}
          </p>
          <p data-by="done" hidden>
            {t('byBrowserDone')}
          </p>
        </>
      )}
      {waitS === WAIT_S && (
        <p className="form-hold-over" data-by="person">
          <span className="form-hold-bar" aria-hidden="true" />
          <span className="form-hold-now">{t('now')}</span>
        </p>
      )}
    </div>
  )
}
