import { numberOf, WORDS } from './pieces';
import { shownNumbers } from './places';

const NAMES = ['status', 'kind', 'topic'] as const;

/** Keeps the filters in step with the address (?status=disputed) and says how many claims they leave. */
export function aidFilters(root: HTMLElement, line: HTMLElement, signal: AbortSignal): void {
  const form = root.querySelector<HTMLFormElement>('[data-filters]');
  if (!form) return;
  const total = root.querySelectorAll('.entry').length;
  const say = () => {
    if (isFiltered(form)) tellMarks(root);
    const shown = shownNumbers(root).length;
    line.textContent = isFiltered(form) ? `${shown} of ${total} claims shown` : '';
  };
  const fromAddress = () => {
    choose(form, new URLSearchParams(location.search));
    say();
  };
  const toAddress = () => {
    const search = new URLSearchParams(chosen(form)).toString();
    history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
    say();
  };
  form.addEventListener('change', toAddress, { signal });
  // The event comes before the reset itself.
  form.addEventListener('reset', () => setTimeout(toAddress), { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  addEventListener('popstate', fromAddress, { signal });
  fromAddress();
}

/** The choices that are not "All", as they stand in the address. */
function chosen(form: HTMLFormElement): string[][] {
  const data = new FormData(form);
  return NAMES.map((name) => [name, String(data.get(name) ?? '')]).filter(([, value]) => value !== '');
}

function isFiltered(form: HTMLFormElement): boolean {
  return chosen(form).length > 0;
}

/** A value that no claim of this article has chooses nothing. */
function choose(form: HTMLFormElement, search: URLSearchParams): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    if (radio.value === (search.get(radio.name) ?? '')) radio.checked = true;
  }
  const details = form.querySelector('details');
  if (details && (search.has('kind') || search.has('topic'))) details.open = true;
}

/**
 * Gives the marks the classes of their entries in the list. In an article of thousands they stand there alone, and the rules
 * of kinds and topics wait until the marks have them too.
 */
function tellMarks(root: HTMLElement): void {
  if (root.dataset.told !== undefined) return;
  const entries = [...root.querySelectorAll<HTMLLIElement>('.entry')];
  const classes = new Map(entries.map(({ value, classList }) => [value, [...classList].slice(1)]));
  for (const mark of root.querySelectorAll(`${WORDS} :is(u,a:not(.n))`)) {
    mark.classList.add(...(classes.get(numberOf(mark) ?? 0) ?? []));
  }
  root.dataset.told = '';
}
