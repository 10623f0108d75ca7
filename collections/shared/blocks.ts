import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'

import { PastedDocumentFeature } from '@/admin/PastedDocument/feature'
import type { BlockType } from '@/content'

import { ProcedureTable, StreamComparison, type Model } from './tables'
import { dayField } from './dates'
import { Attachment, Figure } from './mediaBlocks'

/** What an editor can write with: two levels of titles, lists, links, bold and italic. */
const payloadEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: ['guide-chapters', 'pages', 'organizations'] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    PastedDocumentFeature(),
  ],
})

/** Payload's editor in a shell of ours, which shows it as soon as it can be. */
const SHELL = '@/admin/RunningText#RunningText'

const textEditor: typeof payloadEditor = async (args) => {
  const editor = await payloadEditor(args)
  const field = editor.FieldComponent
  return {
    ...editor,
    FieldComponent: { ...(typeof field === 'object' && field), path: SHELL },
    generateImportMap: (props) => {
      editor.generateImportMap?.(props)
      props.addToImportMap(SHELL)
    },
  }
}

const RichText: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'RichTextBlock',
  labels: {
    singular: { fr: 'Texte', en: 'Text', es: 'Texto' },
    plural: { fr: 'Textes', en: 'Texts', es: 'Textos' },
  },
  fields: [
    {
      name: 'content',
      type: 'richText',
      required: true,
      label: { fr: 'Texte', en: 'Text', es: 'Texto' },
      editor: textEditor,
    },
  ],
}

const Steps: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'StepsBlock',
  labels: {
    singular: { fr: 'Étapes', en: 'Steps', es: 'Pasos' },
    plural: { fr: 'Étapes', en: 'Steps', es: 'Pasos' },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
    },
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      label: { fr: 'Étapes', en: 'Steps', es: 'Pasos' },
      labels: {
        singular: { fr: 'Étape', en: 'Step', es: 'Paso' },
        plural: { fr: 'Étapes', en: 'Steps', es: 'Pasos' },
      },
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          label: { fr: 'Quoi faire', en: 'What to do', es: 'Qué hacer' },
        },
        {
          name: 'description',
          type: 'textarea',
          label: { fr: 'Précisions', en: 'Details', es: 'Detalles' },
        },
        {
          type: 'row',
          fields: [
            { name: 'who', type: 'text', label: { fr: 'Qui', en: 'Who', es: 'Quién' } },
            { name: 'where', type: 'text', label: { fr: 'Où', en: 'Where', es: 'Dónde' } },
          ],
        },
        {
          name: 'documents',
          type: 'textarea',
          label: { fr: 'Documents', en: 'Documents', es: 'Documentos' },
        },
        {
          type: 'row',
          fields: [
            { name: 'cost', type: 'text', label: { fr: 'Coût', en: 'Cost', es: 'Costo' } },
            { name: 'delay', type: 'text', label: { fr: 'Délai', en: 'How long', es: 'Plazo' } },
          ],
        },
      ],
    },
  ],
}

const Callout: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'CalloutBlock',
  labels: {
    singular: { fr: 'Encadré', en: 'Call-out', es: 'Recuadro' },
    plural: { fr: 'Encadrés', en: 'Call-outs', es: 'Recuadros' },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'right',
      label: { fr: 'Sorte', en: 'Kind', es: 'Tipo' },
      options: [
        { value: 'right', label: { fr: 'Un droit', en: 'A right', es: 'Un derecho' } },
        { value: 'warning', label: { fr: 'Attention', en: 'Warning', es: 'Atención' } },
        { value: 'tip', label: { fr: 'Un conseil', en: 'A tip', es: 'Un consejo' } },
      ],
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: { fr: 'Texte', en: 'Text', es: 'Texto' },
    },
  ],
}

