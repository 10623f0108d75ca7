import type { Label } from '@/i18n/locales'

import type { Command } from './state/keys'

/** What each key does, in the sheet of keys. */
export const COMMAND_LABELS: Record<Command, Label> = {
  saveAndNext: {
    fr: 'Enregistrer, puis le passage suivant à faire',
    en: 'Save, then the next passage to do',
    es: 'Guardar y pasar al siguiente pasaje por hacer',
  },
  approveAndNext: {
    fr: 'Approuver, puis le suivant',
    en: 'Approve, then the next one',
    es: 'Aprobar y pasar al siguiente',
  },
  confirmAndNext: {
    fr: 'Toujours juste\u00a0: la traduction vaut pour l’original d’aujourd’hui',
    en: 'Still right: the translation holds for the original of today',
    es: 'Sigue siendo correcta: la traducción vale para el original de hoy',
  },
  nextMissing: {
    fr: 'Prochain passage à traduire',
    en: 'Next passage to translate',
    es: 'Próximo pasaje por traducir',
  },
  next: {
    fr: 'Passage suivant de la liste',
    en: 'Next passage of the list',
    es: 'Pasaje siguiente de la lista',
  },
  previous: {
    fr: 'Passage précédent',
    en: 'Previous passage',
    es: 'Pasaje anterior',
  },
  insertMatch: {
    fr: 'Insérer la 1re, la 2e… proposition de la mémoire',
    en: 'Insert the 1st, the 2nd… proposal of the memory',
    es: 'Insertar la 1.ª, la 2.ª… propuesta de la memoria',
  },
  insertTerm: {
    fr: 'Insérer le 1er, le 2e… terme du glossaire',
    en: 'Insert the 1st, the 2nd… term of the glossary',
    es: 'Insertar el 1.º, el 2.º… término del glosario',
  },
  proposeTerm: {
    fr: 'Proposer un terme au glossaire, avec les mots sélectionnés',
    en: 'Propose a term to the glossary, with the selected words',
    es: 'Proponer un término al glosario, con las palabras seleccionadas',
  },
  copySource: {
    fr: 'Copier l’original dans le passage',
    en: 'Copy the original into the passage',
    es: 'Copiar el original en el pasaje',
  },
  help: { fr: 'Cette aide', en: 'This help', es: 'Esta ayuda' },
}

/** How each key is written. */
export const COMMAND_KEYS: Record<Command, Label> = {
  saveAndNext: { fr: 'Ctrl Entrée', en: 'Ctrl Enter', es: 'Ctrl Intro' },
  approveAndNext: { fr: 'Ctrl Maj Entrée', en: 'Ctrl Shift Enter', es: 'Ctrl Mayús Intro' },
  confirmAndNext: { fr: 'Alt Entrée', en: 'Alt Enter', es: 'Alt Intro' },
  nextMissing: { fr: 'Alt Maj ↓', en: 'Alt Shift ↓', es: 'Alt Mayús ↓' },
  next: { fr: 'Alt ↓', en: 'Alt ↓', es: 'Alt ↓' },
  previous: { fr: 'Alt ↑', en: 'Alt ↑', es: 'Alt ↑' },
  insertMatch: { fr: 'Ctrl Maj 1 à 5', en: 'Ctrl Shift 1 to 5', es: 'Ctrl Mayús 1 a 5' },
  insertTerm: { fr: 'Alt Maj 1 à 9', en: 'Alt Shift 1 to 9', es: 'Alt Mayús 1 a 9' },
  proposeTerm: { fr: 'Alt Maj G', en: 'Alt Shift G', es: 'Alt Mayús G' },
  copySource: { fr: 'Alt Maj C', en: 'Alt Shift C', es: 'Alt Mayús C' },
  help: { fr: '? ou F1', en: '? or F1', es: '? o F1' },
}
