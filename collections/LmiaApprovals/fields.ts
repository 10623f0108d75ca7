import type { Field } from 'payload'

import type { Label } from '@/i18n/locales'

import { periodField } from '../shared/periodField'

import {
  KIND_OPTIONS,
  METHOD_OPTIONS,
  NOC_VERSION_OPTIONS,
  PLACE_KIND_OPTIONS,
  PRECISION_OPTIONS,
  STREAM_OPTIONS,
} from './options'

const text = (name: string, label: Label, index = false): Field => ({
  name,
  type: 'text',
  label,
  index,
})

const number = (name: string, label: Label, required = false): Field => ({
  name,
  type: 'number',
  label,
  required,
})

/**
 * Where the row stands in the lists. Identity is (file, line): two equal lines are two facts.
 * Relations are not required here: bulk loading always writes them.
 */
export const originFields: Field[] = [
  {
    name: 'file',
    type: 'relationship',
    relationTo: 'lmia-files',
    index: true,
    label: { fr: 'Fichier', en: 'File', es: 'Archivo' },
  },
  number('line', { fr: 'Ligne', en: 'Line', es: 'Línea' }, true),
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: KIND_OPTIONS,
    label: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
  },
  periodField(),
  number('year', { fr: 'Année', en: 'Year', es: 'Año' }, true),
]

/** What was decided, understood. */
export const factFields: Field[] = [
  {
    name: 'stream',
    type: 'select',
    options: STREAM_OPTIONS,
    label: { fr: 'Volet', en: 'Stream', es: 'Vía' },
  },
  {
    name: 'employer',
    type: 'relationship',
    relationTo: 'employers',
    index: true,
    label: { fr: 'Employeur', en: 'Employer', es: 'Empleador' },
  },
  text('employerName', {
    fr: 'Nom dans la liste',
    en: 'Name in the list',
    es: 'Nombre en la lista',
  }),
  text('occupationCode', {
    fr: 'Code de profession',
    en: 'Occupation code',
    es: 'Código de ocupación',
  }),
  text('occupationTitle', { fr: 'Profession', en: 'Occupation', es: 'Ocupación' }),
  {
    name: 'nocVersion',
    type: 'select',
    options: NOC_VERSION_OPTIONS,
    label: { fr: 'Classification', en: 'Classification', es: 'Clasificación' },
  },
  text('skillLevel', {
    fr: 'Niveau de compétence (CNP 2011)',
    en: 'Skill level (NOC 2011)',
    es: 'Nivel de competencia (CNP 2011)',
  }),
  number('teer', { fr: 'FEER (CNP 2021)', en: 'TEER (NOC 2021)', es: 'FEER (CNP 2021)' }),
  text('sector', { fr: 'Secteur', en: 'Sector', es: 'Sector' }),
  number('positions', { fr: 'Postes', en: 'Positions', es: 'Puestos' }, true),
  number('lmias', { fr: 'EIMT', en: 'LMIAs', es: 'EIMT' }),
  text('incorporateStatus', {
    fr: 'Statut juridique',
    en: 'Incorporate status',
    es: 'Estatus jurídico',
  }),
]

/** Where it is: a municipality or a postal sector, never a farm. */
export const placeFields: Field[] = [
  text('city', { fr: 'Ville', en: 'City', es: 'Ciudad' }),
  text('cityKey', { fr: 'Ville repliée', en: 'Folded city', es: 'Ciudad plegada' }),
  text('postalCode', { fr: 'Code postal', en: 'Postal code', es: 'Código postal' }),
  text('fsa', { fr: 'Secteur postal', en: 'Postal sector', es: 'Sector postal' }),
  text('placeKey', { fr: 'Clé du lieu', en: 'Place key', es: 'Clave del lugar' }),
  {
    name: 'placeKind',
    type: 'select',
    options: PLACE_KIND_OPTIONS,
    label: { fr: 'Sorte de lieu', en: 'Kind of place', es: 'Tipo de lugar' },
  },
  text('placeName', { fr: 'Lieu', en: 'Place', es: 'Lugar' }),
  text('regionCode', { fr: 'Région', en: 'Region', es: 'Región' }),
  text('mrc', { fr: 'MRC', en: 'MRC', es: 'MRC' }),
  number('latitude', { fr: 'Latitude', en: 'Latitude', es: 'Latitud' }),
  number('longitude', { fr: 'Longitude', en: 'Longitude', es: 'Longitud' }),
  {
    name: 'precision',
    type: 'select',
    required: true,
    options: PRECISION_OPTIONS,
    label: { fr: 'Précision', en: 'Precision', es: 'Precisión' },
  },
  {
    name: 'method',
    type: 'select',
    required: true,
    options: METHOD_OPTIONS,
    label: { fr: 'Placée par', en: 'Placed by', es: 'Ubicada por' },
  },
]

/** What the file said, kept beside what was understood. */
export const rawFields: Field[] = [
  text('rawProvince', { fr: 'Province (liste)', en: 'Province (list)', es: 'Provincia (lista)' }),
  text('rawStream', { fr: 'Volet (liste)', en: 'Stream (list)', es: 'Vía (lista)' }),
  text('rawEmployer', { fr: 'Employeur (liste)', en: 'Employer (list)', es: 'Empleador (lista)' }),
  text('rawAddress', { fr: 'Adresse (liste)', en: 'Address (list)', es: 'Dirección (lista)' }),
  text('rawOccupation', {
    fr: 'Profession (liste)',
    en: 'Occupation (list)',
    es: 'Ocupación (lista)',
  }),
  text('rawPositions', { fr: 'Postes (liste)', en: 'Positions (list)', es: 'Puestos (lista)' }),
  text('rawLmias', { fr: 'EIMT (liste)', en: 'LMIAs (list)', es: 'EIMT (lista)' }),
]