const Deadline: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'DeadlineBlock',
  labels: {
    singular: { fr: 'Date limite', en: 'Deadline', es: 'Plazo' },
    plural: { fr: 'Dates limites', en: 'Deadlines', es: 'Plazos' },
  },
  fields: [
    {
      name: 'what',
      type: 'text',
      required: true,
      label: { fr: 'Quoi faire', en: 'What to do', es: 'Qué hacer' },
    },
    {
      name: 'before',
      type: 'text',
      required: true,
      label: { fr: 'Avant quand', en: 'Before when', es: 'Antes de cuándo' },
      admin: {
        description: {
          fr: 'En mots, avec le point de départ\u00a0: «\u00a030 jours après avoir reçu la décision\u00a0».',
          en: 'In words, with where it starts: “30 days after receiving the decision”.',
          es: 'En palabras, con el punto de partida: «30 días después de recibir la decisión».',
        },
      },
    },
    dayField({
      name: 'date',
      label: { fr: 'Dernier jour', en: 'Last day', es: 'Último día' },
      admin: {
        description: {
          fr: 'Seulement si c’est le même jour pour tout le monde. Une date passée ne peut pas être publiée.',
          en: 'Only when it is the same day for everyone. A past date cannot be published.',
          es: 'Solo si es el mismo día para todo el mundo. Una fecha pasada no se puede publicar.',
        },
      },
    }),
    {
      name: 'consequence',
      type: 'textarea',
      label: { fr: 'Si c’est trop tard', en: 'If it is too late', es: 'Si ya es tarde' },
    },
  ],
}

const KeptData: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'KeptDataBlock',
  labels: {
    singular: {
      fr: 'Ce que le site garde',
      en: 'What the site keeps',
      es: 'Lo que el sitio conserva',
    },
    plural: {
      fr: 'Ce que le site garde',
      en: 'What the site keeps',
      es: 'Lo que el sitio conserva',
    },
  },
  fields: [
    {
      name: 'caption',
      type: 'text',
      required: true,
      label: { fr: 'Titre du tableau', en: 'Table caption', es: 'Título de la tabla' },
      admin: {
        description: {
          fr: 'Le tableau lui-même s’écrit tout seul\u00a0: ce que le site efface, et après combien de temps.',
          en: 'The table writes itself: what the site erases, and after how long.',
          es: 'La tabla se escribe sola: lo que el sitio borra, y después de cuánto tiempo.',
        },
      },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { fr: 'Note', en: 'Note', es: 'Nota' },
    },
  ],
}

const Contact: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'ContactBlock',
  labels: {
    singular: { fr: 'Qui contacter', en: 'Who to contact', es: 'A quién contactar' },
    plural: { fr: 'Qui contacter', en: 'Who to contact', es: 'A quién contactar' },
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: { fr: 'Pour quoi', en: 'What for', es: 'Para qué' },
      admin: {
        description: {
          fr: 'Le numéro n’est pas tapé ici\u00a0: il vient du répertoire ou de l’organisme public choisi.',
          en: 'The number is not typed here: it comes from the directory or the public body chosen.',
          es: 'El número no se escribe aquí: viene del directorio o del organismo público elegido.',
        },
      },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      label: {
        fr: 'Organisme du répertoire',
        en: 'Directory organization',
        es: 'Organismo del directorio',
      },
    },
    {
      name: 'sourceBody',
      type: 'relationship',
      relationTo: 'sources',
      // The number of a body stands with its page.
      filterOptions: { kind: { not_equals: 'clarification' } },
      label: { fr: 'Organisme public', en: 'Public body', es: 'Organismo público' },
    },
  ],
}

/** How each block is edited; `@/content` says the rest of it. */
const MODELS: Record<BlockType, Model> = {
  richText: RichText,
  procedureTable: ProcedureTable,
  streamComparison: StreamComparison,
  steps: Steps,
  callout: Callout,
  deadline: Deadline,
  keptData: KeptData,
  contact: Contact,
  figure: Figure,
  attachment: Attachment,
}

/** Last in each passage: the way to comment on it. */
const commentBlock: Field = {
  name: 'commentBlock',
  type: 'ui',
  admin: { components: { Field: '@/admin/TextComments#CommentBlock' } },
}

/** The structured passages that a chapter, a page or an update is made of. */
export const contentBlocks: Block[] = Object.entries(MODELS).map(([slug, model]) => ({
  slug,
  ...model,
  fields: [...model.fields, commentBlock],
}))
