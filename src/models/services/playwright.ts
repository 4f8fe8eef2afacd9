import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['playwright', 'playwright-core', '@playwright/test'],
  docs: 'https://playwright.dev/docs/api/class-page#page-pdf',
  places: {
    engine: ['chromium', 'firefox', 'webkit'],
    browser: ['engine.{launch,connect,connectOverCDP,launchPersistentContext}().await', 'browser.newContext().await', 'Browser#'],
    page: ['browser.newPage().await', 'Page#'],
  },
  costs: [{ at: 'page.{pdf,screenshot}()', of: 'render' }],
});
