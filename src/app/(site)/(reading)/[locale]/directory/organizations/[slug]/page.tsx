import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { JsonLd } from '@/components/JsonLd'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { VerificationBadge } from '@/components/VerificationBadge'
import { findMergedAddress, findOrganization, findStructuredData } from '@/data/directory'
import { dayAt } from '@/days/calendar'
import { absoluteUrl, pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { Actions } from './_sheet/Actions'
import { Notices } from './_sheet/Notices'
import { About, Offer, Reach } from './_sheet/Offer'
import { Places } from './_sheet/Places'
import { Share, Trust } from './_sheet/Trust'

interface Props {
  params: Promise<{ locale: string; slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await readParams(params)
  const sheet = await findOrganization({ locale, slug })
  if (!sheet) return {}
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  return {
    title: sheet.name,
    description: t('metaDescription', { name: sheet.name }),
    alternates: pageAlternates(
      { pathname: '/directory/organizations/[slug]', params: { slug } },
      locale,
    ),
  }
}

/** The address of a sheet that was merged leads to the one that was kept. */
const leaveFor = (locale: Locale, slug: string | undefined): never =>
  slug
    ? permanentRedirect(
        pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } }),
      )
    : notFound()

/** One organization: what a person needs before calling or going, in that order. */
export default async function OrganizationPage({ params }: Props) {
  const { locale, slug } = await readParams(params)
  const sheet = await findOrganization({ locale, slug })
  if (!sheet) return leaveFor(locale, await findMergedAddress(slug))
  const t = await getTranslations({ locale, namespace: 'directory' })
  const today = dayAt(new Date())
  const [region] = sheet.regions
  const href = { pathname: '/directory/organizations/[slug]', params: { slug } } as const
  const facts = await findStructuredData({ slug, pageUrl: absoluteUrl(locale, href) })
  return (
    <Shell locale={locale} href={href} current="directory" region={region?.code} quickExit>
      <Page
        locale={locale}
        title={sheet.name}
        breadcrumbs={[
          { label: t('title'), href: pathTo(locale, '/directory') },
          ...(region
            ? [
                {
                  label: region.name,
                  href: pathTo(locale, {
                    pathname: '/directory/regions/[slug]',
                    params: { slug: region.slug },
                  }),
                },
              ]
            : []),
        ]}
        meta={<VerificationBadge locale={locale} verification={sheet.verification} />}
        aside={
          <>
            <Trust locale={locale} sheet={sheet} />
            <Share locale={locale} sheet={sheet} />
          </>
        }
      >
        {facts && <JsonLd data={facts} />}
        <div className="sheet">
          <Notices locale={locale} sheet={sheet} />
          <Actions locale={locale} sheet={sheet} />
          <Places locale={locale} sheet={sheet} today={today} />
          <Offer locale={locale} sheet={sheet} />
          <Reach locale={locale} sheet={sheet} />
          <About locale={locale} sheet={sheet} />
        </div>
      </Page>
    </Shell>
  )
}
