import { partsOf } from '../../domain/day';
import type { LegalTopic } from '../legal-notes';
import type { Reason } from '../play';

/** Last day of the limitation period with what set it last, whatever its age; and the days that could be argued for (民法典 188–203). */
export const limitation: LegalTopic = {
  id: 'limitation',
  notes: ({ item, party, asOf }) => {
    if (item === null) return [];
    const { lastDay, message, cells, restartedBy, perhaps, byInstalments, calendarKnown } = party.limitationOf(item);
    if (lastDay === null) return [{ message, cells }];
    const left = lastDay - asOf;
    const notes: Reason[] = [
      { message: { id: left < 0 ? 'playbook.legal.limitation.over' : 'playbook.legal.limitation.left', values: { date: { day: lastDay }, days: Math.abs(left) } }, cells: [] },
      { message, cells: restartedBy ? cells : item.dueBasis.cells },
    ];
    if (perhaps !== null) notes.push({ message: { id: 'playbook.limitation.perhaps', values: { date: { day: perhaps } } }, cells: [] });
    if (byInstalments !== null) notes.push({ message: { id: 'playbook.limitation.byInstalments', values: { date: { day: byInstalments } } }, cells: [] });
    if (!calendarKnown) notes.push({ message: { id: 'playbook.legal.limitation.calendarUnknown', values: { year: String(partsOf(lastDay).year) } }, cells: [] });
    return notes;
  },
};
