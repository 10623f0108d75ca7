import type { CollectionConfig } from 'payload'

import { nobody, nobodyField } from '@/access'
import { FOLLOWER_STATES } from '@/following/states'
import { localeOptions } from '@/i18n/localeNames'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

export const Followers: CollectionConfig = {
  slug: 'followers',
  labels: {
    singular: { fr: 'Suivi par courriel', en: 'Following by e-mail', es: 'Seguimiento por correo' },
    plural: {
      fr: 'Suivis par courriel',
      en: 'Followings by e-mail',
      es: 'Seguimientos por correo',
    },
  },
  // Addresses of people who asked for a letter: the team sees how many there are, never which.
  admin: { group: groups.site, hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      // `asked-…` of its mailbox until the letter is answered, then `follows-…` made from the address: one for each.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Clé', en: 'Key', es: 'Clave' },
    },
    {
      // What the links of its letters are made from (src/following/linkKey.ts).
      name: 'nonce',
      type: 'text',
      required: true,
      index: true,
      admin: { hidden: true },
      access: { read: nobodyField },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: FOLLOWER_STATES.map((value) => ({ value, label: value })),
      admin: { hidden: true },
    },
    {
      name: 'address',
      type: 'text',
      required: true,
      index: true,
      admin: { hidden: true },
      access: { read: nobodyField },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: localeOptions(),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      // A list of choices (src/following/choices.ts).
      name: 'choices',
      type: 'json',
      admin: { hidden: true },
      access: { read: nobodyField },
    },
    // Of who has not answered the letter: then it is erased.
    momentField({ name: 'until', index: true, admin: { hidden: true } }),
    // What happened up to this moment has been told, or was before it was asked for.
    momentField({ name: 'toldUntil', index: true, admin: { hidden: true } }),
    {
      // The day of the last letter in Quebec, or one before all others.
      name: 'lastLetterOn',
      type: 'text',
      admin: { hidden: true },
    },
    {
      // That letter in the outbox, until what became of it has been counted.
      name: 'lastLetter',
      type: 'text',
      index: true,
      admin: { hidden: true },
    },
    {
      // Letters refused one after another.
      name: 'refusals',
      type: 'number',
      admin: { hidden: true },
    },
    {
      // The letter that came back later.
      name: 'cameBack',
      type: 'text',
      admin: { hidden: true },
    },
  ],
}
