import type { ComponentPropsWithoutRef, ReactNode } from 'react'

interface FrameProps {
  /** Also the id; unique on the page. */
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do, in the reader's language. */
  error?: ReactNode
  /** Marked with a star; the form says what it means. */
  required?: boolean
}

type TextProps = FrameProps & Omit<ComponentPropsWithoutRef<'input'>, 'name' | 'id'>

/** A line of text with its label, hint and error, tied together for screen readers. */
export function TextField({ name, id = name, label, hint, error, ...input }: TextProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={input.required}>
      <input className="input" id={id} name={name} {...described(id, hint, error)} {...input} />
    </FieldFrame>
  )
}

type AreaProps = FrameProps & Omit<ComponentPropsWithoutRef<'textarea'>, 'name' | 'id'>

export function TextAreaField({ name, id = name, label, hint, error, ...area }: AreaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={area.required}>
      <textarea className="input" id={id} name={name} {...described(id, hint, error)} {...area} />
    </FieldFrame>
  )
}

export interface Option {
  value: string
  label: string
}

type SelectProps = FrameProps & {
  options: readonly Option[]
  /** First choice, with an empty value: "All languages". */
  anyLabel?: string
} & Omit<ComponentPropsWithoutRef<'select'>, 'name' | 'id'>

export function SelectField(props: SelectProps) {
  const { name, id = name, label, hint, error, options, anyLabel, ...select } = props
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={select.required}>
      <select className="input" id={id} name={name} {...described(id, hint, error)} {...select}>
        {anyLabel && <option value="">{anyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

type ChoiceProps = Pick<FrameProps, 'label' | 'hint' | 'error'> & ComponentPropsWithoutRef<'input'>

/** A box that stands alone, with what is wrong with it. */
export function ChoiceField({ name, error, ...choice }: ChoiceProps & { name: string }) {
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      <FieldError id={name} error={error} />
      <Choice id={name} name={name} {...described(name, undefined, error)} {...choice} />
    </div>
  )
}

/** One box or one button of a group; put several in a `FieldGroup`. */
export function Choice({ label, hint, type = 'checkbox', ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input type={type} {...input} />
      <span>
        {label}
        {input.required && <RequiredStar />}
        {hint && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  )
}

/** Several choices that answer one question. */
export function FieldGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {children}
    </fieldset>
  )
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  required,
  children,
}: Omit<FrameProps, 'name'> & { id: string; children: ReactNode }) {
  return (
    <div className={error ? 'field field--invalid' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <RequiredStar />}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}

/** Screen readers have `required` of the field itself. */
const RequiredStar = () => (
  <span className="field-star" aria-hidden="true">
    {'\u00a0*'}
  </span>
)

const FieldError = ({ id, error }: { id: string; error: ReactNode }) =>
  error ? (
    <p className="field-error" id={`${id}-error`}>
      <span aria-hidden="true">✕</span> {error}
    </p>
  ) : null

function described(id: string, hint: ReactNode, error: ReactNode) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    'aria-describedby': parts || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}
