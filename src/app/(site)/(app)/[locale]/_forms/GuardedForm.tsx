import { useTranslations } from 'next-intl'

import { HoldNotice } from '@/components/PublicForm/HoldNotice'
import { type FormGuard, PROOF_FIELD, STAMP_FIELD } from '@/forms/guard'

interface Props {
  guard: FormGuard | undefined
}

/** What the server's door asks of a form; a browser that keeps what was typed keeps none of it. */
export function GuardFields({ guard }: Props) {
  if (!guard) return null
  return (
    <>
      <input type="hidden" name={STAMP_FIELD} value={guard.stamp} autoComplete="off" readOnly />
      {guard.isWorkAsked && (
        <input
          type="hidden"
          name={PROOF_FIELD}
          defaultValue={guard.proof ?? ''}
          key={guard.stamp}
          autoComplete="off"
        />
      )}
    </>
  )
}

/** Why the form came back though nothing of it is wrong. */
export function Held({ guard, contact }: Props & { contact: string }) {
  const t = useTranslations('directory.formHold')
  if (!guard?.hold) return null
  return <HoldNotice contact={contact} hold={guard.hold} key={guard.stamp} t={t} />
}

/** Where it is said that the form leaves once the browser is done. */
export function Working() {
  const t = useTranslations('map.request')
  return <p className="form-work" role="status" data-working={t('working')} />
}
