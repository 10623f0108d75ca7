import type { PayloadRequest } from 'payload'

import { type Id, idOf, payloadId } from '@/db/ids'
import { keepProposal } from '@/directory/payload/keepProposal'
import { COLON } from '@/i18n/colon'
import type { Label } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { personLocale } from '@/i18n/firstLocale'
import type { Campaign, CampaignInvitation } from '@/payload-types'

import { CALL_OUTCOMES, type CallOrder, channelOf } from '../calls'

/** Whose words they are: the organizations that are missing have other names. */
const SAID_BY: Label = { fr: 'Dit par {actor}', en: 'Said by {actor}', es: 'Dicho por {actor}' }

/**
 * What somebody said on the phone or in a letter waits among the proposals, in the words that were noted, as
 * what comes by a link does: whoever decides writes it on the sheet, and the report says what came of it. A
 * regional actor has no sheet: what it said is of organizations that are missing.
 *
 * @returns the proposal
 */
export async function proposeNoted(
  req: PayloadRequest,
  {
    campaign,
    invitation,
    order,
  }: { campaign: Campaign; invitation: CampaignInvitation; order: CallOrder },
): Promise<Id> {
  const locale = personLocale(req)
  const organization = idOf(invitation.organization)
  const isClosed = order.outcome === 'closed'
  const { label } = CALL_OUTCOMES[order.outcome]
  const namesMissing = idOf(invitation.actor) !== undefined && !isClosed
  const { id } = await keepProposal(req, {
    title: namesMissing ? fillIn(SAID_BY[locale], { actor: invitation.name }) : invitation.name,
    kind: namesMissing ? 'nomination' : 'update',
    channel: channelOf(order.outcome),
    state: 'received',
    organization: organization === undefined ? null : payloadId(organization),
    campaign: campaign.id,
    changes: [],
    // That it closed is not in the words themselves: "ask next door" alone would say nothing.
    message: isClosed ? `${label[locale]}${COLON[locale]} ${order.note}` : order.note,
    contactEmail: null,
    locale,
  })
  return id
}
