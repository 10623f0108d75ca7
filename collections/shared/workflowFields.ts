import type { Field } from 'payload'

import { nobodyField, staffField } from '@/access'
import { WORKFLOW_STATE_LABELS, WORKFLOW_STATES } from '@/workflow/states'
import { momentField, NOT_COMPARED } from './dates'

/** What the workflow writes and people read: set by its actions, never typed. */
const workflowOnly = { create: nobodyField, update: nobodyField }

/** The actions of the workflow, then what is said of the text: first in the sidebar, or first of all where that stands after the text. */
export const workflowPanels: Field[] = [
  {
    name: 'workflowPanelOnTop',
    type: 'ui',
    admin: { components: { Field: '@/admin/WorkflowPanel#TopPanel' }, disableListColumn: true },
  },
  {
    name: 'workflowPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '@/admin/WorkflowPanel#SidePanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'sourceChangesOnTop',
    type: 'ui',
    admin: {
      components: { Field: '@/admin/SourceWatch/Beside#SourcesOnTop' },
      disableListColumn: true,
    },
  },
  {
    name: 'sourceChanges',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '@/admin/SourceWatch/Beside#SourcesBeside' },
      disableListColumn: true,
    },
  },
  {
    name: 'comments',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '@/admin/TextComments#SidePanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'outsideReadings',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '@/admin/OutsideReading#SidePanel' },
      disableListColumn: true,
    },
  },
]

/** In lists of texts: how far each translation is. */
export const translationsColumn: Field = {
  name: 'translationProgress',
  type: 'ui',
  label: { fr: 'Traductions', en: 'Translations', es: 'Traducciones' },
  admin: { components: { Cell: '@/admin/TranslationsCell#TranslationsCell' } },
}

/**
 * Payload's own buttons would publish past the workflow, say that they did, or put the published
 * text in the place of the draft. The panel says the state.
 */
export const workflowButtons = {
  PublishButton: '@/admin/WorkflowPanel#Nothing',
  UnpublishButton: '@/admin/WorkflowPanel#Nothing',
  Status: '@/admin/WorkflowPanel#Nothing',
}

