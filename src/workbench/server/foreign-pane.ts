import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { readManifest } from './add-in';
import type { AddIn } from './add-in';
import { send, sendFile, withLocalOfficeJs } from './static-files';

/** Another add-in's page put into the workbench: how to serve it and what its manifest says. */
export interface Pane {
  /** Answers requests for its files. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  addIn(locale: string): Promise<AddIn>;
}

/** The add-in without a manifest: its page alone, functions.json beside it when there is one. */
function bare(page: string, hasFunctions: boolean): AddIn {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const name = decodeURIComponent(page.slice(folder.length)).replace(/\.html?$/i, '') || 'Add-in';
  return { name, group: name, page, namespace: 'ADDIN', metadata: hasFunctions ? `${folder}functions.json` : null, buttons: [] };
}

/** A page from a folder or from another server. Throws with a sentence when it is not there. */
export async function openPane(address: string): Promise<Pane> {
  return /^https?:\/\//i.test(address) ? remotePane(new URL(address)) : localPane(path.resolve(address));
}

async function localPane(file: string): Promise<Pane> {
  if (!(await stat(file).catch(() => null))?.isFile()) throw new Error(`There is no file ${file}.`);
  const folder = path.dirname(file);
  const page = `/${encodeURIComponent(path.basename(file))}`;
  return {
    serve: async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!(await sendFile(response, folder, decodeURIComponent(pathname)))) send(response, 404, 'text/plain', 'Not found');
    },
    addIn: async (locale) => {
      for (const place of [folder, path.dirname(folder)]) {
        const manifest = await readFile(path.join(place, 'manifest.xml'), 'utf8').catch(() => null);
        if (manifest) return { ...readManifest(manifest, locale), page };
      }
      return bare(page, (await stat(path.join(folder, 'functions.json')).catch(() => null)) !== null);
    },
  };
}

function remotePane(url: URL): Pane {
  const fetchText = async (target: string): Promise<string | null> => {
    const answer = await fetch(new URL(target, url)).catch(() => null);
    return answer?.ok ? answer.text() : null;
  };
  return {
    serve: async (request, response) => {
      const answer = await fetch(new URL(request.url ?? '/', url.origin)).catch(() => null);
      if (!answer) { send(response, 502, 'text/plain', `${url.origin} does not answer.`); return; }
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      if (type.includes('text/html')) send(response, answer.status, type, withLocalOfficeJs(await answer.text()));
      else send(response, answer.status, type, Buffer.from(await answer.arrayBuffer()));
    },
    addIn: async (locale) => {
      const page = url.pathname + url.search;
      for (const target of ['manifest.xml', '/manifest.xml']) {
        const manifest = await fetchText(target);
        if (manifest?.includes('OfficeApp')) return { ...readManifest(manifest, locale), page };
      }
      return bare(page, (await fetchText('functions.json')) !== null);
    },
  };
}
