import type { CollectionConfig } from 'payload'

import { adminsOnceConfirmed, nobody } from '@/access'

import { groups } from '../groups'

import { askedFields, confirmationFields, decisionFields } from './fields'
import { applyDecision } from './hooks/applyDecision'
import { checkDecision } from './hooks/checkDecision'

export const MapAccessRequests: CollectionConfig = {
  slug: 'map-access-requests',
  labels: {
    singular: { fr: 'Demande d’accès', en: 'Access request', es: 'Solicitud de acceso' },
    plural: { fr: 'Demandes d’accès', en: 'Access requests', es: 'Solicitudes de acceso' },
  },
  admin: {
    group: groups.map,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'organization', 'state', 'createdAt', 'accessUntil'],
    components: { beforeListTable: ['@/admin/MapReaders/Link#MapReadersLink'] },
    description: {
      fr: 'Qui demande à lire la carte, et pourquoi. La carte montre des employeurs\u00a0: l’accès se décide une personne à la fois, avec une date de fin.',
      en: 'Who asks to read the map, and why. The map shows employers: access is decided one person at a time, with an end date.',
      es: 'Quién pide leer el mapa y por qué. El mapa muestra empleadores: el acceso se decide persona por persona, con fecha de fin.',
    },
  },
  // Sent through the forms of the site only (src/forms/payload), which check and limit it.
  access: {
    read: adminsOnceConfirmed,
    create: nobody,
    update: adminsOnceConfirmed,
    delete: adminsOnceConfirmed,
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [...askedFields, ...confirmationFields, ...decisionFields],
  hooks: { beforeChange: [checkDecision], afterChange: [applyDecision] },
}
