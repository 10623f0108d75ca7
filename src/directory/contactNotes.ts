import type { Label, Locale } from '@/i18n/locales'
import { foldWords } from '@/text/fold'

/** What notes beside a number mostly say, by their French words folded. Others stay in French. */
const KNOWN_NOTES: Readonly<Record<string, Omit<Label, 'fr'>>> = {
  'sans frais': { en: 'Toll-free', es: 'Llamada gratuita' },
  'numero sans frais': { en: 'Toll-free number', es: 'Número gratuito' },
  '24 heures sur 24': { en: '24 hours a day', es: 'las 24 horas' },
  'jour et nuit': { en: 'day and night', es: 'día y noche' },
  '7 jours sur 7': { en: '7 days a week', es: 'los 7 días de la semana' },
  'en semaine': { en: 'on weekdays', es: 'entre semana' },
  'whatsapp aussi': { en: 'WhatsApp too', es: 'también WhatsApp' },
  'whatsapp et textos acceptes': {
    en: 'WhatsApp and text messages accepted',
    es: 'se aceptan WhatsApp y mensajes de texto',
  },
  'textos acceptes': { en: 'text messages accepted', es: 'se aceptan mensajes de texto' },
  'boite vocale': { en: 'voice mail', es: 'buzón de voz' },
  'laissez un message': { en: 'leave a message', es: 'deje un mensaje' },
}

/** Whom to ask for, by French words folded: what is said on the phone stays beside it. */
const KNOWN_ROLES: Readonly<Record<string, Omit<Label, 'fr'>>> = {
  accueil: { en: 'reception', es: 'recepción' },
  secretariat: { en: 'the office', es: 'secretaría' },
  coordination: { en: 'the coordinator’s office', es: 'coordinación' },
  'service juridique': { en: 'the legal service', es: 'servicio jurídico' },
  'conseil juridique': { en: 'legal advice', es: 'asesoría jurídica' },
  'equipe mobile': { en: 'the mobile team', es: 'equipo móvil' },
  'agente ou agent de liaison': { en: 'the liaison officer', es: 'agente de enlace' },
  'agente ou agent d integration': { en: 'the integration officer', es: 'agente de integración' },
  'intervenante ou intervenant de garde': { en: 'the worker on call', es: 'la persona de guardia' },
}

/** A role in the reader's language, when it is one that is known and they do not read French. */
export const readRole = (role: string, locale: Locale): string | undefined =>
  locale === 'fr' ? undefined : KNOWN_ROLES[foldWords(role)]?.[locale]

/** A note as it is read, with its language when it is not the reader's. */
export interface ReadNote {
  text: string
  lang?: Locale
}

/**
 * A note beside a number in the reader's language, when each of its parts is one that is known; else
 * in French, as it was written.
 *
 * @example readPhoneNote('Sans frais, 24 heures sur 24', 'en') // { text: 'Toll-free, 24 hours a day' }
 */
export function readPhoneNote(note: string, locale: Locale): ReadNote {
  if (locale === 'fr') return { text: note }
  const parts = note.split(/,\s*/).map((part) => KNOWN_NOTES[foldWords(part)]?.[locale])
  if (parts.includes(undefined)) return { text: note, lang: 'fr' }
  const text = parts.join(', ')
  return { text: text.charAt(0).toUpperCase() + text.slice(1) }
}
