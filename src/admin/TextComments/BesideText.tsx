'use client'

import { useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

import { threadAddress } from '@/comments/threadAddress'

import { ScreenLink } from '../ScreenLink'
import { wordsIn } from './words'

/** In the form of a comment: the way to where it is answered. */
export function BesideText() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const valueOf = (name: string) => (fields: Record<string, { value?: unknown }>) =>
    String(fields[name]?.value ?? '')
  const collection = useFormFields(([fields]) => valueOf('resourceType')(fields))
  const text = useFormFields(([fields]) => valueOf('resourceKey')(fields))
  const thread = useFormFields(([fields]) => valueOf('thread')(fields)) || id
  if (!collection || !text || thread === undefined) return null
  return (
    <p className="desk field-type">
      <ScreenLink href={threadAddress(config.routes.admin, { collection, id: text }, thread)}>
        {wordsIn(i18n.language).beside}
      </ScreenLink>
    </p>
  )
}
