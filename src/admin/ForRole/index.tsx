'use client'

import {
  ArrayField,
  SelectField,
  useFormFields,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import type {
  ArrayFieldClientComponent,
  SelectFieldClientComponent,
  TextFieldClientComponent,
} from 'payload'
import { type ReactNode, useCallback } from 'react'

import { type Actor, type Role, ROLES } from '@/access/roles'
import { isNeededBy, type NeededField, roleProblems } from '@/accounts/roleNeeds'
import { DayField } from '@/admin/DayField'
import { firstLocale } from '@/i18n/firstLocale'

import './index.css'

/*
 * What an account needs for its roles, shown and asked for the moment that the role is chosen. A condition
 * of Payload's waits for the site, and is lost where an earlier answer comes back just after the choice.
 */

export const LanguagesForRole: SelectFieldClientComponent = (props) => {
  const { isNeeded, lacks, validate } = useForRole('languages')
  return isNeeded ? (
    <ForRole lacks={lacks}>
      <SelectField {...props} validate={validate} />
    </ForRole>
  ) : null
}

export const SheetsForRole: ArrayFieldClientComponent = (props) => {
  const { isNeeded, lacks, validate } = useForRole('sheets')
  return isNeeded ? (
    <ForRole lacks={lacks}>
      <ArrayField {...props} validate={validate} />
    </ForRole>
  ) : null
}

export const MapDayForRole: TextFieldClientComponent = (props) => {
  const { isNeeded, lacks, validate } = useForRole('mapAccessUntil')
  return isNeeded ? (
    <ForRole lacks={lacks}>
      <DayField {...props} validate={validate} />
    </ForRole>
  ) : null
}

/** What the field lacks is said here: the site, which asks nothing of an empty one by itself, takes it back. */
const ForRole = ({ children, lacks }: { children: ReactNode; lacks: string | undefined }) => (
  <div className="for-role">
    {children}
    {lacks && (
      <p className="desk-error" role="alert">
        {lacks}
      </p>
    )}
  </div>
)

/** Whether a role of the account needs the field now, and what it says while it is empty. */
function useForRole(field: NeededField) {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const roles = useFormFields(([fields]) => fields.roles)
  const own = useFormFields(([fields]) => fields[field])
  // As on the site: what was lacking before keeps nobody from changing the rest.
  const lackedIt = problemOf(field, own?.initialValue, roles?.initialValue) !== undefined
  const validate = useCallback(
    (value: unknown, { data }: { data: object }): string | true => {
      const problem = problemOf(field, value, 'roles' in data ? data.roles : [])
      return problem && !lackedIt ? problem.refusal[locale] : true
    },
    [field, lackedIt, locale],
  )
  const isSubmitted = useFormSubmitted()
  const problem = lackedIt ? undefined : problemOf(field, own?.value, roles?.value)
  return {
    isNeeded: isNeededBy({ roles: rolesIn(roles?.value) }, field),
    lacks: isSubmitted ? problem?.refusal[locale] : undefined,
    validate,
  }
}

const rolesIn = (value: unknown): readonly Role[] =>
  ROLES.filter((role) => Array.isArray(value) && value.includes(role))

const rowsIn = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** What is wrong with a field as the form has it. */
function problemOf(field: NeededField, value: unknown, roles: unknown) {
  const account: Actor = {
    roles: rolesIn(roles),
    languages: Array.isArray(value) ? value.map(String) : [],
    // The form has the number of rows; what each lacks is said by its own fields.
    sheets: Array.from({ length: rowsIn(value) }, (_, at) => ({ organization: at })),
    mapAccessUntil: typeof value === 'string' ? value : null,
  }
  return roleProblems(account).find((problem) => problem.field === field)
}
