import type { writing as zh } from '../../zh-CN/pane/writing';

/** pane, the preview of what is written to the user's own sheets: English texts; the type holds parity with the Chinese ones. */
export const writing: Record<keyof typeof zh, string> = {
  'pane.preview.formulas': 'Add {columns, plural, one {# formula column} other {# formula columns}}',
  'pane.preview.column': 'Add {columns, plural, one {# column} other {# columns}}',
  'pane.preview.merge': 'Merge customers',
  'pane.preview.where': 'Writes {columns, plural, one {# column} other {# columns}} at the right of {sheet}, {rows} rows',
  'pane.preview.asOf': 'Also writes the as-of date {day} to {cell} on {sheet} and names that cell 截止日, which all the formulas use',
  'pane.preview.overwrites': '{count, plural, one {# cell} other {# cells}} will be overwritten',
  'pane.preview.lookup': 'This list is an Excel Table: the formulas find each row on the sheet 准备度 by {by} and show what the last check found. Sorting and filtering do no harm.',
  'pane.preview.unfound': '{count, plural, one {# row stays} other {# rows stay}} blank: the number is missing, written in an unusual way, or used by several rows, so it does not tell them apart. Correct it and check again, and the results appear.',
  'pane.preview.leftOut': 'A formula takes one list of each kind. Left out: {lists}. The formulas do not count them; the pane and the sheet 准备度 do.',
  'pane.preview.and': ', ',
  'pane.preview.all': 'Show all {count}',
  'pane.preview.safe': 'Nothing that is there now will be changed.',
  'pane.preview.see': 'See in sheet',
  'pane.preview.write': 'Write {rows, plural, one {# row} other {# rows}}',
  'pane.formulas.insert': 'Insert formula columns…',
  'pane.formulas.none': 'No sheet to add formulas to',
  'pane.formulas.noNumber': 'This Excel Table has no contract number, order number or project name, so formulas for readiness, gaps and next action cannot tell its rows apart. Add one of these columns, check again and insert.',
  'pane.column.dueDate': 'Due date',
  'pane.column.daysOverdue': 'Days overdue',
  'pane.column.bucket': 'Aging',
  'pane.column.readiness': 'Readiness',
  'pane.column.gaps': 'Gaps',
  'pane.column.nextAction': 'Next action',
};
