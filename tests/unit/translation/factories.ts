import type { Resource, RichNode, StoredUnits, Unit } from '@/translation'

export const text = (words: string, format = 0): RichNode => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

export const BOLD = 1
export const ITALIC = 2

export const link = (url: string, ...children: RichNode[]): RichNode => ({
  type: 'link',
  children,
  direction: 'ltr',
  fields: { linkType: 'custom', newTab: false, url },
  format: '',
  id: `link-${url}`,
  indent: 0,
  version: 3,
})

const element = (type: string, children: RichNode[], more: object = {}): RichNode => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

export const paragraph = (...children: (RichNode | string)[]): RichNode =>
  element(
    'paragraph',
    children.map((child) => (typeof child === 'string' ? text(child) : child)),
    {
      textFormat: 0,
    },
  )

export const heading = (words: string, tag = 'h2'): RichNode =>
  element('heading', [text(words)], { tag })

export const list = (...items: RichNode[][]): RichNode =>
  element(
    'list',
    items.map((item, index) => element('listitem', item, { value: index + 1 })),
    {
      listType: 'bullet',
      start: 1,
      tag: 'ul',
    },
  )

export const richText = (...children: RichNode[]) => ({
  blockType: 'richText',
  id: 'rich-1',
  content: { root: element('root', children) },
})

export const table = (columns: string[], rows: string[][], caption = 'Tableau') => ({
  blockType: 'procedureTable',
  caption,
  columns: columns.map((label) => ({ label })),
  rows: rows.map((cells) => ({ cells: cells.map((words) => ({ text: words })) })),
})

/** A chapter with one of everything. */
export const chapter = (): Resource => ({
  id: 7,
  slug: 'changer-employeur',
  title: 'Changer d’employeur',
  summary: 'Vous avez le droit de chercher un autre employeur.',
  order: 2,
  content: [
    richText(
      heading('Avant de partir'),
      paragraph(
        'Gardez ',
        text('vos papiers', BOLD),
        '. Lisez ',
        link('https://example.org/a', text('la page')),
        '.',
      ),
      list([text('Votre passeport')], [text('Votre permis')]),
    ),
    table(
      ['Quoi faire', 'Délai'],
      [
        ['Demander le permis', '12 semaines'],
        ['Attendre', '—'],
      ],
      'Les délais',
    ),
    {
      blockType: 'streamComparison',
      caption: 'Les volets',
      streams: [{ label: 'Agricole' }, { label: 'Bas salaire' }],
      criteria: [{ label: 'Logement', values: [{ text: 'Fourni' }, { text: 'Non' }] }],
      note: 'Selon le programme.',
    },
    {
      blockType: 'steps',
      title: 'Les étapes',
      steps: [{ title: 'Demander le CAQ', documents: 'Formulaire', cost: '227 $', delay: null }],
    },
    {
      blockType: 'callout',
      tone: 'right',
      title: 'Vous avez le droit',
      text: 'de garder vos papiers.',
    },
    { blockType: 'contact', label: 'Pour une plainte', organization: 12 },
  ],
})

/** Every unit translated by `translate`, approved. */
export const translated = (
  units: readonly Unit[],
  translate: (unit: Unit) => string = ({ source }) => `[${source}]`,
): StoredUnits =>
  Object.fromEntries(
    units.map((unit) => [
      unit.key,
      {
        source: unit.source,
        fingerprint: unit.fingerprint,
        target: translate(unit),
        state: 'approved' as const,
      },
    ]),
  )
