import type { help as zh } from '../zh-CN/help';

/** help: English texts; the type holds parity with the Chinese ones. */
export const help: Record<keyof typeof zh, string> = {
  'help.title': 'How this page works',
  'help.close': 'Close help',
  'help.first.1': 'Choose “Check this workbook”. It reads the sheets you keep: deals, invoices, receipts, customers, chase log. Reading changes none of them.',
  'help.first.2': 'Columns it is not sure of are asked about once, and remembered.',
  'help.first.3': 'The check adds three sheets: 准备度 (readiness), 账龄 (aging), 下一步 (next). Your own sheets change only when you choose to write, and you see first what goes where.',
  'help.overview.1': 'Open balance = invoiced + unbilled − credited − applied. Select “Adds up to the cent” to see it for each customer.',
  'help.overview.2': 'Select a bar to see its items, then an item to go to its cell. The bar at the bottom takes you back.',
  'help.overview.3': 'After an edit the top line counts the changes; the round arrow checks again. Nothing is recalculated behind your back.',
  'help.readiness.1': 'What should be clear before you ask for a deal: ◐ almost, ○ not ready, ✓ ready. Select a row to see what is missing and go to the cell.',
  'help.readiness.2': 'What is truly not needed can be accepted with a reason and an expiry date. It counts again afterwards, and you can withdraw it at any time.',
  'help.readiness.3': 'Score = weight proved ÷ weight that applies; blocking 5, important 3, helpful 1. Accepted gaps are left out.',
  'help.next.1': 'One line a customer, most pressing first. Select it for reasons, words to say and what to prepare.',
  'help.next.2': 'Then choose Log: done, promise, snooze, hand over. Each is a row in 催款记录 (chase log), and the form names the row first.',
  'help.next.3': 'A promise has a date, an amount and what happens otherwise. If the money is not there in time, the customer comes back to Today.',
  'help.letters.1': 'Choose customers and a purpose: reconciling only asks for the balance to be confirmed; asking for payment names a date. Preview, then download or insert as a sheet.',
  'help.letters.2': 'A letter with a red note can’t go out until the note is dealt with. Each letter adds a row to 函件登记 (letter register).',
  'help.letters.3': 'When the reply arrives, find the letter by its number and enter the stamped amount; if it differs, we look for the items that explain it.',
  'help.settings.1': 'Settings live in the sheet 回款设置 of this workbook, the same for everybody who opens it.',
  'help.settings.2': 'Leave the as-of date blank for today; with another date, the name 截止日 used by formulas follows.',
  'help.settings.3': 'Importing settings lists first what would change.',
  'help.mapping.1': 'Only doubtful columns are asked about. Look at three real values beneath the header and choose what they are, or don’t use the column.',
  'help.mapping.2': 'Switch off a sheet that is not to be read. Open the rest to look at or change the other columns.',
};
