import type { Locator, Page } from '@playwright/test';

export const MEETING = '/articles/mothers-meeting';
export const TOLL = '/articles/corrected-toll';

/** Claims of the seeded story that the journeys follow, by their statements: numbers depend on the order of loading. */
export const SHOIGU = '5,937 Russian soldiers had been killed in Ukraine by 21 September 2022.';
export const SEVENTEEN = 'Seventeen women took part in the meeting.';

/** The annotated article as a reader meets it. */
export class ArticleOnScreen {
  readonly list: Locator;
  readonly text: Locator;
  readonly filters: Locator;

  constructor(readonly page: Page) {
    this.list = page.getByRole('region', { name: 'All claims in this article' }).getByRole('listitem');
    this.text = page.locator('.article-text');
    this.filters = page.getByRole('form', { name: 'Filter the claims' });
  }

  async open(path = MEETING): Promise<void> {
    await this.page.goto(path);
  }

  /** With the script: until it has taken over. */
  async openWithAid(path = MEETING): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('.annotated[data-live]').waitFor();
  }

  async numberOf(statement: string): Promise<number> {
    const entry = this.list.filter({ hasText: statement });
    return Number(await entry.getAttribute('value'));
  }

  /** The links to a claim in the text; a claim of several runs has as many. */
  marks(number: number): Locator {
    return this.page.locator(`.row > :not(.cards) a[href="#${number}"]`);
  }

  /** The link in the text that the Tab key stops at first. */
  mark(number: number): Locator {
    return this.marks(number).first();
  }

  card(number: number): Locator {
    return this.page.getByRole('region', { name: `Claim ${number}`, exact: true });
  }
}
