import { formatFullMoment, formatMoment } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { describeRefusal } from './messages'
import type { Plan, Planned } from './plans'
import type { WorkflowAction } from './transitions'

/** How a plan is named, in a list and in the log. */
const PLANNED_LABELS: Record<Planned, Label> = {
  publish: { fr: 'publication prévue', en: 'publication planned', es: 'publicación prevista' },
  withdraw: { fr: 'retrait prévu', en: 'withdrawal planned', es: 'retiro previsto' },
}

/** Of what became of it, in a list. */
const NEWS_LABELS: Record<'refused' | 'late', Record<Planned, Label>> = {
  refused: {
    publish: {
      fr: 'la publication prévue n’a pas eu lieu',
      en: 'the planned publication did not take place',
      es: 'la publicación prevista no tuvo lugar',
    },
    withdraw: {
      fr: 'le retrait prévu n’a pas eu lieu',
      en: 'the planned withdrawal did not take place',
      es: 'el retiro previsto no tuvo lugar',
    },
  },
  late: {
    publish: { fr: 'publié en retard', en: 'published late', es: 'publicado con retraso' },
    withdraw: { fr: 'retiré en retard', en: 'withdrawn late', es: 'retirado con retraso' },
  },
}

/** What the button says that opens the form of a moment, by the action that it stands for. */
export const PLAN_BUTTONS = {
  publish: {
    fr: 'Publier à un moment choisi…',
    en: 'Publish at a chosen time…',
    es: 'Publicar en un momento elegido…',
  },
  approveAndPublish: {
    fr: 'Approuver maintenant, publier à un moment choisi…',
    en: 'Approve now, publish at a chosen time…',
    es: 'Aprobar ahora, publicar en un momento elegido…',
  },
  withdraw: {
    fr: 'Retirer à un moment choisi…',
    en: 'Withdraw at a chosen time…',
    es: 'Retirar en un momento elegido…',
  },
} satisfies Partial<Record<WorkflowAction, Label>>

/** What will be done, when and by whose word. */
const WAITS: Record<Planned, Label> = {
  publish: {
    fr: 'Sera publié le {moment}\u00a0: {name} l’a prévu.',
    en: 'Will be published on {moment}: planned by {name}.',
    es: 'Se publicará el {moment}: lo previó {name}.',
  },
  withdraw: {
    fr: 'Sera retiré le {moment}\u00a0: {name} l’a prévu. Les lectrices et lecteurs liront\u00a0: «\u00a0{reason}\u00a0»',
    en: 'Will be withdrawn on {moment}: planned by {name}. Readers will be told: “{reason}”',
    es: 'Se retirará el {moment}: lo previó {name}. Quienes leen verán: «{reason}»',
  },
}

const STALE: Label = {
  fr: 'Le texte a changé depuis, ou n’est plus approuvé\u00a0: tel quel, il ne sera pas publié. Une fois relu et approuvé, choisissez de nouveau le moment, ou annulez.',
  en: 'The text has changed since, or is no longer approved: as it is, it will not be published. Once it is reviewed and approved, choose the time again, or cancel.',
  es: 'El texto cambió después, o ya no está aprobado: así como está, no se publicará. Una vez revisado y aprobado, elija de nuevo el momento, o cancele.',
}

const GONE: Label = {
  fr: 'Le compte de {name} n’existe plus\u00a0: rien ne se fera à ce moment. Choisissez-le de nouveau, ou annulez.',
  en: 'The account of {name} no longer exists: nothing will be done at that time. Choose it again, or cancel.',
  es: 'La cuenta de {name} ya no existe: nada se hará en ese momento. Elíjalo de nuevo, o cancele.',
}

const REFUSED: Record<Planned, Label> = {
  publish: {
    fr: 'La publication prévue le {moment} par {name} n’a pas eu lieu. Rien n’a changé pour qui lit.',
    en: 'The publication that {name} planned for {moment} did not take place. Nothing has changed for readers.',
    es: 'La publicación que {name} previó para el {moment} no tuvo lugar. Nada cambió para quienes leen.',
  },
  withdraw: {
    fr: 'Le retrait prévu le {moment} par {name} n’a pas eu lieu. Le texte est encore en ligne, s’il l’était.',
    en: 'The withdrawal that {name} planned for {moment} did not take place. The text is still online, if it was.',
    es: 'El retiro que {name} previó para el {moment} no tuvo lugar. El texto sigue en línea, si lo estaba.',
  },
}

const LATE: Record<Planned, Label> = {
  publish: {
    fr: 'Publié en retard\u00a0: c’était prévu le {moment}, c’est fait depuis le {end}. Le site était arrêté ou empêché entre-temps.',
    en: 'Published late: planned for {moment}, done on {end}. The site was stopped or hindered in between.',
    es: 'Publicado con retraso: estaba previsto para el {moment} y se hizo el {end}. El sitio estuvo parado o impedido entretanto.',
  },
  withdraw: {
    fr: 'Retiré en retard\u00a0: c’était prévu le {moment}, c’est fait depuis le {end}. Le site était arrêté ou empêché entre-temps.',
    en: 'Withdrawn late: planned for {moment}, done on {end}. The site was stopped or hindered in between.',
    es: 'Retirado con retraso: estaba previsto para el {moment} y se hizo el {end}. El sitio estuvo parado o impedido entretanto.',
  },
}

