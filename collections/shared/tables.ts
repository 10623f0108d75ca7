import type { Block, Field } from 'payload'

import { tableColumns, tableRows } from './tableFields'

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
    tableColumns('procedureTable', { fr: 'Colonnes', en: 'Columns', es: 'Columnas' }),
    tableRows('procedureTable', { fr: 'Tableau', en: 'Table', es: 'Tabla' }),
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
    tableColumns('streamComparison', { fr: 'Volets', en: 'Streams', es: 'Vías' }),
    tableRows('streamComparison', { fr: 'Comparaison', en: 'Comparison', es: 'Comparación' }),
    note,
  ],
}
