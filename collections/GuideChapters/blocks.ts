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

/** What an editor can write with: two levels of titles, lists, links, bold and italic. */
export const textEditor = lexicalEditor({
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
  ],
})

const note: Field = {
  name: 'note',
  type: 'textarea',
  label: { fr: 'Note sous le tableau', en: 'Note under the table', es: 'Nota bajo la tabla' },
}

const caption: Field = {
  name: 'caption',
  type: 'text',
  required: true,
  label: { fr: 'Titre du tableau', en: 'Table title', es: 'Título de la tabla' },
  admin: {
    description: {
      fr: 'Dit en une phrase ce que le tableau répond.',
      en: 'Says in one sentence what the table answers.',
      es: 'Dice en una frase a qué responde la tabla.',
    },
  },
}

const cellText: Field = {
  name: 'text',
  type: 'textarea',
  label: { fr: 'Texte', en: 'Text', es: 'Texto' },
}

const RichText: Block = {
  slug: 'richText',
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

const ProcedureTable: Block = {
  slug: 'procedureTable',
  admin: { disableBlockName: true },
  interfaceName: 'ProcedureTableBlock',
  labels: {
    singular: { fr: 'Tableau de procédure', en: 'Procedure table', es: 'Tabla de procedimiento' },
    plural: { fr: 'Tableaux de procédure', en: 'Procedure tables', es: 'Tablas de procedimiento' },
  },
  fields: [
    caption,
    {
      name: 'columns',
      type: 'array',
      required: true,
      minRows: 1,
      labels: {
        singular: { fr: 'Colonne', en: 'Column', es: 'Columna' },
        plural: { fr: 'Colonnes', en: 'Columns', es: 'Columnas' },
      },
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          label: { fr: 'Nom de la colonne', en: 'Column name', es: 'Nombre de la columna' },
        },
      ],
    },
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      labels: {
        singular: { fr: 'Ligne', en: 'Row', es: 'Fila' },
        plural: { fr: 'Lignes', en: 'Rows', es: 'Filas' },
      },
      fields: [
        {
          name: 'cells',
          type: 'array',
          labels: {
            singular: { fr: 'Case', en: 'Cell', es: 'Celda' },
            plural: { fr: 'Cases', en: 'Cells', es: 'Celdas' },
          },
          admin: {
            description: {
              fr: 'Une case par colonne, dans l’ordre des colonnes.',
              en: 'One cell for each column, in the order of the columns.',
              es: 'Una celda por columna, en el orden de las columnas.',
            },
          },
          fields: [cellText],
        },
      ],
    },
    note,
  ],
}

const StreamComparison: Block = {
  slug: 'streamComparison',
  admin: { disableBlockName: true },
  interfaceName: 'StreamComparisonBlock',
  labels: {
    singular: {
      fr: 'Comparaison des volets',
      en: 'Stream comparison',
      es: 'Comparación de las vías',
    },
    plural: {
      fr: 'Comparaisons des volets',
      en: 'Stream comparisons',
      es: 'Comparaciones de las vías',
    },
  },
  fields: [
    caption,
    {
      name: 'streams',
      type: 'array',
      required: true,
      minRows: 2,
      labels: {
        singular: { fr: 'Volet', en: 'Stream', es: 'Vía' },
        plural: { fr: 'Volets', en: 'Streams', es: 'Vías' },
      },
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          label: { fr: 'Nom du volet', en: 'Stream name', es: 'Nombre de la vía' },
        },
      ],
    },
    {
      name: 'criteria',
      type: 'array',
      required: true,
      minRows: 1,
      labels: {
        singular: { fr: 'Critère', en: 'Criterion', es: 'Criterio' },
        plural: { fr: 'Critères', en: 'Criteria', es: 'Criterios' },
      },
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          label: { fr: 'Critère', en: 'Criterion', es: 'Criterio' },
        },
        {
          name: 'values',
          type: 'array',
          labels: {
            singular: { fr: 'Valeur', en: 'Value', es: 'Valor' },
            plural: { fr: 'Valeurs', en: 'Values', es: 'Valores' },
          },
          admin: {
            description: {
              fr: 'Une valeur par volet, dans l’ordre des volets.',
              en: 'One value for each stream, in the order of the streams.',
              es: 'Un valor por vía, en el orden de las vías.',
            },
          },
          fields: [cellText],
        },
      ],
    },
    note,
  ],
}

const Steps: Block = {
  slug: 'steps',
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
            { name: 'delay', type: 'text', label: { fr: 'Délai', en: 'Delay', es: 'Plazo' } },
          ],
        },
      ],
    },
  ],
}

const Callout: Block = {
  slug: 'callout',
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

const Contact: Block = {
  slug: 'contact',
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
          fr: 'Le numéro n’est pas tapé ici : il vient du répertoire ou de l’organisme public choisi.',
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
      label: { fr: 'Organisme public', en: 'Public body', es: 'Organismo público' },
    },
  ],
}

/** The structured passages that a chapter, a page or an update is made of. */
export const contentBlocks: Block[] = [
  RichText,
  ProcedureTable,
  StreamComparison,
  Steps,
  Callout,
  Contact,
]
