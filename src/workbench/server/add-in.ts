import { DOMParser } from '@xmldom/xmldom';
import type { Element as XmlElement } from '@xmldom/xmldom';

/** A ribbon button of an add-in, in the asked language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the largest icon, '' without one. */
  readonly icon: string;
  /** `pane`: shows the task pane; otherwise the name of the function to call. */
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };
}

/** What the workbench needs to know of an add-in. Addresses are paths on the add-in's own server. */
export interface AddIn {
  readonly name: string;
  readonly group: string;
  readonly page: string;
  readonly namespace: string;
  /** Path of the custom functions' metadata, null without functions. */
  readonly metadata: string | null;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads an add-in-only XML manifest. Strings and addresses come in the asked language where an override exists.
 * Throws an Error with a sentence when the text is no such manifest.
 * @example readManifest(text, 'zh-CN').buttons[0].label === '打开助手'
 */
export function readManifest(xml: string, locale: string): AddIn {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  if (!root || root.localName !== 'OfficeApp') throw new Error('This is not an add-in manifest: its root element is not OfficeApp.');
  const resources = new Map<string, string>();
  for (const kind of ['Image', 'Url', 'String']) {
    for (const element of all(root, kind)) {
      const id = element.getAttribute('id');
      if (id) resources.set(id, localised(element, locale));
    }
  }
  const resource = (element: XmlElement | null): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const path = (url: string): string => pathOf(url);

  const page = resource(inside(root, 'Page', 'SourceLocation')) || first(root, 'SourceLocation')?.getAttribute('DefaultValue') || '';
  const metadata = resource(inside(root, 'Metadata', 'SourceLocation'));
  const buttons = all(root, 'Control').filter((control) => /Button/.test(control.getAttribute('xsi:type') ?? '')).map((control): RibbonButton => {
    const icons = all(control, 'Image').sort((a, b) => Number(a.getAttribute('size')) - Number(b.getAttribute('size')));
    const icon = icons.find((image) => Number(image.getAttribute('size')) >= 32) ?? icons.at(-1) ?? null;
    const action = first(control, 'Action');
    const name = text(action, 'FunctionName');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(first(control, 'Label')),
      tip: resource(inside(control, 'Supertip', 'Description')),
      icon: path(resource(icon)),
      action: action?.getAttribute('xsi:type') === 'ExecuteFunction' && name ? { kind: 'function', name } : { kind: 'pane' },
    };
  });
  const display = first(root, 'DisplayName');
  return {
    name: display ? localised(display, locale) : 'Add-in',
    group: resource(inside(root, 'Group', 'Label')),
    page: path(page),
    namespace: resource(first(root, 'Namespace')),
    metadata: metadata ? path(metadata) : null,
    buttons,
  };
}

function all(parent: XmlElement, name: string): XmlElement[] {
  return Array.from(parent.getElementsByTagName('*')).filter((element) => element.localName === name) as XmlElement[];
}

function first(parent: XmlElement, name: string): XmlElement | null { return all(parent, name)[0] ?? null; }

function inside(parent: XmlElement, outer: string, inner: string): XmlElement | null {
  const box = first(parent, outer);
  return box ? first(box, inner) : null;
}

function text(parent: XmlElement | null, name: string): string {
  return (parent ? first(parent, name)?.textContent : '')?.trim() ?? '';
}

function localised(element: XmlElement, locale: string): string {
  const override = all(element, 'Override').find((each) => each.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

/** Path and query of an address; the origin in a manifest is that of another installation. */
function pathOf(url: string): string {
  try {
    const parsed = new URL(url.replace(/^~remoteAppUrl/, 'https://localhost'), 'https://localhost');
    return parsed.pathname + parsed.search;
  } catch {
    return url;
  }
}
