import type { BlockCell } from '../blocks';
import { printable } from '../blocks';
import { documentName } from '../friendly-text';
import type { Drafted } from '../template';
import type { Found, Check } from './check';

/** Every disputed item that is listed carries the mark; a letter without list that includes disputed money says so to the user. */
export const disputeUnmarked: Check = {
  id: 'dispute-unmarked',
  find: (drafted) => {
    const { facts, template, letter } = drafted;
    const disputed = facts.statement.lines.filter((line) => line.item.disputed);
    if (disputed.length === 0 || template.id === 'joint-collection') return [];
    const law = { id: 'letters.law.partDisputed' };
    const rows = listedRows(drafted);
    if (rows.length === 0) {
      return [{ severity: 'warn', message: { id: 'letters.check.disputedHidden', values: { amount: { fen: facts.statement.disputed, currency: letter.currency } } }, law }];
    }
    const mark = facts.text('remark.disputed');
    return disputed.flatMap((line): Found[] => {
      const name = printable(documentName(line.item, template.friendly));
      const own = rows.filter((row) => row[1] === name);
      const unmarked = own.length > 0 && !own.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(mark)));
      return unmarked ? [{ severity: 'block', message: { id: 'letters.check.disputed', values: { number: name } }, law }] : [];
    });
  },
};

function listedRows({ letter }: Drafted): (readonly BlockCell[])[] {
  return letter.blocks.flatMap((block) => (block.kind === 'table' && block.total !== null ? block.rows : []));
}
