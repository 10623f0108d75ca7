'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Section } from '@/components/Section'

/** The recovery codes, this once: to print, to copy, to write down. */
export function RecoveryCodes({ codes, goOn }: { codes: readonly string[]; goOn: string }) {
  const t = useTranslations('account.secondStep')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1}>
      <Callout tone="info" title={t('codesTitle')}>
        <p>{t('codesOnce')}</p>
      </Callout>
      <Section title={t('codesList')}>
        <ol className="account-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <WithScript codes={codes} />
        <p>
          <ButtonLink href={goOn}>{t('goOn')}</ButtonLink>
        </p>
      </Section>
    </div>
  )
}

/** Printing and copying; without JavaScript the browser prints by its own menu. */
function WithScript({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('account.secondStep')
  const [isThere, setIsThere] = useState(false)
  const [copied, setCopied] = useState<'yes' | 'no'>()
  useEffect(() => setIsThere(true), [])
  if (!isThere) return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <>
      <p className="button-row">
        <Button type="button" kind="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button type="button" kind="secondary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </p>
      <p role="status">{copied && t(copied === 'yes' ? 'copied' : 'notCopied')}</p>
    </>
  )
}
