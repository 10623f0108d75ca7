import type { Label } from '@/i18n/locales'

interface Option {
  value: string
  label: Label
}

export const KIND_OPTIONS: Option[] = [
  { value: 'positive', label: { fr: 'Accordée', en: 'Granted', es: 'Concedida' } },
  { value: 'negative', label: { fr: 'Refusée', en: 'Refused', es: 'Denegada' } },
]

export const STREAM_OPTIONS: Option[] = [
  { value: 'highWage', label: { fr: 'Haut salaire', en: 'High wage', es: 'Salario alto' } },
  { value: 'lowWage', label: { fr: 'Bas salaire', en: 'Low wage', es: 'Salario bajo' } },
  {
    value: 'primaryAgriculture',
    label: { fr: 'Agriculture primaire', en: 'Primary agriculture', es: 'Agricultura primaria' },
  },
  {
    value: 'globalTalent',
    label: { fr: 'Talent mondial', en: 'Global talent', es: 'Talento global' },
  },
  {
    value: 'permanentResidentOnly',
    label: {
      fr: 'Résidence permanente seulement',
      en: 'Permanent residence only',
      es: 'Solo residencia permanente',
    },
  },
  { value: 'unspecified', label: { fr: 'Non précisé', en: 'Unspecified', es: 'Sin precisar' } },
]

export const NOC_VERSION_OPTIONS: Option[] = [
  { value: '2011', label: { fr: 'CNP 2011', en: 'NOC 2011', es: 'CNP 2011' } },
  { value: '2021', label: { fr: 'CNP 2021', en: 'NOC 2021', es: 'CNP 2021' } },
]

export const PLACE_KIND_OPTIONS: Option[] = [
  { value: 'municipality', label: { fr: 'Municipalité', en: 'Municipality', es: 'Municipio' } },
  { value: 'locality', label: { fr: 'Localité', en: 'Locality', es: 'Localidad' } },
  {
    value: 'postalSector',
    label: { fr: 'Secteur postal', en: 'Postal sector', es: 'Sector postal' },
  },
]

export const PRECISION_OPTIONS: Option[] = [
  { value: 'municipality', label: { fr: 'Municipalité', en: 'Municipality', es: 'Municipio' } },
  {
    value: 'postalSector',
    label: { fr: 'Secteur postal', en: 'Postal sector', es: 'Sector postal' },
  },
  { value: 'none', label: { fr: 'Non placée', en: 'Not placed', es: 'Sin ubicar' } },
]

export const METHOD_OPTIONS: Option[] = [
  { value: 'correction', label: { fr: 'Correction', en: 'Correction', es: 'Corrección' } },
  { value: 'name', label: { fr: 'Nom', en: 'Name', es: 'Nombre' } },
  {
    value: 'nameAndSector',
    label: {
      fr: 'Nom et secteur postal',
      en: 'Name and postal sector',
      es: 'Nombre y sector postal',
    },
  },
  { value: 'alias', label: { fr: 'Autre nom', en: 'Other name', es: 'Otro nombre' } },
  {
    value: 'split',
    label: { fr: 'Grande ville partagée', en: 'Large city split', es: 'Ciudad grande dividida' },
  },
  {
    value: 'spelling',
    label: { fr: 'Graphie proche', en: 'Close spelling', es: 'Grafía cercana' },
  },
  { value: 'sector', label: { fr: 'Secteur postal', en: 'Postal sector', es: 'Sector postal' } },
  { value: 'none', label: { fr: 'Aucune', en: 'None', es: 'Ninguna' } },
]
