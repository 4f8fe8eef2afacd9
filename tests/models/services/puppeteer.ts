import puppeteer from 'puppeteer';

export async function print(html: string) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.setContent(html);
  return page.pdf({ format: 'A4' }); // costs: render
}
