import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['puppeteer', 'puppeteer-core'],
  docs: 'https://pptr.dev/api/puppeteer.page.pdf',
  places: { browser: ['default.{launch,connect}().await', '{launch,connect}().await', 'Browser#'], page: ['browser.newPage().await', 'Page#'] },
  costs: [{ at: 'page.{pdf,screenshot,createPDFStream}()', of: 'render' }],
  serverOnly: [{}],
});
