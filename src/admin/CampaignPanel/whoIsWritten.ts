import { formatDay } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import { type Counted, sayCounted } from '@/i18n/plural'
import { fillIn } from '@/text/fillIn'

import type { AudienceView } from './useCampaign'

const WRITTEN: Counted = {
  fr: {
    one: '{number} destinataire recevra un courriel {when}.',
    other: '{number} destinataires recevront un courriel {when}.',
  },
  en: {
    one: '{number} recipient will have an e-mail {when}.',
    other: '{number} recipients will have an e-mail {when}.',
  },
  es: {
    one: '{number} destinatario recibirá un correo {when}.',
    other: '{number} destinatarios recibirán un correo {when}.',
  },
}

const ON: Label = { fr: 'le {day}', en: 'on {day}', es: 'el {day}' }

/** The first day is here, or has passed. */
const NOW: Label = {
  fr: 'dans les minutes qui suivent',
  en: 'within minutes',
  es: 'en los próximos minutos',
}

const TO_CALL: Counted = {
  fr: {
    one: 'Sans courriel, à appeler\u00a0: {names}.',
    other: '{number} sans courriel, à appeler\u00a0: {names}.',
  },
  en: {
    one: 'Without e-mail, to call: {names}.',
    other: '{number} without e-mail, to call: {names}.',
  },
  es: {
    one: 'Sin correo, por llamar: {names}.',
    other: '{number} sin correo, por llamar: {names}.',
  },
}

/** So many names are said; the list above the question has them all. */
const MOST_NAMES = 5

/**
 * Before a start, what it does: how many receive an e-mail and when, and who has no address.
 *
 * @param from first day 'yyyy-MM-dd'
 */
export function whoIsWritten(
  { organizations, actors }: Pick<AudienceView, 'organizations' | 'actors'>,
  { from, today, locale }: { from: string; today: string; locale: Locale },
): string {
  const [withAddress, without] = [true, false].map((has) =>
    [...organizations, ...actors].filter(({ hasAddress }) => hasAddress === has),
  ) as [AudienceView['actors'], AudienceView['actors']]
  const count = (words: Counted, n: number, more: Record<string, string>) => {
    const number = new Intl.NumberFormat(`${locale}-CA`).format(n)
    return sayCounted(words, locale, { n, number, ...more })
  }
  const when = from > today ? fillIn(ON[locale], { day: formatDay(from, locale) }) : NOW[locale]
  const written = count(WRITTEN, withAddress.length, { when })
  if (without.length === 0) return written
  const named = without.slice(0, MOST_NAMES).map(({ name }) => name)
  const names = [...named, ...(without.length > named.length ? ['…'] : [])].join(', ')
  return `${written} ${count(TO_CALL, without.length, { names })}`
}
