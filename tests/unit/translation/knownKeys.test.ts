import { describe, expect, it } from 'vitest'

import { extract, type Resource } from '@/translation'

import { heading, link, list, paragraph, richText, text } from './factories'

/** Every field of every block that the first release knew, filled, and the text's own fields. */
const released: Resource = {
  title: 'Changer d’employeur',
  summary: 'Vous avez le droit de chercher un autre employeur.',
  withdrawal: { reason: 'La règle a changé.' },
  content: [
    richText(
      heading('Avant de partir'),
      paragraph('Lisez ', link('https://example.org/a', text('la page')), '.'),
      list([text('Votre passeport')]),
    ),
    {
      blockType: 'procedureTable',
      caption: 'Les délais',
      columns: [{ label: 'Quoi faire' }, {}],
      rows: [{ cells: [{ text: 'Demander le permis' }, { text: '12 semaines' }] }],
      note: 'Selon le programme.',
    },
    {
      blockType: 'streamComparison',
      caption: 'Les volets',
      streams: [{ label: 'Agricole' }, { label: 'Bas salaire' }],
      criteria: [
        { label: 'Logement', values: [{ text: 'Fourni' }, { text: 'Non' }] },
        { values: [{ text: 'Fourni' }] },
      ],
      note: 'Selon le programme.',
    },
    {
      blockType: 'steps',
      title: 'Les étapes',
      steps: [
        {
          title: 'Demander le CAQ',
          description: 'En ligne.',
          who: 'Vous',
          where: 'Au ministère',
          documents: 'Formulaire',
          cost: '227 $',
          delay: '12 semaines',
        },
        { title: 'Attendre', who: 'Vous' },
      ],
    },
    { blockType: 'callout', tone: 'right', title: 'Vous avez le droit', text: 'de partir.' },
    { blockType: 'callout', tone: 'warning', title: 'Attention', text: 'au délai.' },
    { blockType: 'contact', label: 'Pour une plainte', organization: 12 },
  ],
}

describe('the keys of passages', () => {
  // Computed by the first release. A key that changes here makes its translations stale everywhere.
  it('are those under which the first release stored its translations', () => {
    const units = extract(released)
    expect(units.map(({ key, path }) => `${key} ${path}`)).toEqual([
      'u89f04ebfb17ef169 title',
      'u80243889a360cf7c summary',
      'u10184d231ec22c5a withdrawal',
      'u8117a4742573062c content.1.heading.1',
      'u8c9f3e2bb1feae65 content.1.paragraph.2',
      'uae534d2baef4fdd1 content.1.listItem.3',
      'ua5a1b07bec18ec76 content.2.caption',
      'u0be53d6a48f03132 content.2.columns.1.label',
      'u07faaceb57e70cf4 content.2.rows.1.cells.1.text',
      'uf08c2e22ff057763 content.2.rows.1.cells.2.text',
      'u0431c78a3f5c14ba content.2.note',
      'u4e0697cd7104a6bc content.3.caption',
      'ufbe86a92e497711f content.3.streams.1.label',
      'u5d61010c45ed73aa content.3.streams.2.label',
      'u63f4517764d82002 content.3.criteria.1.label',
      'u0db2eb104b429c1a content.3.criteria.1.values.1.text',
      'u128856f087f43145 content.3.criteria.1.values.2.text',
      'u8de22d7beeb38139 content.3.criteria.2.values.1.text',
      'u5f3d1d2586a8c298 content.3.note',
      'u69983914bfd69c09 content.4.title',
      'u1bc62cabb3f9692b content.4.steps.1.title',
      'u5a8763aea06ef8f6 content.4.steps.1.description',
      'ucafdc349c8899c8c content.4.steps.1.who',
      'ua86a122376ab124d content.4.steps.1.where',
      'u0e3bfbd5e78f3a06 content.4.steps.1.documents',
      'uefb9b965fe2cd899 content.4.steps.1.cost',
      'u94254dc78ac878a3 content.4.steps.1.delay',
      'u232bfa8f563ff7c4 content.4.steps.2.title',
      'ucafdc349c8899c8c-2 content.4.steps.2.who',
      'u14de6850870be3d9 content.5.title',
      'u04d24eb071935051 content.5.text',
      'u02413602fb12cad8 content.6.title',
      'u84a4650b39f2b362 content.6.text',
      'u8e1c44c013364b3d content.7.label',
    ])
    expect(units.map(({ kind, context }) => `${kind} ${context}`)).toEqual([
      'title title',
      'summary summary',
      'withdrawal withdrawal',
      'heading text',
      'paragraph text',
      'listItem text',
      'caption table',
      'columnLabel table',
      'cell table/Quoi faire',
      'cell table/2',
      'note table',
      'caption comparison',
      'streamLabel comparison',
      'streamLabel comparison',
      'criterionLabel comparison',
      'value comparison/Logement',
      'value comparison/Logement',
      'value comparison/',
      'note comparison',
      'stepsTitle steps',
      'stepField steps/title',
      'stepField steps/description',
      'stepField steps/who',
      'stepField steps/where',
      'stepField steps/documents',
      'stepField steps/cost',
      'stepField steps/delay',
      'stepField steps/title',
      'stepField steps/who',
      'calloutTitle callout/right',
      'calloutText callout',
      'calloutTitle callout/warning',
      'calloutText callout',
      'contactLabel contact',
    ])
  })
})
