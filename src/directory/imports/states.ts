/** Where an import stands, from its file to its end. */
import type { Term } from '../vocabulary'

export const IMPORT_STATES = [
  { code: 'open', label: { fr: 'À vérifier', en: 'To check', es: 'Por verificar' } },
  {
    code: 'applying',
    label: { fr: 'S’applique', en: 'Being applied', es: 'Se está aplicando' },
  },
  { code: 'applied', label: { fr: 'Appliqué', en: 'Applied', es: 'Aplicada' } },
  { code: 'undoing', label: { fr: 'S’annule', en: 'Being undone', es: 'Se está deshaciendo' } },
  { code: 'undone', label: { fr: 'Annulé', en: 'Undone', es: 'Deshecha' } },
  { code: 'discarded', label: { fr: 'Abandonné', en: 'Put aside', es: 'Abandonada' } },
] as const satisfies readonly Term[]

export type ImportState = (typeof IMPORT_STATES)[number]['code']

/** How the lists of a file are taken (`applyBrought.ts`). */
export const LIST_RULES = [
  {
    code: 'add',
    label: {
      fr: 'Ajouter ce qui manque, ne rien retirer',
      en: 'Add what is missing, take nothing away',
      es: 'Agregar lo que falta, no quitar nada',
    },
  },
  {
    code: 'replace',
    label: {
      fr: 'Comme dans le fichier\u00a0: retirer ce qu’il ne nomme pas',
      en: 'As in the file: take away what it does not name',
      es: 'Como en el archivo: quitar lo que no nombra',
    },
  },
] as const satisfies readonly Term[]

/** What becomes of each organization of a file, in words. */
export const FATE_TERMS = [
  { code: 'new', label: { fr: 'à créer', en: 'to create', es: 'por crear' } },
  { code: 'changed', label: { fr: 'à changer', en: 'to change', es: 'por cambiar' } },
  {
    code: 'alike',
    label: { fr: 'ressemble à une fiche', en: 'looks like a listing', es: 'se parece a una ficha' },
  },
  {
    code: 'behind',
    label: {
      fr: 'fiche changée depuis ce fichier',
      en: 'listing changed since this file',
      es: 'ficha cambiada después de este archivo',
    },
  },
  { code: 'refused', label: { fr: 'refusé', en: 'refused', es: 'rechazado' } },
  { code: 'left', label: { fr: 'laissé de côté', en: 'left out', es: 'dejado aparte' } },
  { code: 'same', label: { fr: 'rien ne change', en: 'nothing changes', es: 'nada cambia' } },
] as const satisfies readonly Term[]

/** Why a sheet may be meant, besides those of duplicates: it has the key of the row. */
export const KEY_REASON = {
  code: 'key',
  label: { fr: 'même clé', en: 'same key', es: 'misma clave' },
} as const satisfies Term

/** What was done with each, in words. */
export const OUTCOME_TERMS = [
  { code: 'created', label: { fr: 'créée', en: 'created', es: 'creada' } },
  { code: 'changed', label: { fr: 'changée', en: 'changed', es: 'cambiada' } },
  {
    code: 'kept',
    label: {
      fr: 'laissée\u00a0: changée entre-temps',
      en: 'left: changed meanwhile',
      es: 'dejada: cambió entretanto',
    },
  },
  { code: 'failed', label: { fr: 'non écrite', en: 'not written', es: 'no escrita' } },
  { code: 'same', label: { fr: 'inchangée', en: 'unchanged', es: 'sin cambios' } },
] as const satisfies readonly Term[]

/** What undoing did with each, in words. */
export const UNDONE_TERMS = [
  { code: 'deleted', label: { fr: 'supprimée', en: 'deleted', es: 'eliminada' } },
  { code: 'restored', label: { fr: 'remise comme avant', en: 'as before', es: 'como antes' } },
  {
    code: 'partly',
    label: {
      fr: 'remise en partie\u00a0: le reste a été changé depuis',
      en: 'partly as before: the rest was changed since',
      es: 'en parte como antes: lo demás cambió después',
    },
  },
  {
    code: 'kept',
    label: {
      fr: 'gardée\u00a0: quelqu’un y a travaillé depuis',
      en: 'kept: somebody has worked on it since',
      es: 'conservada: alguien ha trabajado en ella después',
    },
  },
  {
    code: 'unsure',
    label: {
      fr: 'gardée\u00a0: le site s’est arrêté en la créant, et elle peut être de quelqu’un; voyez si elle sert',
      en: 'kept: the site stopped while it was created, and it may be somebody’s; see whether it is needed',
      es: 'conservada: el sitio se detuvo al crearla y puede ser de alguien; vea si sirve',
    },
  },
  { code: 'failed', label: { fr: 'non annulée', en: 'not undone', es: 'no deshecha' } },
  { code: 'gone', label: { fr: 'n’est plus là', en: 'no longer there', es: 'ya no está' } },
] as const satisfies readonly Term[]

export type UndoOutcome = (typeof UNDONE_TERMS)[number]['code']
