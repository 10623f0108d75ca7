import type { Label } from '@/i18n/locales'

/** What the panel says, in the three languages. */
export const WORDS = {
  title: { fr: 'Vérification', en: 'Verification', es: 'Verificación' },
  help: {
    fr: 'Modifier n’est pas vérifier\u00a0: une section qui change après sa confirmation se lit «\u00a0modifiée depuis\u00a0». Cochez ce qui vient d’être confirmé.',
    en: 'Editing is not verifying: a section that changes after it was confirmed reads “edited since”. Tick what has just been confirmed.',
    es: 'Modificar no es verificar: una sección que cambia después de confirmarse se lee «modificada desde entonces». Marque lo que se acaba de confirmar.',
  },
  complete: {
    fr: 'Fiche complète à {score}\u00a0%.',
    en: 'Listing {score}% complete.',
    es: 'Ficha completa al {score} %.',
  },
  missing: { fr: 'Il manque\u00a0: {names}.', en: 'Missing: {names}.', es: 'Falta: {names}.' },
  notSaved: {
    fr: 'Enregistrez d’abord la fiche.',
    en: 'Save the listing first.',
    es: 'Guarde primero la ficha.',
  },
  saveFirst: {
    fr: 'Enregistrez vos changements avant d’inscrire une vérification.',
    en: 'Save your changes before you record a verification.',
    es: 'Guarde sus cambios antes de anotar una verificación.',
  },
  section: { fr: 'Section', en: 'Section', es: 'Sección' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  date: { fr: 'Date', en: 'Date', es: 'Fecha' },
  choose: {
    fr: 'Confirmée\u00a0: {section}',
    en: 'Confirmed: {section}',
    es: 'Confirmada: {section}',
  },
  all: { fr: 'Tout est juste', en: 'Everything is right', es: 'Todo es correcto' },
  actor: { fr: 'Confirmé par', en: 'Confirmed by', es: 'Confirmado por' },
  channel: { fr: 'Moyen', en: 'Channel', es: 'Medio' },
  role: {
    fr: 'Fonction (pas un nom)',
    en: 'Role (not a name)',
    es: 'Función (no un nombre)',
  },
  source: {
    fr: 'Source {number} (facultatif)',
    en: 'Source {number} (optional)',
    es: 'Fuente {number} (opcional)',
  },
  sourceOf: {
    fr: 'Section qu’elle appuie',
    en: 'Section that it supports',
    es: 'Sección que respalda',
  },
  everySection: {
    fr: 'Toutes celles qui sont cochées',
    en: 'All those ticked',
    es: 'Todas las marcadas',
  },
  fact: { fr: 'Fait qu’elle appuie', en: 'Fact that it supports', es: 'Dato que respalda' },
  url: { fr: 'Adresse web', en: 'Web address', es: 'Dirección web' },
  note: {
    fr: 'Note (seule l’équipe la lit)',
    en: 'Note (only the team reads it)',
    es: 'Nota (solo la lee el equipo)',
  },
  addSource: { fr: 'Une autre source', en: 'Another source', es: 'Otra fuente' },
  record: {
    fr: 'Inscrire la vérification',
    en: 'Record the verification',
    es: 'Anotar la verificación',
  },
  recorded: { fr: 'Inscrit.', en: 'Recorded.', es: 'Anotado.' },
  history: {
    fr: 'Ce qui s’est passé ({count})',
    en: 'What happened ({count})',
    es: 'Lo que pasó ({count})',
  },
  changed: { fr: 'modifiée depuis', en: 'edited since', es: 'modificada desde entonces' },
} satisfies Record<string, Label>

/** How a section stands: by whom it is known, then how long it has been. */
export const TRUST_WORDS = {
  confirmed: {
    fr: 'Confirmée par l’organisme',
    en: 'Confirmed by the organization',
    es: 'Confirmada por la organización',
  },
  checked: {
    fr: 'Vérifiée par notre équipe',
    en: 'Checked by our team',
    es: 'Verificada por nuestro equipo',
  },
  web: { fr: 'Tirée du Web', en: 'From the web', es: 'Tomada de la web' },
  none: { fr: 'Pas encore vérifiée', en: 'Not checked yet', es: 'Aún no verificada' },
} satisfies Record<string, Label>

export const AGE_WORDS = {
  fresh: { fr: '', en: '', es: '' },
  due: { fr: 'à redemander', en: 'to be asked again', es: 'por volver a preguntar' },
  old: { fr: 'trop ancienne', en: 'too old', es: 'demasiado antigua' },
  edited: WORDS.changed,
} satisfies Record<string, Label>
