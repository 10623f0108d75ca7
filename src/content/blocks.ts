import { dayAt } from '@/days/calendar'
import type { Label } from '@/i18n/locales'

import type { ContactOrganization, ContactSource } from './contacts'
import {
  kept,
  list,
  optionalList,
  optionallyKept,
  optionalMarked,
  optionalText,
  relation,
  richText,
  text,
  type Definition,
  type Fields,
  type Values,
} from './fields'
import {
  ATTACHMENT_FIELDS,
  ATTACHMENT_WORDS,
  attachmentLacks,
  FIGURE_FIELDS,
  FIGURE_WORDS,
  figureLacks,
  MEDIA_BLOCK_REFUSALS,
} from './mediaBlocks'
import { TABLE_REFUSALS, tableLacks } from './tables'

/*
 * What there is to know of each content block, once: its fields and which of them are translated,
 * what keeps it from being published, the words that its drawing adds. See README.md.
 */

/** What a block lacks, in the words of the person who wants to publish. */
export const BLOCK_REFUSALS = {
  ...TABLE_REFUSALS,
  ...MEDIA_BLOCK_REFUSALS,
  contactEmpty: {
    fr: 'Un bloc «\u00a0Qui contacter\u00a0» ne nomme ni organisme ni organisme public.',
    en: 'A “Who to contact” block names neither an organization nor a public body.',
    es: 'Un bloque «A quién contactar» no nombra ninguna organización ni organismo público.',
  },
  deadlineWhatMissing: {
    fr: 'Une date limite ne dit pas quoi faire.',
    en: 'A deadline does not say what to do.',
    es: 'Un plazo no dice qué hay que hacer.',
  },
  deadlineBeforeMissing: {
    fr: 'Date limite «\u00a0{what}\u00a0»\u00a0: dites avant quand.',
    en: 'Deadline “{what}”: say before when.',
    es: 'Plazo «{what}»: diga antes de cuándo.',
  },
  deadlinePast: {
    fr: 'Date limite «\u00a0{what}\u00a0»\u00a0: le {date} est déjà passé.',
    en: 'Deadline “{what}”: {date} is already past.',
    es: 'Plazo «{what}»: el {date} ya pasó.',
  },
} as const satisfies Record<string, Label>

export interface BlockRefusal {
  code: keyof typeof BLOCK_REFUSALS
  params?: Record<string, number | string>
  /** The way from the block to where it is mended; nothing for the block as a whole. */
  field?: string
}

const define = <const All extends Fields, Word extends string>(
  definition: Definition<All, Word, BlockRefusal>,
) => definition

