import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import { HoldNotice } from '@/components/PublicForm/HoldNotice'
import { type FormGuard, PROOF_FIELD, STAMP_FIELD } from '@/forms/guardFields'

import { type DrawnDoor, useFormWork } from './useFormWork'

interface Props {
  guard: FormGuard | undefined
}

interface FormProps extends Props {
  action: (form: FormData) => void
  door: DrawnDoor
  children: ReactNode
}

/** A form of React's that anyone may send, through the same door as those of the reading pages. */
export function GuardedForm({ action, door, guard, children }: FormProps) {
  const { form, onSubmit } = useFormWork(guard, door.worker)
  return (
    <form
      action={action}
      className="account-form account-form--wide"
      noValidate
      onSubmit={onSubmit}
      ref={form}
    >
      <Held contact={door.contact} guard={guard} />
      <GuardFields guard={guard} />
      {children}
      {guard?.isWorkAsked && <Working />}
    </form>
  )
}

/** What the server's door asks of a form; a browser that keeps what was typed keeps none of it. */
function GuardFields({ guard }: Props) {
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
function Held({ guard, contact }: Props & { contact: string }) {
  const t = useTranslations('directory.formHold')
  if (!guard?.hold) return null
  return <HoldNotice contact={contact} hold={guard.hold} key={guard.stamp} t={t} />
}

/** Where it is said that the form leaves once the browser is done. */
function Working() {
  const t = useTranslations('map.request')
  return <p className="form-work" role="status" data-working={t('working')} />
}
