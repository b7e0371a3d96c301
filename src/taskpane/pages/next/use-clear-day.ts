import type { Report } from '../../../report/report';
import { nextLine } from '../../../session/views/work-list';
import { useSay } from '../../use-say';
import { useWords } from '../../use-words';

/** The sentence of a day without work, with what comes next when something does. */
export function useClearDay(report: Report): string {
  const { t, day } = useWords();
  const say = useSay();
  const upcoming = nextLine(report);
  if (!upcoming) return t('pane.next.today.empty');
  const { play, advice } = upcoming.action;
  return t('pane.next.clear', { day: day(advice.by), customer: upcoming.customer, action: say({ id: `playbook.${play.id}.name` }) });
}
