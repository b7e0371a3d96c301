import { fireEvent, render, screen } from '@testing-library/react';
import { useTabWalk } from '../../src/taskpane/frame/use-tab-walk';

function Page(): React.JSX.Element {
  useTabWalk();
  return (
    <>
      <button type="button">before</button>
      <button type="button" tabIndex={-1}>skipped</button>
      <h1 tabIndex={-1}>Title</h1>
      <button type="button" disabled>off</button>
      <button type="button" aria-haspopup="menu" aria-expanded="true">after</button>
      <div role="menu"><div role="menuitem" tabIndex={0}>choice</div></div>
    </>
  );
}

describe('Tab from a heading', () => {
  const left = jest.fn();
  // As office.js: it hears of every Tab that nobody has taken.
  const office = (event: KeyboardEvent): void => { left(event.shiftKey); };
  beforeEach(() => {
    left.mockClear();
    window.addEventListener('keydown', office);
    render(<Page />);
  });
  afterEach(() => window.removeEventListener('keydown', office));

  test('goes to the next stop, and back to the one before, without leaving the pane', () => {
    const heading = screen.getByRole('heading');
    heading.focus();
    fireEvent.keyDown(heading, { key: 'Tab' });
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
    heading.focus();
    fireEvent.keyDown(heading, { key: 'Tab', shiftKey: true });
    expect(screen.getByRole('button', { name: 'before' })).toHaveFocus();
    expect(left).not.toHaveBeenCalled();
  });

  test('from nowhere begins at the first stop, with Shift at the last', () => {
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(screen.getByRole('button', { name: 'before' })).toHaveFocus();
    screen.getByRole('button', { name: 'before' }).blur();
    fireEvent.keyDown(document.body, { key: 'Tab', shiftKey: true });
    expect(screen.getByRole('menuitem')).toHaveFocus();
  });

  test('from a stop is left to the browser and to office.js', () => {
    const button = screen.getByRole('button', { name: 'before' });
    button.focus();
    fireEvent.keyDown(button, { key: 'Tab' });
    expect(button).toHaveFocus();
    expect(left).toHaveBeenCalledTimes(1);
  });

  test.each([false, true])('from an open menu goes to its button, with Shift: %s', (shiftKey) => {
    const choice = screen.getByRole('menuitem');
    choice.focus();
    fireEvent.keyDown(choice, { key: 'Tab', shiftKey });
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
    expect(left).not.toHaveBeenCalled();
  });

  test('at an end Fluent does not walk on by itself, elsewhere it may', () => {
    const moves = (next: HTMLElement | null): boolean => document.body.dispatchEvent(new CustomEvent('tabster:movefocus', { bubbles: true, cancelable: true, detail: { by: 'root', next } }));
    expect(moves(null)).toBe(false);
    expect(moves(screen.getByRole('heading'))).toBe(true);
  });
});
