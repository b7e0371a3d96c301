import { addWorkingDays } from '../../domain/working-days';
import type { WorkLine } from '../../playbook/play';
import type { Report } from '../../report/report';
import type { WorkFilter } from '../state';
import { searchable } from './searchable';

/** Days that 本周 looks ahead. */
const WEEK = 7;

/** Which of the three filters a line stands under: waiting (nothing to do but verify later), today or overdue to do, or later. */
export function whenOf(line: WorkLine, report: Report): WorkFilter | 'later' {
  const { by, channel } = line.action.advice;
  const snoozed = report.settings.customers[line.customer]?.snoozedUntil;
  if (snoozed !== undefined && snoozed > report.asOf && line.action.play.pressing !== true) return 'waiting';
  if (channel === 'none') return 'waiting';
  // Latest tomorrow means today: tomorrow is the last chance, not the plan.
  if (by <= addWorkingDays(report.asOf, 1)) return 'today';
  return by <= report.asOf + WEEK ? 'week' : 'later';
}

/** Lines of a filter, in the order of the report; 本周 includes today. */
export function workLines(report: Report, filter: WorkFilter): WorkLine[] {
  return report.workList.filter((line) => {
    const when = whenOf(line, report);
    return filter === 'week' ? when === 'week' || when === 'today' : when === filter;
  });
}

/** Lines of the customers whose name holds these words, whenever they are due; in the order of the report. */
export function foundLines(report: Report, words: string): WorkLine[] {
  const wanted = searchable(words);
  return report.workList.filter((line) => searchable(line.customer).includes(wanted));
}

/** Numbers for the three filter buttons. */
export function workCounts(report: Report): Record<WorkFilter, number> {
  return { today: workLines(report, 'today').length, week: workLines(report, 'week').length, waiting: workLines(report, 'waiting').length };
}

/** The next line that is not for today, for the sentence of an empty day. */
export function nextLine(report: Report): WorkLine | null {
  const later = report.workList.filter((line) => ['week', 'later'].includes(whenOf(line, report)));
  return [...later].sort((a, b) => a.action.advice.by - b.action.advice.by)[0] ?? null;
}
