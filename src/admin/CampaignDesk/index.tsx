import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, STAFF } from '@/access'
import { readOverview } from '@/campaigns/payload/overview'
import { findCampaign } from '@/campaigns/payload/readCampaign'
import { readReport } from '@/campaigns/payload/report'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'

import { Desk } from './Desk'
import { campaignAddress, readCampaignPage } from './path'
import { Report } from './Report'

import './index.css'

/** A campaign in the admin: its desk, or its report to print. */
export async function CampaignDesk(props: AdminViewServerProps) {
  const { initPageResult, params, payload, searchParams } = props
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { admin } = payload.config.routes
  const segments = Array.isArray(params?.segments) ? params.segments : []
  const asked = readCampaignPage(segments)
  const id = asked && readId(payload, asked.id)
  if (!asked || id === undefined) return notFound()
  // Payload shows a view of one's own to whoever asks.
  if (!req.user) {
    redirect(`${admin}/login?redirect=${encodeURIComponent(campaignAddress(admin, id))}`)
  }
  if (!hasRole(req.user, ...STAFF)) redirect(`${admin}/unauthorized`)
  const campaign = await findCampaign(payload, id)
  if (!campaign) return notFound()
  const language = personLocale(req)
  const overview = await readOverview(req, campaign, language)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      payload={payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      {asked.page === 'report' ? (
        <Report
          locale={language}
          overview={overview}
          proposals={await readReport(req, campaign, language)}
        />
      ) : (
        <Desk first={overview} id={String(id)} locale={language} />
      )}
    </DefaultTemplate>
  )
}
