/** What was just done on one page, to be said on the next one in the same tab. */
export type Flash = { words: string /** The claim it is about, to go back to. */; number: number | null };

const PLACE = 'sourceline:flash';

export function leaveFlash(flash: Flash): void {
  sessionStorage.setItem(PLACE, JSON.stringify(flash));
}

/** Takes the message that was left, so that it is said once. */
export function takeFlash(): Flash | null {
  const left = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  return left === null ? null : (JSON.parse(left) as Flash);
}
