import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import type { LinkRefusal } from '@/directory/link/linkRefusals'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface FrameProps {
  locale: Locale
  href: Href
  title: ReactNode
  lead?: ReactNode
  /** Above the title. */
  above?: ReactNode
  /** Why what was sent was not done. */
  refusal?: LinkRefusal | undefined
  children?: ReactNode
}

/** A page of a personal link: one column, whatever the screen. */
export const Frame = ({ locale, href, title, lead, above, refusal, children }: FrameProps) => (
  <Shell locale={locale} href={href}>
    <div className="my-sheet">
      <Page
        locale={locale}
        title={title}
        lead={lead}
        width="reading"
        banner={
          <>
            {refusal && <Refused locale={locale} refusal={refusal} />}
            {above && <p className="my-sheet-above">{above}</p>}
          </>
        }
      >
        {children}
      </Page>
    </div>
  </Shell>
)

/** What opens nothing has a page of its own; the rest is said above the page that it is about. */
const CLOSED = ['unknown', 'expired', 'revoked', 'sheetGone'] as const
type ClosedBy = (typeof CLOSED)[number]

const isClosed = (refusal: LinkRefusal): refusal is ClosedBy =>
  (CLOSED as readonly string[]).includes(refusal)

async function Refused({ locale, refusal }: { locale: Locale; refusal: LinkRefusal }) {
  if (isClosed(refusal)) return null
  const t = await getTranslations({ locale, namespace: 'mySheet.refusals' })
  return (
    <div role="alert" tabIndex={-1} autoFocus>
      <Callout tone="warning" title={t(refusal)} />
    </div>
  )
}

/** The link opens nothing: why, and how to get another. */
export async function ClosedPage({ locale, refusal }: { locale: Locale; refusal: LinkRefusal }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const why = isClosed(refusal) ? refusal : 'unknown'
  return (
    <Frame
      locale={locale}
      href="/my-sheet"
      title={t(`refusals.${why}.title`)}
      lead={t(`refusals.${why}.text`)}
    >
      <p>
        <ButtonLink href={pathTo(locale, why === 'sheetGone' ? '/feedback' : '/my-sheet/lost')}>
          {why === 'sheetGone' ? t('writeUs') : t('askAgain')}
        </ButtonLink>
      </p>
    </Frame>
  )
}
