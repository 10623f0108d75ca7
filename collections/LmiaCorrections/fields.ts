import type { Field } from 'payload'

import type { CorrectionKind } from '@/lmia/corrections/types'
import type { Label } from '@/i18n/locales'
import { momentField } from '../shared/dates'

interface Options {
  kinds: CorrectionKind[]
  computed?: boolean
  /** Worked out in the form itself, from what is chosen there. */
  isChosen?: boolean
  description?: Label
}

type Typed = Partial<Record<string, unknown> & { kind: CorrectionKind }>

/** Shown only for the kinds of correction that use it; what the site works out itself, once it has. */
const common = (
  name: string,
  label: Label,
  { kinds, computed, isChosen, description }: Options,
) => ({
  name,
  label,
  admin: {
    condition: (data: Typed) =>
      data.kind !== undefined &&
      kinds.includes(data.kind) &&
      (!computed || isChosen === true || Boolean(data[name])),
    readOnly: computed ?? false,
    description,
  },
})

const text = (name: string, label: Label, options: Options): Field => ({
  type: 'text',
  ...common(name, label, options),
})

const number = (name: string, label: Label, options: Options): Field => ({
  type: 'number',
  ...common(name, label, options),
})

/** Which rows the rule is about. What is left empty does not narrow it. */
export const matchFields: Field[] = [
  text(
    'employerName',
    { fr: 'Employeur', en: 'Employer', es: 'Empleador' },
    {
      kinds: ['employerAlias', 'occupationFix', 'exclusion'],
      description: {
        fr: 'Le nom tel qu’il se lit dans les listes. La casse, les accents et la forme juridique ne comptent pas.',
        en: 'The name as the lists have it. Case, accents and legal form do not count.',
        es: 'El nombre tal como figura en las listas. Mayúsculas, acentos y forma jurídica no cuentan.',
      },
    },
  ),
  text(
    'employerKey',
    { fr: 'Nom replié', en: 'Folded name', es: 'Nombre plegado' },
    { kinds: ['employerAlias', 'occupationFix', 'exclusion'], computed: true },
  ),
  text(
    'city',
    { fr: 'Ville', en: 'City', es: 'Ciudad' },
    {
      kinds: ['cityAlias', 'exclusion'],
      description: {
        fr: 'La ville telle qu’elle se lit dans les listes.',
        en: 'The city as the lists have it.',
        es: 'La ciudad tal como figura en las listas.',
      },
    },
  ),
  text(
    'cityKey',
    { fr: 'Ville repliée', en: 'Folded city', es: 'Ciudad plegada' },
    { kinds: ['cityAlias', 'exclusion'], computed: true },
  ),
  text(
    'fsa',
    { fr: 'Secteur postal', en: 'Postal sector', es: 'Sector postal' },
    {
      kinds: ['cityAlias'],
      description: {
        fr: 'Facultatif\u00a0: les trois premiers caractères du code postal, pour ne toucher qu’eux.',
        en: 'Optional: the first three characters of the postal code, to touch only those.',
        es: 'Opcional: los tres primeros caracteres del código postal, para afectar solo esos.',
      },
    },
  ),
  text(
    'placeKey',
    { fr: 'Clé du lieu', en: 'Place key', es: 'Clave del lugar' },
    {
      kinds: ['movedPoint'],
      computed: true,
      isChosen: true,
      description: {
        fr: 'Remplie par la carte ci-dessous\u00a0: cherchez le lieu par son nom.',
        en: 'Filled in by the map below: search for the place by its name.',
        es: 'La llena el mapa de abajo: busque el lugar por su nombre.',
      },
    },
  ),
  text(
    'occupationCode',
    { fr: 'Code lu', en: 'Code as read', es: 'Código leído' },
    { kinds: ['occupationFix'] },
  ),
  text(
    'occupationTitle',
    { fr: 'Profession lue', en: 'Occupation as read', es: 'Ocupación leída' },
    { kinds: ['occupationFix'] },
  ),
  text(
    'fileSha256',
    { fr: 'Empreinte du fichier', en: 'SHA-256 of the file', es: 'SHA-256 del archivo' },
    { kinds: ['exclusion'] },
  ),
  number(
    'line',
    { fr: 'Ligne du fichier', en: 'Line in the file', es: 'Línea del archivo' },
    { kinds: ['exclusion'] },
  ),
]

