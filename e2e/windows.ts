import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** The cookies of somebody who is signed in; none for a reader. */
export type Cookies = Parameters<BrowserContext['addCookies']>[0];

/** A window that stays: `home` is the tab beside which the others are opened. */
type Window = { looks: string; context: BrowserContext; home: Page; stays: boolean };

/** Any address of the app will do; this one is small. */
const HOME = '/api/health';
/** Beyond these the one that was used longest ago is closed. */
const KEPT = 6;

/**
 * The windows that one worker keeps open. A new browser context is a new window of Chromium and two or three processes:
 * three seconds of a core before a page is there. A tab beside one that shows the app already costs a third of that. So
 * each journey gets a tab of its own in a window that is kept, and the window has no cookie, storage, route or
 * permission left of the journey before.
 */
export class Windows {
  #free: Window[] = [];
  readonly #lent: Window[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly baseURL: string | undefined,
  ) {}

  /** A tab in a window that nobody else has until `takeBack`, signed in by the cookies. */
  async tab(options: BrowserContextOptions, cookies: Cookies): Promise<Page> {
    const looks = JSON.stringify(options);
    const window = this.#takeFree(looks) ?? (await this.#open(looks, options));
    this.#lent.push(window);
    if (cookies.length > 0) await window.context.addCookies(cookies);
    if (!window.stays) return window.home;
    const opened = window.home.waitForEvent('popup');
    await window.home.evaluate(() => void open('about:blank'));
    return opened;
  }

  /** Takes back all windows at the end of a journey. */
  async takeBack(): Promise<void> {
    const back = await Promise.all(this.#lent.splice(0).map(emptied));
    this.#free.push(...back.filter((window) => window !== null));
    const tooMany = this.#free.splice(0, Math.max(0, this.#free.length - KEPT));
    await Promise.all(tooMany.map(({ context }) => context.close()));
  }

  async close(): Promise<void> {
    await Promise.all(this.#free.splice(0).map(({ context }) => context.close()));
  }

  #takeFree(looks: string): Window | null {
    const found = this.#free.find((window) => window.looks === looks) ?? null;
    this.#free = this.#free.filter((window) => window !== found);
    return found;
  }

  async #open(looks: string, options: BrowserContextOptions): Promise<Window> {
    const context = await this.browser.newContext({ baseURL: this.baseURL, ...options });
    const home = await context.newPage();
    // Without scripts no tab can be opened from here: the window is the journey's and is closed after it.
    const stays = options.javaScriptEnabled !== false;
    if (stays) await home.goto(HOME);
    return { looks, context, home, stays };
  }
}

/** A window as new, or null where it cannot be made so and was closed. */
async function emptied(window: Window): Promise<Window | null> {
  const isAsNew = window.stays && (await clear(window).catch(() => false));
  if (isAsNew) return window;
  await window.context.close().catch(() => undefined);
  return null;
}

async function clear({ context, home }: Window): Promise<boolean> {
  const others = context.pages().filter((page) => page !== home);
  await Promise.all(others.map((page) => page.close()));
  await Promise.all([context.clearCookies(), context.clearPermissions(), context.unrouteAll()]);
  await home.evaluate(() => localStorage.clear());
  return true;
}
