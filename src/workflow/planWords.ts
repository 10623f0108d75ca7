import { formatFullMoment, formatMoment } from '@/days/words'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { describeRefusal } from './messages'
import type { Plan, Planned } from './plans'
import type { WorkflowAction } from './transitions'

const say = (fr: string, en: string, es: string): Label => ({
  fr: withFrenchSpaces({ fr }).fr,
  en,
  es,
})

/** How a plan is named, in a list and in the log. */
const PLANNED_LABELS: Record<Planned, Label> = {
  publish: say('publication prévue', 'publication planned', 'publicación prevista'),
  withdraw: say('retrait prévu', 'withdrawal planned', 'retiro previsto'),
}

/** Of what became of it, in a list. */
const NEWS_LABELS: Record<'refused' | 'late', Record<Planned, Label>> = {
  refused: {
    publish: say(
      'la publication prévue n’a pas eu lieu',
      'the planned publication did not take place',
      'la publicación prevista no tuvo lugar',
    ),
    withdraw: say(
      'le retrait prévu n’a pas eu lieu',
      'the planned withdrawal did not take place',
      'el retiro previsto no tuvo lugar',
    ),
  },
  late: {
    publish: say('publié en retard', 'published late', 'publicado con retraso'),
    withdraw: say('retiré en retard', 'withdrawn late', 'retirado con retraso'),
  },
}

/** What the button says that opens the form of a moment, by the action that it stands for. */
export const PLAN_BUTTONS: Partial<Record<WorkflowAction, Label>> = {
  publish: say(
    'Publier à un moment choisi…',
    'Publish at a chosen time…',
    'Publicar en un momento elegido…',
  ),
  approveAndPublish: say(
    'Approuver maintenant, publier à un moment choisi…',
    'Approve now, publish at a chosen time…',
    'Aprobar ahora, publicar en un momento elegido…',
  ),
  withdraw: say(
    'Retirer à un moment choisi…',
    'Withdraw at a chosen time…',
    'Retirar en un momento elegido…',
  ),
}

/** What will be done, when and by whose word. */
const WAITS: Record<Planned, Label> = {
  publish: say(
    'Sera publié le {moment} : {name} l’a prévu.',
    'Will be published on {moment}: planned by {name}.',
    'Se publicará el {moment}: lo previó {name}.',
  ),
  withdraw: say(
    'Sera retiré le {moment} : {name} l’a prévu. Les lectrices et lecteurs liront : « {reason} »',
    'Will be withdrawn on {moment}: planned by {name}. Readers will be told: “{reason}”',
    'Se retirará el {moment}: lo previó {name}. Quienes leen verán: «{reason}»',
  ),
}

const STALE = say(
  'Le texte a changé depuis, ou n’est plus approuvé : tel quel, il ne sera pas publié. Une fois relu et approuvé, choisissez de nouveau le moment, ou annulez.',
  'The text has changed since, or is no longer approved: as it is, it will not be published. Once it is reviewed and approved, choose the time again, or cancel.',
  'El texto cambió después, o ya no está aprobado: así como está, no se publicará. Una vez revisado y aprobado, elija de nuevo el momento, o cancele.',
)

const REFUSED: Record<Planned, Label> = {
  publish: say(
    'La publication prévue le {moment} par {name} n’a pas eu lieu. Rien n’a changé pour qui lit.',
    'The publication that {name} planned for {moment} did not take place. Nothing has changed for readers.',
    'La publicación que {name} previó para el {moment} no tuvo lugar. Nada cambió para quienes leen.',
  ),
  withdraw: say(
    'Le retrait prévu le {moment} par {name} n’a pas eu lieu. Le texte est encore en ligne, s’il l’était.',
    'The withdrawal that {name} planned for {moment} did not take place. The text is still online, if it was.',
    'El retiro que {name} previó para el {moment} no tuvo lugar. El texto sigue en línea, si lo estaba.',
  ),
}

const LATE: Record<Planned, Label> = {
  publish: say(
    'Publié en retard : c’était prévu le {moment}, c’est fait depuis le {end}. Le site était arrêté ou empêché entre-temps.',
    'Published late: planned for {moment}, done on {end}. The site was stopped or hindered in between.',
    'Publicado con retraso: estaba previsto para el {moment} y se hizo el {end}. El sitio estuvo parado o impedido entretanto.',
  ),
  withdraw: say(
    'Retiré en retard : c’était prévu le {moment}, c’est fait depuis le {end}. Le site était arrêté ou empêché entre-temps.',
    'Withdrawn late: planned for {moment}, done on {end}. The site was stopped or hindered in between.',
    'Retirado con retraso: estaba previsto para el {moment} y se hizo el {end}. El sitio estuvo parado o impedido entretanto.',
  ),
}

