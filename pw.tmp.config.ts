import base from './playwright.config';
export default { ...base, timeout: 400_000, expect: { timeout: 90_000 }, retries: 0, workers: 1 };
