import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { getFormatter, getTranslations } from 'next-intl/server'

import { CardTable } from '@/components/CardTable'
import { Section } from '@/components/Section'
import { readColorTokens } from '@/components/styles/colorTokens'
import type { Locale } from '@/i18n/locales'

/** The stylesheet itself is read, so that the table cannot say otherwise. */
const TOKENS = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'src/components/styles/tokens.css',
)

/** The colours, what each is for, and how it reads on paper. */
export async function Colours({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  const format = await getFormatter({ locale })
  const tokens = readColorTokens(await readFile(TOKENS, 'utf8'))
  const ratio = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <Section title={t('tokens')}>
      <p>{t('tokensLead')}</p>
      <CardTable
        columns={[
          { label: t('name') },
          { label: t('role') },
          { label: t('light') },
          { label: t('dark') },
          { label: t('contrast'), numeric: true },
        ]}
        rows={tokens
          .filter(({ name }) => t.has(`roles.${name}`))
          .map(({ name, light, dark, contrast }) => [
            name,
            t(`roles.${name}`),
            <Swatch key="light" color={light} />,
            <Swatch key="dark" color={dark} />,
            `${ratio(contrast.light)} · ${ratio(contrast.dark)}`,
          ])}
      />
    </Section>
  )
}

function Swatch({ color }: { color: string }) {
  return (
    <>
      <svg className="swatch" viewBox="0 0 88 36" aria-hidden="true">
        <rect x="0.5" y="0.5" width="87" height="35" rx="3" fill={color} />
      </svg>
      <code>{color}</code>
    </>
  )
}
