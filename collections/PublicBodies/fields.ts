import type { ArrayField, Field, PayloadRequest } from 'payload'

import { optionsOf, SENSITIVE_TOPICS } from '@/directory/vocabulary'
import { personLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, type Label } from '@/i18n/locales'
import { toTelUri } from '@/text/telUri'

import { hoursField } from '../Organizations/fields/hours'
import { dayField } from '../shared/dates'
import { ORDER } from '../shared/plainFields'
import { checkWebAddress } from '../shared/webAddress'

const NO_NUMBER: Label = {
  fr: 'Écrivez un numéro qui se compose\u00a0: 911, ou 1 800 et sept chiffres.',
  en: 'Write a number that can be dialled: 911, or 1 800 and seven digits.',
  es: 'Escriba un número que se pueda marcar: 911, o 1 800 y siete cifras.',
}

/** Several when a body keeps a line for each language. */
const phonesField: ArrayField = {
  name: 'phones',
  type: 'array',
  label: { fr: 'Téléphones', en: 'Phones', es: 'Teléfonos' },
  labels: {
    singular: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' },
    plural: { fr: 'Téléphones', en: 'Phones', es: 'Teléfonos' },
  },
  admin: {
    description: {
      fr: 'Aucun\u00a0: on montre le lien vers la page officielle.',
      en: 'None: the link to the official page is shown.',
      es: 'Ninguno: se muestra el enlace a la página oficial.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          required: true,
          label: { fr: 'Numéro', en: 'Number', es: 'Número' },
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            (typeof value === 'string' && toTelUri(value) !== undefined) ||
            NO_NUMBER[personLocale(req)],
        },
        {
          name: 'languages',
          type: 'relationship',
          relationTo: 'languages',
          hasMany: true,
          label: {
            fr: 'Langues de cette ligne',
            en: 'Languages of this line',
            es: 'Idiomas de esta línea',
          },
        },
        {
          name: 'acceptsTexts',
          type: 'checkbox',
          defaultValue: false,
          label: {
            fr: 'Reçoit aussi des textos',
            en: 'Also takes text messages',
            es: 'También recibe mensajes de texto',
          },
        },
      ],
    },
  ],
}

/** In French always; many bodies have no page in the other languages. */
const checkWebsite = (value: unknown, { req }: { req: PayloadRequest }): string | true =>
  (!value && req.locale !== DEFAULT_LOCALE) || checkWebAddress(value, { req })

/** What the number is for and who answers. */
export const lineFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
  },
  {
    name: 'purpose',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 160, // read in a hurry, on a phone
    label: { fr: 'Pour quoi', en: 'What for', es: 'Para qué' },
  },
  phonesField,
  {
    name: 'hasInterpreters',
    type: 'checkbox',
    defaultValue: false,
    label: {
      fr: 'On peut y demander une ou un interprète',
      en: 'An interpreter can be asked for',
      es: 'Se puede pedir un intérprete',
    },
  },
  hoursField,
  {
    name: 'website',
    type: 'text',
    localized: true,
    label: { fr: 'Page officielle', en: 'Official page', es: 'Página oficial' },
    admin: {
      description: {
        fr: 'Vide dans une autre langue\u00a0: le lien mène à la page française, et le dit.',
        en: 'Empty in another language: the link leads to the French page, and says so.',
        es: 'Vacía en otro idioma: el enlace lleva a la página francesa, y lo dice.',
      },
    },
    validate: checkWebsite,
  },
]

/** Where and when the facts were read. */
export const sourceFields: Field[] = [
  {
    name: 'source',
    type: 'text',
    required: true,
    label: {
      fr: 'Page où les numéros ont été lus',
      en: 'Page where the numbers were read',
      es: 'Página donde se leyeron los números',
    },
    validate: checkWebAddress,
  },
  dayField({
    name: 'checkedOn',
    required: true,
    label: { fr: 'Vérifiés le', en: 'Checked on', es: 'Verificados el' },
  }),
]

/** Where it is shown. */
export const placeFields: Field[] = [
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { fr: 'Clé', en: 'Key', es: 'Clave' },
    admin: {
      position: 'sidebar',
      description: {
        fr: 'Ne change jamais\u00a0: le journal s’en sert.',
        en: 'Never changes: the journal uses it.',
        es: 'No cambia nunca: la usa el diario.',
      },
    },
  },
  {
    name: 'isEmergency',
    type: 'checkbox',
    defaultValue: false,
    label: { fr: 'Numéro d’urgence', en: 'Emergency number', es: 'Número de emergencia' },
    admin: {
      position: 'sidebar',
      description: {
        fr: 'Montré au répertoire, sur les textes délicats et quand rien n’est trouvé.',
        en: 'Shown in the directory, on sensitive texts and when nothing is found.',
        es: 'Se muestra en el directorio, en los textos delicados y cuando no se encuentra nada.',
      },
    },
  },
  {
    name: 'topics',
    type: 'select',
    hasMany: true,
    options: optionsOf(SENSITIVE_TOPICS),
    label: { fr: 'Sujets délicats', en: 'Sensitive topics', es: 'Temas delicados' },
    admin: {
      position: 'sidebar',
      description: {
        fr: 'Montré aussi sur les chapitres de ces sujets.',
        en: 'Also shown on the chapters about these topics.',
        es: 'Se muestra también en los capítulos sobre estos temas.',
      },
    },
  },
  { ...ORDER, admin: { position: 'sidebar' } },
]
