/** The page of `chaff report` in a real Chromium. */
import { createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import t from 'tap'
import { clean } from '../../lib/clean.js'
import { readLabelled } from '../../lib/node/labelled.js'
import { readPageParts, reportPage } from '../../lib/node/report-page.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import type { ReportDocument } from '../../lib/report/document.js'
import { CHAFF, STORY } from '../support/articles.js'
import { listenForErrors, NO_CHROMIUM, startChromium } from '../support/chromium.js'
import { run } from '../support/program.js'
import { withVerdicts } from '../support/report.js'
import { ROOT } from '../support/root.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const SAMPLES = new URL('corpus/sites/ostrel-courier/', ROOT)
/** The first sample of the project that another mode would clean otherwise; which one it is, is for the weights to say. */
const SAMPLE = readdirSync(SAMPLES)
  .sort()
  .map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'))
  .find((text) => clean(text).text === text && clean(text, { mode: 'eager' }).text !== text)!
const HOSTILE = [
  '<script>window.harmed = true</script></script><img src=x onerror="window.harmed = true">',
  '<!-- no end',
  A,
  'مرحبا بكم في الجسر الذي أغلق يوم الاثنين \u202e',
  'w'.repeat(3000),
  X,
  B,
].join('\n')
const RECORDS = [
  { id: 'one', url: 'https://ostrel.example/1', text: [A, '', X, '', B].join('\n') },
  { id: 'two', url: 'https://ostrel.example/2', text: [B, X, C].join('\n') },
  { id: 'three', url: 'https://post.example/3', text: [C, Y, A].join('\n') },
  { id: '<b>four</b></script>', url: 'javascript:window.harmed=true', host: '<i>post</i>', text: HOSTILE },
  { id: 'sample', url: 'https://post.example/5', text: SAMPLE },
]

/** Whether what has the focus can be seen. */
const IN_SIGHT = `(() => {
  const { left, right, top, bottom } = document.activeElement.getBoundingClientRect()
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return seen !== null && document.activeElement.contains(seen)
})()`

interface Opened {
  readonly page: Page
  /** What went wrong in the page, and what it asked the network for. */
  readonly faults: string[]
}

async function open(browser: Browser, path: string, width = 1280): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const faults = listenForErrors(page)
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) faults.push(request.url())
  })
  page.setDefaultTimeout(20_000)
  await page.goto(pathToFileURL(path).href)
  return { page, faults }
}

/** Documents in the list; select boxes have options too. */
const rows = (page: Page, which: { name?: string } = {}) => page.getByRole('listbox').getByRole('option', which)
const nodes = (page: Page): Promise<number> => page.evaluate('document.querySelectorAll("*").length')
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.textContent')

