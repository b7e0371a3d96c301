import type { BlockCell } from '../blocks';
import { printable } from '../blocks';
import { documentName } from '../friendly-text';
import type { Drafted } from '../template';
import type { Found, Check } from './check';

/** Every disputed item that is listed carries the mark; a letter without list that includes disputed money says so to the user. */
export const disputeUnmarked: Check = {
  id: 'dispute-unmarked',
  find: (drafted) => {
    const { facts, template } = drafted;
    const disputed = facts.accounts.flatMap(({ statement }) => statement.lines.filter((line) => line.item.disputed));
    if (disputed.length === 0 || template.id === 'joint-collection') return [];
    const law = { id: 'letters.law.partDisputed' };
    const rows = listedRows(drafted);
    if (rows.length === 0) {
      return facts.accounts.filter(({ statement }) => statement.disputed !== 0).map(({ statement }): Found => (
        { severity: 'warn', message: { id: 'letters.check.disputedHidden', values: { amount: { fen: statement.disputed, currency: statement.currency } } }, law }
      ));
    }
    const mark = facts.text('remark.disputed');
    const names = disputed.map((line) => printable(documentName(line.item, template.friendly)));
    return [...new Set(names)].flatMap((name): Found[] => {
      // One number may stand in several rows (instalments, currencies): as many of them are marked as are disputed.
      const own = rows.filter((row) => row[1] === name);
      const marked = own.filter((row) => row.some((cell) => typeof cell === 'string' && cell.includes(mark)));
      const wanted = Math.min(own.length, names.filter((each) => each === name).length);
      return marked.length < wanted ? [{ severity: 'block', message: { id: 'letters.check.disputed', values: { number: name } }, law }] : [];
    });
  },
};

function listedRows({ letter }: Drafted): (readonly BlockCell[])[] {
  return letter.blocks.flatMap((block) => (block.kind === 'table' && block.total !== null ? block.rows : []));
}
