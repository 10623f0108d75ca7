import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { Callout } from '@/components/Callout'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import type { LinkRefusal } from '@/directory/link/linkRefusals'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'

import { isClosed } from './closedBy'

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

/** A page of whoever answers for a sheet: one column, whatever the screen. */
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

async function Refused({ locale, refusal }: { locale: Locale; refusal: LinkRefusal }) {
  if (isClosed(refusal)) return null
  const t = await getTranslations({ locale, namespace: 'mySheet.refusals' })
  return (
    <div role="alert" tabIndex={-1} autoFocus>
      <Callout tone="warning" title={t(refusal)} />
    </div>
  )
}
