import type { Label } from '@/i18n/locales'

/** What is said where a term is proposed. */
export const TERM_WORDS = {
  propose: { fr: 'Proposer un terme', en: 'Propose a term', es: 'Proponer un término' },
  french: { fr: 'Terme français', en: 'French term', es: 'Término francés' },
  kind: { fr: 'Ce que vous proposez', en: 'What you propose', es: 'Lo que propone' },
  agreed: {
    fr: 'La traduction du terme',
    en: 'The translation of the term',
    es: 'La traducción del término',
  },
  forbidden: {
    fr: 'Un mot à ne pas employer',
    en: 'A word not to use',
    es: 'Una palabra que no se usa',
  },
  words: { fr: 'Mot proposé', en: 'Proposed word', es: 'Palabra propuesta' },
  definition: {
    fr: 'Explication simple, en français (pour un nouveau terme)',
    en: 'Plain explanation, in French (for a new term)',
    es: 'Explicación sencilla, en francés (para un término nuevo)',
  },
  source: {
    fr: 'Source (facultatif)',
    en: 'Source (optional)',
    es: 'Fuente (facultativo)',
  },
  reason: {
    fr: 'Pourquoi (facultatif; seule l’équipe le lit)',
    en: 'Why (optional; only the team reads it)',
    es: 'Por qué (facultativo; solo lo lee el equipo)',
  },
  reasonNeeded: {
    fr: 'Pourquoi ne pas l’employer (tout le monde le lira au glossaire, une fois accepté)',
    en: 'Why it is not to be used (everyone will read it in the glossary, once accepted)',
    es: 'Por qué no se usa (todo el mundo lo leerá en el glosario, una vez aceptado)',
  },
  send: { fr: 'Proposer', en: 'Propose', es: 'Proponer' },
  cancel: { fr: 'Annuler', en: 'Cancel', es: 'Cancelar' },
  sent: {
    fr: 'Proposé. L’équipe de recherche vous répondra par courriel.',
    en: 'Proposed. The research team will answer you by e-mail.',
    es: 'Propuesto. El equipo de investigación le responderá por correo.',
  },
  proposals: {
    fr: 'Proposé à partir de ce passage',
    en: 'Proposed from this passage',
    es: 'Propuesto desde este pasaje',
  },
  notToUse: { fr: 'à ne pas employer', en: 'not to be used', es: 'no se usa' },
} satisfies Record<string, Label>

export type TermWord = keyof typeof TERM_WORDS
