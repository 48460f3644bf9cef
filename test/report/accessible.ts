/** The page of `chaff report` looked through by axe-core: what it finds would keep people from using it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import t from 'tap'
import { CHAFF, STORY } from '../support/articles.js'
import { NO_CHROMIUM, startChromium } from '../support/chromium.js'
import { run } from '../support/program.js'

const [A, B] = STORY
const [X, Y] = CHAFF
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong in the page as it stands, and where. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
  if (passes.length === 0) throw new Error('nothing was looked at')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

void t.test('the report holds nothing that shuts people out', { skip: NO_CHROMIUM }, async (t) => {
  const folder = t.testdir({})
  const input = join(folder, 'in.jsonl')
  const report = join(folder, 'report.html')
  const records = [
    { id: 'one', url: 'https://ostrel.example/1', text: [A, '', X, '', B].join('\n') },
    { id: 'two', url: 'https://post.example/2', text: [B, Y, A, X].join('\n') },
  ]
  writeFileSync(input, records.map((record) => JSON.stringify(record)).join('\n'))
  t.equal((await run(['report', input, '-o', report])).status, 0)
  const browser = await startChromium(t)
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    // The page’s policy would not let the looking-glass in.
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    await page.goto(pathToFileURL(report).href)
    t.strictSame(await faults(page), [], `${colorScheme}: overview`)
    await page.getByRole('tab', { name: 'Documents' }).click()
    t.strictSame(await faults(page), [], `${colorScheme}: documents`)
    await page.getByRole('listbox').press('Enter')
    await page.getByLabel('eager').check()
    t.strictSame(await faults(page), [], `${colorScheme}: a document`)
    await page.locator('.line.judged .text').first().focus()
    await page.keyboard.press('r')
    await page.getByRole('tab', { name: /Marks/u }).click()
    t.strictSame(await faults(page), [], `${colorScheme}: marks`)
    await page.evaluate('document.body.append(document.createElement("img"))')
    t.not((await faults(page)).length, 0, 'a picture without words is found')
    await context.close()
  }
})
