import type { Label } from '@/i18n/locales'

/** What an action is about, to filter by. */
export const AUDIT_KINDS = {
  texts: { fr: 'Textes', en: 'Texts', es: 'Textos' },
  translations: { fr: 'Traductions', en: 'Translations', es: 'Traducciones' },
  directory: { fr: 'Répertoire', en: 'Directory', es: 'Directorio' },
  lists: { fr: 'Listes et corrections', en: 'Lists and corrections', es: 'Listas y correcciones' },
  map: { fr: 'Consultations de la carte', en: 'Map consultations', es: 'Consultas del mapa' },
  access: { fr: 'Accès à la carte', en: 'Access to the map', es: 'Acceso al mapa' },
  accounts: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' },
  messages: { fr: 'Messages', en: 'Messages', es: 'Mensajes' },
  upkeep: { fr: 'Entretien du site', en: 'Upkeep of the site', es: 'Mantenimiento del sitio' },
} as const satisfies Record<string, Label>

export type AuditKind = keyof typeof AUDIT_KINDS

/** `{who}` is the person, `{what}` the summary of the line. */
export interface AuditWords {
  kind: AuditKind
  sentence: Label
}

/** An action with its sentence in the three languages. */
export const words = (kind: AuditKind, fr: string, en: string, es: string): AuditWords => ({
  kind,
  sentence: { fr, en, es },
})
