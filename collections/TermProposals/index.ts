import type { CollectionConfig, Field } from 'payload'

import { nobody } from '@/access'
import { localeOptions } from '@/i18n/localeNames'
import { TARGET_LOCALES, type Label } from '@/i18n/locales'
import {
  PROPOSAL_KIND_LABELS,
  PROPOSAL_STATE_LABELS,
} from '@/translation/glossary/proposalMessages'
import { PROPOSAL_KINDS, PROPOSAL_LENGTHS, PROPOSAL_STATES } from '@/translation/glossary/proposals'
import { staffOfTheLanguage } from '@/translation/payload/access'
import { proposalEndpoints } from '@/translation/payload/people/proposalEndpoints'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

/** Shown by the desk above, and a column of the list. */
const shown = { admin: { condition: () => false } }

/** A number of the database, or words kept for the desk. */
const hidden = (name: string, label: Label): Field => ({
  name,
  type: 'text',
  label,
  admin: { hidden: true },
})

export const TermProposals: CollectionConfig = {
  slug: 'term-proposals',
  labels: {
    singular: {
      fr: 'Proposition de terme',
      en: 'Proposal of a term',
      es: 'Propuesta de término',
    },
    plural: {
      fr: 'Propositions de termes',
      en: 'Proposals of terms',
      es: 'Propuestas de términos',
    },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'french',
    defaultColumns: ['french', 'language', 'kind', 'words', 'state', 'createdAt'],
    description: {
      fr: 'Ce que les personnes qui traduisent proposent pour le glossaire. Rien n’y entre avant qu’une autre personne l’accepte.',
      en: 'What translators propose for the glossary. Nothing enters it until somebody else accepts it.',
      es: 'Lo que quienes traducen proponen para el glosario. Nada entra en él hasta que otra persona lo acepta.',
    },
  },
  // Made from a passage and answered at its desk (src/translation/payload/people).
  access: { read: staffOfTheLanguage, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '@/admin/TermProposals#TermProposal' } },
    },
    {
      name: 'french',
      type: 'text',
      required: true,
      index: true,
      maxLength: PROPOSAL_LENGTHS.term,
      label: { fr: 'Terme français', en: 'French term', es: 'Término francés' },
      ...shown,
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
      options: localeOptions(TARGET_LOCALES),
      ...shown,
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { fr: 'Sorte', en: 'Kind', es: 'Tipo' },
      options: PROPOSAL_KINDS.map((value) => ({ value, label: PROPOSAL_KIND_LABELS[value] })),
      ...shown,
    },
    {
      name: 'words',
      type: 'text',
      required: true,
      maxLength: PROPOSAL_LENGTHS.term,
      label: { fr: 'Mot proposé', en: 'Proposed word', es: 'Palabra propuesta' },
      ...shown,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { fr: 'État', en: 'State', es: 'Estado' },
      options: PROPOSAL_STATES.map((value) => ({ value, label: PROPOSAL_STATE_LABELS[value] })),
      ...shown,
    },
    {
      name: 'definition',
      type: 'textarea',
      maxLength: PROPOSAL_LENGTHS.text,
      label: { fr: 'Explication', en: 'Explanation', es: 'Explicación' },
      ...shown,
    },
    {
      name: 'source',
      type: 'text',
      maxLength: PROPOSAL_LENGTHS.term,
      label: { fr: 'Source', en: 'Source', es: 'Fuente' },
      ...shown,
    },
    {
      name: 'reason',
      type: 'textarea',
      maxLength: PROPOSAL_LENGTHS.text,
      label: { fr: 'Pourquoi', en: 'Why', es: 'Por qué' },
      ...shown,
    },
    {
      name: 'answer',
      type: 'textarea',
      label: { fr: 'Réponse', en: 'Answer', es: 'Respuesta' },
      ...shown,
    },
    momentField({
      name: 'decidedAt',
      label: { fr: 'Répondu le', en: 'Answered on', es: 'Respondida el' },
      ...shown,
    }),
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Texte traduit', en: 'Translated text', es: 'Texto traducido' },
      ...shown,
    },
    {
      name: 'passage',
      type: 'textarea',
      label: { fr: 'Passage français', en: 'French passage', es: 'Pasaje en francés' },
      ...shown,
    },
    {
      name: 'person',
      type: 'text',
      index: true,
      label: {
        fr: 'Proposé par (numéro)',
        en: 'Proposed by (number)',
        es: 'Propuesto por (número)',
      },
      admin: { hidden: true },
    },
    hidden('decidedBy', {
      fr: 'Réponse de (numéro)',
      en: 'Answered by (number)',
      es: 'Respondida por (número)',
    }),
    hidden('translation', {
      fr: 'Traduction (numéro)',
      en: 'Translation (number)',
      es: 'Traducción (número)',
    }),
    hidden('unit', { fr: 'Passage', en: 'Passage', es: 'Pasaje' }),
  ],
  endpoints: proposalEndpoints,
}
