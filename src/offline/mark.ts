import { formatMoment } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'

/** Why a page comes from what is kept, or does not come at all. */
export type MarkReason =
  /** The network does not answer at all. */
  | 'cut'
  /** It says that it is there, and does not answer in time. */
  | 'slow'
  /** The site, or what stands before it, answers that it cannot. */
  | 'troubled'
  /** The page asked for is not kept: the page about what is kept stands in its place. */
  | 'notKept'

const WORDS: Record<MarkReason, Label> = {
  cut: {
    fr: 'Sans réseau. Cette page est celle du {date}\u00a0: ce qui a changé depuis n’y est pas.',
    en: 'No network. This page is as of {date}: what has changed since is not in it.',
    es: 'Sin conexión. Esta página es la del {date}: lo que cambió después no aparece.',
  },
  slow: {
    fr: 'Le réseau ne répond pas. Cette page est celle du {date}\u00a0: ce qui a changé depuis n’y est pas.',
    en: 'The network does not answer. This page is as of {date}: what has changed since is not in it.',
    es: 'La red no responde. Esta página es la del {date}: lo que cambió después no aparece.',
  },
  troubled: {
    fr: 'Le site ne peut pas répondre en ce moment. Cette page est celle du {date}\u00a0: ce qui a changé depuis n’y est pas.',
    en: 'The site cannot answer at the moment. This page is as of {date}: what has changed since is not in it.',
    es: 'El sitio no puede responder en este momento. Esta página es la del {date}: lo que cambió después no aparece.',
  },
  notKept: {
    fr: 'Sans réseau, et la page demandée n’est pas gardée sur cet appareil. Voici ce qui l’est.',
    en: 'No network, and the page you asked for is not kept on this device. Here is what is.',
    es: 'Sin conexión, y la página pedida no está guardada en este aparato. Esto es lo que sí está.',
  },
}

interface Mark {
  locale: Locale
  reason: MarkReason
  /** When it was kept, in milliseconds since 1970. */
  at: number
  /** The page is to answer a question from what was taken along. */
  isAsked?: boolean
}

/** The page with a sentence on top of its content that says how old it is. Needs no script. */
export function withMark(html: string, { locale, reason, at, isAsked }: Mark): string {
  const words = WORDS[reason][locale].replace('{date}', formatMoment(new Date(at), locale))
  const asked = isAsked ? ' data-asked' : ''
  const mark = `<p class="offline-mark" role="status"${asked}>${words}</p>`
  return html.replace(/<main\b[^>]*>/, (main) => main + mark)
}
