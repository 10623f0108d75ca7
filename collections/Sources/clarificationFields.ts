import type { Condition, Field, FieldAccess } from 'payload'

import { staffField } from '@/access'
import {
  CLARIFICATION_MEANS,
  CLARIFICATION_MEANS_LABELS,
  isClarification,
  type StoredSource,
} from '@/sources/kinds'

import { dayField } from '../shared/dates'

type Data = Partial<StoredSource> & { id: number | string }

export const ofPage: Condition<Data, Data> = (data) => !isClarification(data)
const ofClarification: Condition<Data, Data> = (data) => isClarification(data)

/** The team; everyone else only in a source whose person agreed to be named, and never by a filter. */
const whereNamed: FieldAccess<Data> = (args) =>
  staffField(args as Parameters<FieldAccess>[0]) || args.doc?.isNamed === true

/** What is told of a clarification: how, when, by whom, and what was said. */
export const clarificationFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'means',
        type: 'select',
        required: true,
        label: { fr: 'Reçue par', en: 'Received by', es: 'Recibida por' },
        options: CLARIFICATION_MEANS.map((value) => ({
          value,
          label: CLARIFICATION_MEANS_LABELS[value],
        })),
        admin: { condition: ofClarification },
      },
      dayField({
        name: 'givenOn',
        required: true,
        label: { fr: 'Reçue le', en: 'Received on', es: 'Recibida el' },
        admin: { condition: ofClarification },
      }),
    ],
  },
  {
    name: 'person',
    type: 'text',
    required: true,
    label: { fr: 'Qui l’a donnée', en: 'Who gave it', es: 'Quién la dio' },
    access: { read: whereNamed },
    admin: {
      condition: ofClarification,
      description: {
        fr: 'Nom et fonction, pour l’équipe. Le public lit l’organisme et la date.',
        en: 'Name and position, for the team. The public reads the body and the date.',
        es: 'Nombre y cargo, para el equipo. El público lee el organismo y la fecha.',
      },
    },
  },
  {
    name: 'isNamed',
    type: 'checkbox',
    defaultValue: false,
    label: {
      fr: 'Cette personne accepte que son nom soit public',
      en: 'This person agrees that their name is public',
      es: 'Esta persona acepta que su nombre sea público',
    },
    admin: { condition: ofClarification },
  },
  {
    name: 'said',
    type: 'textarea',
    required: true,
    label: { fr: 'Ce qui a été dit', en: 'What was said', es: 'Lo que se dijo' },
    access: { read: staffField },
    admin: {
      condition: ofClarification,
      description: {
        fr: 'Mot à mot autant que possible. Seule l’équipe le lit\u00a0: rien de personnel n’a besoin d’y figurer.',
        en: 'Word for word as far as possible. Only the team reads it: nothing personal needs to stand here.',
        es: 'Palabra por palabra en lo posible. Solo lo lee el equipo: nada personal hace falta aquí.',
      },
    },
  },
]
