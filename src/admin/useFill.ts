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

/** @returns whether the form has them; if not, nobody answered, and it is as it was */
export type Fill = (data: Fields, isUnsaved: boolean) => Promise<boolean>

/**
 * Puts other words into the open form, as the site or the person has them. Payload's own `reset` falls with the whole
 * page where the site draws no form: without a network, or once the session ended.
 */
export function useFill(): Fill {
  const { replaceState, setModified } = useForm()
  const { getFormState } = useServerFunctions()
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const operation = useOperation()
  return useCallback(
    async (data, isUnsaved) => {
      const drawn = await drawnForm(async () =>
        getFormState({
          ...(id === undefined ? {} : { id }),
          ...(collectionSlug ? { collectionSlug } : {}),
          ...(globalSlug ? { globalSlug } : {}),
          data: { ...data },
          docPermissions,
          docPreferences: await getDocPreferences(),
          locale,
          operation,
          renderAllFields: true,
          schemaPath: collectionSlug ?? globalSlug ?? '',
          skipValidation: true,
        }),
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

/** The fields of a form as the site draws them; nothing where it draws none. */
export async function drawnForm<State>(
  ask: () => Promise<{ state?: State | null } | null | undefined>,
): Promise<State | undefined> {
  try {
    const answer = await ask()
    return answer?.state ?? undefined
  } catch {
    return undefined // no network, or an answer that is not ours
  }
}