void t.test('a report in Chromium', { skip: NO_CHROMIUM }, async (t) => {
  const folder = t.testdir({})
  const input = join(folder, 'in.jsonl')
  const report = join(folder, 'report.html')
  writeFileSync(input, RECORDS.map((record) => JSON.stringify(record)).join('\n'))
  t.equal((await run(['report', input, '-o', report])).status, 0)
  const untouched = join(folder, 'untouched.html')
  const calm = JSON.stringify({ id: 'calm', host: 'calm.example', text: [A, B].join('\n') })
  t.equal((await run(['report', '-o', untouched], { input: calm })).status, 0)
  const browser = await startChromium(t)

  await t.test('it sums up, and leads from a bar to its documents', async (t) => {
    const { page, faults } = await open(browser, report)
    await page.getByText('5 documents, 4 lines removed').waitFor()
    t.match(await page.getByRole('row', { name: 'paywall' }).textContent(), /paywall44$/u, '4 lines in 4 documents')
    await page.getByRole('button', { name: 'post.example' }).click()
    t.equal(await page.locator('.count').textContent(), '2 of 5 documents')
    t.equal(await page.getByRole('status').first().textContent(), '2 of 5 documents', 'and says so')
    // Which of them is the closer call is for the weights to say.
    t.strictSame((await rows(page).locator('.title').allTextContents()).sort(), ['sample', 'three'])
    t.strictSame(faults, [])
  })

  await t.test('an outlet of which nothing goes has a row without a bar', async (t) => {
    const { page } = await open(browser, untouched)
    t.match(await page.getByRole('row', { name: 'calm.example' }).textContent(), /calm\.example010 %$/u)
    t.equal(await page.locator('.outlets .fill').isVisible(), false)
  })

  await t.test('it is searched and filtered', async (t) => {
    const { page, faults } = await open(browser, report)
    await page.getByRole('tab', { name: 'Overview' }).press('ArrowRight')
    const count = page.locator('.count')
    await page.getByRole('searchbox').fill('THE RIVER ROSE')
    await page.getByText('3 of 5 documents').first().waitFor()
    await page.getByLabel('Outlet').selectOption('ostrel.example (2)')
    t.equal(await count.textContent(), '1 of 5 documents')
    await page.getByRole('searchbox').fill('')
    await page.getByText('2 of 5 documents').first().waitFor()
    await page.getByLabel('Outlet').selectOption('all')
    await page.getByLabel('Kind').selectOption('paywall (4)')
    t.equal(await count.textContent(), '4 of 5 documents')
    await page.getByLabel('Order').selectOption('as they came')
    t.equal(await rows(page).first().locator('.title').textContent(), 'one')
    t.strictSame(faults, [])
  })

  await t.test('by keyboard alone a document is read, and its lines are marked', async (t) => {
    const { page, faults } = await open(browser, report)
    await page.getByRole('tab', { name: 'Documents' }).click()
    await page.getByLabel('Order').selectOption('as they came')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    t.equal(await focused(page), 'one', 'the heading has the focus')
    t.strictSame(await page.locator('del').allTextContents(), [X], 'what went is struck through in its place')
    await page.locator('.line .text[tabindex="0"]').focus()
    await page.keyboard.press('n')
    t.equal(await focused(page), X, 'N leads to the line that went')
    t.ok(await page.evaluate(IN_SIGHT), 'nothing covers it')
    const reason = (await page.locator('.reason').textContent()) ?? ''
    t.match(reason, /^Line 2\. Removed: paywall\. Confidence 0\.99; careful removes from 0\.95\. Because of rule en\./u)
    const described = await page.locator('del').locator('..').getAttribute('aria-describedby')
    t.ok(
      reason.endsWith((await page.locator(`#${described ?? ''}`).textContent()) ?? '?'),
      'it is told to a screen reader too',
    )
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowUp')
    t.equal(await focused(page), A)
    await page.keyboard.press('r')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    t.equal(await focused(page), 'Remove')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    t.equal(
      await page.getByRole('tab', { name: 'Marks' }).textContent(),
      'Marks (2)',
      'a mark taken back and set again',
    )
    await page.getByText(B).hover()
    t.match(
      await page.locator('.reason').textContent(),
      /^Line 4\. Kept/u,
      'a line that is pointed at tells its reason',
    )
    t.strictSame(faults, [])
  })

  await t.test('marks outlive a reload, count wherever the line stands, and are saved as labelled lines', async (t) => {
    const { page, faults } = await open(browser, report)
    t.equal(await page.getByRole('tab', { name: /Marks/u }).textContent(), 'Marks', 'another window begins without')
    const common = page.getByRole('listitem').filter({ hasText: X })
    await common.getByRole('button', { name: 'Keep' }).click()
    await page.getByRole('tab', { name: 'Documents' }).click()
    await rows(page, { name: 'two' }).click()
    t.equal(
      await page
        .getByRole('row')
        .filter({ hasText: X })
        .getByRole('button', { name: 'Keep' })
        .getAttribute('aria-pressed'),
      'true',
    )
    await page.getByLabel('All lines without a mark are judged well').check()
    await page.reload()
    await page.getByRole('tab', { name: 'Marks (3)' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download labelled lines' }).click(),
    ])
    t.equal(download.suggestedFilename(), 'labels.jsonl')
    const path = join(folder, 'labels.jsonl')
    await download.saveAs(path)
    const labelled = []
    for await (const document of readLabelled(path)) labelled.push(document)
    t.match(labelled, [
      { id: 'one', host: 'ostrel.example', lines: [A, '', X, '', B], labels: [-1, -1, 1, -1, -1] },
      { id: 'two', lines: [B, X, C], labels: [1, 1, 1] },
      { id: '<b>four</b></script>', host: '<i>post</i>' },
    ])
    t.equal((await run(['score', path])).status, 0, 'chaff score reads them')
    const [rules] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download rules' }).click(),
    ])
    t.equal(rules.suggestedFilename(), 'site.rules')
    await page.getByText('2 rules saved as site.rules').waitFor({ state: 'attached' })
    await rules.saveAs(join(folder, 'site.rules'))
    t.equal((await run(['check-rules', join(folder, 'site.rules')])).status, 0, 'chaff reads them')
    await page.getByRole('button', { name: 'Take back' }).first().click()
    t.equal(await page.getByRole('tab', { name: /Marks/u }).textContent(), 'Marks (2)')
    t.strictSame(faults, [])
  })

  await t.test('another mode is shown at once, as clean() judges', async (t) => {
    const { page, faults } = await open(browser, report)
    await page.getByRole('tab', { name: 'Documents' }).click()
    await rows(page, { name: 'sample' }).click()
    for (const mode of ['eager', 'balanced', 'careful'] as const) {
      await page.getByRole('radio', { name: mode }).check()
      const lines = SAMPLE.split('\n')
      const gone = clean(SAMPLE, { mode, host: 'post.example' }).verdicts.filter(
        ({ keep, line }) => !keep && lines[line]?.trim() !== '',
      )
      t.strictSame(
        await page.locator('del').allTextContents(),
        gone.map(({ line }) => lines[line]!),
        mode,
      )
      if (mode === 'eager') {
        t.ok(gone.length > 0, 'the sample has lines that eager removes')
        t.match(await page.locator('.difference').textContent(), /^Eager would remove \d+ more lines?\.$/u)
        await page.locator('.line .text').first().focus()
        for (let left = gone.length; left > 0; left--) {
          await page.keyboard.press('n')
          if (!(await page.evaluate(IN_SIGHT))) t.fail(`out of sight: ${await focused(page)}`)
        }
      }
    }
    t.equal(await page.locator('.difference').textContent(), '')
    t.strictSame(faults, [])
  })

  await t.test('what documents say stays text, and fits on a phone', async (t) => {
    const { page, faults } = await open(browser, report, 360)
    for (const view of ['Overview', 'Documents', 'Marks']) {
      await page.getByRole('tab', { name: view }).click()
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, view)
    }
    await page.getByRole('tab', { name: 'Documents' }).click()
    await rows(page, { name: 'four' }).click()
    t.equal(await page.getByRole('heading', { level: 2 }).textContent(), '<b>four</b></script>')
    t.strictSame(await page.locator('.line .text').allTextContents(), HOSTILE.split('\n'))
    t.equal(await page.locator('.reader a').count(), 0, 'an address that is none of the web is no link')
    t.ok(await page.evaluate('document.querySelector(".reader").scrollWidth <= 360'), 'long words are broken')
    t.equal(await page.evaluate('getComputedStyle(document.querySelectorAll(".line .text")[3]).direction'), 'rtl')
    t.equal(await page.evaluate('window.harmed'), undefined)
    t.equal(await page.evaluate('try { document.body.innerHTML = "<p>"; "parsed" } catch { "refused" }'), 'refused')
    const refused = faults.splice(0)
    t.ok(
      refused.length > 0 && refused.every((fault) => /TrustedHTML|Trusted Type/u.test(fault)),
      'by the page’s policy',
    )
    await page.getByRole('button', { name: 'All documents' }).click()
    t.ok(await page.getByRole('listbox').isVisible(), 'and there is a way back')
    t.strictSame(faults, [])
  })
})

