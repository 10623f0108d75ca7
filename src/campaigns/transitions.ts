/** What may be done with a campaign, from which state. */
import type { Label } from '@/i18n/locales'

export const CAMPAIGN_STATES = [
  {
    code: 'preparing',
    label: { fr: 'En préparation', en: 'In preparation', es: 'En preparación' },
  },
  { code: 'open', label: { fr: 'En cours', en: 'Running', es: 'En curso' } },
  { code: 'paused', label: { fr: 'En pause', en: 'Paused', es: 'En pausa' } },
  { code: 'closed', label: { fr: 'Terminée', en: 'Closed', es: 'Terminada' } },
  { code: 'cancelled', label: { fr: 'Annulée', en: 'Cancelled', es: 'Anulada' } },
] as const satisfies readonly { code: string; label: Label }[]
export type CampaignState = (typeof CAMPAIGN_STATES)[number]['code']

interface Transition {
  from: readonly CampaignState[]
  to: CampaignState
}

/** Nothing leaves but while it is open; a campaign that is over never starts again. */
export const TRANSITIONS = {
  start: { from: ['preparing'], to: 'open' },
  pause: { from: ['open'], to: 'paused' },
  resume: { from: ['paused'], to: 'open' },
  close: { from: ['open', 'paused'], to: 'closed' },
  cancel: { from: ['open', 'paused', 'preparing'], to: 'cancelled' },
} as const satisfies Record<string, Transition>

export type CampaignAction = keyof typeof TRANSITIONS

const CAMPAIGN_ACTIONS = Object.keys(TRANSITIONS) as CampaignAction[]

export const isCampaignAction = (value: unknown): value is CampaignAction =>
  typeof value === 'string' && Object.hasOwn(TRANSITIONS, value)

/** What may be done from a state, in the order of the table. */
export const actionsFrom = (state: CampaignState): CampaignAction[] =>
  CAMPAIGN_ACTIONS.filter((action) =>
    (TRANSITIONS[action].from as readonly CampaignState[]).includes(state),
  )

/** Whether those it asks are held: no other campaign asks them meanwhile. */
export const isRunning = (state: CampaignState): boolean => state === 'open' || state === 'paused'