const CANCELLED: Record<Planned, Label> = {
  publish: say(
    'Le texte ne sera pas publié le {moment}. Il reste approuvé, et se publie quand on veut.',
    'The text will not be published on {moment}. It stays approved, to be published at any time.',
    'El texto no se publicará el {moment}. Sigue aprobado y puede publicarse cuando se quiera.',
  ),
  withdraw: say(
    'Le texte restera en ligne après le {moment}, jusqu’à ce que quelqu’un le retire.',
    'The text will stay online after {moment}, until somebody withdraws it.',
    'El texto seguirá en línea después del {moment}, hasta que alguien lo retire.',
  ),
}

const BESIDE: Record<Planned, Label> = {
  publish: say(
    'La publication prévue le {moment} n’aura plus lieu d’être : elle est annulée.',
    'The publication planned for {moment} is then no longer needed: it is cancelled.',
    'La publicación prevista para el {moment} ya no hará falta: se cancela.',
  ),
  withdraw: say(
    'Un retrait est prévu le {moment} : il reste prévu.',
    'A withdrawal is planned for {moment}: it stays planned.',
    'Hay un retiro previsto para el {moment}: sigue previsto.',
  ),
}

type Said = Pick<Plan, 'at' | 'byName' | 'planned' | 'reason' | 'endedAt' | 'refusals' | 'state'>

/** How a plan stands, one sentence for each thing to know. */
export function describePlan(plan: Said, locale: Locale, isStale = false): string[] {
  const { planned, state, refusals = [] } = plan
  const words = state === 'refused' ? REFUSED : state === 'late' ? LATE : WAITS
  return [
    withMoment(words[planned], plan, locale),
    ...(state === 'refused' ? refusals.map((refusal) => describeRefusal(refusal, locale)) : []),
    ...(isStale && state === 'waiting' ? [STALE[locale]] : []),
  ]
}

/** The same in a few words, for a list. */
export function summarizePlan({ at, planned, state }: Said, locale: Locale): string {
  if (state === 'refused' || state === 'late') return NEWS_LABELS[state][planned][locale]
  return `${PLANNED_LABELS[planned][locale]}, ${formatMoment(at, locale)}`
}

/** What cancelling it means, asked before it is done. */
export const cancelQuestion = (plan: Said, locale: Locale): string =>
  withMoment(CANCELLED[plan.planned], plan, locale)

/** What becomes of the plans of a text that is published by hand, asked with the rest. */
export const besidePublication = (plans: readonly Said[], locale: Locale): string[] =>
  plans.map((plan) => withMoment(BESIDE[plan.planned], plan, locale))

const withMoment = (words: Label, plan: Said, locale: Locale): string =>
  fillIn(words[locale], {
    moment: formatFullMoment(plan.at, locale),
    end: plan.endedAt ? formatMoment(plan.endedAt, locale) : '',
    name: plan.byName,
    reason: plan.reason ?? '',
  })

const DETAIL = {
  asked: say('pour le {at}', 'for {at}', 'para el {at}'),
  done: say(
    'prévu le {askedAt} pour le {at}',
    'planned on {askedAt} for {at}',
    'previsto el {askedAt} para el {at}',
  ),
  late: say(
    'prévu le {askedAt} pour le {at}, fait en retard',
    'planned on {askedAt} for {at}, done late',
    'previsto el {askedAt} para el {at}, hecho con retraso',
  ),
  refused: say(
    'prévu par {byName} le {askedAt} pour le {at}',
    'planned by {byName} on {askedAt} for {at}',
    'previsto por {byName} el {askedAt} para el {at}',
  ),
}

/** What a line of the log keeps of a moment that was chosen; an empty string where there is none. */
export function describePlannedDetail(details: unknown, locale: Locale): string {
  const { planned } = (details ?? {}) as { planned?: PlannedDetail | null }
  if (typeof planned?.at !== 'string') return ''
  const { askedAt, at, byName = '', isLate } = planned
  const words = !askedAt ? 'asked' : byName ? 'refused' : isLate ? 'late' : 'done'
  return fillIn(DETAIL[words][locale], {
    at: formatMoment(at, locale),
    askedAt: askedAt ? formatMoment(askedAt, locale) : '',
    byName,
  })
}

interface PlannedDetail {
  at?: string
  askedAt?: string
  byName?: string
  isLate?: boolean
}
