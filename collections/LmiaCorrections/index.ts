import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/access'

import { groups } from '../groups'

import { correctionEndpoints } from './endpoints'
import { matchFields, storyFields, targetFields } from './fields'
import { resolveTypedCorrection } from './hooks/resolveCorrection'
import { applyCorrectionEverywhere, stampCorrection } from './hooks/stampCorrection'

export const LmiaCorrections: CollectionConfig = {
  slug: 'lmia-corrections',
  labels: {
    singular: { fr: 'Correction', en: 'Correction', es: 'Corrección' },
    plural: { fr: 'Corrections', en: 'Corrections', es: 'Correcciones' },
  },
  admin: {
    group: groups.map,
    useAsTitle: 'reason',
    components: { beforeListTable: ['/admin/LmiaCorrections#LmiaUnresolved'] },
    defaultColumns: ['kind', 'reason', 'status', 'effectRows', 'updatedAt'],
    description: {
      fr: 'Des règles, appliquées aux listes passées et à venir, qui se retirent sans rien perdre.',
      en: 'Rules, applied to past and future lists, that can be withdrawn without losing anything.',
      es: 'Reglas, aplicadas a las listas pasadas y futuras, que se retiran sin perder nada.',
    },
  },
  // Withdrawn rather than deleted: what was once corrected stays explained.
  access: { read: editors, create: editors, update: editors, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: { fr: 'Sorte', en: 'Kind', es: 'Tipo' },
      options: [
        {
          value: 'employerAlias',
          label: {
            fr: 'Deux noms, un employeur',
            en: 'Two names, one employer',
            es: 'Dos nombres, un empleador',
          },
        },
        {
          value: 'cityAlias',
          label: { fr: 'Ville mal écrite', en: 'City misspelled', es: 'Ciudad mal escrita' },
        },
        {
          value: 'movedPoint',
          label: { fr: 'Point déplacé', en: 'Moved point', es: 'Punto desplazado' },
        },
        {
          value: 'occupationFix',
          label: { fr: 'Profession corrigée', en: 'Occupation mended', es: 'Ocupación corregida' },
        },
        {
          value: 'exclusion',
          label: { fr: 'Lignes écartées', en: 'Rows left out', es: 'Líneas excluidas' },
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'active',
      index: true,
      label: { fr: 'État', en: 'State', es: 'Estado' },
      options: [
        { value: 'active', label: { fr: 'Appliquée', en: 'Applied', es: 'Aplicada' } },
        { value: 'withdrawn', label: { fr: 'Retirée', en: 'Withdrawn', es: 'Retirada' } },
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      label: { fr: 'Raison', en: 'Reason', es: 'Motivo' },
    },
    ...matchFields,
    ...targetFields,
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/admin/LmiaCorrections#LmiaCorrectionPreview' } },
    },
    ...storyFields,
  ],
  hooks: {
    beforeValidate: [resolveTypedCorrection],
    beforeChange: [stampCorrection],
    afterChange: [applyCorrectionEverywhere],
  },
  endpoints: correctionEndpoints,
}
