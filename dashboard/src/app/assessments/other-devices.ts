/**
 * Listens for other devices while an examination is open and nobody types: the clinic is asked at once when the page
 * comes into view or the network back, and now and then while it is in view. A page that nobody looks at asks nothing.
 */
const EVERY_MS = 12_000;
const LONGEST_MS = 120_000;

/** Asks the clinic once; false where it could not be reached. */
type Look = () => Promise<boolean>;

/** Begins to listen; `isAnythingHeld` says whether something new waits until the hand leaves its field. Answers what ends it. */
export function listenForOtherDevices(look: Look, isAnythingHeld: () => boolean): () => void {
  let wait = EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let hasEnded = false;
  const inView = (): boolean => document.visibilityState === 'visible';

  const again = (): void => {
    clearTimeout(timer);
    if (!hasEnded && inView()) timer = setTimeout(() => void ask(), wait);
  };
  const ask = async (): Promise<void> => {
    if (isAsking || !inView()) return;
    isAsking = true;
    const reached = await look();
    isAsking = false;
    wait = reached ? EVERY_MS : Math.min(LONGEST_MS, wait * 2);
    again();
  };
  const atOnce = (): void => {
    wait = EVERY_MS;
    clearTimeout(timer);
    void ask();
  };

  const left = (): void => {
    // After the focus has arrived where it goes.
    if (isAnythingHeld()) setTimeout(atOnce);
  };

  document.addEventListener('focusout', left);
  document.addEventListener('visibilitychange', atOnce);
  globalThis.addEventListener('online', atOnce);
  again();
  return () => {
    hasEnded = true;
    clearTimeout(timer);
    document.removeEventListener('focusout', left);
    document.removeEventListener('visibilitychange', atOnce);
    globalThis.removeEventListener('online', atOnce);
  };
}
