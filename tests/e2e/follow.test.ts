import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { describeInBrowser, readForm, useBrowser, WIDTHS } from './browser'
import { mailTo } from './mailbox'

const ANA = 'ana-suit@example.org'

describeInBrowser('somebody who wants to know what changes', () => {
  const browser = useBrowser()

  it('follows a chapter from its page without a script, confirms by the letter, changes, and leaves', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(
      pathTo('es', { pathname: '/guide/[slug]', params: { slug: 'normes-du-travail' } }),
    )
    await page.getByRole('link', { name: 'Seguir este capítulo por correo' }).click()
    expect(await page.locator('#chapter').inputValue()).toBe('normes-du-travail')
    await page.getByLabel('Su dirección de correo').fill(ANA)
    await readForm(page)
    await page.getByRole('button', { name: 'Seguir' }).click()
    await page.getByRole('heading', { name: 'Mire su correo' }).waitFor()
    const letter = await mailTo(ANA)
    const link = /https?:\/\/\S+key=\S+/.exec(letter)?.[0] ?? ''
    const { pathname, search } = new URL(link)
    await page.goto(pathname + search)
    await page.getByRole('button', { name: 'Confirmar' }).click()
    await page.getByText('Está confirmado').waitFor()
    await page.getByLabel('Toda la guía').check()
    await page.getByRole('button', { name: 'Guardar' }).click()
    await page.getByText('Sus opciones quedaron guardadas').waitFor()
    await page.getByRole('button', { name: 'No recibir nada más' }).click()
    await page.getByRole('heading', { name: 'Ya no sigue nada' }).waitFor()
    await page.goto(pathname + search)
    await page.getByRole('heading', { name: 'Este enlace ya no sirve' }).waitFor()
  })
})
