'use client'

import {
  useDocumentInfo,
  useForm,
  useLocale,
  useOperation,
  useServerFunctions,
} from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Fields } from '@/together'

import { drawnForm, inTime } from './drawnForm'

/**
 * @param isWanted whether they are still to be put in, once the site has drawn them
 * @returns whether the form has them; if not, nobody answered or wants them, and it is as it was
 */
export type Fill = (data: Fields, isUnsaved: boolean, isWanted?: () => boolean) => Promise<boolean>

/**
 * Puts other words into the open form, as the site or the person has them. Payload's own `reset` falls with the whole
 * page where the site draws no form: without a network, or once the session ended. What a person
 * prefers is waited for a moment only: without a network Payload never answers.
 */
export function useFill(): Fill {
  const { replaceState, setModified } = useForm()
  const { getFormState } = useServerFunctions()
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const operation = useOperation()
  return useCallback(
    async (data, isUnsaved, isWanted) => {
      const drawn = await drawnForm(
        async () =>
          getFormState({
            ...(id === undefined ? {} : { id }),
            ...(collectionSlug ? { collectionSlug } : {}),
            ...(globalSlug ? { globalSlug } : {}),
            data: { ...data },
            docPermissions,
            docPreferences: (await inTime(getDocPreferences(), PREFERENCES_MS)) ?? { fields: {} },
            locale,
            operation,
            renderAllFields: true,
            schemaPath: collectionSlug ?? globalSlug ?? '',
            skipValidation: true,
          }),
        isWanted && { isWanted },
      )
      if (!drawn) return false
      replaceState(drawn)
      setModified(isUnsaved)
      return true
    },
    [
      replaceState,
      setModified,
      getFormState,
      collectionSlug,
      docPermissions,
      getDocPreferences,
      globalSlug,
      id,
      locale,
      operation,
    ],
  )
}

/** Which rows a person has folded: a form is drawn without it when it is not to be had, in milliseconds. */
const PREFERENCES_MS = 2000
