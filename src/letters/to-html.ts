import type { Block, BlockCell, TableBlock } from './blocks';
import type { Letter } from './letter';
import { cellText, sealedLines } from './letter-text';

/**
 * The letter as an HTML fragment for the preview and the clipboard. Every text is escaped; the styles are written on the elements, so
 * that Word, Outlook and WPS keep them when it is pasted. Cells of a list name their column (`data-label`), so that a narrow page can set
 * them below one another.
 * @example toHtml of a letter to 'A<b>' holds A&lt;b&gt; and no b element
 */
export function toHtml(letter: Letter): string {
  const body = letter.blocks.map(render).join('\n');
  return `<article lang="${letter.language}" style="font-family:'Times New Roman',SimSun,宋体,serif;line-height:1.6">\n${body}\n</article>`;
}

/**
 * Text as HTML text or attribute value; line ends become <br>.
 * @example escapeHtml('<a href="x">&\n') === '&lt;a href=&quot;x&quot;&gt;&amp;<br>'
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
    .replace(/\n/g, '<br>');
}

function render(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 style="text-align:center;font-size:1.5em">${escapeHtml(block.text)}</h1>`;
    case 'reference':
      return `<p style="text-align:right">${escapeHtml(block.text)}</p>`;
    case 'addressee':
      return `<p><strong>${escapeHtml(block.text)}</strong></p>`;
    case 'heading':
    case 'attachment':
      return `<h2 style="font-size:1.1em">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${block.strong ? `<strong>${escapeHtml(block.text)}</strong>` : escapeHtml(block.text)}</p>`;
    case 'note':
      return `<p><small>${escapeHtml(block.text)}</small></p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return tableOf(block.rows.map((row) => `<tr><th scope="row" style="${CELL};text-align:left;width:7em">${escapeHtml(row.label)}</th><td style="${CELL}">${row.strong ? `<strong>${escapeHtml(row.value)}</strong>` : escapeHtml(row.value)}</td></tr>`).join(''));
    case 'table':
      return itemTable(block);
    case 'form':
      return `<section style="border:1px solid;padding:0.8em;margin:0.6em 0"><p><strong>${escapeHtml(block.title)}</strong></p>${block.lines.map((line) => `<p>${withBlanks(line)}</p>`).join('')}<p style="text-align:right">${escapeHtml(block.seal)}</p></section>`;
    case 'signature':
      return `<p style="text-align:right">${sealedLines(block).map(escapeHtml).join('<br>')}</p>`;
  }
}

const CELL = 'border:1px solid;padding:2px 6px';
/** A line to write on, cut at the edge of a narrow page and never broken over two lines. */
const BLANK = 'display:inline-block;max-width:100%;overflow:hidden;white-space:nowrap;vertical-align:bottom';

function withBlanks(text: string): string {
  return escapeHtml(text).replace(/_{8,}/g, (line) => `<span style="${BLANK}">${line}</span>`);
}

function tableOf(rows: string, columns = 2): string {
  return `<table data-columns="${columns}" style="border-collapse:collapse;width:100%;margin:0.6em 0">${rows}</table>`;
}

function itemTable(block: TableBlock): string {
  const row = (cells: readonly BlockCell[], bold: boolean): string => `<tr>${cells.map((cell, index) => {
    const text = escapeHtml(cellText(cell));
    const isText = typeof cell === 'string';
    // The word 合计 is no document number.
    const label = bold && isText ? '' : ` data-label="${escapeHtml(block.columns[index]?.header ?? '')}"`;
    return `<td${label} style="${CELL};text-align:${block.columns[index]?.align ?? 'left'}${isText ? '' : ';white-space:nowrap'}">${bold && text ? `<strong>${text}</strong>` : text}</td>`;
  }).join('')}</tr>`;
  const header = `<thead><tr>${block.columns.map((column) => `<th scope="col" style="${CELL};text-align:center">${escapeHtml(column.header)}</th>`).join('')}</tr></thead>`;
  return tableOf(`${header}<tbody>${block.rows.map((cells) => row(cells, false)).join('')}${block.total ? row(block.total, true) : ''}</tbody>`, block.columns.length);
}
