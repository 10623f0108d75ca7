import type { Label } from '@/i18n/locales'
import type { MatchKind } from '@/translation/memory'

/** How near a proposal is, in words: the percentage is read with it. */
export const MATCH_LABELS: Record<MatchKind, Label> = {
  sameContext: {
    fr: 'Mêmes mots, même endroit',
    en: 'Same words, same place',
    es: 'Mismas palabras, mismo lugar',
  },
  exact: { fr: 'Mêmes mots', en: 'Same words', es: 'Mismas palabras' },
  form: {
    fr: 'Mêmes mots, écrits autrement',
    en: 'Same words, written otherwise',
    es: 'Mismas palabras, escritas de otro modo',
  },
  adapted: { fr: 'Adapté', en: 'Adapted', es: 'Adaptado' },
  fuzzy: { fr: 'Semblable', en: 'Alike', es: 'Parecido' },
}

/** What helps while one writes: the memory, the agreed words, the checks. */
export const HELP_WORDS = {
  toCheck: {
    fr: 'À corriger, ou à justifier, avant d’approuver',
    en: 'To correct, or to give a reason for, before approving',
    es: 'Por corregir, o por justificar, antes de aprobar',
  },
  toLookAt: { fr: 'À vérifier', en: 'To check', es: 'Por verificar' },
  memory: { fr: 'Déjà traduit', en: 'Already translated', es: 'Ya traducido' },
  memoryEmpty: {
    fr: 'Rien de semblable n’a été approuvé.',
    en: 'Nothing alike was approved.',
    es: 'No se aprobó nada parecido.',
  },
  memoryTrouble: {
    fr: 'Les propositions n’ont pas pu être lues.',
    en: 'The proposals could not be read.',
    es: 'No se pudieron leer las propuestas.',
  },
  machine: {
    fr: 'Traduction automatique',
    en: 'Machine translation',
    es: 'Traducción automática',
  },
  machineHelp: {
    fr: 'Les mots du passage sont envoyés à un serveur de traduction, sans ses nombres ni ses noms. Ce qui en vient reste à relire, et le dit toujours.',
    en: 'The words of the passage are sent to a translation server, without its numbers and names. What comes of it is to be reviewed, and always says so.',
    es: 'Las palabras del pasaje se envían a un servidor de traducción, sin sus números ni sus nombres. Lo que resulte queda por revisar y siempre lo dice.',
  },
  machineAsk: {
    fr: 'Demander une proposition',
    en: 'Ask for a suggestion',
    es: 'Pedir una propuesta',
  },
  machineAsked: { fr: 'Demande en cours…', en: 'Asking…', es: 'Solicitud en curso…' },
  machineTrouble: {
    fr: 'La demande n’a pas abouti. Réessayez.',
    en: 'The request did not go through. Try again.',
    es: 'La solicitud no se completó. Vuelva a intentarlo.',
  },
  terms: { fr: 'Termes convenus', en: 'Agreed terms', es: 'Términos acordados' },
  termsEmpty: {
    fr: 'Aucun terme du glossaire dans ce passage.',
    en: 'No term of the glossary in this passage.',
    es: 'Ningún término del glosario en este pasaje.',
  },
  noAgreed: { fr: 'pas encore de traduction', en: 'no translation yet', es: 'sin traducción aún' },
  neverSay: { fr: 'à ne pas employer\u00a0:', en: 'not to use:', es: 'no usar:' },
  insert: { fr: 'Insérer', en: 'Insert', es: 'Insertar' },
  inserted: { fr: 'Inséré.', en: 'Inserted.', es: 'Insertado.' },
  older: {
    fr: 'Ancienne formulation',
    en: 'Earlier wording',
    es: 'Formulación anterior',
  },
  adaptedWith: { fr: 'Remplacé\u00a0:', en: 'Replaced:', es: 'Reemplazado:' },
  memoryKey: { fr: 'Ctrl Maj', en: 'Ctrl Shift', es: 'Ctrl Mayús' },
  termKey: { fr: 'Alt Maj', en: 'Alt Shift', es: 'Alt Mayús' },
} satisfies Record<string, Label>
