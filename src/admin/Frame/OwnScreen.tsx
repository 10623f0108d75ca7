import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  /** What Payload gives the view. */
  view: AdminViewServerProps
  children: ReactNode
}

/** A screen of ours within the frame of the admin. */
export function OwnScreen({ view, children }: Props) {
  const { initPageResult, params, payload, searchParams } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  )
}

/** Where whoever is not signed in does so, to come back to a screen: Payload shows one of ours to whoever asks. */
export const signInAddress = (admin: string, screen: string): string =>
  `${admin}/login?redirect=${encodeURIComponent(screen)}`