const CANCELLED: Record<Planned, Label> = {
  publish: {
    fr: 'Le texte ne sera pas publié le {moment}. Il reste approuvé, et se publie quand on veut.',
    en: 'The text will not be published as planned ({moment}). It stays approved, to be published at any time.',
    es: 'El texto no se publicará el {moment}. Sigue aprobado y puede publicarse cuando se quiera.',
  },
  withdraw: {
    fr: 'Le texte restera en ligne après le {moment}, jusqu’à ce que quelqu’un le retire.',
    en: 'The text will stay online after {moment}, until somebody withdraws it.',
    es: 'El texto seguirá en línea después del {moment}, hasta que alguien lo retire.',
  },
}

/** Of a text that is no longer approved as it was: saying that it stays so would be untrue. */
const CANCELLED_STALE: Label = {
  fr: 'Le texte ne sera pas publié le {moment}. Il a changé depuis, ou n’est plus approuvé\u00a0: il se publie une fois relu et approuvé.',
  en: 'The text will not be published as planned ({moment}). It has changed since, or is no longer approved: it can be published once it is reviewed and approved.',
  es: 'El texto no se publicará el {moment}. Cambió después, o ya no está aprobado: se puede publicar una vez revisado y aprobado.',
}

/** What a withdrawal does to a publication that is planned, before it is done and once it is. */
const WITH_WITHDRAWAL: Record<'before' | 'after', Label> = {
  before: {
    fr: 'Une publication est prévue le {moment}\u00a0: le retrait l’annule, pour que le site ne remette rien en ligne de lui-même. Si elle doit avoir lieu quand même, il faudra en choisir de nouveau le moment.',
    en: 'A publication is planned for {moment}: withdrawing cancels it, so that the site puts nothing back online by itself. If it must take place all the same, its time has to be chosen again.',
    es: 'Hay una publicación prevista para el {moment}: el retiro la cancela, para que el sitio no vuelva a poner nada en línea por sí solo. Si aun así debe tener lugar, habrá que elegir de nuevo el momento.',
  },
  after: {
    fr: 'La publication prévue le {moment} est annulée.',
    en: 'The publication planned for {moment} is cancelled.',
    es: 'La publicación prevista para el {moment} está cancelada.',
  },
}

const BESIDE: Record<Planned, Label> = {
  publish: {
    fr: 'La publication prévue le {moment} n’aura plus lieu d’être\u00a0: elle est annulée.',
    en: 'The publication planned for {moment} is then no longer needed: it is cancelled.',
    es: 'La publicación prevista para el {moment} ya no hará falta: se cancela.',
  },
  withdraw: {
    fr: 'Un retrait est prévu le {moment}\u00a0: il reste prévu.',
    en: 'A withdrawal is planned for {moment}: it stays planned.',
    es: 'Hay un retiro previsto para el {moment}: sigue previsto.',
  },
}

type Said = Pick<
  Plan,
  'at' | 'by' | 'byName' | 'planned' | 'reason' | 'endedAt' | 'refusals' | 'state'
>

/** How a plan stands, one sentence for each thing to know. */
export function describePlan(plan: Said, locale: Locale, isStale = false): string[] {
  const { by, planned, state, refusals = [] } = plan
  const words = state === 'refused' ? REFUSED : state === 'late' ? LATE : WAITS
  return [
    withMoment(words[planned], plan, locale),
    ...(state === 'refused' ? refusals.map((refusal) => describeRefusal(refusal, locale)) : []),
    ...(isStale && state === 'waiting' ? [STALE[locale]] : []),
    ...(by === undefined && state === 'waiting' ? [withMoment(GONE, plan, locale)] : []),
  ]
}

/** The same in a few words, for a list. */
export function summarizePlan({ at, planned, state }: Said, locale: Locale): string {
  if (state === 'refused' || state === 'late') return NEWS_LABELS[state][planned][locale]
  return `${PLANNED_LABELS[planned][locale]}, ${formatMoment(at, locale)}`
}

/** What cancelling it means, asked before it is done. */
export const cancelQuestion = (plan: Said, locale: Locale, isStale = false): string =>
  withMoment(
    isStale && plan.planned === 'publish' ? CANCELLED_STALE : CANCELLED[plan.planned],
    plan,
    locale,
  )

/** What becomes of planned publications of a text that is withdrawn by hand. */
export const besideWithdrawal = (
  plans: readonly Said[],
  locale: Locale,
  when: keyof typeof WITH_WITHDRAWAL,
): string[] =>
  plans
    .filter(({ planned }) => planned === 'publish')
    .map((plan) => withMoment(WITH_WITHDRAWAL[when], plan, locale))

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

const DETAIL: Record<'asked' | 'done' | 'late' | 'refused', Label> = {
  asked: { fr: 'pour le {at}', en: 'for {at}', es: 'para el {at}' },
  done: {
    fr: 'prévu le {askedAt} pour le {at}',
    en: 'planned on {askedAt} for {at}',
    es: 'previsto el {askedAt} para el {at}',
  },
  late: {
    fr: 'prévu le {askedAt} pour le {at}, fait en retard',
    en: 'planned on {askedAt} for {at}, done late',
    es: 'previsto el {askedAt} para el {at}, hecho con retraso',
  },
  refused: {
    fr: 'prévu par {byName} le {askedAt} pour le {at}',
    en: 'planned by {byName} on {askedAt} for {at}',
    es: 'previsto por {byName} el {askedAt} para el {at}',
  },
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
