import type { ComponentPropsWithoutRef } from 'react'

interface Look {
  /** One primary action on a screen; the others are secondary or plain. */
  kind?: 'primary' | 'secondary' | 'plain'
  block?: boolean
  large?: boolean
}

/** Something to press in a form. */
export function Button({
  kind,
  block,
  large,
  className,
  type = 'submit',
  ...rest
}: Look & ComponentPropsWithoutRef<'button'>) {
  return <button type={type} className={looks({ kind, block, large }, className)} {...rest} />
}

/** A link that looks like a button: call, way there, download. */
export function ButtonLink({
  kind,
  block,
  large,
  className,
  ...rest
}: Look & ComponentPropsWithoutRef<'a'> & { href: string }) {
  return <a className={looks({ kind, block, large }, className)} {...rest} />
}

function looks({ kind = 'primary', block, large }: Look, className?: string): string {
  return [
    'button',
    `button--${kind}`,
    block && 'button--block',
    large && 'button--large',
    className,
  ]
    .filter(Boolean)
    .join(' ')
}
