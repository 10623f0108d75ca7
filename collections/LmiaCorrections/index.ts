import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/access'

import type { CorrectionKind } from '@/lmia/corrections/types'
import { ACKNOWLEDGED } from '@/lmia/corrections/warnings'

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
    defaultColumns: ['sentence', 'reason', 'status', 'effectRows', 'updatedAt'],
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
    {
      name: 'sentence',
      type: 'ui',
      label: { fr: 'Ce que fait la règle', en: 'What the rule does', es: 'Qué hace la regla' },
      admin: {
        components: {
          Cell: '/admin/CorrectionSentence#CorrectionCell',
          Field: '/admin/CorrectionSentence#CorrectionLine',
        },
      },
    },
    ...matchFields,
    {
      name: 'place',
      type: 'ui',
      admin: {
        condition: (data: Partial<{ kind: CorrectionKind }>) => data.kind === 'movedPoint',
        components: { Field: '/admin/PlacePicker#PlacePicker' },
      },
    },
    ...targetFields,
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/admin/LmiaCorrections#LmiaCorrectionPreview' } },
    },
    {
      name: 'acknowledged',
      type: 'checkbox',
      virtual: true,
      label: ACKNOWLEDGED,
      admin: {
        readOnly: false, // a virtual field is read only unless it says otherwise
        description: {
          fr: 'À cocher seulement si la règle ne touche rien, ou déplace loin, et que c’est voulu.',
          en: 'To tick only if the rule touches nothing, or moves far, and it is meant.',
          es: 'Para marcar solo si la regla no afecta a nada, o desplaza lejos, y es a propósito.',
        },
      },
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