/** The fields of a text that goes through the workflow: chapters, pages, updates. */
export const workflowFields: Field[] = [
  {
    // Which pictures and documents its blocks refer to: kept by the site, asked where one is used.
    name: 'media',
    type: 'relationship',
    relationTo: 'media',
    hasMany: true,
    label: { fr: 'Images et documents', en: 'Images and documents', es: 'Imágenes y documentos' },
    access: { read: staffField },
    admin: {
      hidden: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Diff: NOT_COMPARED },
    },
  },
  {
    name: 'workflowState',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'draft',
    label: { fr: 'État', en: 'State', es: 'Estado' },
    options: WORKFLOW_STATES.map((value) => ({ value, label: WORKFLOW_STATE_LABELS[value] })),
    access: workflowOnly,
    // A column and a filter of lists; beside the text the panel says it.
    admin: {
      readOnly: true,
      condition: () => false,
      components: { Cell: '@/admin/StateCell#StateCell' },
    },
  },
  {
    name: 'changeKind',
    type: 'select',
    defaultValue: 'major',
    label: { fr: 'Ampleur du changement', en: 'Size of the change', es: 'Tamaño del cambio' },
    options: [
      {
        value: 'major',
        label: {
          fr: 'Majeur\u00a0: le sens change, les traductions sont à revoir',
          en: 'Major: the meaning changes, translations need review',
          es: 'Mayor: cambia el sentido, hay que revisar las traducciones',
        },
      },
      {
        value: 'minor',
        label: {
          fr: 'Mineur\u00a0: la forme seulement, les traductions restent valables',
          en: 'Minor: form only, translations remain valid',
          es: 'Menor: solo la forma, las traducciones siguen siendo válidas',
        },
      },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'changeNote',
    type: 'textarea',
    label: { fr: 'Ce qui change', en: 'What changes', es: 'Lo que cambia' },
    admin: {
      position: 'sidebar',
      description: {
        fr: 'Lu par tout le monde dans l’historique du texte.',
        en: 'Read by everyone in the history of the text.',
        es: 'Lo lee todo el mundo en el historial del texto.',
      },
    },
  },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Rédaction', en: 'Author', es: 'Redacción' },
    access: { ...workflowOnly, read: staffField },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'lastEditedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Dernière modification par', en: 'Last edited by', es: 'Última modificación por' },
    access: { ...workflowOnly, read: staffField },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // Identifiers of accounts: who may not approve. The panel says it in words.
    name: 'writers',
    type: 'json',
    label: { fr: 'Ont écrit', en: 'Wrote', es: 'Escribieron' },
    access: { ...workflowOnly, read: staffField },
    admin: { hidden: true, components: { Diff: NOT_COMPARED } },
  },
  {
    name: 'submittedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Soumis par', en: 'Submitted by', es: 'Enviado por' },
    access: { ...workflowOnly, read: staffField },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'approvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Approuvé par', en: 'Approved by', es: 'Aprobado por' },
    access: { ...workflowOnly, read: staffField },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'reviewerNote',
    type: 'textarea',
    label: { fr: 'Changements demandés', en: 'Changes requested', es: 'Cambios pedidos' },
    access: { ...workflowOnly, read: staffField },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.reviewerNote),
    },
  },
  momentField({
    name: 'publishedAt',
    label: { fr: 'Publié le', en: 'Published on', es: 'Publicado el' },
    access: workflowOnly,
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    name: 'edition',
    type: 'number',
    defaultValue: 0,
    label: { fr: 'Version publiée nº', en: 'Published version no.', es: 'Versión publicada n.º' },
    access: workflowOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'publishedAlone',
    type: 'group',
    label: {
      fr: 'Publié sans relecture',
      en: 'Published without review',
      es: 'Publicado sin revisión',
    },
    access: { ...workflowOnly, read: staffField },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.publishedAlone?.reason),
    },
    fields: [
      { name: 'reason', type: 'textarea', label: { fr: 'Raison', en: 'Reason', es: 'Motivo' } },
      momentField({ name: 'date', label: { fr: 'Date', en: 'Date', es: 'Fecha' } }),
      {
        name: 'people',
        type: 'json',
        label: { fr: 'Personnes', en: 'People', es: 'Personas' },
        admin: { hidden: true },
      },
    ],
  },
  {
    name: 'withdrawal',
    type: 'group',
    label: { fr: 'Retrait', en: 'Withdrawal', es: 'Retiro' },
    access: workflowOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.withdrawal?.reason),
    },
    fields: [
      {
        name: 'reason',
        type: 'textarea',
        label: { fr: 'Explication', en: 'Explanation', es: 'Explicación' },
      },
      momentField({ name: 'date', label: { fr: 'Date', en: 'Date', es: 'Fecha' } }),
    ],
  },
  {
    name: 'history',
    type: 'array',
    label: {
      fr: 'Historique des publications',
      en: 'Publication history',
      es: 'Historial de publicaciones',
    },
    labels: {
      singular: { fr: 'Publication', en: 'Publication', es: 'Publicación' },
      plural: { fr: 'Publications', en: 'Publications', es: 'Publicaciones' },
    },
    access: workflowOnly,
    admin: {
      readOnly: true,
      initCollapsed: true,
      condition: (data) => Boolean(data?.history?.length),
    },
    fields: [
      momentField({
        name: 'date',
        required: true,
        label: { fr: 'Date', en: 'Date', es: 'Fecha' },
      }),
      {
        name: 'note',
        type: 'textarea',
        label: { fr: 'Ce qui a changé', en: 'What changed', es: 'Lo que cambió' },
      },
      {
        name: 'kind',
        type: 'select',
        label: { fr: 'Ampleur', en: 'Size', es: 'Tamaño' },
        options: [
          { value: 'major', label: { fr: 'Majeur', en: 'Major', es: 'Mayor' } },
          { value: 'minor', label: { fr: 'Mineur', en: 'Minor', es: 'Menor' } },
          { value: 'withdrawal', label: { fr: 'Retrait', en: 'Withdrawal', es: 'Retiro' } },
          {
            value: 'restoration',
            label: { fr: 'Remise en ligne', en: 'Restoration', es: 'Restablecimiento' },
          },
        ],
      },
    ],
  },
]
