import type { Label, Locale } from '@/i18n/locales'

/** What each task does, for who reads that it waits or failed. */
const NAMES: Readonly<Record<string, Label>> = {
  backup: { fr: 'Sauvegarde', en: 'Backup', es: 'Copia de seguridad' },
  checkSeals: {
    fr: 'Vérification du journal',
    en: 'Check of the log',
    es: 'Verificación del registro',
  },
  edition: {
    fr: 'Fabrication d’une édition',
    en: 'Making of an edition',
    es: 'Elaboración de una edición',
  },
  followMail: {
    fr: 'Courriels de la semaine à qui suit le guide',
    en: 'E-mails of the week to those who follow the guide',
    es: 'Correos de la semana a quienes siguen la guía',
  },
  lmiaKeepUp: {
    fr: 'Nouvelles listes EIMT',
    en: 'New LMIA lists',
    es: 'Nuevas listas de EIMT',
  },
  mapAccess: {
    fr: 'Accès à la carte\u00a0: rappels et demandes sans suite',
    en: 'Map access: reminders and requests without follow-up',
    es: 'Acceso al mapa: recordatorios y solicitudes sin seguimiento',
  },
  organizationImport: {
    fr: 'Import d’organismes',
    en: 'Import of organizations',
    es: 'Importación de organizaciones',
  },
  retention: {
    fr: 'Effacement de ce qui a été gardé assez longtemps',
    en: 'Erasing what was kept long enough',
    es: 'Borrado de lo que ya se conservó el tiempo previsto',
  },
  reviewMail: {
    fr: 'Rappels de relecture',
    en: 'Review reminders',
    es: 'Recordatorios de revisión',
  },
  sealLines: { fr: 'Sceau du journal', en: 'Seal of the log', es: 'Sello del registro' },
  translationMail: {
    fr: 'Rappels de traduction',
    en: 'Translation reminders',
    es: 'Recordatorios de traducción',
  },
}

/** The name of a task in words; its slug when it has none. */
export const jobName = (slug: string, locale: Locale): string => NAMES[slug]?.[locale] ?? slug

export const NAMED_JOBS: readonly string[] = Object.keys(NAMES)