/** What is shown instead. */
export const targetFields: Field[] = [
  text(
    'toEmployerName',
    { fr: 'Devient l’employeur', en: 'Becomes the employer', es: 'Pasa a ser el empleador' },
    { kinds: ['employerAlias'] },
  ),
  text(
    'toEmployerKey',
    { fr: 'Nom replié voulu', en: 'Folded name wanted', es: 'Nombre plegado deseado' },
    { kinds: ['employerAlias'], computed: true },
  ),
  text(
    'toPlaceName',
    { fr: 'Lieu', en: 'Place', es: 'Lugar' },
    {
      kinds: ['cityAlias', 'movedPoint'],
      description: {
        fr: 'Une municipalité ou une localité du Québec.',
        en: 'A municipality or locality of Quebec.',
        es: 'Un municipio o una localidad de Quebec.',
      },
    },
  ),
  text(
    'toPlaceKey',
    { fr: 'Clé du lieu voulu', en: 'Key of the place wanted', es: 'Clave del lugar deseado' },
    { kinds: ['cityAlias'], computed: true },
  ),
  text(
    'toRegionCode',
    { fr: 'Région', en: 'Region', es: 'Región' },
    { kinds: ['cityAlias'], computed: true },
  ),
  text('toMrc', { fr: 'MRC', en: 'MRC', es: 'MRC' }, { kinds: ['cityAlias'], computed: true }),
  number(
    'latitude',
    { fr: 'Latitude', en: 'Latitude', es: 'Latitud' },
    { kinds: ['cityAlias', 'movedPoint'] },
  ),
  number(
    'longitude',
    { fr: 'Longitude', en: 'Longitude', es: 'Longitud' },
    { kinds: ['cityAlias', 'movedPoint'] },
  ),
  text(
    'toOccupationCode',
    { fr: 'Code voulu', en: 'Code wanted', es: 'Código deseado' },
    { kinds: ['occupationFix'] },
  ),
]

/** Who, when, and how much it touched when it was made. */
/** The rule stands: there is something to tell of it. */
const isMade = (data: Partial<{ author: unknown }>): boolean => Boolean(data.author)

export const storyFields: Field[] = [
  {
    name: 'effectRows',
    type: 'number',
    label: { fr: 'Lignes touchées', en: 'Rows touched', es: 'Líneas afectadas' },
    admin: { readOnly: true, condition: isMade },
  },
  {
    name: 'effectPositions',
    type: 'number',
    label: { fr: 'Postes touchés', en: 'Positions touched', es: 'Puestos afectados' },
    admin: { readOnly: true, condition: isMade },
  },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Faite par', en: 'Made by', es: 'Hecha por' },
    admin: { readOnly: true, condition: isMade },
  },
  {
    name: 'withdrawalReason',
    type: 'textarea',
    label: { fr: 'Raison du retrait', en: 'Reason for withdrawal', es: 'Motivo de la retirada' },
    admin: { condition: (data) => data.status === 'withdrawn' },
  },
  {
    name: 'withdrawnBy',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Retirée par', en: 'Withdrawn by', es: 'Retirada por' },
    admin: { readOnly: true, condition: (data) => data.status === 'withdrawn' },
  },
  momentField({
    name: 'withdrawnAt',
    label: { fr: 'Retirée le', en: 'Withdrawn on', es: 'Retirada el' },
    admin: { readOnly: true, condition: (data) => data.status === 'withdrawn' },
  }),
]

/** The label of a field, by its name, for a sentence about it. */
export const labelOfField = (name: string): Label | undefined => {
  const field = [...matchFields, ...targetFields].find(
    (each) => 'name' in each && each.name === name,
  )
  return field && 'label' in field ? (field.label as Label) : undefined
}
