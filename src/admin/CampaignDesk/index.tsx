import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, STAFF } from '@/access'
import { readOverview } from '@/campaigns/payload/overview'
import { findCampaign } from '@/campaigns/payload/readCampaign'
import { readReport } from '@/campaigns/payload/report'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'

import { Desk } from './Desk'
import { campaignAddress, readCampaignPage } from './path'
import { Report } from './Report'

import './index.css'

/** A campaign in the admin: its desk, or its report to print. */
export async function CampaignDesk(props: AdminViewServerProps) {
  const { initPageResult, params, payload } = props
  const { req } = initPageResult
  const { admin } = payload.config.routes
  const segments = Array.isArray(params?.segments) ? params.segments : []
  const asked = readCampaignPage(segments)
  const id = asked && readId(payload, asked.id)
  if (!asked || id === undefined) return notFound()
  if (!req.user) redirect(signInAddress(admin, campaignAddress(admin, id)))
  if (!hasRole(req.user, ...STAFF)) redirect(`${admin}/unauthorized`)
  const campaign = await findCampaign(payload, id)
  if (!campaign) return notFound()
  const language = personLocale(req)
  const overview = await readOverview(req, campaign, language)
  return (
    <OwnScreen view={props}>
      {asked.page === 'report' ? (
        <Report
          locale={language}
          overview={overview}
          proposals={await readReport(req, campaign, language)}
        />
      ) : (
        <Desk first={overview} id={String(id)} locale={language} />
      )}
    </OwnScreen>
  )
}
