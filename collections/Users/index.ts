import type { CollectionConfig } from 'payload'

import {
  STAFF,
  ROLE_LABELS,
  ROLES,
  admins,
  adminsField,
  hasRole,
  nobodyField,
  self,
  selfOrColleagues,
} from '@/access'
import { askSecondStep } from '@/accounts/payload/secondStepNeeded'
import { sameId } from '@/db/ids'
import { env } from '@/env'
import { localeOptions, ownNameOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales'

import { groups } from '../groups'

import { emailFields } from './emailFields'
import { forgotPassword } from './endpoints/forgotPassword'
import { invite } from './endpoints/invite'
import { login } from './endpoints/login'
import { resetPassword } from './endpoints/resetPassword'
import { resetSecondStep } from './endpoints/resetSecondStep'
import { answerAlike, answerClosedAlike } from './hooks/answerAlike'
import { checkPassword, checkResetPassword, refuseOfAnother } from './hooks/checkPassword'
import { checkRoles } from './hooks/checkRoles'
import { forgetAccount } from './hooks/forgetAccount'
import { holdEmail, proveByLink, trustFirst } from './hooks/holdEmail'
import { inventNoPassword, inviteNew } from './hooks/invite'
import { keepOneAdministrator, keepOneAdministratorRole } from './hooks/keepOneAdministrator'
import { recordAccount, recordDeletedAccount } from './hooks/recordAccount'
import { ownOnly } from './ownOnly'
import { sheetsField } from './sheetsField'
import { dayField } from '../shared/dates'
import { dropDraftsOfAccount } from '../shared/dropDrafts'

const SESSION_S = 8 * 60 * 60

export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { fr: 'Compte', en: 'Account', es: 'Cuenta' },
    plural: { fr: 'Comptes', en: 'Accounts', es: 'Cuentas' },
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'mapAccessUntil'],
    description: {
      fr: 'Les personnes qui se connectent\u00a0: équipe, traduction, organismes, lecture de la carte.',
      en: 'The people who sign in: team, translators, organizations, map readers.',
      es: 'Las personas que inician sesión: equipo, traducción, organismos, lectura del mapa.',
    },
  },
  auth: {
    tokenExpiration: SESSION_S,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
  },
  access: {
    // Only those who work in the admin enter it; map readers and organizations have their own pages.
    admin: ({ req: { user } }) => hasRole(user, ...STAFF),
    create: admins,
    read: selfOrColleagues,
    update: self,
    delete: admins,
    unlock: admins,
  },
  fields: ownOnly([
    {
      // Beside Payload's own fields; checked by a hook, kept nowhere.
      name: 'currentPasswordField',
      type: 'ui',
      admin: { components: { Field: '@/admin/CurrentPassword#CurrentPassword' } },
    },
    {
      // Payload's own field of the form, which nobody uses for somebody else; nothing is kept in it.
      // Whoever draws the form asks without an id (3.90), but with the document.
      name: 'password',
      type: 'text',
      virtual: true,
      hidden: true,
      access: {
        create: nobodyField,
        update: ({ id, doc, req }) => sameId(req.user, id ?? doc?.id),
      },
    },
    {
      name: 'invitation',
      type: 'ui',
      admin: { components: { Field: '@/admin/Invitation#Invitation' } },
    },
    {
      name: 'secondStep',
      type: 'ui',
      admin: { components: { Field: '@/admin/SecondStep#SecondStep' } },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      label: { fr: 'Rôles', en: 'Roles', es: 'Funciones' },
      options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
      access: { create: adminsField, update: adminsField },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: {
        fr: 'Langues de traduction',
        en: 'Translation languages',
        es: 'Idiomas de traducción',
      },
      admin: {
        components: { Field: '@/admin/ForRole#LanguagesForRole' },
        description: {
          fr: 'La personne ne traduit que vers ces langues.',
          en: 'The person translates into these languages only.',
          es: 'La persona traduce solo a estos idiomas.',
        },
      },
      options: localeOptions(LOCALES),
      access: { create: adminsField, update: adminsField },
    },
    sheetsField,
    dayField({
      name: 'mapAccessUntil',
      label: {
        fr: 'Accès à la carte jusqu’au',
        en: 'Map access until',
        es: 'Acceso al mapa hasta',
      },
      admin: {
        components: { Field: '@/admin/ForRole#MapDayForRole' },
        description: {
          fr: 'Après cette date, la personne ne voit plus la carte.',
          en: 'After this date the person no longer sees the map.',
          es: 'Después de esta fecha la persona ya no ve el mapa.',
        },
      },
      access: { create: adminsField, update: adminsField },
    }),
    {
      name: 'preferredLocale',
      type: 'select',
      defaultValue: DEFAULT_LOCALE,
      label: {
        fr: 'Langue des messages',
        en: 'Language of messages',
        es: 'Idioma de los mensajes',
      },
      options: ownNameOptions(),
    },
    // Payload's own field, with who reads it.
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
    },
    ...emailFields,
  ]),
  endpoints: [forgotPassword, invite, login, resetPassword, ...resetSecondStep],
  hooks: {
    beforeOperation: [answerAlike, checkResetPassword, refuseOfAnother],
    beforeValidate: [proveByLink, inventNoPassword, checkPassword, checkRoles],
    beforeChange: [keepOneAdministratorRole, trustFirst, holdEmail],
    afterChange: [recordAccount, inviteNew],
    afterDelete: [dropDraftsOfAccount, forgetAccount],
    beforeDelete: [keepOneAdministrator, recordDeletedAccount],
    beforeLogin: [askSecondStep],
    afterError: [answerClosedAlike],
  },
}