const DOCUMENTS = 10_000

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of documents that are read
async function* many(): AsyncGenerator<ReportDocument> {
  for (let i = 0; i < DOCUMENTS; i++) {
    yield withVerdicts([A, X, B, `Number ${String(i)}.`], [{ line: 1, kind: 'paywall', confidence: 0.99 }], {
      id: `document ${String(i)}`,
      host: `outlet-${String(i % 50)}.example`,
      removed: { paywall: 1 },
    })
  }
}

void t.test('ten thousand documents scroll with few elements in the page', { skip: NO_CHROMIUM }, async (t) => {
  const path = join(t.testdir({}), 'many.html')
  const pieces = reportPage(await readPageParts(), 'careful', rulebook, many())
  await pipeline(Readable.from(pieces), createWriteStream(path))
  const { page, faults } = await open(await startChromium(t), path)
  await page.getByRole('tab', { name: 'Documents' }).click()
  t.equal(await page.locator('.count').textContent(), '10,000 documents')
  const most: number = await page.evaluate(`(async () => {
    const list = document.querySelector('[role=listbox]')
    let most = 0
    for (let step = 0; step <= 60; step++) {
      list.scrollTop = (list.scrollHeight - list.clientHeight) * step / 60
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      most = Math.max(most, document.querySelectorAll('*').length)
      const { top, bottom } = list.getBoundingClientRect()
      for (const y of [top + 5, bottom - 5]) {
        const row = document.elementFromPoint(100, y).closest('[role=option]')
        if (row === null) throw new Error('a row is missing at step ' + step)
      }
    }
    return most
  })()`)
  t.ok(most < 1000, `${String(most)} elements at most`)
  await page.getByRole('listbox').press('End')
  t.equal(await page.locator('.row.active .title').textContent(), 'document 9999')
  t.strictSame(await page.locator('.row.active').getAttribute('aria-posinset'), '10000')
  await page.getByRole('searchbox').fill('number 777.')
  await page.getByText('1 of 10,000 documents').first().waitFor()
  await rows(page).click()
  t.equal(await focused(page), 'document 777')
  t.ok((await nodes(page)) < 1000)
  t.strictSame(faults, [])
})