export const BLOCKS = {
  richText: define({
    fields: { content: richText() },
    isProcedure: false,
    words: {},
    check: () => [],
  }),

  procedureTable: define({
    fields: {
      caption: caption('table'),
      columns: list({
        label: text({
          kind: 'columnLabel',
          label: { fr: 'En-tête de colonne', en: 'Column heading', es: 'Encabezado de columna' },
          context: 'table',
        }),
      }),
      rows: list({
        cells: optionalList({
          text: optionalMarked({
            kind: 'cell',
            label: { fr: 'Case de tableau', en: 'Table cell', es: 'Celda de tabla' },
            context: ({ block, index }) => `table/${labelAt(block.columns, index)}`,
            part: 'context',
          }),
        }),
      }),
      note: note('table'),
    },
    isProcedure: true,
    words: {},
    check: ({ caption, columns, rows }) =>
      tableLacks({
        caption,
        columns,
        names: { columns: 'columns', rows: 'rows' },
        rows: rows?.map(({ cells }) => ({ cells })),
      }),
  }),

  streamComparison: define({
    fields: {
      caption: caption('comparison'),
      streams: list({
        label: text({
          kind: 'streamLabel',
          label: { fr: 'Nom de volet', en: 'Stream name', es: 'Nombre de la vía' },
          context: 'comparison',
        }),
      }),
      criteria: list({
        label: text({
          kind: 'criterionLabel',
          label: { fr: 'Critère', en: 'Criterion', es: 'Criterio' },
          context: 'comparison',
        }),
        values: optionalList({
          text: optionalMarked({
            kind: 'value',
            label: { fr: 'Valeur comparée', en: 'Compared value', es: 'Valor comparado' },
            context: ({ parent }) => `comparison/${String(parent.label ?? '')}`,
            part: 'context',
          }),
        }),
      }),
      note: note('comparison'),
    },
    isProcedure: false,
    words: { criterion: { fr: 'Critère', en: 'Criterion', es: 'Criterio' } },
    check: ({ caption, streams, criteria }) =>
      tableLacks({
        caption,
        columns: streams,
        names: { columns: 'streams', rows: 'criteria' },
        rows: criteria?.map(({ label, values }) => ({ label: label ?? '', cells: values })),
      }),
  }),

  steps: define({
    fields: {
      title: text({
        kind: 'stepsTitle',
        label: { fr: 'Titre des étapes', en: 'Title of the steps', es: 'Título de los pasos' },
        context: 'steps',
      }),
      steps: list({
        title: text(stepText('title', { fr: 'titre', en: 'title', es: 'título' })),
        description: optionalText(
          stepText('description', { fr: 'explication', en: 'explanation', es: 'explicación' }),
        ),
        who: optionalText(stepText('who', { fr: 'qui', en: 'who', es: 'quién' })),
        where: optionalText(stepText('where', { fr: 'où', en: 'where', es: 'dónde' })),
        documents: optionalText(
          stepText('documents', { fr: 'documents', en: 'documents', es: 'documentos' }),
        ),
        cost: optionalText(stepText('cost', { fr: 'coût', en: 'cost', es: 'costo' })),
        delay: optionalText(stepText('delay', { fr: 'délai', en: 'how long', es: 'plazo' })),
      }),
    },
    isProcedure: true,
    words: {
      step: { fr: 'Étape', en: 'Step', es: 'Paso' },
      what: { fr: 'Quoi faire', en: 'What to do', es: 'Qué hacer' },
      who: { fr: 'Qui', en: 'Who', es: 'Quién' },
      where: { fr: 'Où', en: 'Where', es: 'Dónde' },
      documents: { fr: 'Documents', en: 'Documents', es: 'Documentos' },
      delay: { fr: 'Délai', en: 'How long', es: 'Plazo' },
      cost: { fr: 'Coût', en: 'Cost', es: 'Costo' },
    },
    check: () => [],
  }),

  callout: define({
    fields: {
      tone: kept<'right' | 'warning' | 'tip'>(),
      title: text({
        kind: 'calloutTitle',
        label: { fr: 'Titre d’encadré', en: 'Box title', es: 'Título de recuadro' },
        context: ({ block }) => `callout/${String(block.tone ?? '')}`,
      }),
      text: text({
        kind: 'calloutText',
        label: { fr: 'Encadré', en: 'Box', es: 'Recuadro' },
        context: 'callout',
      }),
    },
    isProcedure: false,
    words: {},
    check: () => [],
  }),

  deadline: define({
    fields: {
      what: text(deadlineText('what', { fr: 'quoi faire', en: 'what to do', es: 'qué hacer' })),
      before: text(
        deadlineText('before', { fr: 'avant quand', en: 'before when', es: 'antes de cuándo' }),
      ),
      date: optionallyKept<string>(), // ISO; only when it is the same day for everyone
      consequence: optionalText(
        deadlineText('consequence', {
          fr: 'si c’est trop tard',
          en: 'if too late',
          es: 'si es tarde',
        }),
      ),
    },
    isProcedure: false,
    words: {
      deadline: { fr: 'Date limite', en: 'Deadline', es: 'Plazo' },
      before: { fr: 'Jusqu’à quand', en: 'By when', es: 'Hasta cuándo' },
      date: { fr: 'Dernier jour', en: 'Last day', es: 'Último día' },
      consequence: { fr: 'Si c’est trop tard', en: 'If it is too late', es: 'Si ya es tarde' },
    },
    check: deadlineLacks,
  }),

  keptData: define({
    fields: { caption: caption('keptData'), note: note('keptData') },
    isProcedure: false,
    words: {
      what: { fr: 'Quoi', en: 'What', es: 'Qué' },
      why: { fr: 'Pourquoi', en: 'Why', es: 'Por qué' },
      howLong: { fr: 'Combien de temps', en: 'How long', es: 'Cuánto tiempo' },
    },
    check: () => [],
  }),

  contact: define({
    fields: {
      label: optionalText({
        kind: 'contactLabel',
        label: { fr: 'Contact', en: 'Contact', es: 'Contacto' },
        context: 'contact',
      }),
      organization: relation<ContactOrganization>('organizations'),
      sourceBody: relation<ContactSource>('sources'),
    },
    isProcedure: false,
    words: { contact: { fr: 'Qui contacter', en: 'Who to contact', es: 'A quién contactar' } },
    check: ({ organization, sourceBody }) =>
      organization || sourceBody ? [] : [{ code: 'contactEmpty' }],
  }),

  figure: define({
    fields: FIGURE_FIELDS,
    isProcedure: false,
    words: FIGURE_WORDS,
    check: figureLacks,
  }),

  attachment: define({
    fields: ATTACHMENT_FIELDS,
    isProcedure: false,
    words: ATTACHMENT_WORDS,
    check: attachmentLacks,
  }),
}

export type BlockType = keyof typeof BLOCKS

export const isBlockType = (value: unknown): value is BlockType =>
  typeof value === 'string' && Object.hasOwn(BLOCKS, value)

/* Fields and checks that blocks share */

function caption(context: string) {
  return text({
    kind: 'caption',
    label: { fr: 'Titre de tableau', en: 'Table caption', es: 'Título de tabla' },
    context,
  })
}

function note(context: string) {
  return optionalText({ kind: 'note', label: { fr: 'Note', en: 'Note', es: 'Nota' }, context })
}

function stepText(name: string, part: Label) {
  return {
    kind: 'stepField',
    label: { fr: 'Étape', en: 'Step', es: 'Paso' },
    context: `steps/${name}`,
    part,
  } as const
}

function deadlineText(name: string, part: Label) {
  return {
    kind: 'deadlineField',
    label: { fr: 'Date limite', en: 'Deadline', es: 'Plazo' },
    context: `deadline/${name}`,
    part,
  } as const
}

interface Deadline {
  what?: string | null
  before?: string | null
  date?: string | null
}

function deadlineLacks({ what, before, date }: Deadline, now: Date): BlockRefusal[] {
  const named = { what: what?.trim() ?? '' }
  return [
    ...(named.what ? [] : [{ code: 'deadlineWhatMissing' as const, field: 'what' }]),
    ...(before?.trim()
      ? []
      : [{ code: 'deadlineBeforeMissing' as const, params: named, field: 'before' }]),
    ...(date && date < dayAt(now)
      ? [{ code: 'deadlinePast' as const, params: { ...named, date }, field: 'date' }]
      : []),
  ]
}

/** Name of a column, or its number while it has none. */
function labelAt(columns: unknown, index: number): string {
  const column: unknown = Array.isArray(columns) ? columns[index] : undefined
  const label = (column as Values | null | undefined)?.label
  return typeof label === 'string' ? label : String(index + 1)
}
