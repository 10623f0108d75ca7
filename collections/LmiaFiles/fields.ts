import type { Field } from 'payload'

import type { Label } from '@/i18n/locales'

import { KIND_OPTIONS } from '../LmiaApprovals/options'
import { momentField } from '../shared/dates'
import { periodField } from '../shared/periodField'

const text = (name: string, label: Label, index = false): Field => ({
  name,
  type: 'text',
  label,
  index,
})
const number = (name: string, label: Label): Field => ({ name, type: 'number', label })

/** How many: read in a column, with separators, unlike a year or a layout. */
const count = (name: string, label: Label): Field => ({
  name,
  type: 'number',
  label,
  admin: { components: { Cell: '@/admin/NumberCell#NumberCell' } },
})
/** Kept for the site itself: the admin's editor for JSON comes from another site. */
const json = (name: string, label: Label): Field => ({
  name,
  type: 'json',
  label,
  admin: { hidden: true },
})
/** Facts side by side, as many as fit. */
const row = (...fields: Field[]): Field => ({
  type: 'row',
  fields: fields.map((field) => ({ ...field, admin: { width: '25%', ...field.admin } }) as Field),
})

/** What the file is. */
export const identityFields: Field[] = [
  {
    name: 'actions',
    type: 'ui',
    admin: { components: { Field: '/admin/LmiaNotices#LmiaFileActions' } },
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    label: { fr: 'Nom du fichier', en: 'File name', es: 'Nombre del archivo' },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    label: { fr: 'État', en: 'State', es: 'Estado' },
    options: [
      { value: 'staged', label: { fr: 'En chargement', en: 'Loading', es: 'Cargando' } },
      { value: 'current', label: { fr: 'En vigueur', en: 'In force', es: 'Vigente' } },
      { value: 'replaced', label: { fr: 'Remplacé', en: 'Replaced', es: 'Reemplazado' } },
      { value: 'failed', label: { fr: 'Échoué', en: 'Failed', es: 'Fallido' } },
      { value: 'cancelled', label: { fr: 'Annulé', en: 'Cancelled', es: 'Cancelado' } },
      { value: 'withdrawn', label: { fr: 'Retiré', en: 'Withdrawn', es: 'Retirado' } },
      {
        value: 'notPreferred',
        label: { fr: 'Compté en anglais', en: 'Counted in English', es: 'Contado en inglés' },
      },
    ],
    admin: {
      description: {
        fr: 'Seuls les fichiers en vigueur se voient sur la carte.',
        en: 'Only files in force are seen on the map.',
        es: 'Solo los archivos vigentes se ven en el mapa.',
      },
    },
  },
  row(
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: KIND_OPTIONS,
      label: { fr: 'Décisions', en: 'Decisions', es: 'Decisiones' },
    },
    periodField({ index: true }),
    number('year', { fr: 'Année', en: 'Year', es: 'Año' }),
  ),
  json('quarters', { fr: 'Trimestres', en: 'Quarters', es: 'Trimestres' }),
  row(
    {
      name: 'language',
      type: 'select',
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
      options: [
        { value: 'en', label: { fr: 'Anglais', en: 'English', es: 'Inglés' } },
        { value: 'fr', label: { fr: 'Français', en: 'French', es: 'Francés' } },
      ],
    },
    {
      name: 'format',
      type: 'select',
      label: { fr: 'Format', en: 'Format', es: 'Formato' },
      options: [
        { value: 'csv', label: { fr: 'CSV', en: 'CSV', es: 'CSV' } },
        { value: 'xlsx', label: { fr: 'XLSX', en: 'XLSX', es: 'XLSX' } },
      ],
    },
    number('layout', { fr: 'Disposition', en: 'Layout', es: 'Disposición' }),
    text('encoding', { fr: 'Encodage', en: 'Encoding', es: 'Codificación' }),
  ),
  text('title', { fr: 'Titre de la liste', en: 'Title of the list', es: 'Título de la lista' }),
  text('sha256', { fr: 'Empreinte SHA-256', en: 'SHA-256', es: 'SHA-256' }, true),
  number('sizeBytes', { fr: 'Taille (octets)', en: 'Size (bytes)', es: 'Tamaño (bytes)' }),
]

/** What was found in it. */
export const countFields: Field[] = [
  row(
    count('rowsRead', { fr: 'Lignes lues', en: 'Rows read', es: 'Líneas leídas' }),
    count('rowsLoaded', { fr: 'Lignes retenues', en: 'Rows loaded', es: 'Líneas cargadas' }),
    count('rowsRejected', { fr: 'Lignes rejetées', en: 'Rows rejected', es: 'Líneas rechazadas' }),
    count('positions', {
      fr: 'Postes (Canada)',
      en: 'Positions (Canada)',
      es: 'Puestos (Canadá)',
    }),
  ),
  row(
    count('quebecRows', { fr: 'Lignes du Québec', en: 'Quebec rows', es: 'Líneas de Quebec' }),
    count('quebecPositions', {
      fr: 'Postes (Québec)',
      en: 'Positions (Quebec)',
      es: 'Puestos (Quebec)',
    }),
    count('lmias', { fr: 'EIMT (Québec)', en: 'LMIAs (Quebec)', es: 'EIMT (Quebec)' }),
  ),
  row(
    count('placedMunicipality', {
      fr: 'Placées par municipalité',
      en: 'Placed by municipality',
      es: 'Ubicadas por municipio',
    }),
    count('placedPostalSector', {
      fr: 'Placées par secteur postal',
      en: 'Placed by postal sector',
      es: 'Ubicadas por sector postal',
    }),
    count('placedNone', { fr: 'Non placées', en: 'Not placed', es: 'Sin ubicar' }),
  ),
  json('noticeCounts', { fr: 'Avis par sorte', en: 'Notices by kind', es: 'Avisos por tipo' }),
  {
    name: 'notices',
    type: 'json',
    label: { fr: 'Avis', en: 'Notices', es: 'Avisos' },
    admin: { components: { Field: '/admin/LmiaNotices#LmiaNotices' } },
  },
]

/** Where it came from and what became of it. */
export const storyFields: Field[] = [
  text('source', { fr: 'Provenance', en: 'Source', es: 'Procedencia' }),
  text('resourceId', {
    fr: 'Ressource chez l’éditeur',
    en: 'Resource at the publisher',
    es: 'Recurso del editor',
  }),
  text('publisherChangedAt', {
    fr: 'Date chez l’éditeur',
    en: 'Date at the publisher',
    es: 'Fecha del editor',
  }),
  {
    name: 'importedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { fr: 'Importé par', en: 'Imported by', es: 'Importado por' },
  },
  json('replaces', { fr: 'Remplace', en: 'Replaces', es: 'Reemplaza' }),
  momentField({
    name: 'touchedAt',
    label: { fr: 'Dernière écriture', en: 'Last written', es: 'Última escritura' },
  }),
  momentField({
    name: 'currentSince',
    label: { fr: 'En vigueur depuis', en: 'In force since', es: 'Vigente desde' },
  }),
  number('durationMs', { fr: 'Durée (ms)', en: 'Duration (ms)', es: 'Duración (ms)' }),
  text('failure', { fr: 'Ce qui a échoué', en: 'What failed', es: 'Lo que falló' }),
]
