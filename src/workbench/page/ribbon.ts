import type { AddIn, RibbonButton } from '../server/add-in';

/** Draws the add-in's ribbon group as its manifest describes it. */
export function drawRibbon(container: HTMLElement, addIn: AddIn, origin: string, press: (button: RibbonButton) => void): void {
  container.replaceChildren();
  if (addIn.buttons.length === 0) { container.hidden = true; return; }
  container.hidden = false;
  const group = document.createElement('div');
  group.className = 'group';
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  for (const button of addIn.buttons) {
    const element = document.createElement('button');
    element.type = 'button';
    element.id = `ribbon-${button.id}`;
    element.title = button.tip;
    if (button.icon) {
      const icon = document.createElement('img');
      icon.src = origin + button.icon;
      icon.alt = '';
      element.append(icon);
    }
    const label = document.createElement('span');
    label.textContent = button.label;
    element.append(label);
    element.addEventListener('click', () => press(button));
    buttons.append(element);
  }
  const name = document.createElement('div');
  name.className = 'group-name';
  name.textContent = addIn.group || addIn.name;
  group.append(buttons, name);
  container.append(group);
}
