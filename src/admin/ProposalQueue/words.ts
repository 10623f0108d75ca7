import type { Label } from '@/i18n/locales'

/** What the queue of proposals says, in the three languages. */
export const WORDS = {
  title: { fr: 'À décider ({count})', en: 'To decide ({count})', es: 'Por decidir ({count})' },
  none: {
    fr: 'Rien n’attend\u00a0: toutes les propositions sont décidées.',
    en: 'Nothing waits: every proposal is decided.',
    es: 'Nada espera: todas las propuestas están decididas.',
  },
  help: {
    fr: 'Les plus anciennes d’abord. Ouvrez-en une pour décider champ par champ.',
    en: 'The oldest first. Open one to decide field by field.',
    es: 'Las más antiguas primero. Abra una para decidir campo por campo.',
  },
  region: { fr: 'Région', en: 'Region', es: 'Región' },
  noRegion: {
    fr: 'Sans région ({count})',
    en: 'Without a region ({count})',
    es: 'Sin región ({count})',
  },
  everywhere: { fr: 'Toutes les régions', en: 'All regions', es: 'Todas las regiones' },
  today: { fr: 'reçue aujourd’hui', en: 'received today', es: 'recibida hoy' },
  yesterday: { fr: 'attend depuis hier', en: 'waiting since yesterday', es: 'espera desde ayer' },
  days: {
    fr: 'attend depuis {count} jours',
    en: 'waiting for {count} days',
    es: 'espera desde hace {count} días',
  },
  confirmation: { fr: 'tout est juste', en: 'everything is right', es: 'todo es correcto' },
  update: { fr: 'mise à jour', en: 'update', es: 'actualización' },
  nomination: {
    fr: 'organisme manquant',
    en: 'missing organization',
    es: 'organización que falta',
  },
  takenBy: { fr: '{name} s’en occupe', en: '{name} takes care of it', es: '{name} se ocupa' },
  take: { fr: 'Je m’en occupe', en: 'I take care of it', es: 'Yo me ocupo' },
  takeOf: {
    fr: 'Je m’en occupe\u00a0: «\u00a0{name}\u00a0»',
    en: 'I take care of it: “{name}”',
    es: 'Yo me ocupo: «{name}»',
  },
  leave: { fr: 'Je ne m’en occupe plus', en: 'I no longer take care of it', es: 'Ya no me ocupo' },
  leaveOf: {
    fr: 'Je ne m’en occupe plus\u00a0: «\u00a0{name}\u00a0»',
    en: 'I no longer take care of it: “{name}”',
    es: 'Ya no me ocupo: «{name}»',
  },
  confirm: {
    fr: 'Confirmée, rien ne change',
    en: 'Confirmed, nothing changes',
    es: 'Confirmada, nada cambia',
  },
  confirmOf: {
    fr: 'Confirmée, rien ne change\u00a0: «\u00a0{name}\u00a0»',
    en: 'Confirmed, nothing changes: “{name}”',
    es: 'Confirmada, nada cambia: «{name}»',
  },
} satisfies Record<string, Label>
