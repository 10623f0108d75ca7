import type { PayloadRequest } from 'payload'

import { regionFromDocument } from '@/data/directory/fromDocuments'
import { readRelatedLists } from '@/data/directory/relatedKeys'
import { dayAt } from '@/days/calendar'
import { nameOf } from '@/directory/names'
import type { Locale } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'

import { byUrgency, type Call } from '../calls'
import { dueMessage, invitationState, type InvitationState, isToCall } from '../invitation'
import { type MailStanding, mailStanding } from '../mail'
import { countByRegion, countInvitations, type Counts, responseRate } from '../progress'
import { nextStepDay, plannedDays } from '../schedule'
import type { CampaignState } from '../transitions'
import { type ReadInvitation, readInvitations } from './invitations'
import { scheduleOf } from './readCampaign'

/** What `GET /api/campaigns/:id/progress` answers, names in the person's language. */
export interface Overview {
  name: string
  state: CampaignState
  until: string
  today: string
  /** Day of each planned message, first one first. */
  days: string[]
  totals: Counts
  /** Percent; null when nobody was asked. */
  rate: number | null
  regions: RegionRow[]
  actors: { totals: Counts; rate: number | null; count: number }
  calls: CallRow[]
  invitations: InvitationRow[]
  mail: MailStanding
  /** What the next message will find. */
  next: { day: string; toWrite: number; withoutAddress: number; refused: number } | null
}

export interface RegionRow {
  /** '' for all of Quebec. */
  code: string
  name: string
  counts: Counts
  rate: number | null
}

export interface InvitationRow {
  id: string
  name: string
  region: string
  isActor: boolean
  state: InvitationState
  sent: number
  hasAddress: boolean
}

export interface CallRow extends InvitationRow {
  phone: string | null
  hasOpened: boolean
  calls: Call[]
}

const WHOLE_PROVINCE: Record<Locale, string> = {
  fr: 'Tout le Québec',
  en: 'All of Quebec',
  es: 'Todo Quebec',
}

export async function readOverview(
  { payload }: Pick<PayloadRequest, 'payload'>,
  campaign: Campaign,
  locale: Locale,
): Promise<Overview> {
  const today = dayAt(new Date())
  const schedule = scheduleOf(campaign)
  const all = await readInvitations(payload, campaign)
  const organizations = all.filter((each) => !isActor(each))
  const actors = all.filter(isActor)
  const regions = (await readRelatedLists(payload)).regions.map(regionFromDocument)
  const names = new Map([
    ...regions.map((region) => [region.code, nameOf(region, locale)] as const),
    ['', WHOLE_PROVINCE[locale]],
  ])
  const totals = countInvitations(organizations)
  const actorTotals = countInvitations(actors)
  const row = (each: ReadInvitation): InvitationRow => ({
    id: String(each.id ?? ''),
    name: each.name,
    region: names.get(each.region) ?? each.region,
    isActor: isActor(each),
    state: invitationState(each.facts, schedule, today),
    sent: each.facts.sent,
    hasAddress: each.facts.hasAddress,
  })
  return {
    name: campaign.name,
    state: campaign.state,
    until: campaign.until,
    today,
    days: plannedDays(schedule),
    totals,
    rate: responseRate(totals),
    regions: [...countByRegion(organizations)]
      .map(([code, counts]) => ({
        code,
        name: names.get(code) ?? code,
        counts,
        rate: responseRate(counts),
      }))
      .sort((a, b) => (a.rate ?? 101) - (b.rate ?? 101) || a.name.localeCompare(b.name, locale)),
    actors: { totals: actorTotals, rate: responseRate(actorTotals), count: actors.length },
    invitations: all.map(row),
    mail: mailStanding(all, new Date()),
    calls: all
      .filter((each) => each.id !== undefined && campaign.state !== 'cancelled')
      .filter(({ facts }) => isToCall(facts, schedule, today))
      .map((each) => ({
        ...row(each),
        phone: each.phone,
        hasOpened: each.facts.openedAt !== null,
        calls: [...each.facts.calls],
      }))
      .sort((a, b) => byUrgency(a, b, today)),
    next: nextOf(all, campaign, today),
  }
}

const isActor = ({ recipient }: ReadInvitation): boolean => recipient.startsWith('a')

function nextOf(
  all: readonly ReadInvitation[],
  campaign: Campaign,
  today: string,
): Overview['next'] {
  const schedule = scheduleOf(campaign)
  const day = campaign.state === 'open' ? nextStepDay(schedule, today) : undefined
  if (!day) return null
  const states = all.map(({ facts }) => invitationState(facts, schedule, today))
  return {
    day,
    toWrite: all.filter(({ facts }) => dueMessage({ ...facts, mail: 'left' }, schedule, day))
      .length,
    withoutAddress: all.filter(({ facts }) => !facts.hasAddress).length,
    refused: states.filter((state) => state === 'refused').length,
  }
}
