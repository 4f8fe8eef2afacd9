import { chromium } from 'playwright';

export async function print(html: string) {
  const browser = await chromium.launch();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(html);
  return page.pdf(); // costs: render
}
