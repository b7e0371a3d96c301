/** Widths that the button steps through: the design's floor, Excel's usual width, and two wider ones. */
const STEPS = [320, 350, 450, 640, 800];
const KEY = 'workbench.paneWidth';

/** Lets the user size the pane: by dragging the splitter, with the arrow keys on it, or in steps with a button. */
export function sizePane(pane: HTMLElement, splitter: HTMLElement, button: HTMLElement): void {
  const set = (width: number) => {
    const clamped = Math.max(320, Math.min(window.innerWidth - 200, Math.round(width)));
    document.documentElement.style.setProperty('--pane-width', `${clamped}px`);
    splitter.setAttribute('aria-valuenow', String(clamped));
    localStorage.setItem(KEY, String(clamped));
  };
  const now = () => pane.getBoundingClientRect().width;
  set(Number(localStorage.getItem(KEY)) || 350);

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent) => set(window.innerWidth - at.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', () => splitter.removeEventListener('pointermove', move), { once: true });
  });
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') set(now() + 10);
    if (event.key === 'ArrowRight') set(now() - 10);
  });
  button.addEventListener('click', () => set(STEPS.find((step) => step > now() + 1) ?? 320));
}
