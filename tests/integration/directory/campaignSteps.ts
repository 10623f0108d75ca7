import type { Payload } from 'payload'
import { expect } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { Campaign } from '@/payload-types'

import { ask } from '../accounts/api'

export const TODAY = dayAt(new Date())

/** Noon in Quebec, as good as. */
export const noon = (day: string): Date => new Date(`${day}T17:00:00Z`)

/** Who starts it: a researcher. */
interface By {
  payload: Payload
  token: string
}

/** A campaign of forty days that asks everyone that can be asked, without reminders, not started yet. */
export const prepareCampaign = (
  payload: Payload,
  more: Partial<Campaign> = {},
): Promise<Campaign> =>
  payload.create({
    collection: 'campaigns',
    data: fieldsFor({
      name: 'Campagne d’essai',
      from: TODAY,
      until: addDays(TODAY, 40),
      state: 'preparing',
      audience: { scope: 'criteria' },
      ...more,
    }),
    depth: 0,
    overrideAccess: true,
  })

export const actOnCampaign = (token: string, id: Id, action: string, seen?: string) =>
  ask('POST', `/api/campaigns/${id}/act`, { action, seen }, { token })

export async function startCampaign(
  { payload, token }: By,
  more: Partial<Campaign> = {},
): Promise<Campaign> {
  const campaign = await prepareCampaign(payload, more)
  const { status } = await actOnCampaign(token, campaign.id, 'start', campaign.updatedAt)
  expect(status).toBe(200)
  return campaign
}
