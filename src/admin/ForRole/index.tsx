'use client'

import { RelationshipField, SelectField, useFormFields, useTranslation } from '@payloadcms/ui'
import type {
  RelationshipFieldClientComponent,
  SelectFieldClientComponent,
  TextFieldClientComponent,
} from 'payload'
import { useCallback } from 'react'

import { type Actor, type Role, ROLES } from '@/access/roles'
import { isNeededBy, type NeededField, roleProblems } from '@/accounts/roleNeeds'
import { DayField } from '@/admin/DayField'
import { firstLocale } from '@/i18n/firstLocale'

/*
 * What an account needs for its roles, shown and asked for the moment that the role is chosen. A condition
 * of Payload's waits for the site, and is lost where an earlier answer comes back just after the choice.
 */

export const LanguagesForRole: SelectFieldClientComponent = (props) => {
  const { isNeeded, validate } = useForRole('languages')
  return isNeeded ? <SelectField {...props} validate={validate} /> : null
}

export const OrganizationForRole: RelationshipFieldClientComponent = (props) => {
  const { isNeeded, validate } = useForRole('organization')
  return isNeeded ? <RelationshipField {...props} validate={validate} /> : null
}

export const MapDayForRole: TextFieldClientComponent = (props) => {
  const { isNeeded, validate } = useForRole('mapAccessUntil')
  return isNeeded ? <DayField {...props} validate={validate} /> : null
}

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
  return { isNeeded: isNeededBy({ roles: rolesIn(roles?.value) }, field), validate }
}

const rolesIn = (value: unknown): readonly Role[] =>
  ROLES.filter((role) => Array.isArray(value) && value.includes(role))

/** What is wrong with a field as the form has it. */
function problemOf(field: NeededField, value: unknown, roles: unknown) {
  const account: Actor = {
    roles: rolesIn(roles),
    languages: Array.isArray(value) ? value.map(String) : [],
    organization: typeof value === 'string' || typeof value === 'number' ? value : null,
    mapAccessUntil: typeof value === 'string' ? value : null,
  }
  return roleProblems(account).find((problem) => problem.field === field)
}
