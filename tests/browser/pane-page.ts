import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

const screenshots = join(__dirname, '../../.build/screenshots');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** The page as its user meets it, and a record of what must never happen on it. */
export class PanePage {
  private constructor(
    readonly page: Page,
    /** Requests to other servers, errors, and whatever the content policy forbade. */
    readonly mishaps: string[],
  ) {}

  static async open(
    browser: Browser,
    address: string,
    size: { width: number; height: number } = { width: 1280, height: 800 },
    ownServers: readonly string[] = [address],
  ): Promise<PanePage> {
    return PanePage.on(await browser.newPage({ viewport: size }), address, ownServers);
  }

  /** On a page that was made ready for it. */
  static async on(page: Page, address: string, ownServers: readonly string[] = [address]): Promise<PanePage> {
    const mishaps: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      const isOwn = ownServers.some((own) => url.startsWith(own));
      if (!isOwn && !url.startsWith('data:') && !url.startsWith('blob:')) mishaps.push(`request to ${url}`);
    });
    page.on('pageerror', (error) => mishaps.push(`error: ${error.message}`));
    page.on('console', (message) => {
      const isPolicy = /Content Security Policy/i.test(message.text());
      const isFault = message.type() === 'error' && !/Failed to load resource/.test(message.text());
      if (isPolicy || isFault || message.type() === 'warning') mishaps.push(message.text());
    });
    await page.goto(address);
    return new PanePage(page, mishaps);
  }

  get verdict(): Locator {
    return this.page.locator('.verdict-headline');
  }

  async verdictText(): Promise<string> {
    return this.verdict.locator('span').last().innerText();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  /** Opens a view of the municipal desk, which lists them beside a wide one and in one field above a narrow one. */
  async openDesk(view: string): Promise<void> {
    await this.tab('市级').click();
    await this.page.locator('.desk').waitFor();
    const link = this.page.locator('.desk-nav-wide').getByRole('link', { name: view, exact: true });
    const button = this.page.locator('.desk-nav-wide').getByRole('button', { name: view, exact: true });
    if (await this.page.locator('.desk-nav-wide').isVisible()) return link.or(button).click();
    await this.page
      .locator('.desk-nav-narrow [role=combobox], .desk-nav-narrow [role=listbox]')
      .first()
      .click();
    await this.page.getByRole('option', { name: view, exact: true }).click();
  }

  /** Picks a day as the calendar of a date field does: at once, and the page hears of it. */
  async chooseDay(field: Locator, day: string): Promise<void> {
    await field.evaluate((input, chosen) => {
      // React keeps an eye on `value` itself, so that what a script assigns goes unheard.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, chosen);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, day);
  }

  finding(text: string): Locator {
    return this.panel.locator('.finding-button').filter({ hasText: text });
  }

  /** The chosen cell: its sheet, its address and what the bar above the grid says of it. */
  async chosenCell(): Promise<{ sheet: string; address: string; inView: boolean }> {
    const sheet = await this.page.locator('.sheet-tab-shown .sheet-tab-name').innerText();
    const address = await this.page.locator('.cell-bar-address').innerText();
    const cell = this.page.locator('.grid-cell-active').first();
    return { sheet, address, inView: await cell.isVisible().then((is) => is && isInside(cell)) };
  }

  async choose(fileName: string, bytes: Uint8Array): Promise<void> {
    const file = { name: fileName, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('input[type=file]').first().setInputFiles(file);
  }

  drop(fileName: string, bytes: Uint8Array): Promise<void> {
    return this.dropAll([[fileName, bytes]]);
  }

  /** Several files at once. */
  async dropAll(files: readonly (readonly [fileName: string, bytes: Uint8Array])[]): Promise<void> {
    const contents = files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
    await this.page.evaluate((dropped) => {
      const transfer = new DataTransfer();
      for (const [name, base64] of dropped) {
        const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([data], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
        );
      }
    }, contents);
  }

  /** Ids of axe's violations, each with the first element that shows it. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe);
    const found: Violation[] = await this.page.evaluate(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) => r.violations)',
    );
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  }

  /** Whether anything but the grid and wide tables scrolls sideways. */
  async scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('.page-pane')].some(
        (box) => box !== null && box.scrollWidth > box.clientWidth,
      ),
    );
  }

  /** Whether an element of the pane can be seen whole without scrolling. */
  async isInView(selector: string): Promise<boolean> {
    await this.page.waitForTimeout(300);
    return this.page.locator(selector).evaluate((element) => {
      const frame = element.closest('.page-pane')?.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      return frame !== undefined && own.top >= frame.top - 1 && own.bottom <= frame.bottom + 1;
    });
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

async function isInside(cell: Locator): Promise<boolean> {
  return cell.evaluate((element) => {
    const frame = element.closest('.grid-scroller')?.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return (
      frame !== undefined && own.top >= frame.top && own.bottom <= frame.bottom && own.left >= frame.left
    );
  });
}
