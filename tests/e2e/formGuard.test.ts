import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { WAIT_S } from '@/forms/guardFields'
import { ON_AT } from '@/forms/pressure'
import { TRAP_FIELD } from '@/forms/readForms'
import { LEAST_MS } from '@/forms/stamp'
import { pathTo } from '@/i18n/paths'

import { describeInBrowser, expectCursorIn, readForm, useBrowser, WIDTHS } from './browser'
import { type RunningSite, startSite } from './site'

const SENT_BY_MACHINES = { reason: 'wrongPhone', [TRAP_FIELD]: 'Machines', locale: 'fr' }
const WORDS = 'El número ya no funciona.\nContestan solo por la mañana.'

describeInBrowser('a form that anyone may send', () => {
  const browser = useBrowser()
  let dataDir: string
  let site: RunningSite
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-forms-'))
    site = await startSite({
      DATA_DIR: dataDir,
      SEED: 'off',
      LMIA_KEEP_UP: 'off',
      RATE_LIMITS: 'off',
    })
  }, 400_000)
  afterAll(async () => {
    await site?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  const openForm = async (javaScript: boolean): Promise<Page> => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript })
    await page.goto(`${site.baseUrl}${pathTo('es', '/feedback')}`)
    await page.locator('[name=reason]').selectOption('wrongPhone')
    await page.locator('[name=message]').fill(WORDS)
    return page
  }
  const press = (page: Page) => page.getByRole('button', { name: 'Enviar' }).click()
  const thanked = (page: Page) => page.waitForURL(/sent=1/)

  it.each([true, false])(
    'comes back filled in when it is sent at once, and has only to be sent again (script: %s)',
    async (javaScript) => {
      const page = await openForm(javaScript)
      // As if its page had been drawn at the moment in which it is sent.
      await page.route(
        '**/api/feedback/send',
        async (route) => {
          const sent = new URLSearchParams(route.request().postData() ?? '')
          sent.set('stamp', await freshStamp())
          await route.continue({ postData: sent.toString() })
        },
        { times: 1 },
      )
      await press(page)
      const said = page.getByRole('alert')
      await said.waitFor()
      expect(await said.innerText()).toMatch(/Se envió muy rápido/)
      await expectCursorIn(page.locator('.form-hold'))
      expect(await page.locator('[name=message]').inputValue()).toBe(WORDS)
      await readForm(page)
      await press(page)
      await thanked(page)
    },
  )

  describe.each([true, false])('that asks for something by mail (script: %s)', (javaScript) => {
    const EMAIL = 'nadie@example.org'
    const open = async (address: string): Promise<Page> => {
      const page = await browser.visitor({ width: WIDTHS.phone, javaScript })
      await page.goto(`${site.baseUrl}${address}`)
      await page.locator('[name=email]').fill(EMAIL)
      return page
    }
    /** The page says a stamp that was drawn now, as if somebody had sent it at once. */
    const sayFresh = async (page: Page) => {
      const stamp = await freshStamp()
      await page.locator('[name=stamp]').evaluate((field, now) => {
        field.setAttribute('value', now)
      }, stamp)
    }

    it('a lost link: comes back filled in, then is sent', async () => {
      const page = await open(pathTo('es', '/my-sheet/lost'))
      await sayFresh(page)
      await page.locator('.public-form button').click()
      await page
        .getByRole('alert')
        .getByText(/Se envió muy rápido/)
        .waitFor()
      expect(await page.locator('[name=email]').inputValue()).toBe(EMAIL)
      await page.locator('[name=email]').fill('nadie')
      await page.locator('.public-form button').click()
      await page.locator('.form-errors').waitFor()
      await page.locator('[name=email]').fill(EMAIL)
      await readForm(page)
      await page.locator('.public-form button').click()
      await page.waitForURL(/sent=1/)
    })

    it('the map: comes back filled in, then is sent', async () => {
      const page = await open(pathTo('es', '/map/request'))
      await page.locator('[name=name]').fill('Persona imaginaria')
      await page.locator('[name=organization]').fill('Municipio inventado')
      await page.locator('[name=purpose]').fill('Preparar la acogida de la temporada.')
      await page.locator('[name=consent]').check()
      await sayFresh(page)
      const send = () => page.locator('form.account-form button').click()
      await send()
      await page
        .getByRole('alert')
        .getByText(/Se envió muy rápido/)
        .waitFor()
      expect(await page.locator('[name=purpose]').inputValue()).toMatch(/Preparar/)
      expect(await page.locator('[name=consent]').isChecked()).toBe(true)
      await readForm(page)
      await send()
      await page.getByText(EMAIL).waitFor()
      expect(await page.locator('form.account-form').count()).toBe(0)
    })
  })

  describe('while machines send many', () => {
    let before: Page
    /** Without a script, they wait while the others are asked for work. */
    let impatient: Page
    let patient: Page
    beforeAll(async () => {
      before = await openForm(true)
      impatient = await openForm(false)
      patient = await openForm(false)
      await readForm(patient)
      await sendAsMachines()
    })
    const overOn = (page: Page) => page.getByText('Ya puede presionar el botón.')

    it('asks whoever has no script to wait, and says how much longer to whoever presses too soon', async () => {
      const askedToWait = async (page: Page) => {
        await press(page)
        const said = page.getByRole('alert')
        await said.waitFor()
        expect(await said.innerText()).toContain(`espere ${WAIT_S} segundos`)
        expect(await overOn(page).isVisible()).toBe(false)
      }
      await askedToWait(impatient)
      await press(impatient)
      await impatient
        .getByRole('alert')
        .getByText(/Espere \d+ segundos más/)
        .waitFor()
      await askedToWait(patient)
    })

    it('asks for work, which a browser does by itself', async () => {
      // Whoever opened it before is asked once more, with what was written.
      await press(before)
      await before.getByRole('alert').waitFor()
      // It may be done before anybody has read that it is under way.
      expect(await before.getByRole('alert').innerText()).toMatch(
        /su navegador (?:hace un|terminó el) cálculo/i,
      )
      expect(await before.getByRole('alert').innerText()).not.toMatch(/espere/)
      expect(await before.locator('[name=message]').inputValue()).toBe(WORDS)
      await press(before)
      await thanked(before)

      const after = await openForm(true)
      await readForm(after)
      await press(after)
      await thanked(after)
    })

    it('asks for work for the map too, and it leaves by itself once that is done', async () => {
      const page = await browser.visitor({ width: WIDTHS.phone })
      await page.goto(`${site.baseUrl}${pathTo('es', '/map/request')}`)
      await page.locator('[name=name]').fill('Persona imaginaria')
      await page.locator('[name=email]').fill('otra@example.org')
      await page.locator('[name=organization]').fill('Municipio inventado')
      await page.locator('[name=purpose]').fill('Preparar la acogida de la temporada.')
      await page.locator('[name=consent]').check()
      await page.locator('form.account-form button').click()
      await page.getByText('otra@example.org').waitFor({ timeout: 60_000 })
    })

    it('says when the wait is over, which another press did not make longer', async () => {
      // The other one pressed before: its wait is over by then too, however late it presses again.
      if (!(await overOn(impatient).isVisible())) await press(impatient)
      await overOn(patient).waitFor({ timeout: (WAIT_S + 10) * 1000 })
      for (const page of [patient, impatient]) {
        expect(await page.locator('[name=message]').inputValue()).toBe(WORDS)
        await press(page)
        await thanked(page)
      }
    })
  })

  /** Of a page that a busy machine drew in less than half of the time that a person reads. */
  const freshStamp = async (): Promise<string> => {
    const since = Date.now()
    const page = await fetch(`${site.baseUrl}${pathTo('es', '/feedback')}`)
    const stamp = /name="stamp"[^>]*value="([^"]+)"/.exec(await page.text())![1]!
    return Date.now() - since < LEAST_MS / 2 ? stamp : freshStamp()
  }

  const sendAsMachines = () =>
    Promise.all(
      Array.from({ length: ON_AT.machines }, () =>
        fetch(`${site.baseUrl}/api/feedback/send`, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'Sec-Fetch-Site': 'same-origin' },
          body: new URLSearchParams(SENT_BY_MACHINES),
        }),
      ),
    )
})
