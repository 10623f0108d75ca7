import {
  type CollectionConfig,
  type DateField,
  type FieldHook,
  type TextField,
  type TextFieldSingleValidation,
  ValidationError,
} from 'payload'

import { isDay } from '@/days/calendar'
import { parseDay, sayDayProblem } from '@/days/parseDay'
import { personLocale } from '@/i18n/firstLocale'

type Options<Field extends DateField | TextField> = Pick<
  Field,
  'access' | 'admin' | 'index' | 'label' | 'required'
> & { name: string }

/**
 * A day of the calendar, kept as 'yyyy-MM-dd' without hour or zone: what people mean when they type
 * a date. Words and digits are understood in any of the languages; what is not is refused, also in
 * a draft.
 */
export const dayField = (options: Options<TextField>): TextField => ({
  ...options,
  type: 'text',
  hasMany: false,
  admin: {
    ...options.admin,
    components: {
      Field: '@/admin/DayField#DayField',
      Cell: '@/admin/DayField#DayCell',
      Diff: '@/admin/ValueDiff#WholeDiff',
      ...options.admin?.components,
    },
  },
  hooks: { beforeValidate: [understandDay], beforeChange: [refuseOtherThanDay] },
  validate: checkDay,
  custom: { isDay: true },
})

/** Whether a field is one of ours for a day. */
export const isDayField = (field: { type: string; custom?: Record<string, unknown> }): boolean =>
  field.type === 'text' && field.custom?.isDay === true

/** A moment: when the site did or sent something. Written by the site, read on Quebec's clock. */
export const momentField = (options: Options<DateField>): DateField => ({
  ...options,
  type: 'date',
  admin: {
    ...options.admin,
    // What is typed in a filter of a list.
    date: { displayFormat: 'yyyy-MM-dd HH:mm' },
    components: {
      Field: '@/admin/MomentField#MomentField',
      Cell: '@/admin/MomentField#MomentCell',
      Diff: '@/admin/ValueDiff#WholeDiff',
    },
  },
})

/** The moment at which the last day of something is over, read as that day. */
export const endField = (options: Options<DateField>): DateField => {
  const field = momentField(options)
  const components = {
    ...field.admin?.components,
    Field: '@/admin/MomentField#EndField',
    Cell: '@/admin/MomentField#EndCell',
  }
  return { ...field, admin: { ...field.admin, components } }
}

/** Payload's own two moments, as the others are read: in lists, and above the form. */
export function withMoments(collection: CollectionConfig): CollectionConfig {
  if (collection.timestamps === false) return collection
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            '@/admin/MomentField#LastChange',
            ...(components?.edit?.beforeDocumentControls ?? []),
          ],
        },
      },
    },
    fields: [...collection.fields, ...OWN_MOMENTS],
  }
}

/** A field that says nothing where two versions are compared. */
export const NOT_COMPARED = '@/admin/NotCompared#NotCompared'

const OWN_MOMENTS: DateField[] = [
  momentField({
    name: 'updatedAt',
    index: true,
    label: { fr: 'Modifié le', en: 'Updated on', es: 'Modificado el' },
    admin: { hidden: true, disableBulkEdit: true },
  }),
  momentField({
    name: 'createdAt',
    index: true,
    label: { fr: 'Créé le', en: 'Created on', es: 'Creado el' },
    admin: { hidden: true, disableBulkEdit: true },
  }),
].map((field) => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin?.components, Diff: NOT_COMPARED } },
}))

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

/** What was typed, as a day when it is one; an empty box is no day. */
const understandDay: FieldHook = ({ value }) => {
  if (value === '') return null
  if (typeof value !== 'string') return value
  const parsed = parseDay(value)
  return parsed.is === 'day' ? parsed.day : value
}

const checkDay: TextFieldSingleValidation = (value, { req, required }) =>
  isBlank(value)
    ? !required || req.t('validation:required')
    : isDay(value) || sayDayProblem(String(value), personLocale(req))

/** Drafts are saved without validation; a day that is none would be silently wrong in them. */
const refuseOtherThanDay: FieldHook = ({ collection, field, path, req, value }) => {
  if (isBlank(value) || isDay(value)) return value
  throw new ValidationError(
    {
      collection: collection?.slug,
      errors: [
        {
          label: 'label' in field ? field.label || undefined : undefined,
          message: sayDayProblem(String(value), personLocale(req)),
          path: path.join('.'),
        },
      ],
      req,
    },
    req.t,
  )
}
