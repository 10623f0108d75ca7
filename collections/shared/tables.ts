import type { Block, Field } from 'payload'

/** How a block is edited, without its name. */
export type Model = Omit<Block, 'slug'>

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

/** Rows and named columns: which paper, which delay, which cost. */
export const ProcedureTable: Model = {
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
      label: { fr: 'Colonnes', en: 'Columns', es: 'Columnas' },
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
      label: { fr: 'Lignes', en: 'Rows', es: 'Filas' },
      labels: {
        singular: { fr: 'Ligne', en: 'Row', es: 'Fila' },
        plural: { fr: 'Lignes', en: 'Rows', es: 'Filas' },
      },
      fields: [
        {
          name: 'cells',
          type: 'array',
          label: { fr: 'Cases', en: 'Cells', es: 'Celdas' },
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

/** Streams side by side, criterion by criterion. */
export const StreamComparison: Model = {
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
      label: { fr: 'Volets', en: 'Streams', es: 'Vías' },
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
      label: { fr: 'Critères', en: 'Criteria', es: 'Criterios' },
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
          label: { fr: 'Valeurs', en: 'Values', es: 'Valores' },
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
