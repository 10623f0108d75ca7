'use client'

import {
  FieldDescription,
  PasswordField,
  useAuth,
  useDocumentInfo,
  useTranslation,
} from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'

import { sameId } from '@/db/ids'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const LABEL: Label = {
  fr: 'Mot de passe actuel',
  en: 'Current password',
  es: 'Contraseña actual',
}

const DESCRIPTION: Label = {
  fr: 'Demandé seulement pour changer votre courriel ou votre mot de passe.',
  en: 'Asked only to change your e-mail or your password.',
  es: 'Se pide solo para cambiar su correo o su contraseña.',
}

const PATH = 'currentPassword'

/** On one's own account: the password as it is, without which it cannot be changed. */
export const CurrentPassword: UIFieldClientComponent = () => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  if (!sameId(user, id)) return null
  const locale = firstLocale(i18n.language)
  return (
    <div className="field-type">
      <PasswordField
        autoComplete="current-password"
        field={{ name: PATH, label: LABEL[locale] }}
        indexPath=""
        parentPath=""
        parentSchemaPath=""
        path={PATH}
        schemaPath={PATH}
        validate={() => true}
      />
      <FieldDescription description={DESCRIPTION[locale]} path={PATH} />
    </div>
  )
}
